// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/stories/stories.h"

namespace jianbao::segmentation {

/// What headline linking gives to a story: indices of units, in file order.
struct StoryLinks
{
    QList<int> before;     ///< Headings and credits that stand before the story.
    QList<int> after;      ///< Those behind it.
    QList<int> remote;     ///< Headings from elsewhere on the page.
    QList<int> captions;   ///< Stories that are captions of its pictures.
    double affinity = 0;   ///< Of its headings with its text, 0 to 1.
    bool isPartOf = false; ///< It is a caption of another story.
};

struct HeadlineLinks
{
    QList<StoryLinks> stories; ///< One for each story.
    QList<int> leftOver;       ///< Headings and credits that found no story.
};

/// Gives headings and credits to the stories they belong to: neighbouring stories mostly have their
/// headlines on the same side, before or behind them, a story has one headline, and a headline
/// shares rare character pairs with its story. The best division of all places between stories is
/// found by dynamic programming; headings that lie apart from their story, and captions without a
/// headline of their own, are linked by their wording.
HeadlineLinks linkHeadlines(QStringView source, const QList<Unit> &units, const StoryList &list,
                            const NewsWords &words);

} // namespace jianbao::segmentation
