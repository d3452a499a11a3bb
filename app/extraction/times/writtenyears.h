// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace jianbao {

/// What an expression of time says of years.
struct WrittenYears
{
    std::vector<int> years;      ///< In the common era, in the order of the text.
    bool hasOtherNumber = false; ///< A number before 年 that is no such year: 三年, 光绪三年.
};

/// The years in a match text: 2019年, 2022—2024年, 二〇二四年, 民国113年, and 113年 as papers of
/// Taiwan write it.
WrittenYears writtenYears(QStringView folded);

/// First year of the five-year plan that the match text names (“十四五”期间: 2021); nullopt for
/// none.
std::optional<int> firstYearOfPlan(QStringView folded);

} // namespace jianbao
