// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numberreader.h"

namespace jianbao {

/// What stands behind a number and says what it counts.
struct UnitMatch
{
    TextRange range;
    FactType type = FactType::Count;
    Decimal factor = Decimal(1); ///< Base units of money, percent or points in one of these.
    QString currency;            ///< ISO 4217; empty for 元 and for anything but money.
};

/// The unit, currency or classifier behind a numeral: the longest word of the three lists, unless
/// a longer word only begins like it (年轻). Nullopt where none stands there.
std::optional<UnitMatch> unitAfter(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
