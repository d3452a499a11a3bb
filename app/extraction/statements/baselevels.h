// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/indicators.h"
#include "app/extraction/statements/statementperiods.h"

#include <span>

namespace jianbao {

/// Figures that stand for what the next one is measured by: 比1957年的360斤增长44%.
class BaseLevels
{
public:
    BaseLevels(const StatementText &text, StatementPeriods &periods)
        : m_text(text)
        , m_periods(periods)
    {}

    /// Forgets the level of the statement before.
    void begin() { m_base = {}; }

    /// What the number at the end of the clause was reached at, and the next one is measured from;
    /// empty for another number. `behind` is what follows the number.
    TextRange baseAt(const Fact &fact, TextRange clause, TextRange behind) const;
    /// 单价 of 单价较3年前的每坪|68万元, 由上月的 of 由上月的每坪|68万元.
    TextRange withoutBase(TextRange clause, TextRange base,
                          std::span<const TimeExpression> times) const;
    /// Makes the figure the level that `base` names; true.
    bool set(FigureReading &figure, TextRange base);
    /// Whether the words before the number make it such a level, which it is then; gives a figure
    /// that is none the base that the level before it stands for.
    bool take(FigureReading &figure, const Lead &lead, std::span<const TimeExpression> times);

private:
    TextRange timeInside(TextRange base, qsizetype number);

    const StatementText &m_text;
    StatementPeriods &m_periods;
    TextRange m_base; ///< Of the next number: 比1957年.
};

} // namespace jianbao
