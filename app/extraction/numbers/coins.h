// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numeral.h"
#include "app/extraction/scantext.h"
#include "app/model/fact.h"

namespace jianbao {

/// Whether the 块 behind the numeral is a yuan, because coins follow (十块三毛, 三块五) or money
/// was spoken of (花了五百块).
bool namesYuan(const ScanText &text, const Numeral &numeral, qsizetype at);

/// Whether the 角, 毛, 分 or 仙 at `at` is a coin, because lower coins follow (两角五分, 两毛五) or
/// a price is told in coins alone (票价五角).
bool namesCoin(const ScanText &text, qsizetype at);

/// Adds the lower places that follow the money just read: 3元5角, 六块七毛二分钱.
void addCoins(Fact &fact, const ScanText &text);

/// Makes a range of a sum with coins and the one behind 至: 五元六角至五元七毛八分. Leaves it alone
/// where the other is none of the same currency or not larger.
void joinRangeOfCoins(Fact &fact, const std::optional<Fact> &upper);

} // namespace jianbao
