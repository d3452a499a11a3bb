// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/pages/pagelayout.h"

namespace jianbao::segmentation {

/// Lines [first, last] that run on without a blank line: a piece of one paragraph, or the lines of
/// one heading.
struct LineGroup
{
    int first = 0;
    int last = 0;
    LineSign sign = LineSign::Text; ///< Of the first line; the others are plain text.
    bool isHeading = false;

    int size() const { return last - first + 1; }
};

/// Whether the group is the end of a paragraph that has no marks at all, as in old papers: its last
/// line leaves room in the column, or the paragraph is one line.
bool endsWithoutMarks(QStringView source, const QList<Line> &lines, const PageLayout &layout,
                      const LineGroup &group);

/// Splits lines into groups; which of them are headings is not decided yet.
QList<LineGroup> lineGroupsOf(QStringView source, const QList<Line> &lines,
                              const QList<LineSign> &signs, const PageLayout &layout,
                              const NewsWords &words);

} // namespace jianbao::segmentation
