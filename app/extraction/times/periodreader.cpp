// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/periodreader.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

namespace {

/// A span of whole months of one year.
TimeSpan monthsOf(const CalendarPoint &year, int firstMonth, int lastMonth, qsizetype end)
{
    TimeSpan span;
    span.range = {year.range.start, end};
    span.first = year;
    span.last = year;
    span.first.month = firstMonth;
    span.last.month = lastMonth;
    return span;
}

TimeSpan namedMonthsOf(const CalendarPoint &year, int firstMonth, int lastMonth, qsizetype end)
{
    TimeSpan span = monthsOf(year, firstMonth, lastMonth, end);
    span.isInDays = true;
    span.isByName = true;
    return span;
}

} // namespace

std::optional<TimeSpan> PeriodReader::spanAt(qsizetype at) const
{
    if (auto span = lengthAfterLead(at)) {
        return span;
    }
    if (auto span = decade(at)) {
        return span;
    }
    if (auto span = century(at)) {
        return span;
    }
    if (auto span = ofYear(at)) {
        return span;
    }
    if (auto span = years(at)) {
        return span;
    }
    if (auto span = dottedMonths(at)) {
        return span;
    }
    if (auto span = days(at)) {
        return span;
    }
    if (auto span = daysAlone(at)) {
        return span;
    }
    const auto first = m_calendar.pointAt(at);
    if (auto span = first ? betweenPoints(*first) : std::nullopt) {
        return span;
    }
    return first ? std::nullopt : lengthWithin(at);
}

/// The small whole number at `at`, which moves behind it; 0 where none stands there.
int PeriodReader::smallNumberAt(qsizetype &at, int most) const
{
    const auto numeral = readNumeral(m_text, at);
    const bool fits = numeral && numeral->value && !numeral->upper && !numeral->hasDecimals
                      && !numeral->isPositional && !numeral->isBareScale
                      && numeral->bound == Bound::None;
    const int value = fits ? numeral->value->wholeUpTo(most) : 0;
    if (value > 0) {
        at = m_text.skipBlanks(numeral->range.end);
    }
    return value;
}

/// 近5年, 过去三年, 未来10天. A long time after 近 is an approximate one, not a period.
std::optional<TimeSpan> PeriodReader::lengthAfterLead(qsizetype at) const
{
    constexpr int LongTime = 20;
    const auto lead = m_text.lexicons().timeWords.longestAt(m_text.folded(), at);
    if (!lead || lead.entry->kind != TimeWord::Kind::Lead
        || isOneOf(m_text.at(at - 1), u"时期达最附邻靠接临将新就远已")) {
        return std::nullopt;
    }
    const qsizetype next = m_text.skipBlanks(at + lead.length);
    if (m_text.hasAt(next, u"半年") && !isOneOf(m_text.at(next + 2), u"报度")) { // 过去半年
        TimeSpan half;
        half.range = {at, next + 2};
        return half;
    }
    const auto numeral = readNumeral(m_text, next);
    const auto unit = numeral && numeral->value ? unitAfter(m_text, *numeral) : std::nullopt;
    if (!unit || unit->type != FactType::Duration || numeral->bound != Bound::None) {
        return std::nullopt;
    }
    const char16_t sign = m_text.at(unit->range.end - 1);
    const bool isNear = m_text.at(at) == u'近' && lead.length == 1;
    const bool isShortUnit = isOneOf(sign, u"时钟秒头");
    const bool hasEnd = isOneOf(m_text.at(unit->range.end), u"来间内");
    if (isShortUnit || (isNear && *numeral->value >= Decimal(LongTime) && !hasEnd)
        || (numeral->isLoneChinese() && *numeral->value == Decimal(1) && isNear && !hasEnd)) {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, unit->range.end};
    return span;
}

/// 三年内, 6个月内: a deadline of years or months.
std::optional<TimeSpan> PeriodReader::lengthWithin(qsizetype at) const
{
    const auto numeral = readNumeral(m_text, at);
    const auto unit = numeral && numeral->value ? unitAfter(m_text, *numeral) : std::nullopt;
    if (!unit || unit->type != FactType::Duration
        || !isOneOf(m_text.at(unit->range.end - 1), u"年月")) {
        return std::nullopt;
    }
    qsizetype end = m_text.skipBlanks(unit->range.end);
    if (boundAfter(m_text, end) != Bound::AtMost) {
        return std::nullopt;
    }
    end += isOneOf(m_text.at(end), u"之以") ? 1 : 0;
    if (m_text.at(end) != u'内') {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, end + 1};
    return span;
}

std::optional<TimeSpan> PeriodReader::ofYear(qsizetype at) const
{
    CalendarPoint year;
    year.range = {at, at};
    if (const auto named = m_calendar.yearAt(at)) {
        year = *named;
    } else if (const auto relative = m_calendar.relativeYearAt(at)) {
        year = *relative;
    }
    return partOfYear(year);
}

std::optional<TimeSpan> PeriodReader::partOfYear(const CalendarPoint &year) const
{
    const bool hasYear = !year.range.isEmpty();
    const qsizetype next = m_text.skipBlanks(year.range.end);
    if (const auto part = m_text.lexicons().timeWords.longestAt(m_text.folded(), next);
        part
        && (part.entry->kind == TimeWord::Kind::Half
            || part.entry->kind == TimeWord::Kind::Quarter)) {
        const int months = part.entry->kind == TimeWord::Kind::Half ? 6 : 3;
        const int last = part.entry->number * months;
        return namedMonthsOf(year, last - months + 1, last, next + part.length);
    }
    if (hasYear && year.year != 0 && m_text.hasAt(next, u"全年")) {
        return namedMonthsOf(year, 1, 12, next + 2);
    }
    if (auto span = firstMonths(year)) {
        return span;
    }
    if (auto span = quarters(year)) {
        return span;
    }
    return monthRange(year);
}

/// 前三季度, 前9个月, 前11月, 首三季.
std::optional<TimeSpan> PeriodReader::firstMonths(const CalendarPoint &year) const
{
    qsizetype at = m_text.skipBlanks(year.range.end);
    if (!isOneOf(m_text.at(at), u"前首头")) {
        return std::nullopt;
    }
    at = m_text.skipBlanks(at + 1);
    const int count = smallNumberAt(at, 12);
    const bool hasGe = m_text.at(at) == u'个';
    at += hasGe ? 1 : 0;
    if (count > 0 && count <= 4
        && (m_text.hasAt(at, u"季度") || (!hasGe && m_text.at(at) == u'季'))) {
        return namedMonthsOf(year, 1, 3 * count, at + (m_text.hasAt(at, u"季度") ? 2 : 1));
    }
    if (count == 0 || m_text.at(at) != u'月') {
        return std::nullopt;
    }
    TimeSpan span = monthsOf(year, 1, count, at + 1);
    span.isByName = true;
    return span;
}

/// Whether 季 alone, `next` being behind it, is a quarter: 第3季营收, but 第三季节目.
bool PeriodReader::isQuarter(const CalendarPoint &year, bool hasNumber, qsizetype next) const
{
    const bool hasYear = !year.range.isEmpty();
    const bool isTitle = isOneOf(m_text.at(next), u"节集播赛后稻作水收");
    if (hasNumber && !isTitle && (hasYear || m_calendar.style().isTraditional)) {
        return true;
    }
    return hasYear && year.year == 0 && isOneOf(m_text.at(next), u"报末初");
}

/// 三季度, 第三季度, 一至三季度, 一、二季度; on traditional pages 第3季.
std::optional<TimeSpan> PeriodReader::quarters(const CalendarPoint &year) const
{
    qsizetype at = m_text.skipBlanks(year.range.end);
    if (m_text.hasBefore(m_text.skipBlanksBack(at), u"连续")) { // 连续第三季: how often, not when
        return std::nullopt;
    }
    const bool hasNumber = m_text.at(at) == u'第';
    at = m_text.skipBlanks(at + (hasNumber ? 1 : 0));
    int first = smallNumberAt(at, 4);
    int last = first;
    const bool isPair = m_text.at(at) == u'、' || m_text.at(at) == u'和'; // 二、三季度
    const auto connector = isPair ? at + 1 : rangeConnectorAt(m_text, at);
    if (connector && first > 0) {
        at = *connector;
        last = smallNumberAt(at, 4);
        last = isPair && last != first + 1 ? 0 : last;
    }
    if (first == 0 || last < first) {
        return std::nullopt;
    }
    const bool isLong = m_text.hasAt(at, u"季度");
    const bool isShort = !isLong && m_text.at(at) == u'季' && isQuarter(year, hasNumber, at + 1);
    if (!isLong && !isShort) {
        return std::nullopt;
    }
    return namedMonthsOf(year, 3 * first - 2, 3 * last, at + (isLong ? 2 : 1));
}

/// 1-5月, 1月至10月, 2至6月份.
std::optional<TimeSpan> PeriodReader::monthRange(const CalendarPoint &year) const
{
    qsizetype at = m_text.skipBlanks(year.range.end);
    const int first = smallNumberAt(at, 12);
    const auto connector = rangeConnectorAt(m_text, at);
    if (first == 0 || !connector) {
        return std::nullopt;
    }
    at = *connector;
    const int last = smallNumberAt(at, 12);
    if (last <= first || m_text.at(at) != u'月') {
        return std::nullopt;
    }
    const qsizetype behind = m_text.skipBlanks(at + 1);
    const auto day = readNumeral(m_text, behind);
    if (day && isOneOf(m_text.at(m_text.skipBlanks(day->range.end)), u"日号")) {
        return std::nullopt;
    }
    return monthsOf(year, first, last, m_text.at(at + 1) == u'份' ? at + 2 : at + 1);
}

/// 10月1日至30日, 2020年12月底至2021年1月, 1939年底至1942年.
std::optional<TimeSpan> PeriodReader::betweenPoints(const CalendarPoint &first) const
{
    const auto connector = rangeConnectorAt(m_text, first.range.end);
    auto last = connector ? m_calendar.pointAt(*connector) : std::nullopt;
    if (!last) {
        return std::nullopt;
    }
    const bool sameKind =
        (first.day != 0) == (last->day != 0)
        && (first.isYearOnly() ? last->isYearOnly() : last->month != 0 || last->day != 0);
    const bool bothDated = first.year != 0 && last->year != 0; // 1997年7月1日至2003年底
    if (!sameKind && !bothDated) {
        return std::nullopt;
    }
    if (last->year == 0 && last->relation == CalendarPoint::Relation::None) {
        last->year = first.year;
        last->relation = first.relation;
        last->offset = first.offset;
        last->month = last->month != 0 ? last->month : first.month;
    }
    TimeSpan span;
    span.range = {first.range.start, last->range.end};
    span.first = first;
    span.last = *last;
    span.isInDays = first.isYearOnly() && !first.isPart && !last->isPart;
    return span;
}

} // namespace jianbao
