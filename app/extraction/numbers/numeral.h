// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/base/textrange.h"
#include "app/model/fact.h"

#include <optional>

namespace jianbao {

/// A number as it stands in a text, scale words included, its unit not.
struct Numeral
{
    TextRange range;
    std::optional<Decimal> value; ///< Not set where the words give none (数十) or it is too long.
    std::optional<Decimal> upper; ///< Set for a rough number that names two: 三四百.
    Bound bound = Bound::None;    ///< From 余, 多, 几, 来 in it.
    bool isArabic = false;
    bool isPositional = false; ///< Chinese digits only: 二〇二二.
    bool isBareScale = false;  ///< A scale word without a digit: 百, 千万.
    int digits = 0;            ///< Arabic digits before the point, separators left out.
    bool hasDecimals = false;
    bool isGrouped = false; ///< Thousands set off: 1,234.
    int scale = 0;          ///< Power of ten of the scale words at its end: 8 for 3.2亿.

    bool isPlainInteger() const { return isArabic && !hasDecimals && !isGrouped && scale == 0; }
    /// Whether it is one Chinese digit (or 十) alone.
    bool isLoneChinese() const { return !isArabic && range.length() == 1; }
};

} // namespace jianbao
