// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QString>

namespace jianbao {

/// How the page writes its times.
struct CalendarStyle
{
    bool isTaiwan = false;      ///< 113年 is a year of the republic.
    bool isTraditional = false; ///< 第3季 is a quarter.
};

/// A day, month or year as far as the words name it; 0 for what they leave open.
struct CalendarPoint
{
    /// What a year or month that is not written counts from.
    enum class Relation { None, IssueYear, AnchorYear, IssueMonth };

    TextRange range;
    int year = 0; ///< In the common era; negative before it.
    int month = 0;
    int day = 0;
    Relation relation = Relation::None;
    int offset = 0;         ///< 去年 is the year of the issue plus -1.
    bool isPart = false;    ///< 初, 底, 下旬, 秋: a part of the year or month.
    bool isLunar = false;   ///< 农历: no date of the common calendar.
    bool hasSuffix = false; ///< 份, 度 and the like behind it.

    bool isEmpty() const { return year == 0 && month == 0 && day == 0; }
    bool isYearOnly() const { return year != 0 && month == 0 && day == 0; }
};

/// "2020-12-01", "2020-12", "2020", "--12-01", "--12", "---05": what the point names.
QString isoOf(const CalendarPoint &point);

/// Number of days of the month; of February 29 where the year is not known.
int daysInMonth(int year, int month);

} // namespace jianbao
