// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/segmentation/headlines/headlinechoice.h"
#include "app/segmentation/headlines/headlinelinking.h"
#include "app/segmentation/lines/units.h"

namespace jianbao::segmentation {

/// How a page sets its headlines.
struct HeadlineStyle
{
    TitleHabit habit = TitleHabit::Any;
    int foldWidth = 0; ///< See foldWidthOf().
};

/// The headings of one article as blocks: headline, deck, and now and then label, byline or ghost.
/// `story` is the text under them. A block that begins with a line feed goes on with the line
/// before, which was broken at the width of the page.
QList<Block> headlineBlocks(QStringView source, const QList<Unit> &headings, QStringView story,
                            const NewsWords &words, const HeadlineStyle &style);

/// How a page words its headlines, told from those that are one line each.
TitleHabit titleHabit(QStringView source, const QList<Unit> &units, const HeadlineLinks &links,
                      const NewsWords &words);

} // namespace jianbao::segmentation
