// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"

#include "app/lexicons/lexicons.h"
#include "app/segmentation/articles/articlebuilder.h"
#include "app/segmentation/lines/foldwidth.h"
#include "app/segmentation/lines/linewidths.h"

#include <algorithm>

namespace jianbao {

using namespace segmentation;

Segmentation segment(QStringView source, const Lexicons &lexicons)
{
    QList<segmentation::Line> lines = linesOf(source);
    segmentation::restoreWidths(source, lines);
    QList<segmentation::Unit> units = unitsOf(source, lines, lexicons.news);
    const bool hasGaps =
        std::any_of(units.begin(), units.end(),
                    [](const segmentation::Unit &unit) { return unit.blanksBefore > 0; });
    if (!hasGaps) {
        splitHeadings(source, units);
    }
    const StoryList stories = storiesOf(source, units, lexicons.news);
    return buildArticles(source, units, stories,
                         linkHeadlines(source, units, stories, lexicons.news),
                         foldWidthOf(source, lines), lexicons.news);
}

} // namespace jianbao
