// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/periodresolver.h"

#include "app/extraction/statements/aims.h"
#include "app/extraction/times/resolution.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype Reach = 80; ///< Characters looked at before and behind a number.

} // namespace

void PeriodResolver::resolve(Fact &fact, TextRange statement)
{
    const QDate today = m_context.issueDate;
    if (fact.period != m_resolved.period) {
        m_resolved.reported = resolvedPeriod(fact.period, today);
        m_resolved.aimedAt = resolvedPeriod(fact.period, today, Outlook::Aim);
    }
    const bool isAim =
        m_resolved.reported != m_resolved.aimedAt && tellsOfAim(fact.range, statement);
    const bool isOther = fact.period != m_resolved.period || isAim != m_resolved.isAim;
    fact.periodResolved = isAim ? m_resolved.aimedAt : m_resolved.reported;
    if (isOther || fact.base != m_resolved.base) {
        m_resolved.baseResolved = resolvedBase(fact.base, fact.periodResolved, m_context.issueDate);
    }
    fact.baseResolved = m_resolved.baseResolved;
    m_resolved.period = fact.period;
    m_resolved.isAim = isAim;
    m_resolved.base = fact.base;
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
