// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/rates.h"

#include "app/lexicons/lexicons.h"

#include <algorithm>

namespace jianbao {

qsizetype endOfRate(const ScanText &text, qsizetype end)
{
    const qsizetype slash = text.skipBlanks(end);
    if (text.at(slash) != u'/' && text.at(slash) != u'每') {
        return end;
    }
    qsizetype at = text.skipBlanks(slash + 1);
    const Lexicons &lists = text.lexicons();
    const auto unit = lists.units.longestAt(text.folded(), at);
    const auto classifier = lists.classifiers.longestAt(text.folded(), at);
    const qsizetype length = std::max(
        {unit.length, classifier.length, qsizetype(isOneOf(text.at(at), u"月日") ? 1 : 0)});
    if (length == 0) {
        return end;
    }
    return endOfRate(text, at + length);
}

qsizetype endOfMeasuredRate(const ScanText &text, const Fact &fact)
{
    const bool isRate = fact.type != FactType::Duration && text.at(fact.range.end) == u'/';
    return isRate ? endOfRate(text, fact.range.end) : fact.range.end;
}

} // namespace jianbao
