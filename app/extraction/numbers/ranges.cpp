// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/ranges.h"

namespace jianbao {

namespace {

/// Behind the remark in 1万(含)-5万元 and 10万元(不含)至20万元; what is not there is not skipped.
qsizetype behindIncluded(const ScanText &text, qsizetype at)
{
    const qsizetype start = text.skipBlanks(at);
    if (text.at(start) != u'(') {
        return start;
    }
    for (const QStringView remark : {QStringView(u"(含)"), QStringView(u"(不含)")}) {
        if (text.hasAt(start, remark)) {
            return text.skipBlanks(start + remark.size());
        }
    }
    return start;
}

} // namespace

bool isChangeFromTo(const ScanText &text, qsizetype start)
{
    return isOneOf(text.at(text.skipBlanksBack(start) - 1), u"从由自");
}

std::optional<qsizetype> rangeConnectorAt(const ScanText &text, qsizetype at)
{
    constexpr int MostDashes = 4;
    const qsizetype start = behindIncluded(text, at);
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
