// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statementbases.h"

#include "app/base/shortsearch.h"
#include "app/extraction/statements/comparisons.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

/// 与2010年相比，人口增加…: a clause that does nothing but compare; empty for another.
TextRange comparingClause(const StatementText &text, TextRange range)
{
    constexpr QStringView openers = u"与同和跟";
    constexpr qsizetype Longest = 24;
    if (!isAmong(text.folded[range.start], openers)) {
        return {};
    }
    const TextRange clause = text.trimmed({range.start, clauseEnd(text, range)});
    const QStringView words = clause.in(text.folded);
    const bool compares =
        std::any_of(ComparisonEnds.begin(), ComparisonEnds.end(),
                    [words](QStringView end) { return finishesWith(words, end); });
    return compares && clause.length() <= Longest ? clause : TextRange();
}

/// 较去年的|增长12%: whether nothing but a word of change stands there.
bool changesUpTo(const StatementText &text, qsizetype from, qsizetype number)
{
    const auto change = text.lexicons.changes.longestAt(text.folded.first(number), from);
    return change && change.length == number - from
           && (change.entry->kind == ChangeWord::Kind::Up
               || change.entry->kind == ChangeWord::Kind::Down);
}

} // namespace

bool endsComparingClause(const StatementText &text, TextRange base)
{
    return !base.isEmpty() && comparingClause(text, base).end == base.end;
}

TextRange comparisonOpening(const StatementText &text, TextRange statement)
{
    TextRange opening = statement;
    while (!opening.isEmpty() && text.at(opening.start) == u' ') {
        ++opening.start;
    }
    if (opening.isEmpty()) {
        return {};
    }
    const auto base = text.lexicons.bases.longestAt(text.folded.first(opening.end), opening.start);
    if (base && base.entry->kind == BaseWord::Kind::Base) { // 按年比较，…
        const TextRange rest{opening.start + base.length, opening.end};
        for (const QStringView closing : {QStringView(u"比较,"), QStringView(u"来看,"),
                                          QStringView(u"计,"), QStringView(u"看,")}) {
            if (beginsWith(rest.in(text.folded), closing)) {
                return {opening.start, rest.start};
            }
        }
    }
    return comparingClause(text, opening);
}

TextRange timeOfBase(const StatementText &text, TextRange base)
{
    constexpr QStringView openers = u"比较与同和";
    constexpr QStringView endings = u"年月季期末底初前后";
    base = text.trimmed(base);
    const QStringView words = base.in(text.folded);
    const bool namesTime =
        words.size() > 2 && isAmong(words.front(), openers) && isAmong(words.back(), endings);
    return namesTime ? TextRange{base.start + 1, base.end} : TextRange();
}

qsizetype joinBefore(const StatementText &text, qsizetype from, qsizetype number)
{
    constexpr qsizetype LongestEach = 4; // 每平方米
    constexpr QStringView names = u"价额费量数值";
    const qsizetype first = std::max(from, number - LongestEach - 1);
    for (qsizetype at = number - 1; at >= first && !isAmong(text.folded[at], names); --at) {
        if (text.at(at) == u'的') {
            return at + 1 == number || text.at(at + 1) == u'每' || changesUpTo(text, at + 1, number)
                       ? at
                       : -1;
        }
    }
    return -1;
}

TextRange baseOfLevel(const StatementText &text, TextRange range)
{
    const qsizetype join = joinBefore(text, range.start, range.end);
    if (join < range.start + 2) {
        return {};
    }
    const TextRange base = comparisonIn(text, {range.start, join});
    return timeOfBase(text, base).isEmpty() ? TextRange() : base;
}

TextRange baseComparedBehind(const StatementText &text, TextRange clause, TextRange behind)
{
    constexpr QStringView openers = u"与同和跟";
    const bool compares =
        std::any_of(ComparisonEnds.begin(), ComparisonEnds.end(), [&](QStringView closing) {
            return beginsWith(behind.in(text.folded), closing);
        });
    for (qsizetype at = clause.start; compares && at < clause.end; ++at) {
        if (isAmong(text.folded[at], openers)) {
            const qsizetype join = joinBefore(text, at, clause.end);
            return {at, join > at ? join : clause.end};
        }
    }
    return {};
}

TextRange baseNamedBetween(const StatementText &text, TextRange between)
{
    const QStringView folded = text.folded.first(between.end);
    TextRange found;
    for (qsizetype at = between.start; at < between.end; ++at) {
        const auto base = text.lexicons.bases.longestAt(folded, at);
        const bool opens = at == between.start || endsClause(text.at(at - 1));
        const qsizetype behind = at + base.length;
        const bool isOfDeed = base && isAmong(text.at(at), u"比较") && behind < between.end
                              && !endsClause(text.at(behind)); // 比去年|早完成七天，…
        if (base && base.entry->kind == BaseWord::Kind::Base && opens && !isOfDeed) {
            found = {at, at + base.length};
        }
        const TextRange clause = opens ? comparingClause(text, {at, between.end}) : TextRange();
        found = clause.isEmpty() ? found : clause;
    }
    return found;
}

TextRange baseInName(const StatementText &text, TextRange indicator)
{
    for (const QStringView rate : {QStringView(u"同比增速"), QStringView(u"同比增幅"),
                                   QStringView(u"环比增速"), QStringView(u"环比增幅")}) {
        constexpr qsizetype LengthOfBase = 2;
        if (finishesWith(indicator.in(text.folded), rate)) {
            const qsizetype start = indicator.end - rate.size();
            return {start, start + LengthOfBase};
        }
    }
    return {};
}

Change changeNamedIn(const StatementText &text, TextRange indicator)
{
    constexpr QStringView more = u"收产效利";
    constexpr QStringView less = u"收产亏损";
    const QStringView name = indicator.in(text.folded);
    if (name.size() < 2) {
        return Change::None;
    }
    const QChar verb = name[name.size() - 2];
    if (verb == u'增' && isAmong(name.back(), more)) {
        return Change::Up;
    }
    return verb == u'减' && isAmong(name.back(), less) ? Change::Down : Change::None;
}

} // namespace jianbao
