// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statementperiods.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/statements/statementbases.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr std::size_t TimesLookedAt = 40; ///< Back from a number for its period.

/// Whether the fact counts what came once, in a month: 3月新建学校5所. Journeys, calls and cases
/// (人次, 航次, 宗), hundreds of other things and their changes are counted over the month.
bool isOfOneEvent(const Fact &fact)
{
    const Decimal many(100);
    const bool isStatistic = fact.change != Change::None || !fact.base.isEmpty()
                             || (fact.value.value && many <= *fact.value.value);
    const QString &unit = fact.value.unit;
    const bool isFlow =
        isStatistic || unit.endsWith(u'次') || unit.endsWith(u'宗') || unit.endsWith(u'票');
    return fact.type == FactType::Count && !isFlow;
}

} // namespace

bool isGround(const StatementText &text, qsizetype end)
{
    const QStringView behind = text.folded.sliced(end);
    return beginsWith(behind, u"基础上") || beginsWith(behind, u"的基础上");
}

void StatementPeriods::read(TextRange statement, const Fact *begin, const Fact *end)
{
    m_statement = statement;
    m_times.clear();
    findTimes(m_text, statement, begin, end, m_times);
    endWithAges(begin, end);
    m_time = 0;
    m_period = 0;
}

/// 今年47岁，养羊320只: when somebody is so old is no time of other figures.
void StatementPeriods::endWithAges(const Fact *begin, const Fact *end)
{
    auto time = m_times.begin();
    for (const Fact *fact = begin; fact != end; ++fact) {
        if (fact->type != FactType::Age) {
            continue;
        }
        while (time != m_times.end() && time->range.end < fact->range.start) {
            ++time;
        }
        if (time != m_times.end() && time->range.end == fact->range.start) {
            time->reach = fact->range.end;
        }
    }
}

std::span<const TimeExpression> StatementPeriods::before(qsizetype offset)
{
    while (m_time < m_times.size() && m_times[m_time].range.end <= offset) {
        ++m_time;
    }
    const std::size_t first = m_time > 6 ? m_time - 6 : 0;
    return std::span(m_times).subspan(first, m_time - first);
}

void StatementPeriods::markBase(TextRange base)
{
    if (base.isEmpty()) {
        return; // else a long sentence would be walked back for each of its figures
    }
    for (std::size_t i = m_time; i-- > 0 && m_times[i].range.end > base.start;) {
        m_times[i].isBase |= base.intersects(m_times[i].range);
    }
}

void StatementPeriods::endWith(TextRange number)
{
    if (m_time == 0) {
        return;
    }
    const TextRange time = m_times[m_time - 1].range;
    if (m_times[m_time - 1].reach < number.start) {
        return; // it tells of an earlier number only
    }
    if (time.end < number.start && isAmong(m_text.folded[time.end], u"由从自")) {
        return; // 今年|由3亿元增至5亿元
    }
    const bool opensChange =
        time.start > m_statement.start && isAmong(m_text.folded[time.start - 1], u"由从自");
    constexpr qsizetype LongestEach = 5; // 从去年同期每公斤14元跌到…
    const bool isOfEach = time.end < number.start && m_text.at(time.end) == u'每'
                          && number.start - time.end <= LongestEach;
    if (opensChange || isOfEach || standsBefore(time, number.start)
        || joinBefore(m_text, time.end, number.start) == time.end) {
        m_times[m_time - 1].reach = number.end;
    }
}

QString StatementPeriods::periodOf(const Fact &fact)
{
    while (m_period < m_times.size() && m_times[m_period].range.end <= fact.range.start) {
        ++m_period;
    }
    if (countsNamed(fact)) {
        return {};
    }
    const std::size_t last = m_period > TimesLookedAt ? m_period - TimesLookedAt : 0;
    for (std::size_t i = m_period; i-- > last;) {
        TimeExpression &time = m_times[i];
        const bool happened = time.isDay || (time.isMonth && isOfOneEvent(fact));
        if (!time.isBase && !happened && !isLeft(time.range, fact) && fact.range.end <= time.reach
            && !isGround(m_text, time.range.end)) {
            if (time.written.isEmpty()) {
                time.written = m_text.written(withoutStart(time.range));
            }
            return time.written;
        }
    }
    return {};
}

/// 每人每月720元，发放资金…, 每天发车12趟，产品销往…, 每月补助调升，受惠幼儿…人: a rate is no
/// longer spoken of behind the clause.
bool StatementPeriods::isLeft(TextRange time, const Fact &fact) const
{
    const qsizetype number = fact.range.start;
    static constexpr std::array<QStringView, 5> daily{u"每天", u"每日", u"每晚", u"每周", u"每次"};
    const bool isDaily =
        std::find(daily.begin(), daily.end(), time.in(m_text.folded)) != daily.end();
    const bool isRate =
        m_text.at(time.start) == u'每' && time.end < number
        && (isDaily || goesOnWithOther(time, number) || isOfOneEvent(fact)
            || m_text.folded[time.end].isDigit() || isChineseNumeral(m_text.at(time.end)));
    return isRate && TextRange{time.end, number}.in(m_text.folded).contains(u',');
}

/// 每月补助800元，全县发放3亿元: behind a rate of a month the last clause begins with somebody
/// else, and no verb goes on.
bool StatementPeriods::goesOnWithOther(TextRange time, qsizetype number) const
{
    if (m_text.at(time.end - 1) != u'月') {
        return false;
    }
    const qsizetype clause = clauseStart(m_text, {time.end, number});
    const QStringView folded = m_text.folded.first(number);
    return clause > time.end && clause < number && m_text.folded[clause].isLetter()
           && !m_text.lexicons.verbs.longestAt(folded, clause)
           && !m_text.lexicons.changes.longestAt(folded, clause)
           && !m_text.lexicons.boundsBefore.longestBefore(folded, number);
}

/// 由2018年的3.2万亿元: the year tells of this number only.
bool StatementPeriods::standsBefore(TextRange time, qsizetype number) const
{
    const QStringView words = time.in(m_text.folded);
    const bool isDated = std::any_of(words.begin(), words.end(), [](QChar c) {
        return c.isDigit() || isChineseNumeral(c.unicode());
    });
    constexpr QStringView ends = u"年末底初";
    const bool isNow = (words == u"现在" || words == u"目前" || words == u"如今")
                       && m_text.at(time.end) == u'的'; // 发展到现在的612户
    return (isDated || isNow || isAmong(words.back(), ends)) && number - time.end <= 1;
}

/// 北岭、西川、东泽三个园区: the number of what has just been named belongs to no time.
bool StatementPeriods::countsNamed(const Fact &fact) const
{
    constexpr qsizetype NamesReach = 8;
    const qsizetype start = fact.range.start;
    if (fact.type != FactType::Count || start <= m_statement.start
        || !isChineseNumeral(m_text.at(start)) || !m_text.folded[start - 1].isLetter()) {
        return false;
    }
    const QStringView before =
        TextRange{std::max(m_statement.start, start - NamesReach), start}.in(m_text.folded);
    return before.contains(u'、');
}

/// 2012年 of 从2012年: the word that opens a stretch of time is no part of its name.
TextRange StatementPeriods::withoutStart(TextRange time) const
{
    const QStringView words = time.in(m_text.folded);
    const bool opens = words.startsWith(u'从') && !words.endsWith(u'来') && !words.endsWith(u'起');
    return opens ? TextRange{time.start + 1, time.end} : time;
}

} // namespace jianbao
