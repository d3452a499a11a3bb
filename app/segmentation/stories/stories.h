// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/units.h"

namespace jianbao::segmentation {

/// The paragraphs of one article, before headlines and credits are given to it.
struct Story
{
    QList<int> paragraphs;  ///< Indices of body units, ascending; parts of documents between them.
    qsizetype length = 0;   ///< Characters, blanks included.
    bool isCaption = false; ///< Short, undated, beside the credit of a photographer.
    bool isDocument = false;

    bool isEmpty() const { return paragraphs.isEmpty(); }
};

/// The units of a page split into stories and what stands between them.
struct StoryList
{
    QList<Story> stories;
    QList<QList<int>> between; ///< Other units before story i; one more list than stories.
};

/// Splits units into stories: at datelines, behind closing credits, before captions, and wherever
/// headings, credits, jump lines or labels stand between paragraphs.
StoryList storiesOf(QStringView source, const QList<Unit> &units, const NewsWords &words);

} // namespace jianbao::segmentation
