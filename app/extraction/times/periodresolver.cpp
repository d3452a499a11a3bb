// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/periodresolver.h"

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/scantext.h"
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

/// Whether the statement begins with a year set apart, as entries of chronicles do: 1956年，全年…
bool beginsWithYear(QStringView statement)
{
    constexpr qsizetype longest = 8; // 民国二十五年
    const QStringView words = statement.trimmed();
    const qsizetype end = words.left(longest).indexOf(u'年') + 1;
    return end > 0 && end < words.size() && (words[end] == u' ' || words[end] == u',')
           && !writtenYears(words.first(end)).years.empty();
}

/// Whether a year is not the one that is told of but that of a base, a start or an end: 比2019年,
/// 自2019年投产以来, 1998年出生, 2022年底前.
bool isBeside(QStringView before, QStringView behind)
{
    constexpr std::array<QStringView, 5> ends{u"出生", u"前", u"底前", u"相比", u"生的"};
    return (!before.isEmpty() && isAmong(before.back(), u"比较与自从到至和同"))
           || std::any_of(ends.begin(), ends.end(),
                          [behind](QStringView end) { return behind.startsWith(end); });
}

/// The year that the text was told of last: 1956 of 1956年建成, that of the issue less one of
/// 去年返乡; nullopt where none is named.
std::optional<int> lastYearToldOf(QStringView text, QDate issueDate)
{
    constexpr qsizetype longest = 7;
    constexpr QStringView relative = u"前去今";
    for (qsizetype at = text.lastIndexOf(u'年'); at > 0; at = text.first(at).lastIndexOf(u'年')) {
        const qsizetype shift = relative.indexOf(text[at - 1]) - 2;
        if (shift >= -2 && issueDate.isValid()) {
            return issueDate.year() + int(shift);
        }
        const QStringView word = text.first(at + 1).last(std::min(longest, at + 1));
        const auto start = std::find_if_not(word.rbegin() + 1, word.rend(), [](QChar c) {
            return isDigit(c.unicode()) || isChineseNumeral(c.unicode());
        });
        const QStringView before = word.first(word.rend() - start);
        const std::vector<int> years = writtenYears(word.sliced(before.size())).years;
        if (!years.empty() && !isBeside(before, text.sliced(at + 1))) {
            return years.back();
        }
    }
    return std::nullopt;
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
    const bool isWhole =
        fact.period == u"全年"
        && beginsWithYear(TextRange{statement.start, fact.range.start}.in(m_text.folded));
    if (!isThatYear(fact.period) && !isWhole) {
        return m_context.issueDate;
    }
    const qsizetype reach = std::max(fact.range.start - 2 * Reach, qsizetype(0));
    const QStringView before = TextRange{reach, fact.range.start}.in(m_text.folded);
    const QStringView said = before.sliced(before.lastIndexOf(u'\n') + 1);
    const auto year = lastYearToldOf(said, m_context.issueDate);
    return year && *year != m_context.issueDate.year() ? QDate(*year, 12, 31) : m_context.issueDate;
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
