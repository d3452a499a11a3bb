// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace jianbao {

/// What a model gives for a role, safe to be shown: texts of others stand as withInvisibleShown()
/// writes them, and a tool tip never as the markup that it looks like. What is edited stays as it
/// is.
QVariant shownValue(const QVariant &value, int role);

/// A text of others for a menu, a button, a tab or a label with a buddy, where a single & would
/// underline the letter after it.
QString shownInMenu(const QString &text);
/// A text of others as a tool tip.
QString shownAsToolTip(const QString &text);
/// A text of others as the title of a window, where Qt reads "[*]" as the mark of a changed file.
QString shownAsTitle(const QString &text);

} // namespace jianbao
