// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/timefinder.h"

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

/// First or last day of a point that names no day.
CalendarPoint asDay(CalendarPoint point, bool isLast)
{
    if (point.month == 0) {
        point.month = isLast ? 12 : 1;
    }
    if (point.day == 0) {
        point.day = isLast ? daysInMonth(point.year, point.month) : 1;
    }
    return point;
}

} // namespace

bool TimeFinder::mayBeginAt(qsizetype at) const
{
    constexpr QStringView openers = u"第前首上本头"; // 第三季度, 前9个月, 上世纪
    if (m_text.lexicons().timeWords.mayBeginAt(m_text.folded(), at)
        || isOneOf(m_text.at(at), openers)) {
        return true;
    }
    const auto numeral = readNumeral(m_text, at);
    return numeral && isSignOfTime(m_text.skipBlanks(numeral->range.end));
}

/// Whether a numeral before this place may belong to a time: 12月, 3日, 2020—2022, 2020.12.1, 三年.
bool TimeFinder::isSignOfTime(qsizetype at) const
{
    const char16_t c = m_text.at(at);
    if (isOneOf(c, u"年月日号季世至到(./") || isRangeDash(c)) {
        return true;
    }
    if (isOneOf(c, u"、和") && m_text.hasAt(at + 2, u"季度")) { // 二、三季度
        return true;
    }
    const auto unit =
        m_text.lexicons().units.longestAt(m_text.folded(), at, WordTrie::Blanks::Skip);
    return unit && unit.entry->type == FactType::Duration;
}

std::optional<Fact> TimeFinder::timeAt(qsizetype at)
{
    if (!mayBeginAt(at)) {
        return std::nullopt;
    }
    if (const auto lunar = lunarDaysAt(m_text, m_calendar, at)) {
        return lunarFact(*lunar);
    }
    if (const auto span = m_periods.spanAt(at)) {
        return periodFact(*span);
    }
    const auto point = m_calendar.pointAt(at);
    if (!point || isLengthOfTime(*point)) {
        return std::nullopt;
    }
    return dateFact(*point);
}

std::optional<Fact> TimeFinder::bracketedDayAt(qsizetype at)
{
    constexpr int LastDay = 31;
    const auto day = isDigit(m_text.at(at + 1)) ? readNumeral(m_text, at + 1) : std::nullopt;
    if (!isOneOf(m_text.at(at - 1), u"昨今明前后") || !day || !day->isPlainInteger()
        || *day->value < Decimal(1) || *day->value > Decimal(LastDay)
        || !m_text.hasAt(day->range.end, u")日")) {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = {at - 1, day->range.end + 2};
    point.day = int(day->value->toDouble());
    return dateFact(point);
}

/// Whether holidays are named just before: 国庆长假, 黄金周.
bool TimeFinder::isBehindHoliday(qsizetype start) const
{
    static constexpr std::array<QStringView, 4> holidays{u"黄金周", u"假期", u"长假", u"连假"};
    return std::any_of(holidays.begin(), holidays.end(),
                       [&](QStringView holiday) { return m_text.hasBefore(start, holiday); });
}

/// 五日上午, 五日晚, 五日起: what only a day has.
bool TimeFinder::tellsOfDay(qsizetype end) const
{
    static constexpr std::array<QStringView, 12> parts{u"上午", u"下午", u"中午", u"正午",
                                                       u"午",   u"早",   u"晚",   u"凌晨",
                                                       u"清晨", u"傍晚", u"夜",   u"起"};
    return canStartNumeral(m_text.at(end))
           || std::any_of(parts.begin(), parts.end(),
                          [&](QStringView part) { return m_text.hasAt(end, part); });
}

/// 五日一啟, 三日一轮的: how often; 3日一辆货车, 五日一早, 五日一行 tell of the day.
bool TimeFinder::isOneInDays(qsizetype start, qsizetype end) const
{
    const char16_t behind = m_text.at(end + 2);
    return !isDigit(m_text.at(start)) && m_text.at(end - 1) == u'日' && m_text.at(end) == u'一'
           && isOneOf(m_text.at(end + 1), u"启换轮休循")
           && (!isIdeograph(behind) || behind == u'的');
}

/// 3日内, 为期5日 and 近2000年 are lengths of time.
bool TimeFinder::isLengthOfTime(const CalendarPoint &point) const
{
    const qsizetype start = m_text.skipBlanksBack(point.range.start);
    const qsizetype end = m_text.skipBlanks(point.range.end);
    if (point.month == 0 && point.day != 0 && point.relation == CalendarPoint::Relation::None) {
        if (isBehindHoliday(start)) { // 黄金周七日, 假期八日，, but 长假7日结束, 假期五日上午
            if (tellsOfDay(end)) {
                return false;
            }
            if (!isDigit(m_text.at(start)) || !isIdeograph(m_text.at(end))) {
                return true;
            }
        }
        if (isOneInDays(start, end)) {
            return true;
        }
        if (m_text.at(end) == u'电' && !isOneOf(m_text.at(end + 1), u"力量价网站费子话视影器")) {
            return false; // 纽约18日电
        }
        return isOneOf(m_text.at(start - 1), u"期时续达共满近超逾等约足第整首前头")
               || isOneOf(m_text.at(end), u"内游龄均产行程") || m_text.hasAt(end, u"之内")
               || m_text.hasAt(end, u"以内") || m_text.hasAt(end, u"以上");
    }
    if (point.isYearOnly() && point.year % 100 == 0) {
        return isOneOf(m_text.at(start - 1), u"近约达逾超") || m_text.hasAt(end, u"历史")
               || m_text.hasAt(end, u"的历史") || m_text.hasAt(end, u"左右")
               || m_text.hasAt(end, u"以上");
    }
    return false;
}

/// A point that stands in the range, with what the text around tells of year and month.
CalendarPoint TimeFinder::resolvedAt(TextRange range, const CalendarPoint &point) const
{
    const CalendarPoint reported = m_resolver.resolved(point);
    const CalendarPoint toCome = m_resolver.resolved(point, Outlook::Aim);
    return reported.year != toCome.year && tellsOfAim(range) ? toCome : reported;
}

/// Whether the words beside a time tell that it is to come: 将于12月28日, 预计12月, 12月底前将.
/// What was once meant to be (原计划12月) is no more so.
bool TimeFinder::tellsOfAim(TextRange range) const
{
    static constexpr std::array<QStringView, 6> aims{u"将",   u"拟",   u"预计",
                                                     u"预期", u"计划", u"定"};
    qsizetype start = m_text.skipBlanksBack(range.start);
    start -= isOneOf(m_text.at(start - 1), u"于在自从到至") ? 1 : 0;
    qsizetype end = m_text.skipBlanks(range.end);
    end += isOneOf(m_text.at(end), u"前起底末初") ? 1 : 0;
    end += isOneOf(m_text.at(end), u"前起") ? 1 : 0;
    return std::any_of(aims.begin(), aims.end(), [&](QStringView aim) {
        const qsizetype opening = start - aim.size();
        const bool isBefore = m_text.hasBefore(start, aim) && m_text.at(opening - 1) != u'原';
        const bool isBehind = aim != u"定" && m_text.hasAt(end, aim);
        return isBefore || isBehind;
    });
}

Fact TimeFinder::dateFact(const CalendarPoint &point)
{
    const qsizetype start = m_text.skipBlanksBack(point.range.start);
    const bool recurs = m_text.hasBefore(start, u"每月") || m_text.hasBefore(start, u"每年");
    const CalendarPoint resolved = recurs ? point : resolvedAt(point.range, point);
    m_resolver.remember(resolved, point.year != 0);
    Fact fact;
    fact.type = FactType::Date;
    fact.range = point.range;
    fact.value.iso = isoOf(point);
    if (resolved.year != 0 && point.year == 0) {
        fact.value.resolved = isoOf(resolved);
    }
    return fact;
}

/// A day of the lunar calendar has its date in the common one where the year is known; a fact of
/// several days is a period.
Fact TimeFinder::lunarFact(const LunarDays &days)
{
    const int year = days.year.year != 0 ? days.year.year : m_resolver.issueYear(days.year.offset);
    const bool isNamed = !days.year.range.isEmpty();
    const auto dayOf = [&](int day) {
        const QDate date = isNamed ? commonDay(year, days.month, day)
                                   : commonDayNear(m_resolver.issue(), days.month, day);
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    };
    Fact fact;
    fact.range = days.range;
    fact.value.norm = m_text.written(days.range);
    if (days.lastDay == days.firstDay) {
        fact.type = FactType::Date;
        fact.value.iso = dayOf(days.firstDay);
        return fact;
    }
    fact.type = FactType::Period;
    fact.value.isoStart = dayOf(days.firstDay);
    fact.value.isoEnd = dayOf(days.lastDay);
    return fact;
}

Fact TimeFinder::periodFact(const TimeSpan &span)
{
    Fact fact;
    fact.type = FactType::Period;
    fact.range = span.range;
    fact.value.norm = m_text.written(span.range);
    if (span.first.isEmpty()) {
        return fact;
    }
    const auto bound = [&span](const CalendarPoint &point, bool isLast) {
        return isoOf(span.isInDays ? asDay(point, isLast) : point);
    };
    if (span.first.year != 0 || !span.isByName) {
        fact.value.isoStart = bound(span.first, false);
        fact.value.isoEnd = bound(span.last, true);
    }
    const CalendarPoint last = resolvedAt(span.range, span.last);
    CalendarPoint first = span.first;
    if (first.year == 0 && last.year != 0) {
        first.month = first.month != 0 ? first.month : last.month;
        first.year = first.month > last.month ? last.year - 1 : last.year;
    }
    if (first.year != 0 && last.year != 0) {
        fact.periodResolved = bound(first, false) + u'/' + bound(last, true);
    }
    m_resolver.remember(last, span.last.year != 0);
    return fact;
}

} // namespace jianbao
