// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/passagesource.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype ContextLength = 32;

} // namespace

PassageSource::PassageSource(Issue issue, QString source, QList<Article> articles)
    : m_issue(std::move(issue))
    , m_source(std::move(source))
    , m_articles(std::move(articles))
    , m_index(m_source)
{
    for (qsizetype i = 0; i < m_articles.size(); ++i) {
        for (const Block &block : m_articles[i].blocks) {
            m_places.append({block.range, i});
        }
    }
    std::sort(m_places.begin(), m_places.end(),
              [](const Place &a, const Place &b) { return a.range < b.range; });
}

const Article *PassageSource::articleAt(TextRange range) const
{
    const Place *const place = placeAt(range.start);
    return place ? &m_articles[place->article] : nullptr;
}

QString PassageSource::passage(TextRange range) const
{
    QStringList parts;
    if (const Place *const place = placeAt(range.start)) {
        const MappedText &reading = readingOf(place->article);
        for (const TextRange part : reading.toDerived(range)) {
            parts.append(part.in(reading.text()).toString());
        }
    }
    // Furniture stands in no reading text, nor do the doubled copies of a headline.
    return parts.isEmpty() ? onOneLine(range.in(m_source)) : parts.join(u' ').replace(u'\n', u' ');
}

QString PassageSource::contextBefore(TextRange range) const
{
    const qsizetype start = std::max<qsizetype>(0, range.start - ContextLength);
    return onOneLine(TextRange{characterEnd(m_source, start), range.start}.in(m_source));
}

QString PassageSource::contextAfter(TextRange range) const
{
    const qsizetype end = std::min(m_source.size(), range.end + ContextLength);
    return onOneLine(TextRange{range.end, characterStart(m_source, end)}.in(m_source));
}

const PassageSource::Place *PassageSource::placeAt(qsizetype offset) const
{
    const auto after = std::upper_bound(
        m_places.cbegin(), m_places.cend(), offset,
        [](qsizetype wanted, const Place &place) { return wanted < place.range.start; });
    if (after == m_places.cbegin() || !std::prev(after)->range.contains(offset)) {
        return nullptr;
    }
    return &*std::prev(after);
}

const MappedText &PassageSource::readingOf(qsizetype article) const
{
    auto found = m_readings.find(article);
    if (found == m_readings.end()) {
        found =
            m_readings.emplace(article, readingText(m_articles[article].blocks, m_source)).first;
    }
    return found->second.text;
}

} // namespace jianbao
