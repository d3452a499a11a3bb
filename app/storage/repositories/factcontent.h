// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "app/storage/statement.h"

namespace jianbao {

// The columns of a fact's content, the same in the tables fact, proposal and changed_fact. Macros,
// because SQL texts must be literals and these stand in several.
#define JIANBAO_CONTENT_COLUMNS                                                            \
    "type, start_offset, end_offset, quote, value, min, max, bound, unit, iso, resolved, " \
    "iso_start, iso_end, norm, role, indicator, change, base, period, base_resolved, "     \
    "period_resolved, confidence"
#define JIANBAO_CONTENT_PARAMETERS                                                               \
    "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, " \
    "?24, ?25, ?26"

/// The same with the table they are taken from named.
#define JIANBAO_CONTENT_COLUMNS_OF(f)                                                            \
    f "type, " f "start_offset, " f "end_offset, " f "quote, " f "value, " f "min, " f "max, " f \
      "bound, " f "unit, " f "iso, " f "resolved, " f "iso_start, " f "iso_end, " f "norm, " f   \
      "role, " f "indicator, " f "change, " f "base, " f "period, " f "base_resolved, " f        \
      "period_resolved, " f "confidence"

/// Reads the columns of a fact, and those behind them into `more`.
template<typename... More>
Fact readFact(Statement &query, More &...more)
{
    Fact fact;
    FactValue &value = fact.value;
    query.read(fact.id, fact.article, fact.state, fact.origin, fact.note, fact.type,
               fact.range.start, fact.range.end, fact.quote, value.value, value.min, value.max,
               value.bound, value.unit, value.iso, value.resolved, value.isoStart, value.isoEnd,
               value.norm, value.role, fact.indicator, fact.change, fact.base, fact.period,
               fact.baseResolved, fact.periodResolved, fact.confidence, more...);
    return fact;
}

constexpr int UnusedParameter = 0;

/// Binds what follows in the order of JIANBAO_CONTENT_COLUMNS; the quote may stand elsewhere.
inline void bindContent(Statement &statement, const Fact &fact, QStringView quote)
{
    const FactValue &value = fact.value;
    statement.bindFurther(fact.type, fact.range.start, fact.range.end, quote, value.value,
                          value.min, value.max, value.bound, value.unit, value.iso, value.resolved,
                          value.isoStart, value.isoEnd, value.norm, value.role, fact.indicator,
                          fact.change, fact.base, fact.period, fact.baseResolved,
                          fact.periodResolved, fact.confidence);
}

/// Binds ?1 to ?4 to what the statement needs, and ?5 to ?26 to the content.
template<typename First, typename Second, typename Third, typename Fourth>
void runWithContent(Statement statement, const First &first, const Second &second,
                    const Third &third, const Fourth &fourth, const Fact &fact)
{
    statement.bind(first, second, third, fourth);
    bindContent(statement, fact, fact.quote);
    statement.run();
}

} // namespace jianbao
