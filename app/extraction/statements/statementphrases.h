// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/extraction/times/times.h"
#include "app/model/fact.h"

#include <span>
#include <vector>

namespace jianbao {

/// The phrases of one statement without what its other facts are: people, times and durations.
class StatementPhrases
{
public:
    explicit StatementPhrases(const StatementText &text)
        : m_text(text)
    {}

    /// Begins the statement with these facts, ascending.
    void read(const Fact *begin, const Fact *end);

    /// Behind the last person named in the phrase, who says what follows: 总裁陈某料全月成交.
    /// Phrases come in the order of the text.
    TextRange withoutPeople(TextRange phrase);
    /// The phrase behind the last time that stands in it.
    TextRange withoutTimes(TextRange phrase, std::span<const TimeExpression> times) const;
    /// 给贫困户500元: who gets it is not what is measured; that stands before.
    TextRange withoutGiving(TextRange phrase) const;
    /// 最大雨量 of 最大雨量出现在石板乡: without the place where something was.
    TextRange withoutPlace(TextRange clause) const;
    /// 通关时间为 of 通关时间为29小时: what was so long has been named before the duration.
    TextRange beforeDuration(TextRange clause) const;

private:
    TextRange withoutReceiver(TextRange phrase) const;
    bool beginsSince(TextRange phrase) const;

    const StatementText &m_text;
    std::vector<TextRange> m_people;
    std::vector<TextRange> m_durations;
    std::size_t m_person = 0; ///< People before it stand before the phrase asked for last.
};

} // namespace jianbao
