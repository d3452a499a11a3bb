// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/lines/units.h"

namespace jianbao::segmentation {

/// What stands at the ends of headline matter set tight and is no part of the headline.
struct HeadlineEnds
{
    QList<Unit> headings; ///< What is left.
    TextRange columnName; ///< "今日谈" over the headline; empty where none stands there.
    TextRange author;     ///< "老槐" under it, a pen name alone; likewise.
};

/// Takes a column name off the first line, and a pen name off the last one: both are far narrower
/// than the headline, and the story uses none of their wording. `signs`: whether the story may be
/// signed so, having no reporter otherwise. `foldWidth`: what the width of the page cut off is no
/// name; see foldWidthOf().
HeadlineEnds headlineEnds(QStringView source, QList<Unit> headings, QStringView story, bool signs,
                          int foldWidth);

} // namespace jianbao::segmentation
