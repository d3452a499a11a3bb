// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/foldwidth.h"

#include "app/segmentation/pages/pagelayout.h"
#include "app/text/characters.h"

#include <array>

namespace jianbao::segmentation {

namespace {

int cellsOf(QChar c)
{
    return isWideLetter(c.unicode()) || isWideMark(c.unicode()) ? 2 : 1;
}

/// What may stand beyond the width: marks do not begin a line.
int hangingCells(QStringView line)
{
    int cells = 0;
    for (auto c = line.rbegin(); c != line.rend() && isWideMark(c->unicode()); ++c) {
        cells += 2;
    }
    return cells;
}

} // namespace

int foldWidthOf(QStringView source, const QList<Line> &lines)
{
    constexpr int narrowest = 20;
    constexpr qsizetype few = 10;
    int fold = 0; // the widest line without the marks at its end
    for (const Line &line : lines) {
        fold = std::max(fold, line.width - hangingCells(line.range.in(source)));
    }
    if (fold < narrowest || fold > PageLayout::longLine) {
        return 0;
    }
    qsizetype full = 0;
    for (const Line &line : lines) {
        full += line.width >= fold - 1 ? 1 : 0;
    }
    return full >= few && 3 * full >= lines.size() ? fold : 0;
}

bool isFoldedBefore(int width, QStringView next, int foldWidth)
{
    const auto isWord = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'%');
    };
    int cells = 0;
    for (const QChar c : next) { // a figure or a Latin word stays whole
        if (cells > 0 && !isWord(c)) {
            break;
        }
        cells += cellsOf(c);
        if (!isWord(c)) {
            break;
        }
    }
    return foldWidth > 0 && cells > 0 && width + cells > foldWidth;
}

} // namespace jianbao::segmentation
