// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statements.h"

#include "app/base/shortsearch.h"
#include "app/extraction/scantext.h"
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
constexpr double Carried = 0.8;          ///< … of one from before a semicolon.
constexpr double WithoutIndicator = 0.75;

/// Reads one statement: everything between two full stops or semicolons.
class StatementReader
{
public:
    StatementReader(const StatementText &text, const ExtractionContext &context)
        : m_text(text)
        , m_periods(text)
        , m_phrases(text)
        , m_resolver(text, context)
    {}

    void read(TextRange statement, Fact *begin, Fact *end)
    {
        m_statement = statement;
        m_figures.clear();
        m_levelBase = {};
        m_phrases.read(begin, end);
        m_periods.read(statement, begin, end);
        qsizetype from = statement.start;
        for (Fact *fact = begin; fact != end; ++fact) {
            if (isMeasured(fact->type) && fact->range.start >= from
                && fact->range.end <= statement.end) {
                readFact(*fact, from, nextStart(fact, end));
                from = behind(m_figures.back());
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
        const bool isNamedHere =
            !m_figures.empty() && m_figures.front().indicator.start >= statement.start;
        m_last = isNamedHere ? m_figures.front() : FigureReading();
        m_lastEnd = statement.end;
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

    /// Where the words for the next number may begin: behind this one and what it counts.
    static qsizetype behind(const FigureReading &figure)
    {
        return std::max(figure.fact->range.end, figure.isOwn ? figure.indicator.end : qsizetype(0));
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
        const TextRange base = baseOfLevelAt(fact, clause, behind);
        const Lead lead = readLead(m_text, withoutLevel(clause, base, times), fact.type, times);

        FigureReading figure;
        figure.fact = &fact;
        figure.base = lead.base;
        figure.change = lead.isLevel && !lead.namesChange ? Change::None : lead.change;
        if (isDoubling(fact) && !lead.isLevel) {
            figure.change = Change::Up;
        }
        figure.behind = {behind.start, clauseEnd(m_text, behind)};
        figure.phrase = m_phrases.withoutPeople(m_phrases.withoutTimes(lead.phrase, times));
        figure.period = lead.day;
        if (const TextRange day = dayInside(figure.phrase); !day.isEmpty()) {
            figure.phrase.start = day.end;
            figure.period = figure.period.isEmpty() ? day : figure.period;
        }
        if (m_figures.empty() && fact.type == FactType::Money) {
            figure.phrase = m_phrases.withoutGiving(figure.phrase);
        }
        const bool isBaseLevel =
            base.isEmpty() ? takeBaseLevel(figure, lead, times) : setBaseLevel(figure, base);
        figure.isInRow = clause.start == words && from > m_statement.start;
        figure.touchesNext = next == fact.range.end && next < m_statement.end;
        figure.isShare = lead.isShare;
        figure.isShared = lead.isShared;
        if (figure.base.isEmpty() && figure.change != Change::None && !isBaseLevel) {
            figure.base = baseNamedBetween(m_text, {words, clause.start});
        }
        if (figure.change == Change::None && !lead.isLevel && !lead.isDistance && !lead.isStart
            && !isBaseLevel) {
            figure.change = changeBehind(m_text, figure.behind);
        }
        findOwnIndicator(m_text, figure, lead);
        if (figure.indicator.isEmpty() && !figure.waits && !figure.isOfPlaces) {
            lookBack(figure, {window.start, clause.start}, lead);
        }
        if (figure.change == Change::None && !lead.isLevel) {
            figure.change = changeNamedIn(m_text, figure.indicator);
        }
        if (figure.base.isEmpty() && fact.type == FactType::Percent && !lead.isDistance) {
            figure.base = baseInName(m_text, figure.indicator);
        }
        m_periods.markBase(figure.base);
        if (lead.isStart || beginsChange(times) || isGround(m_text, fact.range.end)) {
            m_periods.endWith(fact.range);
        }
        m_figures.push_back(figure);
    }

    /// 通关时间压缩至28.6小时，缩短了72.4%: a duration is no figure, but names what the next one is
    /// of.
    void readLength(Fact &fact, qsizetype from)
    {
        const TextRange window{std::max(from, fact.range.start - Reach), fact.range.start};
        const Lead lead = readLead(m_text, {clauseStart(m_text, window), window.end}, fact.type,
                                   m_periods.before(window.end));
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

    /// What the number at the end of the clause was reached at, and the next one is measured from;
    /// empty for another number.
    TextRange baseOfLevelAt(const Fact &fact, TextRange clause, TextRange behind) const
    {
        const bool isRate = fact.type == FactType::Percent // 较前年的23.5%收窄5.3个百分点
                            && changeBehind(m_text, behind) != Change::None;
        const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                              || fact.type == FactType::Measure;
        return isRate || isAmount ? baseOfLevel(m_text, clause) : TextRange();
    }

    /// 单价 of 单价较3年前的每坪|68万元, 由上月的 of 由上月的每坪|68万元.
    TextRange withoutLevel(TextRange clause, TextRange base,
                           std::span<const TimeExpression> times) const
    {
        if (!base.isEmpty()) {
            return {clause.start, base.start};
        }
        const qsizetype join = joinBefore(m_text, clause.start, clause.end);
        const bool isOfTime = join >= 0 && !times.empty() && times.back().range.end == join;
        return isOfTime ? TextRange{clause.start, join + 1} : clause;
    }

    bool setBaseLevel(FigureReading &figure, TextRange base)
    {
        m_levelBase = base;
        m_periods.markBase(base);
        figure.period = timeOfBase(m_text, base);
        figure.base = {};
        figure.change = Change::None;
        return true;
    }

    /// 比1957年的360斤增长44%: the number stands for the base, which the next one is measured by.
    bool takeBaseLevel(FigureReading &figure, const Lead &lead,
                       std::span<const TimeExpression> times)
    {
        const QStringView phrase = lead.phrase.in(m_text.folded).trimmed();
        const bool opens = phrase == u"比" || phrase == u"较";
        const TextRange base = std::exchange(m_levelBase, TextRange());
        const Fact &fact = *figure.fact;
        const bool isRate = fact.type == FactType::Percent // 较前年的23.5%收窄5.3个百分点
                            && changeBehind(m_text, figure.behind) != Change::None;
        const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                              || fact.type == FactType::Measure || isRate;
        if (isAmount && !lead.base.isEmpty() && lead.change == Change::None && !lead.isDistance
            && lead.base.end < fact.range.start && m_text.at(fact.range.start - 1) == u'的') {
            m_levelBase = std::exchange(figure.base, TextRange()); // 比去年的80万元增长25%
            figure.period = timeOfBase(m_text, m_levelBase);
            return true;
        }
        if (!opens || times.empty() || times.back().range.end > figure.fact->range.start) {
            if (!base.isEmpty() && figure.change != Change::None && figure.base.isEmpty()) {
                figure.base = base;
            }
            return false;
        }
        m_levelBase = {lead.phrase.start, times.back().range.end};
        figure.period = times.back().range;
        figure.phrase.start = figure.phrase.end;
        figure.change = Change::None;
        return true;
    }

    /// 煤炭186万吨，粮食120万吨，三项合计306万吨: the sum of figures of several names has none of
    /// them.
    bool sumsUpOthers(const FigureReading &figure) const
    {
        static constexpr std::array<QStringView, 3> words{u"合计", u"共计", u"总计"};
        if (m_figures.size() < 2) {
            return false;
        }
        const FigureReading &last = m_figures.back();
        const FigureReading &earlier = m_figures[m_figures.size() - 2];
        const TextRange before{behind(last), figure.fact->range.start};
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
    bool goesOnBehindSemicolon(const FigureReading &figure, TextRange before, const Lead &lead)
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

    /// The indicator of a figure that has none of its own.
    void lookBack(FigureReading &figure, TextRange range, const Lead &lead)
    {
        if (sumsUpOthers(figure)) {
            return;
        }
        if (!m_figures.empty()) {
            inheritIndicator(m_text, figure, m_figures, lead);
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

    /// 采购经理指数为 of 采购经理指数为49.8，: the figure has no unit, so it is no fact of its own.
    TextRange withoutBareNumber(TextRange clause) const
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
    bool endsWithSpeech(TextRange phrase) const
    {
        const auto word =
            longestBefore(m_text.lexicons.nameWords, m_text.folded, phrase.start, phrase.end);
        return word && word.length > 1 && word.entry->kind == NameWord::Kind::Speech;
    }

    void write(const FigureReading &figure)
    {
        Fact &fact = *figure.fact;
        fact.indicator = m_text.written(figure.indicator) + m_text.written(figure.head);
        fact.change = figure.change;
        fact.base = m_text.written(withoutRemark(figure.base));
        const QString last = m_periods.periodOf(fact);
        fact.period = figure.period.isEmpty() ? last : m_text.written(figure.period);
        m_resolver.resolve(fact, m_statement);
        fact.confidence *= figure.indicator.isEmpty() ? WithoutIndicator : figure.confidence;
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
    PeriodResolver m_resolver;
    FigureReading m_last;    ///< The first one of the statement before.
    qsizetype m_lastEnd = 0; ///< Of that statement.
    TextRange m_levelBase;   ///< Of the next number: 比1957年 of 比1957年的360斤增长44%.
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
