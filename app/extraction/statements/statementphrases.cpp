// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statementphrases.h"

#include "app/base/shortsearch.h"

namespace jianbao {

void StatementPhrases::read(const Fact *begin, const Fact *end)
{
    m_people.clear();
    m_durations.clear();
    m_person = 0;
    for (const Fact *fact = begin; fact != end; ++fact) {
        if (fact->type == FactType::Person) {
            m_people.push_back(fact->range);
        } else if (fact->type == FactType::Duration) {
            m_durations.push_back(fact->range);
        }
    }
}

TextRange StatementPhrases::withoutGiving(TextRange phrase) const
{
    constexpr qsizetype Longest = 6;
    constexpr QStringView receivers = u"户人家员工民者生厂司校";
    const TextRange words = m_text.trimmed(phrase);
    const bool gives = words.length() > 1 && words.length() <= Longest
                       && m_text.at(words.start) == u'给'
                       && isAmong(m_text.folded[words.end - 1], receivers);
    return gives ? TextRange{phrase.end, phrase.end} : phrase;
}

TextRange StatementPhrases::beforeDuration(TextRange clause) const
{
    for (const TextRange &duration : m_durations) {
        const bool isInside = clause.contains(duration) && duration.start > clause.start;
        if (isInside
            && TextRange{duration.end, clause.end}.in(m_text.folded).trimmed().size() <= 1) {
            return {clause.start, duration.start};
        }
    }
    return clause;
}

TextRange StatementPhrases::withoutPlace(TextRange clause) const
{
    constexpr QStringView verb = u"出现在";
    const qsizetype found = clause.in(m_text.folded).indexOf(verb);
    return found > 1 ? TextRange{clause.start, clause.start + found} : clause;
}

TextRange StatementPhrases::withoutPeople(TextRange phrase)
{
    while (m_person < m_people.size() && m_people[m_person].end < phrase.end) {
        ++m_person;
    }
    phrase = withoutReceiver(phrase);
    if (m_person == 0 || !phrase.contains(m_people[m_person - 1])) {
        return phrase;
    }
    phrase.start = m_people[m_person - 1].end;
    constexpr QStringView speech = u"料指称说";
    phrase.start += isAmong(m_text.folded[phrase.start], speech) ? 1 : 0;
    return phrase;
}

/// 奖励 of 奖励孙大有5000元: without the person at its end, whom a verb before makes the
/// receiver.
TextRange StatementPhrases::withoutReceiver(TextRange phrase) const
{
    const TextRange person = m_person < m_people.size() ? m_people[m_person] : TextRange();
    const bool isLast =
        !person.isEmpty() && person.end == phrase.end && person.start > phrase.start;
    const auto verb =
        isLast ? longestBefore(m_text.lexicons.verbs, m_text.folded, phrase.start, person.start)
               : WordList<VerbWord>::Match{};
    return verb.length > 1 ? TextRange{person.start - verb.length, person.start} : phrase;
}

/// 1月15日|起开放订票: 起 belongs to the time before it.
bool StatementPhrases::beginsSince(TextRange phrase) const
{
    constexpr QStringView partners = u"重步点飞诉草降伏火源";
    return phrase.length() > 2 && m_text.at(phrase.start) == u'起'
           && !isAmong(m_text.folded[phrase.start + 1], partners);
}

TextRange StatementPhrases::withoutTimes(TextRange phrase,
                                         std::span<const TimeExpression> times) const
{
    for (const TimeExpression &time : times) {
        const bool isRemark = time.range.start > phrase.start // 失业率（8月至10月）为
                              && m_text.at(time.range.start - 1) == u'('
                              && m_text.at(time.range.end) == u')';
        if (phrase.contains(time.range) && time.range.end < phrase.end && !isRemark) {
            phrase.start = time.range.end;
            phrase.start += beginsSince(phrase) ? 1 : 0;
        }
    }
    return phrase;
}

} // namespace jianbao
