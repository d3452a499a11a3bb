// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/periodresolver.h"

#include "app/extraction/statements/aims.h"
#include "app/extraction/times/resolution.h"
#include "app/extraction/times/writtenyears.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype Reach = 80; ///< Characters looked at before and behind a number.

/// 当年, 同年底: the year that was named before.
bool isThatYear(QStringView period)
{
    static constexpr std::array<QStringView, 5> words{u"当年", u"當年", u"同年", u"该年", u"該年"};
    return std::any_of(words.begin(), words.end(),
                       [period](QStringView word) { return period.startsWith(word); });
}

/// 1956年 of 1956年，全年…: the statement begins with a year.
bool beginsWithYear(QStringView statement)
{
    constexpr qsizetype longest = 6; // 民国25年
    const QStringView words = statement.trimmed();
    return !writtenYears(words.first(std::min(longest, words.size()))).years.empty();
}

} // namespace

void PeriodResolver::resolve(Fact &fact, TextRange statement)
{
    const QDate today = dayOf(fact, statement);
    const bool isOtherTime = fact.period != m_resolved.period || today != m_resolved.today;
    if (isOtherTime) {
        const bool isOtherYear = today != m_context.issueDate && isThatYear(fact.period);
        const QString period = isOtherYear ? u"当年"_s + fact.period.sliced(2) : fact.period;
        m_resolved.reported = resolvedPeriod(period, today);
        m_resolved.aimedAt = resolvedPeriod(period, today, Outlook::Aim);
    }
    const bool isAim =
        m_resolved.reported != m_resolved.aimedAt && tellsOfAim(fact.range, statement);
    const bool isOther = isOtherTime || isAim != m_resolved.isAim;
    fact.periodResolved = isAim ? m_resolved.aimedAt : m_resolved.reported;
    if (isOther || fact.base != m_resolved.base) {
        m_resolved.baseResolved = resolvedBase(fact.base, fact.periodResolved, m_context.issueDate);
    }
    fact.baseResolved = m_resolved.baseResolved;
    m_resolved.today = today;
    m_resolved.period = fact.period;
    m_resolved.isAim = isAim;
    m_resolved.base = fact.base;
}

/// The day against which the period of a fact is meant: that of the issue, or the last of the year
/// which a period without its own year goes on with (1956年建成，当年产茶12吨).
QDate PeriodResolver::dayOf(const Fact &fact, TextRange statement) const
{
    const bool isThat = isThatYear(fact.period);
    const bool isWhole =
        fact.period == u"全年"
        && beginsWithYear(TextRange{statement.start, fact.range.start}.in(m_text.folded));
    if (!isThat && !isWhole) {
        return m_context.issueDate;
    }
    const qsizetype reach = std::max(fact.range.start - 2 * Reach, qsizetype(0));
    const QStringView before = TextRange{reach, fact.range.start}.in(m_text.folded);
    const QStringView said = before.sliced(before.lastIndexOf(u'\n') + 1);
    const std::vector<int> years = writtenYears(said).years;
    return years.empty() ? m_context.issueDate : QDate(years.back(), 12, 31);
}

/// Whether what stands from the start of the statement to the end of the number's clause speaks
/// of what is to come.
bool PeriodResolver::tellsOfAim(TextRange number, TextRange statement) const
{
    const qsizetype start = std::max(statement.start, number.start - 2 * Reach);
    const TextRange behind{number.end, std::min(statement.end, number.end + Reach)};
    const qsizetype end = behind.isEmpty() ? number.end : clauseEnd(m_text, behind);
    return speaksOfAim(TextRange{start, end}.in(m_text.folded));
}

} // namespace jianbao
