// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements.h"

#include "app/extraction/lead.h"
#include "app/extraction/nounphrases.h"
#include "app/extraction/resolution.h"
#include "app/extraction/times.h"

namespace jianbao {

namespace {

constexpr qsizetype Reach = 80; ///< Characters looked at before and behind a number.

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

/// Counts of people and of times, behind which a verb may say what was counted.
bool countsDeeds(const Fact &fact)
{
    const QString &unit = fact.value.unit;
    return fact.type == FactType::Count
           && (unit.startsWith(u'人') || unit == u"名" || unit == u"位" || unit.endsWith(u'次')
               || unit == u"度" || unit == u"回" || unit == u"例");
}

/// What was found for one fact, in the text.
struct Reading
{
    Fact *fact = nullptr;
    TextRange indicator;
    TextRange base;
    TextRange clauseEnd; ///< From the number to the end of its clause or the next number.
    Change change = Change::None;
    bool isOwn = false; ///< The indicator stands beside this number.
    TextRange shared;   ///< 分别: the phrase before it, whose parts go with the numbers in turn.
    bool isShared = false;
    bool isShare = false;   ///< 占出口总值的58%: what follows is about something else again.
    bool continues = false; ///< Stands in a row with the number before.
    bool touchesNext = false; ///< The next number follows at once: 四批262个.
    bool waits = false;       ///< Takes the indicator of the next number: 安排240万元实施….
    double confidence = 1;
};

/// Reads one statement: everything between two full stops or semicolons.
class StatementReader
{
public:
    StatementReader(const StatementText &text, const ExtractionContext &context)
        : m_text(text)
        , m_context(context)
    {}

    void read(TextRange statement, Fact *begin, Fact *end)
    {
        m_statement = statement;
        m_times.clear();
        m_readings.clear();
        findTimes(m_text, statement, begin, end, m_times);
        m_time = 0;
        m_period = 0;
        qsizetype from = statement.start;
        for (Fact *fact = begin; fact != end; ++fact) {
            if (isMeasured(fact->type) && fact->range.start >= from
                && fact->range.end <= statement.end) {
                readFact(*fact, from, nextStart(fact, end));
                from = behind(m_readings.back());
            }
        }
        settleWaiting();
        settleShared();
        for (Reading &reading : m_readings) {
            write(reading);
        }
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
    static qsizetype behind(const Reading &reading)
    {
        return std::max(reading.fact->range.end,
                        reading.isOwn ? reading.indicator.end : qsizetype(0));
    }

    /// Start of the clause that the range ends in.
    qsizetype clauseStart(TextRange range) const
    {
        int open = 0;
        for (qsizetype at = range.end - 1; at >= range.start; --at) {
            const char16_t c = m_text.at(at);
            open += c == u')' ? 1 : 0;
            open -= c == u'(' ? 1 : 0;
            if (open < 0 || (open == 0 && endsClause(c))) {
                return at + 1;
            }
        }
        return range.start;
    }

    qsizetype clauseEnd(TextRange range) const
    {
        for (qsizetype at = range.start; at < range.end; ++at) {
            if (endsClause(m_text.at(at))) {
                return at;
            }
        }
        return range.end;
    }

    std::span<const TimeExpression> timesBefore(qsizetype offset)
    {
        while (m_time < m_times.size() && m_times[m_time].range.end <= offset) {
            ++m_time;
        }
        const std::size_t first = m_time > 6 ? m_time - 6 : 0;
        return std::span(m_times).subspan(first, m_time - first);
    }

    void readFact(Fact &fact, qsizetype from, qsizetype next)
    {
        const qsizetype start = fact.range.start;
        const TextRange window{std::max(from, start - Reach), start};
        const TextRange clause{clauseStart(window), start};
        const TextRange behind{fact.range.end, std::min(next, fact.range.end + Reach)};
        const auto times = timesBefore(start);
        const Lead lead = readLead(m_text, clause, fact.type, times);

        Reading reading;
        reading.fact = &fact;
        reading.base = lead.base;
        reading.change = lead.isLevel && !lead.namesChange ? Change::None : lead.change;
        reading.clauseEnd = {behind.start, clauseEnd(behind)};
        reading.touchesNext =
            next == fact.range.end && next < m_statement.end && !endsClause(m_text.at(next));
        if (reading.change == Change::None && !lead.isLevel && !lead.isDistance) {
            reading.change = changeBehind(m_text, reading.clauseEnd);
        }
        const bool continues = clause.start == from && from > m_statement.start;
        reading.isShared = lead.isShared;
        reading.isShare = lead.isShare;
        reading.shared = lead.phrase;
        findIndicator(reading, lead, withoutTimes(lead.phrase, times), continues);
        if (reading.indicator.isEmpty() && !reading.waits) {
            inherit(reading, {window.start, clause.start}, lead, continues);
        }
        markBase(reading.base);
        m_readings.push_back(reading);
    }

    /// A time that is the base of a number is the period of none.
    void markBase(TextRange base)
    {
        for (std::size_t i = m_time; i-- > 0 && m_times[i].range.end > base.start;) {
            m_times[i].isBase |= base.intersects(m_times[i].range);
        }
    }

    /// The phrase behind the last time that stands in it.
    TextRange withoutTimes(TextRange phrase, std::span<const TimeExpression> times) const
    {
        for (const TimeExpression &time : times) {
            if (phrase.contains(time.range) && time.range.end < phrase.end) {
                phrase.start = time.range.end;
            }
        }
        return phrase;
    }

    void findIndicator(Reading &reading, const Lead &lead, TextRange phrase, bool continues)
    {
        if (endsWithJoiner(phrase)) {
            phrase.start = phrase.end;
        }
        const NounPhrase before = nounPhraseBefore(m_text, phrase);
        const NounPhrase behind = phraseBehind(reading, lead, before);
        if (!behind.isEmpty()) {
            take(reading, behind);
        } else if (!before.isEmpty()) {
            take(reading, before);
            if (reading.change == Change::None && !lead.isLevel) {
                reading.change = changeOfVerb(before.verb);
            }
        }
        if (!reading.indicator.isEmpty()) {
            return;
        }
        const bool opens = !lead.isLevel && lead.base.isEmpty();
        reading.waits =
            opens && (reading.touchesNext || (before.afterVerb && reading.clauseEnd.length() > 2));
        if (opens && !reading.waits && !continues) {
            take(reading, nounPhraseAfter(m_text, reading.clauseEnd, Behind::Amount));
        }
    }

    bool endsWithJoiner(TextRange phrase) const
    {
        constexpr QStringView joiners = u"和与及";
        return !phrase.isEmpty() && joiners.contains(m_text.folded[phrase.end - 1]);
    }

    /// What stands behind the number and is what it measures: 48个项目, 3亿元专项资金.
    NounPhrase phraseBehind(const Reading &reading, const Lead &lead,
                            const NounPhrase &before) const
    {
        const Fact &fact = *reading.fact;
        const bool isCount = fact.type == FactType::Count;
        const NounPhrase behind =
            nounPhraseAfter(m_text, reading.clauseEnd, isCount ? Behind::Count : Behind::Amount);
        if (isCount) {
            return behind.isEmpty() && countsDeeds(fact)
                       ? verbPhraseAfter(m_text, reading.clauseEnd)
                       : behind;
        }
        const bool joined = reading.clauseEnd.in(m_text.folded).startsWith(u'的');
        const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Measure;
        const bool given = before.verb.in(m_text.folded).startsWith(u"给");
        const bool fits = before.endsWithVerb || (isAmount && (!joined || lead.isWorth || given));
        return fits && !behind.isEmpty() ? behind : NounPhrase{};
    }

    /// 减少排放11万吨: the verb says the direction.
    Change changeOfVerb(TextRange verb) const
    {
        const auto match =
            m_text.lexicons.changes.longestAt(m_text.folded.first(verb.end), verb.start);
        if (!match || match.length != verb.length()) {
            return Change::None;
        }
        return match.entry->kind == ChangeWord::Kind::Up     ? Change::Up
               : match.entry->kind == ChangeWord::Kind::Down ? Change::Down
                                                             : Change::None;
    }

    void take(Reading &reading, const NounPhrase &phrase) const
    {
        reading.indicator = phrase.range;
        reading.isOwn = !phrase.isEmpty();
        reading.confidence = phrase.range.length() > 20 ? 0.7 : 0.95;
    }

    /// The indicator of the number before, or the end of the clause before.
    void inherit(Reading &reading, TextRange before, const Lead &lead, bool continues)
    {
        reading.confidence = 0.6;
        if (!m_readings.empty()) {
            const Reading &last = continues ? m_readings.back() : matching(*reading.fact);
            reading.indicator = last.indicator;
            reading.confidence = std::min(0.9, last.confidence);
            reading.waits = last.waits && continues;
            reading.continues = continues && !lead.isLevel;
            const Reading &previous = m_readings.back();
            if (continues && !lead.isLevel && lead.change == Change::None && lead.base.isEmpty()
                && previous.fact->type == reading.fact->type) {
                reading.change = previous.change;
                reading.base = previous.base;
            } else if (reading.base.isEmpty() && lead.change != Change::None
                       && previous.change != Change::None && !previous.base.isEmpty()) {
                reading.base = previous.base;
            }
            return;
        }
        const TextRange clause{clauseStart({before.start, std::max(before.start, before.end - 1)}),
                               before.end};
        const NounPhrase phrase = nounPhraseBefore(
            m_text, readLead(m_text, clause, reading.fact->type, timesBefore(clause.end)).phrase);
        reading.indicator = phrase.range;
    }

    /// The number whose indicator a following one most likely shares: for a rate the last one, for
    /// an amount the last of the same unit nearby.
    const Reading &matching(const Fact &fact) const
    {
        const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                              || fact.type == FactType::Measure;
        const std::size_t nearby = std::min<std::size_t>(3, m_readings.size());
        for (std::size_t back = 1; isAmount && back <= nearby; ++back) {
            const Reading &reading = m_readings[m_readings.size() - back];
            if (reading.fact->type == fact.type && reading.fact->value.unit == fact.value.unit) {
                return reading;
            }
        }
        for (std::size_t back = 1; back <= nearby; ++back) {
            const Reading &reading = m_readings[m_readings.size() - back];
            if (!reading.isShare) {
                return reading;
            }
        }
        return m_readings.back();
    }

    /// Numbers that wait take the indicator of the next one, or the end of their clause.
    void settleWaiting()
    {
        for (std::size_t i = m_readings.size(); i-- > 0;) {
            Reading &reading = m_readings[i];
            if (!reading.waits) {
                continue;
            }
            const bool followed = i + 1 < m_readings.size()
                                  && m_readings[i + 1].fact->range.start == reading.clauseEnd.end;
            reading.indicator = followed ? m_readings[i + 1].indicator
                                         : nounPhraseBefore(m_text, reading.clauseEnd).range;
            reading.confidence = 0.8;
        }
    }

    /// 进口额和出口额分别增长5%和8%: one indicator for each number of the row.
    void settleShared()
    {
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            std::size_t end = i + 1;
            while (m_readings[i].isShared && end < m_readings.size() && m_readings[end].continues) {
                ++end;
            }
            if (end - i >= 2) {
                const std::vector<TextRange> parts = partsFor(i, end - i);
                for (std::size_t k = 0; k < parts.size(); ++k) {
                    m_readings[i + k].indicator = parts[k];
                }
            }
        }
    }

    /// The parts of the phrase before the row, or the indicators of as many numbers before it.
    std::vector<TextRange> partsFor(std::size_t row, std::size_t count) const
    {
        std::vector<TextRange> parts = enumerated(m_text, m_readings[row].shared);
        if (parts.size() == count) {
            return parts;
        }
        parts.clear();
        for (std::size_t k = row; k-- > 0 && parts.size() < count && row - k < 12;) {
            if (m_readings[k].isOwn) {
                parts.insert(parts.begin(), m_readings[k].indicator);
            }
        }
        return parts.size() == count && !m_readings[row].isOwn ? parts : std::vector<TextRange>();
    }

    void write(const Reading &reading)
    {
        Fact &fact = *reading.fact;
        fact.indicator = m_text.written(reading.indicator);
        fact.change = reading.change;
        fact.base = m_text.written(m_text.trimmed(reading.base));
        fact.period = periodOf(fact);
        fact.periodResolved = resolvedPeriod(fact.period, m_context.issueDate);
        fact.baseResolved = resolvedBase(fact.base, fact.periodResolved, m_context.issueDate);
        fact.confidence *= reading.indicator.isEmpty() ? 0.75 : reading.confidence;
    }

    /// The last time of the statement before the number that is no base and no single day.
    QString periodOf(const Fact &fact)
    {
        const TimeExpression *found = nullptr;
        for (; m_period < m_times.size(); ++m_period) {
            if (m_times[m_period].range.end > fact.range.start) {
                break;
            }
        }
        for (std::size_t i = std::min(m_period, m_times.size()); i-- > 0 && found == nullptr;) {
            if (!m_times[i].isBase && !m_times[i].isDay) {
                found = &m_times[i];
            }
        }
        return found != nullptr ? m_text.written(found->range) : QString();
    }

    const StatementText &m_text;
    const ExtractionContext &m_context;
    TextRange m_statement;
    std::vector<TimeExpression> m_times;
    std::vector<Reading> m_readings;
    std::size_t m_time = 0;
    std::size_t m_period = 0;
};

/// The statement that holds an offset; it begins at `from` or later.
TextRange statementAround(QStringView folded, qsizetype from, qsizetype offset)
{
    TextRange range{offset, offset};
    while (range.start > from && !endsStatement(folded[range.start - 1].unicode())) {
        --range.start;
    }
    while (range.end < folded.size() && !endsStatement(folded[range.end].unicode())) {
        ++range.end;
    }
    return range;
}

} // namespace

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
        const TextRange statement = statementAround(text.folded, from, fact->range.start);
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
