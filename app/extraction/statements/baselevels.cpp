// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/baselevels.h"

#include "app/extraction/statements/statementbases.h"

#include <algorithm>
#include <utility>

namespace jianbao {

TextRange BaseLevels::baseAt(const Fact &fact, TextRange clause, TextRange behind) const
{
    const auto word =
        m_text.lexicons.changes.longestAt(m_text.folded.first(behind.end), behind.start);
    const bool isRate = fact.type == FactType::Percent // 较前年的23.5%收窄5.3个百分点
                        && (changeBehind(m_text, behind) != Change::None
                            || (word && word.entry->kind == ChangeWord::Kind::Beyond));
    const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                          || fact.type == FactType::Measure;
    const TextRange compared = baseComparedBehind(m_text, clause, behind);
    if (!compared.isEmpty()) {
        return compared;
    }
    return isRate || isAmount ? baseOfLevel(m_text, clause) : TextRange();
}

TextRange BaseLevels::withoutBase(TextRange clause, TextRange base,
                                  std::span<const TimeExpression> times) const
{
    if (!base.isEmpty()) {
        return {clause.start, base.start};
    }
    const qsizetype join = joinBefore(m_text, clause.start, clause.end);
    const bool isOfTime = join >= 0 && !times.empty() && times.back().range.end == join;
    return isOfTime ? TextRange{clause.start, join + 1} : clause;
}

bool BaseLevels::set(FigureReading &figure, TextRange base)
{
    m_base = base;
    m_periods.markBase(base);
    figure.period = timeOfBase(m_text, base);
    if (figure.period.isEmpty()) {
        figure.period = timeInside(base, figure.fact->range.start);
    }
    figure.base = {};
    figure.change = Change::None;
    return true;
}

/// 2022年 of 与2022年的高点: the last time that the base names; empty for none.
TextRange BaseLevels::timeInside(TextRange base, qsizetype number)
{
    const auto times = m_periods.before(number);
    const auto found = std::find_if(times.rbegin(), times.rend(),
                                    [base](const auto &time) { return base.contains(time.range); });
    return found == times.rend() ? TextRange() : found->range;
}

bool BaseLevels::take(FigureReading &figure, const Lead &lead,
                      std::span<const TimeExpression> times)
{
    const QStringView phrase = lead.phrase.in(m_text.folded).trimmed();
    const bool opens = phrase == u"比" || phrase == u"较";
    const TextRange base = std::exchange(m_base, TextRange());
    const Fact &fact = *figure.fact;
    const bool isRate = fact.type == FactType::Percent // 较前年的23.5%收窄5.3个百分点
                        && changeBehind(m_text, figure.behind) != Change::None;
    const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                          || fact.type == FactType::Measure || isRate;
    if (isAmount && !lead.base.isEmpty() && lead.change == Change::None && !lead.isDistance
        && lead.base.end < fact.range.start && m_text.at(fact.range.start - 1) == u'的') {
        m_base = std::exchange(figure.base, TextRange()); // 比去年的80万元增长25%
        figure.period = timeOfBase(m_text, m_base);
        return true;
    }
    if (!opens || times.empty() || times.back().range.end > figure.fact->range.start) {
        const bool compares = figure.change != Change::None || lead.isDistance;
        if (!base.isEmpty() && compares && figure.base.isEmpty()) {
            figure.base = base;
        }
        return false;
    }
    m_base = {lead.phrase.start, times.back().range.end};
    figure.period = times.back().range;
    figure.phrase.start = figure.phrase.end;
    figure.change = Change::None;
    return true;
}

} // namespace jianbao
