// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/headlines/headlinelinking.h"
#include "app/segmentation/segmenter.h"

namespace jianbao::segmentation {

/// Makes the articles of a page from its stories and what headline linking gave them. `foldWidth`
/// is that of foldWidthOf().
Segmentation buildArticles(QStringView source, const QList<Unit> &units, const StoryList &list,
                           const HeadlineLinks &links, int foldWidth, const NewsWords &words);

} // namespace jianbao::segmentation
