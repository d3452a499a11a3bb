// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// Parts of a whole that begin with the numeral, as percent: 百分之十二点三, 三分之二, 千分之八,
/// 九成, 七成五, 八五折, 1/3; nullopt where it begins none.
std::optional<Fact> fractionAt(const ScanText &text, const Numeral &numeral);

/// What needs no numeral before it: 翻番, 翻两番, 翻倍 (multiple), 过半 and 半数 (percent), 半年,
/// 半个月 (duration), 半码 (points).
std::optional<Fact> wordQuantityAt(const ScanText &text, qsizetype at);

} // namespace jianbao
