// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>

namespace jianbao {

/// A key as it is written on a key cap: "Ctrl+Shift+P", the arrows as arrows. The same in all
/// languages, as keyboards are; empty for no key.
QString keyText(const QKeySequence &key);

/// Several keys of one command, parted by semicolons.
QString keyTexts(const QList<QKeySequence> &keys);

} // namespace jianbao
