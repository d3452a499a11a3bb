// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/joinedranges.h"

#include <algorithm>

namespace jianbao {

QList<TextRange> joined(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<TextRange> joined;
    for (const TextRange &range : ranges) {
        if (!joined.isEmpty() && range.start <= joined.last().end) {
            joined.last().end = std::max(joined.last().end, range.end);
        } else {
            joined.append(range);
        }
    }
    return joined;
}

} // namespace jianbao
