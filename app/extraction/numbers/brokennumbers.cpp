// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/brokennumbers.h"

#include "app/extraction/scantext.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr double Broken = 0.6; ///< Of the confidence of the same fact in clean print.

/// Whether the character at `at` is a blank within a number: 23 5, 8. 2, 3 .6.
bool isBlankWithin(QStringView folded, qsizetype at)
{
    const auto belongs = [](QChar c) { return isDigit(c.unicode()) || c == u'.'; };
    return folded[at] == u' ' && belongs(folded[at - 1]) && belongs(folded[at + 1])
           && (isDigit(folded[at - 1].unicode()) || isDigit(folded[at + 1].unicode()));
}

bool isBroken(TextRange range, const StatementText &text)
{
    for (qsizetype at = range.start; at < range.end; ++at) {
        const bool isInner = at > range.start && at + 1 < range.end;
        const bool isLetterForFigure = isDigit(text.at(at)) && isLatin(text.reading[at].unicode());
        if (isLetterForFigure || (isInner && isBlankWithin(text.folded, at))) {
            return true;
        }
    }
    return false;
}

/// Figures that are written in groups anyway.
bool isNumberOfGroups(FactType type)
{
    return type == FactType::Phone || type == FactType::OtherNumber;
}

} // namespace

void doubtBrokenNumbers(QList<Fact> &facts, const StatementText &text)
{
    for (Fact &fact : facts) {
        if (!isNumberOfGroups(fact.type) && isBroken(fact.range, text)) {
            fact.confidence *= Broken;
        }
    }
}

} // namespace jianbao
