// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlefeed.h"

#include "app/base/joinedranges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype FirstLength = 6000;  // characters: the first screens of a large window
constexpr qsizetype SliceLength = 30000; // characters, some milliseconds
constexpr qsizetype SliceMarks = 1000;   // as long
constexpr qsizetype Nearby = 20000;      // characters before and behind the place that is read

} // namespace

ArticleFeed::ArticleFeed(const ArticleContent &content, const QList<ShownView> &views)
    : m_content(content)
    , m_views(views)
{
    for (const ShownView view : views) {
        m_sent.insert(view, content.shown(view).sliceEnd(0, FirstLength));
    }
}

QJsonArray ArticleFeed::firstTexts() const
{
    QJsonArray views;
    for (const ShownView view : m_views) {
        QJsonObject json = m_content.toJson(view);
        json.insert(u"blocks"_s, m_content.shown(view).toJson(0, m_sent.value(view)));
        views.append(json);
    }
    return views;
}

/// What marks are sent of at first; of very many facts not those of the whole first block.
QList<TextRange> ArticleFeed::firstPassages(qsizetype place) const
{
    QList<TextRange> source;
    for (const ShownView view : m_views) {
        const ShownText &shown = m_content.shown(view);
        TextRange range = shown.rangeOf(0, m_sent.value(view));
        if (m_content.hasManyFacts()) {
            range.end = std::min(range.end, range.start + Nearby);
        }
        source += shown.toSource(range);
    }
    if (m_content.hasManyFacts()) {
        const qsizetype length = m_content.source().size();
        source.append({std::max<qsizetype>(0, place - Nearby), std::min(place + Nearby, length)});
    }
    return joined(source); // a fact in two of them would be sent twice
}

QJsonObject ArticleFeed::firstMarks(bool dark, qsizetype place)
{
    m_marksLeft = hasTexts() || m_content.hasManyFacts();
    if (!m_marksLeft) {
        return marksJson(m_content.marks(), dark);
    }
    m_sentFacts.clear();
    m_sentAnnotations.clear();
    m_lastFact.reset();
    m_nextAnnotation = 0;
    const ArticleMarks marks = m_content.marksOf(firstPassages(place));
    for (const Fact &fact : marks.facts) {
        m_sentFacts.insert(fact.id);
    }
    for (const Annotation &annotation : marks.annotations) {
        m_sentAnnotations.insert(annotation.id);
    }
    m_nextFound = marks.found.size();
    return marksJson(marks, dark);
}

QJsonObject ArticleFeed::next(bool dark)
{
    QJsonObject slice;
    if (m_marksLeft) {
        slice.insert(u"marks"_s, marksJson(nextMarks(), dark));
    } else {
        slice.insert(u"texts"_s, nextTexts());
    }
    return slice;
}

QJsonObject ArticleFeed::marksJson(const ArticleMarks &marks, bool dark) const
{
    QJsonObject json;
    for (const ShownView view : m_views) {
        json.insert(nameOf(view), marks.toJson(m_content.shown(view), dark));
    }
    return json;
}

ArticleMarks ArticleFeed::nextMarks()
{
    ArticleMarks slice;
    const ArticleMarks &all = m_content.marks();
    slice.tags = all.tags;
    slice.foundBefore = m_nextFound;
    qsizetype room = SliceMarks;
    const bool hasMoreFacts = addNextFacts(slice, room);
    for (; m_nextAnnotation < all.annotations.size() && room > 0; ++m_nextAnnotation) {
        if (!m_sentAnnotations.contains(all.annotations[m_nextAnnotation].id)) {
            slice.annotations.append(all.annotations[m_nextAnnotation]);
            --room;
        }
    }
    for (; m_nextFound < all.found.size() && room > 0; ++m_nextFound, --room) {
        slice.found.append(all.found[m_nextFound]);
    }
    m_marksLeft =
        hasMoreFacts || m_nextAnnotation < all.annotations.size() || m_nextFound < all.found.size();
    return slice;
}

/// Adds facts as long as there is room; gives whether there are more.
bool ArticleFeed::addNextFacts(ArticleMarks &slice, qsizetype &room)
{
    const QList<Fact> &all = m_content.marks().facts;
    auto next = m_lastFact ? std::upper_bound(all.cbegin(), all.cend(), *m_lastFact, standsBefore)
                           : all.cbegin();
    for (; next != all.cend() && room > 0; ++next) {
        m_lastFact = *next;
        if (!m_sentFacts.contains(next->id)) {
            slice.facts.append(*next);
            --room;
        }
    }
    return next != all.cend();
}

QJsonObject ArticleFeed::changedMarks(const QSet<FactId> &facts, bool dark)
{
    m_sentFacts += facts;
    return marksJson(m_content.marksOf(facts), dark);
}

QJsonObject ArticleFeed::nextTexts()
{
    QJsonObject texts;
    for (const ShownView view : m_views) {
        const ShownText &shown = m_content.shown(view);
        const qsizetype first = m_sent.value(view);
        const qsizetype end = shown.sliceEnd(first, SliceLength);
        texts.insert(nameOf(view), shown.toJson(first, end));
        m_sent.insert(view, end);
    }
    return texts;
}

bool ArticleFeed::hasTexts() const
{
    return std::any_of(m_views.cbegin(), m_views.cend(), [this](ShownView view) {
        return m_sent.value(view) < m_content.shown(view).blockCount();
    });
}

bool ArticleFeed::hasRest() const
{
    return m_marksLeft || hasTexts();
}

bool ArticleFeed::awaitsFacts() const
{
    return m_marksLeft && !m_content.areFactsRead();
}

bool ArticleFeed::holds(ShownView view, qsizetype shownOffset) const
{
    const qsizetype sent = m_sent.value(view);
    const ShownText &shown = m_content.shown(view);
    return sent == shown.blockCount() || shownOffset < shown.rangeOf(0, sent).end;
}

} // namespace jianbao
