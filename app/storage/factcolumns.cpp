// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/factcolumns.h"

#include "app/storage/database.h"
#include "app/text/folding.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace jianbao {

namespace {

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

/// Texts one after the other; no words reach over what stands between them.
QByteArrayView joined(QByteArray &buffer, std::initializer_list<QByteArrayView> texts)
{
    constexpr char Between = 31;
    buffer.resize(0); // keeps its memory
    for (const QByteArrayView text : texts) {
        buffer.append(text).append(Between);
    }
    return buffer;
}

/// The facts of an issue, article by article, brought into the order of the text.
class FactsInPlace
{
public:
    void add(const FactKey &fact, TextRange place)
    {
        if (!m_facts.isEmpty() && m_facts.last().article != fact.article) {
            sortArticle();
        }
        m_places.push_back({place, m_facts.size()});
        m_facts.append(fact);
    }
    QList<FactKey> inOrder()
    {
        sortArticle();
        return m_facts;
    }

private:
    struct Place
    {
        TextRange range;
        qsizetype at;
    };

    void sortArticle();

    QList<FactKey> m_facts;
    std::vector<Place> m_places; // of the last article
};

void FactsInPlace::sortArticle()
{
    const auto isBefore = [this](const Place &left, const Place &right) {
        return left.range != right.range ? left.range < right.range
                                         : m_facts[left.at].id < m_facts[right.at].id;
    };
    if (!std::is_sorted(m_places.begin(), m_places.end(), isBefore)) {
        const QList<FactKey> before = m_facts;
        qsizetype to = before.size() - qsizetype(m_places.size());
        std::sort(m_places.begin(), m_places.end(), isBefore);
        for (const Place &place : m_places) {
            m_facts[to++] = before[place.at];
        }
    }
    m_places.clear();
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

/// The index gives the articles in order; their facts are put in order here, which takes a fraction
/// of the time of sorting whole rows.
QList<FactKey> FactColumns::read(IssueId id)
{
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.start_offset, f.end_offset, f.type, f.state, f.confidence, "
        "f.value, f.min, f.max, f.change, f.quote, f.indicator, f.base, f.period, "
        "f.period_resolved, f.norm, f.role, f.note, f.unit "
        "FROM article a CROSS JOIN fact f ON f.article_id = a.id WHERE a.issue_id = ?1 "
        "ORDER BY a.position");
    query.bind(id);
    FactsInPlace facts;
    while (query.next()) {
        TextRange place;
        const FactKey key = readKey(query, place);
        facts.add(key, place);
    }
    return facts.inOrder();
}

FactKey FactColumns::readKey(Statement &query, TextRange &place)
{
    FactKey key;
    std::array<std::optional<Decimal>, 3> ends;
    QByteArrayView quote;
    QByteArrayView indicator;
    QByteArrayView base;
    QByteArrayView period;
    QByteArrayView resolved;
    std::array<QByteArrayView, 4> others;
    query.read(key.id, key.article, place.start, place.end, key.type, key.state, key.confidence,
               ends[0], ends[1], ends[2], key.change, quote, indicator, base, period, resolved,
               others[0], others[1], others[2], others[3]);
    setEnds(key, ends[0], ends[1], ends[2]);
    key.base = numberOf(base);
    key.period = numberOf(resolved.isEmpty() ? period : joined(m_sayings, {resolved, period}));
    key.texts = {
        numberOf(quote), numberOf(indicator),
        numberOf(joined(m_sayings, {period, base, others[0], others[1], others[2], others[3]}))};
    return key;
}

/// Most texts stand in the file many times, and most of them in their comparable form; a look-up of
/// the bytes spares folding them again.
quint32 FactColumns::numberOf(QByteArrayView text)
{
    if (text.isEmpty()) {
        return 0;
    }
    if (const auto known = m_texts.find(text)) {
        return *known;
    }
    const auto other = m_otherForms.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (other != m_otherForms.cend()) {
        return *other;
    }
    const QByteArray form = comparableWords(QString::fromUtf8(text)).toUtf8();
    const quint32 number = m_texts.numberOf(form);
    if (form != text) {
        m_otherForms.insert(text.toByteArray(), number);
    }
    return number;
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

} // namespace jianbao
