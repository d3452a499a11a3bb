// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/extraction/times/periodreader.h"

namespace jianbao {

/// 10月1—7日: the month once, two days.
std::optional<TimeSpan> PeriodReader::days(qsizetype at) const
{
    const auto month = m_calendar.pointAt(at);
    if (!month || month->month == 0 || month->day != 0 || month->hasSuffix) {
        return std::nullopt;
    }
    qsizetype next = m_text.skipBlanks(month->range.end);
    const int first = smallNumberAt(next, 31);
    const auto connector = rangeConnectorAt(m_text, next);
    if (first == 0 || !connector) {
        return std::nullopt;
    }
    const auto last = m_calendar.monthOrDayAt(*connector);
    if (!last || last->day == 0 || (last->month == 0 && last->day <= first)) {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, last->range.end};
    span.first = *month;
    span.first.day = first;
    span.last = *month;
    span.last.day = last->day;
    span.last.month = last->month != 0 ? last->month : month->month;
    return span;
}

/// 17—19日: days of the month spoken of; 需3—5日, 3—5日内 are lengths of time.
std::optional<TimeSpan> PeriodReader::daysAlone(qsizetype at) const
{
    constexpr int LastDay = 31;
    qsizetype next = at;
    const int first = smallNumberAt(next, LastDay);
    const auto connector = first > 0 ? rangeConnectorAt(m_text, next) : std::nullopt;
    qsizetype end = connector.value_or(next);
    const int last = connector ? smallNumberAt(end, LastDay) : 0;
    const char16_t before = m_text.at(m_text.skipBlanksBack(at) - 1);
    const char16_t behind = m_text.at(end + 1);
    const bool isLength = isOneOf(before, u"需用约期只等经隔每达续过后前第满近停住游历长延晚早")
                          || isOneOf(behind, u"内左游以之龄元间后不期均程");
    if (last <= first || m_text.at(end) != u'日' || isLength || isOneOf(before, u"-/.:、")
        || isDigit(before) || isLatin(before)) {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, end + 1};
    span.first.day = first;
    span.last.day = last;
    return span;
}

/// 1999.08: a month of the curriculum vitae.
std::optional<CalendarPoint> PeriodReader::dottedMonthAt(qsizetype at) const
{
    constexpr int Digits = 4;
    constexpr int Earliest = 1900;
    constexpr int Latest = 2099;
    constexpr qsizetype Longest = 7;
    const auto numeral = isDigit(m_text.at(at)) ? readNumeral(m_text, at) : std::nullopt;
    if (!numeral || !numeral->hasDecimals || numeral->digits != Digits || numeral->isGrouped
        || numeral->scale > 0 || numeral->range.length() > Longest
        || m_text.at(numeral->range.end) == u'.') {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = numeral->range;
    point.year = TextRange{at, at + Digits}.in(m_text.folded()).toInt();
    point.month = TextRange{at + Digits + 1, numeral->range.end}.in(m_text.folded()).toInt();
    const bool fits =
        point.year >= Earliest && point.year <= Latest && point.month >= 1 && point.month <= 12;
    return fits ? std::optional(point) : std::nullopt;
}

/// 1999.08-2002.02, 2008.03—2009, 2015.06至今 is none: only its first month is named.
std::optional<TimeSpan> PeriodReader::dottedMonths(qsizetype at) const
{
    const auto first = dottedMonthAt(at);
    const auto connector = first ? rangeConnectorAt(m_text, first->range.end) : std::nullopt;
    const auto last = connector ? dottedMonthAt(*connector) : std::nullopt;
    const bool isForward =
        last
        && (last->year > first->year || (last->year == first->year && last->month > first->month));
    const auto numeral = last ? readNumeral(m_text, *connector) : std::nullopt;
    if (!isForward || !numeral || unitAfter(m_text, *numeral)) {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, last->range.end};
    span.first = *first;
    span.last = *last;
    return span;
}

} // namespace jianbao
