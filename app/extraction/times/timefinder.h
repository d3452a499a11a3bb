// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/times/dateresolver.h"
#include "app/extraction/times/lunardays.h"
#include "app/extraction/times/periodreader.h"

#include <optional>

namespace jianbao {

/// Finds dates (12月1日, 今年5月, 9月末, 2020年) and periods, and resolves them.
class TimeFinder
{
public:
    TimeFinder(const ScanText &text, CalendarStyle style, DateResolver &resolver)
        : m_text(text)
        , m_calendar(text, style)
        , m_periods(text, m_calendar)
        , m_resolver(resolver)
    {}
    TimeFinder(const TimeFinder &) = delete;
    TimeFinder &operator=(const TimeFinder &) = delete;

    /// 昨（12）日: the day whose opening bracket stands at `at`; nullopt for any other bracket.
    std::optional<Fact> bracketedDayAt(qsizetype at);
    /// The date or period that begins at `at`; nullopt where none does.
    std::optional<Fact> timeAt(qsizetype at);
    /// Whether a date or period may begin at `at`, no blank, judged by the word there or by the
    /// sign behind the numeral. False means that no reader of times finds one: most numbers are no
    /// times, and the readers are many. A new form of time that opens otherwise is to be named
    /// here.
    bool mayBeginAt(qsizetype at) const;

private:
    CalendarPoint resolvedAt(TextRange range, const CalendarPoint &point) const;
    bool tellsOfAim(TextRange range) const;
    Fact dateFact(const CalendarPoint &point);
    Fact lunarFact(const LunarDays &days);
    Fact periodFact(const TimeSpan &span);
    bool isBehindHoliday(qsizetype start) const;
    bool tellsOfDay(qsizetype end) const;
    bool isOneInDays(qsizetype start, qsizetype end) const;
    bool isLengthOfTime(const CalendarPoint &point) const;
    bool isSignOfTime(qsizetype at) const;

    const ScanText &m_text;
    CalendarReader m_calendar;
    PeriodReader m_periods;
    DateResolver &m_resolver;
};

} // namespace jianbao
