// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/times/calendarreader.h"

#include <QDate>

#include <optional>

namespace jianbao {

/// A day of the lunar calendar as the words give it; the last day differs from the first where
/// they give several: 正月初一至十五.
struct LunarDays
{
    TextRange range;
    CalendarPoint year; ///< Empty where no year is named.
    int month = 0;
    int firstDay = 0;
    int lastDay = 0;
};

/// Reads 农历八月十五, 腊月二十三, 正月初一至初七, 大年初一, 2015年十月初一, 今年正月初八.
std::optional<LunarDays> lunarDaysAt(const ScanText &text, const CalendarReader &calendar,
                                     qsizetype at);

/// The day of the common calendar for one of the lunar year that begins in `year`; invalid where
/// there is none. Source: ICU, Chinese calendar.
QDate commonDay(int year, int month, int day);

/// The same for the lunar year that brings the day nearest to `issue`; invalid without an issue
/// date.
QDate commonDayNear(QDate issue, int month, int day);

} // namespace jianbao
