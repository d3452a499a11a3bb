// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace jianbao {

/// What a model gives for a role, safe to be shown: texts of others stand as withInvisibleShown()
/// writes them, and a tool tip never as the markup that it looks like. What is edited stays as it
/// is.
QVariant shownValue(const QVariant &value, int role);

} // namespace jianbao
