// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/namerows.h"

#include "app/base/shortsearch.h"
#include "app/extraction/names/namescores.h"

namespace jianbao {

std::vector<TextRange> teamBefore(const StatementText &text, qsizetype word)
{
    constexpr QStringView joiners = u"、和与及";
    constexpr QStringView openers = u"由是有为以";
    std::vector<TextRange> row;
    qsizetype end = word;
    for (bool again = true; again;) {
        again = false;
        for (const qsizetype length : {3, 2}) {
            const TextRange name{end - length, end};
            const bool isName = name.start > 0 && nameScore(text, name) >= length;
            const QChar before = isName ? text.folded[name.start - 1] : QChar();
            if (isName && isAmong(before, joiners)) {
                row.push_back(name);
                end = name.start - 1;
                again = true;
                break;
            }
            if (isName && isAmong(before, openers)) {
                row.push_back(name);
                break;
            }
        }
    }
    constexpr std::size_t SmallestTeam = 3;
    return row.size() >= SmallestTeam ? row : std::vector<TextRange>();
}

NameRow rowAround(const StatementText &text, qsizetype mark)
{
    std::vector<TextRange> row{{mark - 3, mark}};
    while (isUsualName(text, row.back())) {
        const qsizetype end = row.back().end;
        if (end >= text.folded.size() || text.at(end) != u'、') {
            const int follow = followScore(text, end);
            const bool named = follow > 0 && !isNameBoundary(text, end);
            const bool isRow = row.size() >= 3 ? follow > 0 : row.size() == 2 && named;
            return {isRow ? row : std::vector<TextRange>(), end};
        }
        row.push_back({end + 1, end + 4});
    }
    return {{}, row.back().start};
}

} // namespace jianbao
