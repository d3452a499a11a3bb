// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/factcolumns.h"

#include "app/storage/database.h"
#include "app/text/folding.h"

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

void setEnds(FactKey &key, const std::optional<Decimal> &value, const std::optional<Decimal> &min,
             const std::optional<Decimal> &max)
{
    const auto first = [](const auto &a, const auto &b, const auto &c) {
        return a ? a : b ? b : c;
    };
    key.hasValue = value || min || max;
    key.lower = first(value, min, max).value_or(Decimal());
    key.upper = first(value, max, min).value_or(Decimal());
}

} // namespace

FactColumns::FactColumns(const Database &database)
    : m_database(database)
{}

const QList<FactKey> &FactColumns::ofIssue(IssueId id)
{
    const auto known = m_issues.constFind(id);
    return known != m_issues.cend() ? *known : *m_issues.insert(id, read(id));
}

QList<FactKey> FactColumns::read(IssueId id)
{
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.type, f.state, f.confidence, f.value, f.min, f.max, "
        "f.quote, f.indicator, f.period || char(31) || f.base || char(31) || f.norm || char(31) || "
        "f.role || char(31) || f.note || char(31) || f.unit, " // no words reach over a char(31)
        "f.base, iif(f.period_resolved = '', f.period, f.period_resolved || char(31) || f.period), "
        "f.change "
        "FROM article a JOIN fact f ON f.article_id = a.id WHERE a.issue_id = ?1 "
        "ORDER BY a.position, f.start_offset, f.end_offset, f.id");
    query.bind(id);
    QList<FactKey> keys;
    while (query.next()) {
        FactKey key;
        std::array<std::optional<Decimal>, 3> ends;
        std::array<QByteArrayView, 3> texts;
        QByteArrayView base;
        QByteArrayView period;
        query.read(key.id, key.article, key.type, key.state, key.confidence, ends[0], ends[1],
                   ends[2], texts[0], texts[1], texts[2], base, period, key.change);
        key.base = numberOf(base);
        key.period = numberOf(period);
        setEnds(key, ends[0], ends[1], ends[2]);
        std::transform(texts.cbegin(), texts.cend(), key.texts.begin(),
                       [this](QByteArrayView text) { return numberOf(text); });
        keys.append(key);
    }
    return keys;
}

/// Most texts stand in the file many times; a look-up of the bytes spares folding them again.
quint32 FactColumns::numberOf(QByteArrayView text)
{
    const auto known = m_known.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_known.cend()) {
        return *known;
    }
    return *m_known.insert(text.toByteArray(),
                           m_texts.numberOf(comparableWords(QString::fromUtf8(text))));
}

void FactColumns::forget(const QSet<IssueId> &issues)
{
    for (const IssueId id : issues) {
        m_issues.remove(id);
    }
}

void FactColumns::forgetWhatOthersChanged()
{
    const qint64 version = m_database.versionOfOthers();
    if (version != m_version) {
        m_issues.clear();
        m_version = version;
    }
}

QString comparableWords(QStringView text)
{
    if (text.isEmpty()) {
        return {};
    }
    QString folded = foldedForMatching(text).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

FactMatcher::FactMatcher(const FactQuery &query)
    : m_query(query)
    , m_words(comparableWords(query.words))
    , m_types(bitsOf(query.types))
    , m_states(bitsOf(query.states))
{}

bool FactMatcher::passes(const FactKey &fact, const TextPool &texts)
{
    if (!isAmong(fact.type, m_types) || !isAmong(fact.state, m_states)
        || fact.confidence >= m_query.confidenceBelow || !isInRange(fact)
        || (m_query.article.isValid() && fact.article != m_query.article)) {
        return false;
    }
    return m_words.isEmpty()
           || std::any_of(fact.texts.cbegin(), fact.texts.cend(),
                          [&](quint32 number) { return holdsWords(number, texts); });
}

bool FactMatcher::holdsWords(quint32 number, const TextPool &texts)
{
    if (m_known.size() < texts.size()) {
        m_known.resize(texts.size());
    }
    qint8 &known = m_known[number];
    if (known == 0) {
        known = texts.text(number).contains(m_words) ? 1 : -1;
    }
    return known > 0;
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
