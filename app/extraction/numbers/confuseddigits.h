// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

/// Puts figures for the letters that the recognition of print takes for them (1O月, l2.5万元,
/// 2OO元) into a folded text, which keeps its length: O for 0, l and I for 1, only among figures
/// and before a word that numbers stand before.
void readConfusedDigits(QString &folded);

} // namespace jianbao
