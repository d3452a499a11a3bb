// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// A title as the name of a file, without a suffix: signs that a file system refuses and white
/// space become one blank, dots at the beginning go (the file would be hidden), and it has at most
/// 60 whole characters. Empty where nothing is left.
QString fileNameFrom(const QString &title);

} // namespace jianbao
