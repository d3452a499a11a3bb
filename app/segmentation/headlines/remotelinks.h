// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/headlines/headlinelinking.h"
#include "app/segmentation/headlines/headlinescores.h"

namespace jianbao::segmentation {

/// Gives headings that found no story beside them to one elsewhere on the page that uses their
/// words and has no headline that does.
void linkLeftOvers(const HeadlineScores &scores, HeadlineLinks &links);

/// Gives captions without a headline of their own to the story whose words they use.
void linkCaptions(const HeadlineScores &scores, const QList<Unit> &units, const StoryList &list,
                  HeadlineLinks &links);

} // namespace jianbao::segmentation
