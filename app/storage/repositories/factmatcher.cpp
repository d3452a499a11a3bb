// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/factmatcher.h"

#include <algorithm>

namespace jianbao {

namespace {

template<typename Enum>
quint32 bitsOf(const QList<Enum> &values)
{
    quint32 bits = 0;
    for (const Enum value : values) {
        bits |= quint32(1) << static_cast<int>(value);
    }
    return bits;
}

template<typename Enum>
bool isAmong(Enum value, quint32 bits)
{
    return bits == 0 || (bits >> static_cast<int>(value) & 1) != 0;
}

} // namespace

FactMatcher::FactMatcher(const FactQuery &query)
    : m_query(query)
    , m_words(comparableWords(query.words).toUtf8())
    , m_types(bitsOf(query.types))
    , m_states(bitsOf(query.states))
{}

void FactMatcher::enter(const IssueFacts &issue)
{
    if (!m_words.isEmpty()) {
        issue.texts.find(m_words, m_holdsWords);
    }
}

bool FactMatcher::passes(const FactKey &fact) const
{
    if (!isAmong(fact.type, m_types) || !isAmong(fact.state, m_states)
        || fact.confidence >= m_query.confidenceBelow || !isInRange(fact)
        || (m_query.article.isValid() && fact.article != m_query.article)) {
        return false;
    }
    return m_words.isEmpty()
           || std::any_of(fact.texts.cbegin(), fact.texts.cend(),
                          [this](quint32 number) { return m_holdsWords[number]; });
}

bool FactMatcher::isInRange(const FactKey &fact) const
{
    if (!m_query.least && !m_query.most) {
        return true;
    }
    return fact.hasValue && (!m_query.least || fact.upper >= *m_query.least)
           && (!m_query.most || fact.lower <= *m_query.most);
}

} // namespace jianbao
