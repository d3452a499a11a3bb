// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/headlines/headlinelinking.h"

namespace jianbao::segmentation {

/// The first words of a paragraph of the source. Where they are to name an article that has no
/// headline, they are those behind its dateline: all briefs of a column would begin alike.
QString openingWords(TextRange paragraph, bool isName, QStringView source, const NewsWords &words);

/// What an article says of itself: its words, where and when it was filed, and by whom.
class ArticleTexts
{
public:
    ArticleTexts(QStringView source, const QList<Unit> &units, const StoryList &list,
                 const HeadlineLinks &links, const NewsWords &words)
        : m_source(source)
        , m_units(units)
        , m_list(list)
        , m_links(links)
        , m_words(words)
    {}

    /// Headline, deck and first words, from the blocks that the article has.
    void fillWords(Article &article) const;
    /// Place and date, and who wrote the story and took its pictures, behind those that the article
    /// names already.
    void fillDateline(Article &article, int story) const;
    /// Reporters and photographers of one story, in the order of the page.
    QStringList reportersOf(int story) const;

private:
    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
    const HeadlineLinks &m_links;
    const NewsWords &m_words;
};

} // namespace jianbao::segmentation
