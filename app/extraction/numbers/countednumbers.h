// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numeral.h"
#include "app/extraction/numbers/unitreader.h"

namespace jianbao {

/// Whether a number may count things: no 一 used as an article, no slogan in quotation marks, no
/// number of a house, no bare 百, 千, 万 except with things that are counted so.
bool canCount(const ScanText &text, const Numeral &numeral, const UnitMatch &unit);
/// 十九届六中全会, 五届二次会议: sessions have names, not counts.
bool isSessionName(const ScanText &text, const Numeral &numeral, const UnitMatch &unit);

} // namespace jianbao
