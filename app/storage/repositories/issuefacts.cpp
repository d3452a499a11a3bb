// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/issuefacts.h"

#include "app/storage/database.h"
#include "app/text/folding.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>

namespace jianbao {

namespace {

/// Stands behind each text; no text in UTF-8 holds it, so no words reach over it.
constexpr char EndOfText = '\xff';

/// Forms that are kept, at most; then they are forgotten and made anew.
constexpr qsizetype MostForms = 100'000;

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

/// Most figures: ASCII without capitals and white space is its own comparable form.
bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c > ' ' && c < '\x7f' && !(c >= 'A' && c <= 'Z'); });
}

/// Puts the facts of an issue, which come article by article, into the order of the text. That
/// takes a fraction of the time of sorting whole rows in SQL.
class FactsInPlace
{
public:
    explicit FactsInPlace(std::vector<FactKey> &facts)
        : m_facts(facts)
    {}

    void add(const FactKey &fact, TextRange place)
    {
        if (!m_facts.empty() && m_facts.back().article != fact.article) {
            sortArticle();
        }
        m_places.push_back({place, m_facts.size()});
        m_facts.push_back(fact);
    }
    void sortArticle();

private:
    struct Place
    {
        TextRange range;
        size_t at;
    };

    std::vector<FactKey> &m_facts;
    std::vector<Place> m_places; // of the last article
};

void FactsInPlace::sortArticle()
{
    const auto isBefore = [this](const Place &left, const Place &right) {
        return left.range != right.range ? left.range < right.range
                                         : m_facts[left.at].id < m_facts[right.at].id;
    };
    if (!std::is_sorted(m_places.begin(), m_places.end(), isBefore)) {
        const auto first = m_facts.end() - qsizetype(m_places.size());
        const std::vector<FactKey> before(first, m_facts.end());
        const size_t offset = m_facts.size() - m_places.size();
        std::sort(m_places.begin(), m_places.end(), isBefore);
        std::transform(m_places.cbegin(), m_places.cend(), first,
                       [&](const Place &place) { return before[place.at - offset]; });
    }
    m_places.clear();
}

} // namespace

quint32 IssueTexts::append(QByteArrayView text)
{
    m_starts.push_back(m_bytes.size());
    m_bytes.append(text).append(EndOfText);
    return quint32(m_starts.size() - 1);
}

QByteArrayView IssueTexts::text(quint32 number) const
{
    const qsizetype start = m_starts[number];
    const qsizetype end = number + 1 < m_starts.size() ? m_starts[number + 1] : m_bytes.size();
    return QByteArrayView(m_bytes).sliced(start, end - start - 1);
}

/// One search over all of them is many times faster than one for each.
void IssueTexts::find(QByteArrayView words, std::vector<bool> &holds) const
{
    holds.assign(m_starts.size(), false);
    const char *const end = m_bytes.cend();
    const char *at = m_bytes.cbegin();
    auto text = m_starts.cbegin();
    while ((at = static_cast<const char *>(
                memmem(at, size_t(end - at), words.data(), size_t(words.size()))))
           != nullptr) {
        text = std::upper_bound(text, m_starts.cend(), at - m_bytes.cbegin());
        holds[size_t(text - m_starts.cbegin()) - 1] = true;
        if (text == m_starts.cend()) {
            return;
        }
        at = m_bytes.cbegin() + *text; // on with the next one
    }
}

/// Gives the texts of an issue their numbers, by the bytes that stand in the file; a table of its
/// own, because most texts come many times.
class IssueFactsReader::Texts
{
public:
    Texts(IssueTexts &texts, QHash<QByteArray, QByteArray> &forms)
        : m_texts(texts)
        , m_forms(forms)
        , m_slots(256)
    {}

    quint32 numberOf(QByteArrayView stored);

private:
    void append(QByteArrayView stored);
    size_t slotOf(QByteArrayView stored) const;
    void grow();

    IssueTexts &m_texts;
    QHash<QByteArray, QByteArray> &m_forms;
    IssueTexts m_stored;
    std::vector<quint32> m_slots; // numbers by hash; 0: free. The size is a power of two
};

quint32 IssueFactsReader::Texts::numberOf(QByteArrayView stored)
{
    if (stored.isEmpty()) {
        return 0;
    }
    quint32 &number = m_slots[slotOf(stored)];
    if (number != 0) {
        return number;
    }
    number = m_stored.append(stored);
    const quint32 given = number;
    append(stored);
    if (m_stored.size() * 2 > m_slots.size()) {
        grow();
    }
    return given;
}

void IssueFactsReader::Texts::append(QByteArrayView stored)
{
    if (isPlain(stored)) {
        m_texts.append(stored);
        return;
    }
    const auto known = m_forms.constFind(QByteArray::fromRawData(stored.data(), stored.size()));
    if (known != m_forms.cend()) {
        m_texts.append(*known);
        return;
    }
    const QByteArray form = comparableWords(QString::fromUtf8(stored)).toUtf8();
    if (m_forms.size() >= MostForms) {
        m_forms.clear();
    }
    m_forms.insert(stored.toByteArray(), form);
    m_texts.append(form);
}

size_t IssueFactsReader::Texts::slotOf(QByteArrayView stored) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHash(stored) & mask;
    while (m_slots[slot] != 0 && m_stored.text(m_slots[slot]) != stored) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void IssueFactsReader::Texts::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    for (quint32 number = 1; number < m_stored.size(); ++number) {
        m_slots[slotOf(m_stored.text(number))] = number;
    }
}

IssueFactsReader::IssueFactsReader(const Database &database)
    : m_database(database)
{}

SharedIssueFacts IssueFactsReader::read(IssueId id)
{
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.start_offset, f.end_offset, f.type, f.state, f.confidence, "
        "f.value, f.min, f.max, f.change, f.quote, f.indicator, f.base, f.period, "
        "f.period_resolved, f.norm, f.role, f.note, f.unit "
        "FROM article a CROSS JOIN fact f ON f.article_id = a.id WHERE a.issue_id = ?1 "
        "ORDER BY a.position");
    query.bind(id);
    auto facts = std::make_shared<IssueFacts>();
    Texts texts(facts->texts, m_forms);
    FactsInPlace inPlace(facts->keys);
    while (query.next()) {
        TextRange place;
        const FactKey key = readKey(query, place, texts);
        inPlace.add(key, place);
    }
    inPlace.sortArticle();
    facts->keys.shrink_to_fit();
    return facts;
}

FactKey IssueFactsReader::readKey(Statement &query, TextRange &place, Texts &texts)
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
    key.base = texts.numberOf(base);
    key.period =
        texts.numberOf(resolved.isEmpty() ? period : joined(m_sayings, {resolved, period}));
    key.texts = {texts.numberOf(quote), texts.numberOf(indicator),
                 texts.numberOf(joined(
                     m_sayings, {period, base, others[0], others[1], others[2], others[3]}))};
    return key;
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
