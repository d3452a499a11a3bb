// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/indicatorbefore.h"

#include "app/base/shortsearch.h"
#include "app/extraction/scantext.h"
#include "app/extraction/statements/leadphrase.h"
#include "app/extraction/statements/nounphrases.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr double FromClauseBefore = 0.6; ///< Confidence of an indicator from another clause.
constexpr double Carried = 0.8;          ///< … of one from before a semicolon.

} // namespace

qsizetype behindFigure(const FigureReading &figure)
{
    return std::max(figure.fact->range.end, figure.isOwn ? figure.indicator.end : qsizetype(0));
}

void IndicatorBefore::begin(TextRange statement)
{
    m_statement = statement;
}

void IndicatorBefore::end()
{
    const bool isNamedHere =
        !m_before.empty() && m_before.front().indicator.start >= m_statement.start;
    m_last = isNamedHere ? m_before.front() : FigureReading();
    m_lastEnd = m_statement.end;
}

void IndicatorBefore::name(FigureReading &figure, TextRange range, const Lead &lead,
                           bool isBaseLevel)
{
    if (sumsUpOthers(figure)) {
        return;
    }
    if (!m_before.empty()) {
        inheritIndicator(m_text, figure, m_before, lead);
        if (isBaseLevel) {
            figure.base = {};
            figure.change = Change::None;
        }
        if (!figure.isInRow && namesTimeBetween(m_before.back(), figure) && lead.base.isEmpty()) {
            figure.base = {}; // 按月升0.3%，今年以来升3.8%
        }
        return;
    }
    if (goesOnBehindSemicolon(figure, range, lead)) {
        figure.indicator = m_last.indicator;
        figure.confidence = Carried;
        return;
    }
    const TextRange clause = withoutBareNumber(m_phrases.beforeDuration(
        {clauseStart(m_text, {range.start, std::max(range.start, range.end - 1)}), range.end}));
    const Lead before = readLead(m_text, withoutAfter(m_text, m_phrases.withoutPlace(clause)),
                                 figure.fact->type, m_periods.before(clause.end));
    const NounPhrase phrase = nounPhraseBefore(m_text, before.phrase);
    const QStringView words = phrase.range.in(m_text.folded);
    const bool hasNumber =
        std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    const bool isNoName = hasNumber || endsWithSpeech(phrase.range);
    figure.indicator = isNoName ? TextRange{clause.start, clause.start} : phrase.range;
    figure.confidence = FromClauseBefore;
}

/// 煤炭186万吨，粮食120万吨，三项合计306万吨: the sum of figures of several names has none of
/// them.
bool IndicatorBefore::sumsUpOthers(const FigureReading &figure) const
{
    static constexpr std::array<QStringView, 3> words{u"合计", u"共计", u"总计"};
    if (m_before.size() < 2) {
        return false;
    }
    const FigureReading &last = m_before.back();
    const FigureReading &earlier = m_before[m_before.size() - 2];
    const TextRange before{behindFigure(last), figure.fact->range.start};
    const bool sums = std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return (!before.isEmpty() && holdsWord(before.in(m_text.folded), word))
               || beginsWith(figure.behind.in(m_text.folded), word);
    });
    return sums
           && (last.indicator.isEmpty()
               || last.indicator.in(m_text.folded) != earlier.indicator.in(m_text.folded));
}

/// 9月投资3亿元；1至9月累计25亿元: behind the semicolon only another time is named, so the
/// first amount is of what the first one before it was of.
bool IndicatorBefore::goesOnBehindSemicolon(const FigureReading &figure, TextRange before,
                                            const Lead &lead)
{
    const Fact &fact = *figure.fact;
    const bool isBehind = m_last.fact && m_statement.start > 0 && m_lastEnd < fact.range.start
                          && m_text.at(m_statement.start - 1) == u';'
                          && m_lastEnd + 1 >= m_statement.start;
    const bool namesTime = !m_periods.before(fact.range.start).empty();
    const bool saysNothing = m_text.trimmed(before).isEmpty() && lead.base.isEmpty()
                             && m_text.trimmed(figure.phrase).isEmpty()
                             && lead.change == Change::None;
    return isBehind && namesTime && saysNothing && fact.type == m_last.fact->type
           && fact.type != FactType::Percent && fact.value.unit == m_last.fact->value.unit;
}

/// Whether another time is named between the two numbers.
bool IndicatorBefore::namesTimeBetween(const FigureReading &last, const FigureReading &figure)
{
    const auto times = m_periods.before(figure.fact->range.start);
    return std::any_of(times.begin(), times.end(), [&](const TimeExpression &time) {
        return time.range.start >= last.fact->range.end && !time.isBase;
    });
}

/// 采购经理指数为 of 采购经理指数为49.8，: the figure has no unit, so it is no fact of its own.
TextRange IndicatorBefore::withoutBareNumber(TextRange clause) const
{
    constexpr QStringView marks = u" ,:";
    TextRange words = clause;
    while (!words.isEmpty() && isAmong(m_text.folded[words.end - 1], marks)) {
        --words.end;
    }
    const qsizetype end = words.end;
    while (!words.isEmpty()
           && (isDigit(m_text.at(words.end - 1)) || m_text.at(words.end - 1) == u'.')) {
        --words.end;
    }
    return words.end < end && words.length() > 1 ? words : clause;
}

/// 团长表示: who says something is not what is measured.
bool IndicatorBefore::endsWithSpeech(TextRange phrase) const
{
    const auto word =
        longestBefore(m_text.lexicons.nameWords, m_text.folded, phrase.start, phrase.end);
    return word && word.length > 1 && word.entry->kind == NameWord::Kind::Speech;
}

} // namespace jianbao
