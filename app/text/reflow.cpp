// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/reflow.h"

namespace jianbao {

ReadingText readingText(const QList<Block> &blocks, QStringView source)
{
    ReadingText reading;
    for (const Block &block : blocks) {
        if (reading.text.size() > 0) {
            reading.text.appendReplacement(u"\n", {block.range.start, block.range.start});
        }
        const qsizetype start = reading.text.size();
        for (qsizetype i = block.range.start; i < block.range.end; ++i) {
            if (source[i] != u'\n') {
                reading.text.appendSource(source, {i, i + 1});
            }
        }
        reading.parts.append({block.role, block.range, {start, reading.text.size()}});
    }
    return reading;
}

} // namespace jianbao
