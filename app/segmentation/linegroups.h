// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/segmentation/linesigns.h"

namespace jianbao::segmentation {

/// Lines [first, last] that stand together without a blank line or a line with a sign of its own
/// between them.
struct LineGroup
{
    int first = 0;
    int last = 0;
    LineSign sign = LineSign::Text; ///< Of the first line; the others are plain text.
    bool isHeading = false;

    int size() const { return last - first + 1; }
};

/// Splits lines into groups and tells which of them are headings.
QList<LineGroup> lineGroupsOf(QStringView source, const QList<Line> &lines);

/// The width of the column around a line of a group: the widest of the lines near it.
int columnWidth(const QList<Line> &lines, const LineGroup &group, int line);

} // namespace jianbao::segmentation
