// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/factspan.h"

namespace jianbao {

namespace {

TextRange movedStart(TextRange range, int step, QStringView source)
{
    do {
        range.start += step;
    } while (range.start > 0 && range.start < range.end
             && (source[range.start].isSpace() || source[range.start].isLowSurrogate()));
    return range;
}

TextRange movedEnd(TextRange range, int step, QStringView source)
{
    do {
        range.end += step;
    } while (range.end > range.start && range.end < source.size()
             && (source[range.end - 1].isSpace() || source[range.end].isLowSurrogate()));
    return range;
}

/// The block that holds the whole passage; all of the text where none does.
TextRange bounds(TextRange range, const Article &article, QStringView source)
{
    for (const Block &block : article.blocks) {
        if (block.range.start <= range.start && range.end <= block.range.end) {
            return block.range;
        }
    }
    return {0, source.size()};
}

} // namespace

TextRange withEndMoved(TextRange range, PassageEnd end, int step, const Article &article,
                       QStringView source)
{
    const TextRange limit = bounds(range, article, source);
    const TextRange moved =
        end == PassageEnd::Start ? movedStart(range, step, source) : movedEnd(range, step, source);
    const bool isWithin = limit.start <= moved.start && moved.end <= limit.end;
    return isWithin && moved.start < moved.end ? moved : TextRange();
}

} // namespace jianbao
