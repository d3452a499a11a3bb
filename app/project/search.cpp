// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/search.h"

#include "app/project/projectcore.h"
#include "app/text/reflow.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype ContextLength = 32;

/// A keyword-in-context line for a place in an article's reading text.
SearchHit hitAt(TextRange place, const Article &article, const MappedText &reading,
                QStringView source)
{
    const QString &text = reading.text();
    const TextRange before{std::max(qsizetype(0), place.start - ContextLength), place.start};
    const TextRange after{place.end, std::min(text.size(), place.end + ContextLength)};
    SearchHit hit{article.issue, article.id, {}, {}, {}, {}};
    const QList<TextRange> ranges = reading.toSource(place, source);
    if (!ranges.isEmpty()) {
        hit.range = ranges.first();
    }
    hit.before = before.in(text).toString();
    hit.match = place.in(text).toString();
    hit.after = after.in(text).toString();
    return hit;
}

QList<SearchHit> hitsIn(const Article &article, const QList<SearchPhrase> &phrases,
                        QStringView source)
{
    const ReadingText reading = readingText(article.blocks, source);
    const QList<SearchToken> tokens = searchTokens(reading.text.text());
    QList<TextRange> places;
    for (const SearchPhrase &phrase : phrases) {
        places += placesOf(phrase, tokens);
    }
    std::sort(places.begin(), places.end());
    QList<SearchHit> hits;
    for (const TextRange place : places) {
        hits.append(hitAt(place, article, reading.text, source));
    }
    return hits;
}

} // namespace

Search::Search(ProjectCore &core)
    : m_core(core)
{}

QList<SearchHit> Search::find(const QString &query, int limit) const
{
    const QList<SearchPhrase> phrases = searchPhrases(query);
    QList<SearchHit> hits;
    const QList<ArticleId> articles = m_core.read(
        [&](Storage &stored) { return stored.index.firstArticlesWith(phrases, limit); });
    for (const ArticleId id : articles) {
        if (hits.size() >= limit) {
            break;
        }
        hits += m_core.read([&](Storage &stored) {
            const std::optional<Article> article = stored.articles.find(id);
            return article ? hitsIn(*article, phrases,
                                    stored.sources.text(stored.sources.ofIssue(article->issue)))
                           : QList<SearchHit>();
        });
    }
    return hits.first(std::min(qsizetype(limit), hits.size()));
}

QList<ArticleId> Search::articlesWith(const QString &query) const
{
    return m_core.read(
        [&](Storage &stored) { return stored.index.articlesWith(searchPhrases(query)); });
}

} // namespace jianbao
