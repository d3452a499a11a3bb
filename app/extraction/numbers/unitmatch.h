// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/base/textrange.h"
#include "app/model/fact.h"

#include <optional>

namespace jianbao {

/// What stands behind a number and says what it counts.
struct UnitMatch
{
    TextRange range;
    FactType type = FactType::Count;
    Decimal factor = Decimal(1); ///< Base units of money, percent or points in one of these.
    QString currency;            ///< ISO 4217; empty for 元 and for anything but money.
};

/// The unit behind the numeral that begins at `start`.
struct UnitReading
{
    qsizetype start = -1;
    std::optional<UnitMatch> unit;
};

} // namespace jianbao
