// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlecontent.h"

#include <QHash>
#include <QSet>

namespace jianbao {

/// What the page has of an article, and what it still is to get. A long article goes there in
/// slices: first the first screens of each view with their marks, then the other marks, then the
/// other texts, so that no text is there before its marks. The page knows from the start where all
/// blocks stand.
class ArticleFeed
{
public:
    /// The content must outlive the feed. It may get other marks (see marksAreSent), but no other
    /// text.
    ArticleFeed(const ArticleContent &content, const QList<ShownView> &views);

    /// The views with the texts of their first screens.
    QJsonArray firstTexts() const;
    /// The marks of the first screens, by view; of an article with very many facts also those
    /// around a place of the source text. The others follow.
    QJsonObject firstMarks(bool dark, qsizetype place);
    /// The next slice: `marks` by view, or `texts` by view, the next ones of each. Facts that are
    /// still being read are read now (see awaitsFacts).
    QJsonObject next(bool dark);
    bool hasRest() const;
    /// Whether marks come next and the facts among them are still being read.
    bool awaitsFacts() const;
    /// The page got all marks in another way.
    void marksAreSent() { m_marksLeft = false; }
    /// These facts are sent as they are now, in the place of what the page has of them.
    QJsonObject changedMarks(const QSet<FactId> &facts, bool dark);
    /// Whether the text at an offset of a view has been sent.
    bool holds(ShownView view, qsizetype shownOffset) const;

private:
    QJsonObject marksJson(const ArticleMarks &marks, bool dark) const;
    QList<TextRange> firstPassages(qsizetype place) const;
    ArticleMarks nextMarks();
    bool addNextFacts(ArticleMarks &slice, qsizetype &room);
    QJsonObject nextTexts();
    bool hasTexts() const;

    const ArticleContent &m_content;
    QList<ShownView> m_views;
    QHash<ShownView, qsizetype> m_sent; ///< So many blocks of each view.
    bool m_marksLeft = false;
    QSet<FactId> m_sentFacts; ///< With the first screens, and those that changed.
    QSet<AnnotationId> m_sentAnnotations;
    std::optional<Fact> m_lastFact; ///< The last one of a slice; an index moves with changes.
    qsizetype m_nextAnnotation = 0;
    qsizetype m_nextFound = 0;
};

} // namespace jianbao
