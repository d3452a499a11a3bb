// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlefeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype FirstLength = 6000;  // characters: the first screens of a large window
constexpr qsizetype SliceLength = 30000; // characters, some milliseconds
constexpr qsizetype SliceMarks = 1000;   // as long

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

QJsonObject ArticleFeed::firstMarks(bool dark)
{
    m_marksLeft = hasTexts();
    if (!m_marksLeft) {
        return marksJson(m_content.marks(), dark);
    }
    QList<TextRange> source;
    for (const ShownView view : m_views) {
        const ShownText &shown = m_content.shown(view);
        source += shown.toSource(shown.rangeOf(0, m_sent.value(view)));
    }
    const ArticleMarks marks = m_content.marksOf(source);
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
    const ArticleMarks &all = m_content.marks();
    ArticleMarks slice;
    slice.tags = all.tags;
    slice.foundBefore = m_nextFound;
    qsizetype room = SliceMarks;
    for (; m_nextFact < all.facts.size() && room > 0; ++m_nextFact) {
        if (!m_sentFacts.contains(all.facts[m_nextFact].id)) {
            slice.facts.append(all.facts[m_nextFact]);
            --room;
        }
    }
    for (; m_nextAnnotation < all.annotations.size() && room > 0; ++m_nextAnnotation) {
        if (!m_sentAnnotations.contains(all.annotations[m_nextAnnotation].id)) {
            slice.annotations.append(all.annotations[m_nextAnnotation]);
            --room;
        }
    }
    for (; m_nextFound < all.found.size() && room > 0; ++m_nextFound, --room) {
        slice.found.append(all.found[m_nextFound]);
    }
    m_marksLeft = m_nextFact < all.facts.size() || m_nextAnnotation < all.annotations.size()
                  || m_nextFound < all.found.size();
    return slice;
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

bool ArticleFeed::holds(ShownView view, qsizetype shownOffset) const
{
    const qsizetype sent = m_sent.value(view);
    const ShownText &shown = m_content.shown(view);
    return sent == shown.blockCount() || shownOffset < shown.rangeOf(0, sent).end;
}

} // namespace jianbao
