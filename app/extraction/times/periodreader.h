// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/times/calendarreader.h"

#include <optional>

namespace jianbao {

/// A stretch of time as the words give it.
struct TimeSpan
{
    TextRange range;
    CalendarPoint first; ///< Empty where the words name no points of time: 近5年, 三年内.
    CalendarPoint last;
    bool isInDays = false; ///< Bounds are said by the day: 前三季度 ends on September 30.
    bool isByName = false; ///< Without a year the words give no bounds: 前三季度.
};

/// Reads periods: 2020年前三季度, 2026年1-5月, 2022—2024年, 10月1日至30日, 今年前11个月, 近5年,
/// 三年内, 上半年, 二季度, 上世纪80年代.
class PeriodReader
{
public:
    PeriodReader(const ScanText &text, const CalendarReader &calendar)
        : m_text(text)
        , m_calendar(calendar)
    {}

    /// The period that begins at `at`; nullopt where none does.
    std::optional<TimeSpan> spanAt(qsizetype at) const;

private:
    std::optional<TimeSpan> lengthAfterLead(qsizetype at) const;
    std::optional<TimeSpan> lengthWithin(qsizetype at) const;
    std::optional<TimeSpan> decade(qsizetype at) const;
    std::pair<int, int> decadesAt(qsizetype &at) const;
    std::optional<TimeSpan> century(qsizetype at) const;
    qsizetype endOfPart(qsizetype at) const;
    bool isQuarter(const CalendarPoint &year, bool hasNumber, qsizetype next) const;
    std::optional<TimeSpan> ofYear(qsizetype at) const;
    std::optional<TimeSpan> partOfYear(const CalendarPoint &year) const;
    std::optional<TimeSpan> quarters(const CalendarPoint &year) const;
    std::optional<TimeSpan> firstMonths(const CalendarPoint &year) const;
    std::optional<TimeSpan> monthRange(const CalendarPoint &year) const;
    std::optional<TimeSpan> years(qsizetype at) const;
    std::optional<TimeSpan> days(qsizetype at) const;
    std::optional<TimeSpan> daysAlone(qsizetype at) const;
    std::optional<TimeSpan> dottedMonths(qsizetype at) const;
    std::optional<CalendarPoint> dottedMonthAt(qsizetype at) const;
    std::optional<TimeSpan> betweenPoints(const CalendarPoint &first) const;
    int smallNumberAt(qsizetype &at, int most) const;

    const ScanText &m_text;
    const CalendarReader &m_calendar;
};

} // namespace jianbao
