// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"
#include "app/extraction/numbers/unitmatch.h"

namespace jianbao {

/// The unit, currency or classifier behind a numeral: the longest word of the three lists, unless
/// a longer word only begins like it (年轻). Nullopt where none stands there.
std::optional<UnitMatch> unitAfter(const ScanText &text, const Numeral &numeral);

/// Where 10 begins in 10点到15点, `start` being that of 15; `start` itself for any other number.
qsizetype startOfPointRange(const ScanText &text, qsizetype start);

/// Whether a word of rise or fall ends at `at`: 上涨, 下跌.
bool risesOrFallsBefore(const ScanText &text, qsizetype at);

/// 连六季, 连漲七月, 外资连四日: what stands at `numeral` says how often in a row, and is no date.
bool countsInRow(const ScanText &text, qsizetype numeral);

} // namespace jianbao
