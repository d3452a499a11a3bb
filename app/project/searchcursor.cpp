// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/searchcursor.h"

#include "app/project/projectcore.h"
#include "app/text/reflow.h"
#include "app/text/textunits.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype ContextLength = 40;
constexpr int ArticlesAtOnce = 1000;
constexpr qsizetype ParagraphGap = 2; // at most so much stands between two paragraphs

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

/// Where the sentences that a range touches begin.
QList<qsizetype> sentencesOf(TextRange range, const TextUnits &units)
{
    QList<qsizetype> starts;
    for (qsizetype at = range.start; at < range.end; at = units.next(at, TextUnit::Sentence)) {
        starts.append(units.at(at, TextUnit::Sentence).start);
    }
    return starts;
}

/// The places that share a sentence with one of the facts (source text).
QList<TextRange> besideFacts(const QList<TextRange> &places, const QList<TextRange> &facts,
                             const MappedText &reading)
{
    const TextUnits units(reading.text());
    QSet<qsizetype> withFacts;
    for (const TextRange fact : facts) {
        for (const TextRange part : reading.toDerived(fact)) {
            for (const qsizetype start : sentencesOf(part, units)) {
                withFacts.insert(start);
            }
        }
    }
    QList<TextRange> beside;
    for (const TextRange place : places) {
        const QList<qsizetype> starts = sentencesOf(place, units);
        if (std::any_of(starts.cbegin(), starts.cend(),
                        [&](qsizetype start) { return withFacts.contains(start); })) {
            beside.append(place);
        }
    }
    return beside;
}

} // namespace

SearchCursor::SearchCursor(ProjectCore &core, const SearchRequest &request)
    : m_core(&core)
    , m_expression(request.query)
    , m_condition(m_expression.indexCondition())
    , m_filter(request.filter)
    , m_byTag(request.query.trimmed().isEmpty() && m_filter.tag.isValid())
    , m_complete((m_expression.isEmpty() && !m_byTag) || !m_expression.problem().isEmpty())
{
    if (m_complete) {
        return;
    }
    const QList<IssueId> issues =
        core.read([](Storage &stored) { return stored.issues.idsInOrder(); });
    for (qsizetype rank = 0; rank < issues.size(); ++rank) {
        m_rank.insert(issues[rank], static_cast<int>(rank));
    }
    if (m_byTag) {
        m_issues = issues;
        m_complete = issues.isEmpty();
    }
}

QList<SearchHit> SearchCursor::next(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    QList<SearchHit> hits;
    while (!atEnd()) {
        if (m_at == m_articles.size()) {
            look();
        } else {
            hits += hitsIn(m_articles.at(m_at++));
        }
        if (timer.elapsed() >= budget.count()) {
            break;
        }
    }
    return hits;
}

void SearchCursor::look()
{
    m_articles.clear();
    m_at = 0;
    if (m_byTag) {
        lookUpPassages();
    } else {
        lookUpWords();
    }
}

void SearchCursor::lookUpPassages()
{
    const IssueId issue = m_issues.takeFirst();
    m_complete = m_issues.isEmpty();
    m_passages.clear();
    m_core->read([&](Storage &stored) {
        for (const Annotation &annotation : stored.annotations.ofIssue(issue)) {
            if (annotation.tags.contains(m_filter.tag)) {
                for (const TextAnchor &anchor : annotation.anchors) {
                    m_passages.append(anchor.range);
                }
            }
        }
        if (m_passages.isEmpty()) {
            return true;
        }
        const QHash<ArticleId, QSet<TagId>> tags = stored.annotations.tagsByArticle(issue);
        for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
            if (it->contains(m_filter.tag)) {
                m_articles.append(it.key());
            }
        }
        sortArticles(stored);
        return true;
    });
}

void SearchCursor::lookUpWords()
{
    const bool isRead = m_core->read([this](Storage &stored) {
        const QList<IndexEntry> entries =
            m_condition.isEmpty() ? stored.index.allEntries(m_after, ArticlesAtOnce)
                                  : stored.index.entries(m_condition, m_after, ArticlesAtOnce);
        m_complete = entries.size() < ArticlesAtOnce;
        for (const IndexEntry &entry : entries) {
            m_after = entry.entry;
            if (entry.article.isValid()) {
                m_articles.append(entry.article);
            }
        }
        sortArticles(stored);
        return true;
    });
    m_complete = m_complete || !isRead; // a damaged index ends the search
}

void SearchCursor::sortArticles(Storage &stored)
{
    QHash<ArticleId, std::pair<int, int>> order;
    for (const ArticleId id : m_articles) {
        const auto [issue, position] = stored.articles.placeOf(id);
        order.insert(id, {m_rank.value(issue, int(m_rank.size())), position});
    }
    std::sort(m_articles.begin(), m_articles.end(), [&](ArticleId left, ArticleId right) {
        return order.value(left) < order.value(right);
    });
}

QList<SearchHit> SearchCursor::hitsIn(ArticleId id) const
{
    return m_core->read([&](Storage &stored) {
        QList<SearchHit> hits;
        const bool filtered = m_filter != SearchFilter();
        if (filtered && !stored.searches.passes(id, m_filter)) {
            return hits;
        }
        const QList<TextRange> facts =
            m_filter.asksForFacts() ? stored.searches.factsFor(m_filter, id) : QList<TextRange>();
        const std::optional<Article> article = stored.articles.find(id);
        if (!article || (m_filter.asksForFacts() && facts.isEmpty())) {
            return hits;
        }
        const QString source = stored.sources.text(stored.sources.ofIssue(article->issue));
        const ReadingText reading = readingText(article->blocks, source);
        QList<TextRange> places = placesIn(reading.text);
        if (m_filter.asksForFacts()) {
            places = besideFacts(places, facts, reading.text);
        }
        for (const TextRange place : places) {
            hits.append(hitAt(place, *article, reading.text, source));
        }
        return hits;
    });
}

QList<TextRange> SearchCursor::placesIn(const MappedText &reading) const
{
    if (!m_byTag) {
        return m_expression.placesIn(SearchedText(reading.text()));
    }
    QList<TextRange> places;
    for (const TextRange passage : m_passages) {
        qsizetype end = -1; // of the part before, in this passage
        for (const TextRange part : reading.toDerived(passage)) {
            const bool goesOn = end >= 0 && part.start >= end && part.start - end <= ParagraphGap;
            if (goesOn) {
                places.last().end = part.end;
            } else {
                places.append(part);
            }
            end = part.end;
        }
    }
    std::ranges::sort(places, {}, &TextRange::start);
    return places;
}

} // namespace jianbao
