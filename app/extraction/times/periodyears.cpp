// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/extraction/times/periodreader.h"

namespace jianbao {

namespace {

TimeSpan yearsOf(TextRange range, int firstYear, int lastYear)
{
    TimeSpan span;
    span.range = range;
    span.first.year = firstYear;
    span.last.year = lastYear;
    return span;
}

} // namespace

/// 上世纪80年代, 20世纪90年代, 1990年代, 90年代, 本世纪20年代.
std::optional<TimeSpan> PeriodReader::decade(qsizetype at) const
{
    int century = 19;
    qsizetype next = at;
    if (m_text.hasAt(at, u"上世纪") || m_text.hasAt(at, u"本世纪")) {
        century = m_text.at(at) == u'本' ? 20 : 19;
        next = at + 3;
    } else if (const int number = smallNumberAt(next, 21);
               number > 0 && m_text.hasAt(next, u"世纪")) {
        century = number - 1;
        next += 2;
    } else {
        next = at;
    }
    const auto [years, last] = decadesAt(next);
    if (years == 0) {
        return std::nullopt;
    }
    const int start = years >= 1000 ? 0 : century * 100;
    TimeSpan span = yearsOf({at, endOfPart(next)}, start + years, start + last + 9);
    span.isInDays = true;
    return span;
}

/// The first and last decade of 80年代, 五六十年代, 七八十年代, 六十至七十年代, 70、80年代; moves
/// behind 年代. Nought where none is named.
std::pair<int, int> PeriodReader::decadesAt(qsizetype &at) const
{
    constexpr int Latest = 2100;
    const auto isDecade = [](int years) {
        return years % 10 == 0 && (years >= 1000 || (years >= 10 && years < 100));
    };
    qsizetype next = m_text.skipBlanks(at);
    const auto numeral = readNumeral(m_text, next);
    int first = smallNumberAt(next, Latest);
    int last = first;
    if (first == 0 && numeral && numeral->value && numeral->upper) {
        first = numeral->value->wholeUpTo(Latest);
        last = numeral->upper->wholeUpTo(Latest);
        next = m_text.skipBlanks(numeral->range.end);
    } else if (first > 0) {
        const auto connector =
            m_text.at(next) == u'、' ? std::optional(next + 1) : rangeConnectorAt(m_text, next);
        qsizetype end = connector.value_or(next);
        if (const int second = connector ? smallNumberAt(end, Latest) : 0; second > first) {
            last = second;
            next = end;
        }
    }
    if (!isDecade(first) || !isDecade(last) || !m_text.hasAt(next, u"年代")) {
        return {0, 0};
    }
    at = next + 2;
    return {first, last};
}

/// Behind 初, 末期, 中叶 and the like that narrow a decade or century down.
qsizetype PeriodReader::endOfPart(qsizetype at) const
{
    for (const QStringView part :
         {QStringView(u"初期"), QStringView(u"末期"), QStringView(u"中期"), QStringView(u"后期"),
          QStringView(u"前期"), QStringView(u"中叶"), QStringView(u"初"), QStringView(u"末")}) {
        if (m_text.hasAt(at, part)) {
            return at + part.size();
        }
    }
    return at;
}

/// 18世纪, 二十世纪初: named, but the words give no exact bounds.
std::optional<TimeSpan> PeriodReader::century(qsizetype at) const
{
    constexpr int Latest = 30;
    qsizetype next = at;
    if (smallNumberAt(next, Latest) == 0 || !m_text.hasAt(next, u"世纪")) {
        return std::nullopt;
    }
    TimeSpan span;
    span.range = {at, endOfPart(next + 2)};
    return span;
}

/// 2022—2024年, 2018-2019, 2020-2021赛季.
std::optional<TimeSpan> PeriodReader::years(qsizetype at) const
{
    constexpr int Earliest = 1500;
    constexpr int Latest = 2200;
    const auto first = readNumeral(m_text, at);
    if (!first || !first->isPlainInteger() || first->digits != 4) {
        return std::nullopt;
    }
    const bool hasSlash = m_text.at(first->range.end) == u'/';
    const auto connector =
        hasSlash ? std::optional(first->range.end + 1) : rangeConnectorAt(m_text, first->range.end);
    const auto second = connector ? readNumeral(m_text, *connector) : std::nullopt;
    if (!second || !second->isPlainInteger() || (second->digits != 4 && second->digits != 2)) {
        return std::nullopt;
    }
    const int firstYear = int(first->value->toDouble());
    int lastYear = int(second->value->toDouble());
    lastYear += second->digits == 2 ? firstYear / 100 * 100 : 0;
    if (firstYear < Earliest || lastYear > Latest || lastYear <= firstYear) {
        return std::nullopt;
    }
    const qsizetype behind = m_text.skipBlanks(second->range.end);
    for (const QStringView word :
         {QStringView(u"赛季"), QStringView(u"学年度"), QStringView(u"学年"), QStringView(u"财年"),
          QStringView(u"财政年度"), QStringView(u"年度")}) {
        const bool isCalendarYear = word == u"年度" && second->digits == 4;
        if (m_text.hasAt(behind, word) && !isCalendarYear) {
            return yearsOf({at, behind + word.size()}, firstYear, lastYear);
        }
    }
    if (second->digits == 2 || hasSlash) {
        return std::nullopt;
    }
    if (m_text.at(behind) == u'年') {
        TimeSpan span = yearsOf({at, behind + 1}, firstYear, lastYear);
        span.isInDays = true;
        const bool areYearsAgo =
            m_text.at(m_text.skipBlanks(behind + 1)) == u'前' && firstYear % 100 == 0;
        return areYearsAgo ? std::nullopt : std::optional(span);
    }
    const char16_t next = m_text.at(second->range.end);
    const bool endsHere = !unitAfter(m_text, *second) && !isLatin(next) && next != u'.'
                          && !isRangeDash(next) && next != u'/' && next != u'号';
    return endsHere ? std::optional(yearsOf({at, second->range.end}, firstYear, lastYear))
                    : std::nullopt;
}

} // namespace jianbao
