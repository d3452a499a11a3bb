// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statements.h"

#include "app/base/shortsearch.h"
#include "app/extraction/scantext.h"
#include "app/extraction/statements/baselevels.h"
#include "app/extraction/statements/indicatorbefore.h"
#include "app/extraction/statements/indicators.h"
#include "app/extraction/statements/lead.h"
#include "app/extraction/statements/leadphrase.h"
#include "app/extraction/statements/nounphrases.h"
#include "app/extraction/statements/statementbases.h"
#include "app/extraction/statements/statementperiods.h"
#include "app/extraction/statements/statementphrases.h"
#include "app/extraction/times/periodresolver.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao {

namespace {

constexpr qsizetype Reach = 80;          ///< Characters looked at before and behind a number.
constexpr double FromClauseBefore = 0.6; ///< Confidence of an indicator from another clause.
constexpr double WithoutIndicator = 0.75;

/// Reads one statement: everything between two full stops or semicolons.
class StatementReader
{
public:
    StatementReader(const StatementText &text, const ExtractionContext &context)
        : m_text(text)
        , m_periods(text)
        , m_phrases(text)
        , m_levels(text, m_periods)
        , m_names(text, m_periods, m_phrases, m_figures)
        , m_resolver(text, context)
    {}

    void read(TextRange statement, Fact *begin, Fact *end)
    {
        m_statement = statement;
        m_figures.clear();
        m_levels.begin();
        m_names.begin(statement);
        m_wholeBase = comparisonOpening(m_text, statement);
        m_day = {};
        m_lastIsStart = false;
        m_phrases.read(begin, end);
        m_periods.read(statement, begin, end);
        qsizetype from = statement.start;
        for (Fact *fact = begin; fact != end; ++fact) {
            if (isMeasured(fact->type) && fact->range.start >= from
                && fact->range.end <= statement.end) {
                readFact(*fact, from, nextStart(fact, end));
                from = behindFigure(m_figures.back());
            } else if (fact->type == FactType::Duration && fact->range.start >= from) {
                readLength(*fact, from);
            }
        }
        settleRows(m_text, m_figures);
        for (FigureReading &figure : m_figures) {
            if (!figure.isLength) {
                write(figure);
            }
        }
        m_names.end();
    }

private:
    qsizetype nextStart(const Fact *fact, const Fact *end) const
    {
        for (const Fact *next = fact + 1; next != end; ++next) {
            if (isMeasured(next->type) && next->range.start >= fact->range.end) {
                return std::min(next->range.start, m_statement.end);
            }
        }
        return m_statement.end;
    }

    /// 从去年底的320人增加到…: the last time before the number is where a change began.
    bool beginsChange(std::span<const TimeExpression> times) const
    {
        constexpr QStringView openers = u"从由自";
        if (times.empty()) {
            return false;
        }
        const qsizetype start = times.back().range.start;
        return isAmong(m_text.folded[start], openers)
               || (start > m_statement.start && isAmong(m_text.folded[start - 1], openers));
    }

    /// 昨日 of 远华昨日股价: the day of this figure, and who it is of before it; empty where none
    /// stands there.
    TextRange dayInside(TextRange phrase) const
    {
        static constexpr std::array<QStringView, 5> days{u"昨日", u"昨天", u"今日", u"今天",
                                                         u"前日"};
        constexpr qsizetype ShortestName = 2;
        for (const QStringView day : days) {
            const qsizetype at = placeOf(day, phrase.in(m_text.folded));
            if (at > 0 && at + day.size() + ShortestName <= phrase.length()) {
                return {phrase.start + at, phrase.start + at + day.size()};
            }
        }
        return {};
    }

    /// Whether the fact is 翻番 or its kind, which says that something grew.
    bool isDoubling(const Fact &fact) const
    {
        return fact.type == FactType::Multiple && m_text.at(fact.range.start) == u'翻';
    }

    /// Behind the words that bound the number before: 5000元以上….
    qsizetype behindBound(qsizetype from) const
    {
        const auto bound = m_text.lexicons.boundsAfter.longestAt(m_text.folded, from);
        return bound ? from + bound.length : from;
    }

    void readFact(Fact &fact, qsizetype from, qsizetype next)
    {
        const qsizetype start = fact.range.start;
        const qsizetype words = m_figures.empty() ? from : std::min(behindBound(from), start);
        const TextRange window{std::max(words, start - Reach), start};
        const TextRange clause{clauseStart(m_text, window), start};
        const TextRange behind{fact.range.end, std::min(next, fact.range.end + Reach)};
        const auto times = m_periods.before(start);
        const TextRange base = m_levels.baseAt(fact, clause, behind);
        const Lead lead =
            readLead(m_text, m_levels.withoutBase(clause, base, times), fact.type, times);

        FigureReading figure;
        figure.fact = &fact;
        figure.base = lead.base;
        fact.value.bound = fact.value.bound == Bound::None ? lead.bound : fact.value.bound;
        figure.change = lead.isLevel && !lead.namesChange ? Change::None : lead.change;
        if (isDoubling(fact) && !lead.isLevel) {
            figure.change = Change::Up;
        }
        figure.behind = {behind.start, clauseEnd(m_text, behind)};
        figure.phrase = m_phrases.withoutPeople(m_phrases.withoutTimes(lead.phrase, times));
        figure.period = lead.day;
        figure.isDayOfOwn = !lead.day.isEmpty();
        if (const TextRange day = dayInside(figure.phrase); !day.isEmpty()) {
            figure.phrase.start = day.end;
            figure.period = figure.period.isEmpty() ? day : figure.period;
        }
        if (m_figures.empty() && fact.type == FactType::Money) {
            figure.phrase = m_phrases.withoutGiving(figure.phrase);
        }
        const bool isBaseLevel =
            base.isEmpty() ? m_levels.take(figure, lead, times) : m_levels.set(figure, base);
        figure.isInRow = clause.start == words && from > m_statement.start;
        figure.touchesNext = next == fact.range.end && next < m_statement.end;
        figure.isShare = lead.isShare;
        figure.isShared = lead.isShared;
        if (figure.base.isEmpty() && figure.change != Change::None && !isBaseLevel) {
            figure.base = baseNamedBetween(m_text, {words, clause.start});
            if (m_figures.empty() && endsComparingClause(m_text, figure.base)) {
                m_wholeBase = figure.base;
            }
        }
        if (figure.change == Change::None && !lead.isLevel && !lead.isDistance && !lead.isStart
            && !isBaseLevel) {
            figure.change = changeBehind(m_text, figure.behind);
        }
        takeBaseOfAll(figure, isBaseLevel);
        findOwnIndicator(m_text, figure, lead);
        if (figure.indicator.isEmpty() && !figure.waits && !figure.isOfPlaces) {
            m_names.name(figure, {window.start, clause.start}, lead, isBaseLevel);
        }
        if (figure.change == Change::None && !lead.isLevel) {
            figure.change = changeNamedIn(m_text, figure.indicator);
        }
        if (figure.base.isEmpty() && fact.type == FactType::Percent && !lead.isDistance) {
            figure.base = baseInName(m_text, figure.indicator);
        }
        m_periods.markBase(figure.base);
        const bool endsChange = std::exchange(m_lastIsStart, lead.isStart);
        if (lead.isStart || endsChange || beginsChange(times) || isGround(m_text, fact.range.end)) {
            m_periods.endWith(fact.range);
        }
        m_figures.push_back(figure);
    }

    /// 与2015年相比，耕地增加2万亩，草地减少3万亩: up to another base each change is measured so.
    void takeBaseOfAll(FigureReading &figure, bool isBaseLevel)
    {
        if (figure.base.isEmpty() && figure.change != Change::None && !isBaseLevel) {
            figure.base = m_wholeBase;
        } else if (!figure.base.isEmpty() && figure.base.start != m_wholeBase.start) {
            m_wholeBase = {};
        }
    }

    /// 通关时间压缩至28.6小时，缩短了72.4%: a duration is no figure, but names what the next one is
    /// of.
    void readLength(Fact &fact, qsizetype from)
    {
        const TextRange window{std::max(from, fact.range.start - Reach), fact.range.start};
        Lead lead = readLead(m_text, {clauseStart(m_text, window), window.end}, fact.type,
                             m_periods.before(window.end));
        lead.phrase = withoutFirstLength(m_text, lead.phrase);
        const NounPhrase name = lead.isLevel || lead.change != Change::None
                                    ? nounPhraseBefore(m_text, lead.phrase)
                                    : NounPhrase();
        if (!name.isEmpty()) {
            FigureReading figure;
            figure.fact = &fact;
            figure.indicator = name.range;
            figure.isOwn = true;
            figure.isLength = true;
            figure.confidence = FromClauseBefore;
            m_figures.push_back(figure);
        }
    }

    void write(const FigureReading &figure)
    {
        Fact &fact = *figure.fact;
        fact.indicator = m_text.written(figure.indicator) + m_text.written(figure.head);
        fact.change = figure.change;
        fact.base = m_text.written(withoutRemark(figure.base));
        fact.period = periodOf(figure);
        m_resolver.resolve(fact, m_statement);
        fact.confidence *= figure.indicator.isEmpty() ? WithoutIndicator : figure.confidence;
    }

    /// The time of the figure as written; 收盘价昨日报73元 tells of the figures of the same name
    /// behind it, too: 下跌1元.
    QString periodOf(const FigureReading &figure)
    {
        const QString last = m_periods.periodOf(*figure.fact);
        if (figure.isDayOfOwn || !last.isEmpty() || figure.indicator.start != m_dayOf.start) {
            m_day = figure.isDayOfOwn ? figure.period : TextRange();
            m_dayOf = figure.indicator;
        }
        if (!figure.period.isEmpty()) {
            return m_text.written(figure.period);
        }
        return last.isEmpty() ? m_text.written(m_day) : last;
    }

    /// 比上年同期 of 比上年同期（下同）.
    TextRange withoutRemark(TextRange base) const
    {
        base = m_text.trimmed(base);
        const qsizetype open = base.in(m_text.folded).indexOf(u'(');
        const bool isRemark = open > 1 && holdsWord(base.in(m_text.folded).sliced(open), u"同");
        return isRemark ? TextRange{base.start, base.start + open} : base;
    }

    const StatementText &m_text;
    TextRange m_statement;
    StatementPeriods m_periods;
    FigureReadings m_figures;
    StatementPhrases m_phrases;
    BaseLevels m_levels;
    IndicatorBefore m_names;
    PeriodResolver m_resolver;
    TextRange m_day;            ///< Named beside a figure: 昨日.
    TextRange m_dayOf;          ///< What that figure measures.
    TextRange m_wholeBase;      ///< Of all changes of the statement.
    bool m_lastIsStart = false; ///< The number before is where a change began.
};

} // namespace

bool isMeasured(FactType type)
{
    switch (type) {
    case FactType::Money:
    case FactType::Percent:
    case FactType::Points:
    case FactType::Multiple:
    case FactType::Count:
    case FactType::Measure:
        return true;
    default:
        return false;
    }
}

void attachStatements(QList<Fact> &facts, const StatementText &text,
                      const ExtractionContext &context)
{
    StatementReader reader(text, context);
    Fact *const end = facts.data() + facts.size();
    qsizetype from = 0;
    for (Fact *fact = facts.data(); fact != end;) {
        if (fact->range.start < from) {
            ++fact;
            continue;
        }
        const TextRange statement = statementAround(text, from, fact->range.start);
        Fact *last = fact;
        while (last != end && last->range.start < statement.end) {
            ++last;
        }
        reader.read(statement, fact, last == fact ? fact + 1 : last);
        fact = last == fact ? fact + 1 : last;
        from = statement.end;
    }
}

} // namespace jianbao
