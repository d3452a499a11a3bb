// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/extraction/times/times.h"
#include "app/model/fact.h"

#include <QString>

#include <span>
#include <vector>

namespace jianbao {

/// Whether 基础上 stands at the offset: 去年15.8万亩基础上, what a change starts from.
bool isGround(const StatementText &text, qsizetype end);

/// The times of one statement and which of them its figures belong to. Offsets go upwards: a
/// figure before the last one asked for has no times.
class StatementPeriods
{
public:
    explicit StatementPeriods(const StatementText &text)
        : m_text(text)
    {}

    /// Begins a statement; `begin` to `end` are its facts, ascending.
    void read(TextRange statement, const Fact *begin, const Fact *end);

    /// The last few times that end at the offset or before it.
    std::span<const TimeExpression> before(qsizetype offset);

    /// A time that is the base of a number is the period of none. For the number that `before` was
    /// asked for last.
    void markBase(TextRange base);

    /// 由2018年的3.2万亿元: a time that stands at the number tells of no later one.
    void endWith(TextRange number);

    /// The period of a figure as written: the last time before it that is no base and no single
    /// day. Empty for none.
    QString periodOf(const Fact &fact);

private:
    bool standsBefore(TextRange time, qsizetype number) const;
    bool countsNamed(const Fact &fact) const;
    void endWithAges(const Fact *begin, const Fact *end);
    bool isLeft(TextRange time, const Fact &fact) const;
    bool goesOnWithOther(TextRange time, qsizetype number) const;
    TextRange withoutStart(TextRange time) const;

    const StatementText &m_text;
    TextRange m_statement;
    std::vector<TimeExpression> m_times;
    std::size_t m_time = 0;   ///< Times before it end before the number asked for last.
    std::size_t m_period = 0; ///< The same for `periodOf`.
};

} // namespace jianbao
