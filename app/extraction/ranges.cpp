// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/ranges.h"

namespace jianbao {

std::optional<qsizetype> rangeConnectorAt(const ScanText &text, qsizetype at)
{
    constexpr int MostDashes = 4;
    const qsizetype start = text.skipBlanks(at);
    qsizetype end = start;
    while (end - start < MostDashes && isRangeDash(text.at(end))) {
        ++end;
    }
    if (end == start) {
        if (!isOneOf(text.at(start), u"至到")) {
            return std::nullopt;
        }
        ++end;
    }
    return text.skipBlanks(end);
}

} // namespace jianbao
