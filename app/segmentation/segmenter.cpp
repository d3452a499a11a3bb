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

namespace {

/// On a page of nothing but short lines, such as a table alone, all that stands under the first of
/// them is the text: what belongs to no article can neither be read nor marked.
void readHeadingsAsText(QList<segmentation::Unit> &units)
{
    const auto isOf = [](segmentation::UnitKind kind) {
        return [kind](const segmentation::Unit &unit) { return unit.kind == kind; };
    };
    const auto isHeading = isOf(segmentation::UnitKind::Heading);
    if (std::any_of(units.begin(), units.end(), isOf(segmentation::UnitKind::Body))) {
        return;
    }
    const auto first = std::find_if(units.begin(), units.end(), isHeading);
    const auto second =
        first == units.end() ? first : std::find_if(first + 1, units.end(), isHeading);
    for (auto unit = second == units.end() ? first : second; unit != units.end(); ++unit) {
        unit->kind = isHeading(*unit) ? segmentation::UnitKind::Body : unit->kind;
    }
}

} // namespace

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
    readHeadingsAsText(units);
    const StoryList stories = storiesOf(source, units, lexicons.news);
    return buildArticles(source, units, stories,
                         linkHeadlines(source, units, stories, lexicons.news),
                         foldWidthOf(source, lines), lexicons.news);
}

} // namespace jianbao
