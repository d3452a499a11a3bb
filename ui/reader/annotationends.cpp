// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationends.h"

#include <algorithm>

namespace jianbao {

namespace {

QList<TextRange> shownParts(const QList<TextRange> &source, const ShownText &shown)
{
    QList<TextRange> parts;
    for (const TextRange range : source) {
        parts += shown.toShown(range);
    }
    std::sort(parts.begin(), parts.end());
    return parts;
}

/// Parts that follow each other without a gap become one, so that a line break between them is
/// covered too.
QList<TextRange> joined(QList<TextRange> parts)
{
    std::sort(parts.begin(), parts.end());
    QList<TextRange> whole;
    for (const TextRange part : parts) {
        if (!whole.isEmpty() && part.start <= whole.last().end) {
            whole.last().end = std::max(whole.last().end, part.end);
        } else {
            whole.append(part);
        }
    }
    return whole;
}

} // namespace

TextRange shownExtent(const QList<TextRange> &source, const ShownText &shown)
{
    const QList<TextRange> parts = shownParts(source, shown);
    return parts.isEmpty() ? TextRange() : TextRange{parts.first().start, parts.last().end};
}

QList<TextRange> withEnds(const QList<TextRange> &source, TextRange extent, const ShownText &shown)
{
    const TextRange old = shownExtent(source, shown);
    QList<TextRange> parts;
    for (const TextRange part : shownParts(source, shown)) {
        parts.append(part.intersected(extent));
    }
    parts.append({extent.start, std::min(old.start, extent.end)});
    parts.append({std::max(old.end, extent.start), extent.end});
    parts.removeIf([](TextRange part) { return part.isEmpty(); });

    QList<TextRange> ranges;
    for (const TextRange range : source) {
        if (shown.toShown(range).isEmpty()) {
            ranges.append(range);
        }
    }
    for (const TextRange part : joined(parts)) {
        ranges += shown.toSource(part);
    }
    return ranges;
}

} // namespace jianbao
