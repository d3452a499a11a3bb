// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/placescores.h"

namespace jianbao::segmentation {

double PlaceScores::of(const Division &division, bool lastFollows, bool nextFollows) const
{
    double score = cutAt(division.skip) + cutAt(division.first)
                   + (division.second > division.first ? cutAt(division.second) : 0)
                   + cutAt(division.end);
    const bool meet = division.first > division.skip && division.second == division.first
                      && division.end > division.second;
    score -= meet && m_items[division.first].isTight ? 0.25 : 0; // lines of one headline
    for (int i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const bool follows = i >= division.skip && i < division.first;
        const bool leads = i >= division.second && i < division.end;
        if (!follows && !leads) {
            score += item.apart;
            continue;
        }
        score += follows ? item.behind[lastFollows ? 1 : 0] : item.before[nextFollows ? 1 : 0];
        if (item.isHeading) {
            // over a marked headline an unmarked line is none
            const bool markedBehind = leads && i + 1 < division.end && !item.isMarkdown
                                      && m_items[division.end - 1].isMarkdown;
            score -= markedBehind ? 1.5 : 0;
        } else {
            // behind a headline the credit stands last, before a text it stands next to it
            const bool headingBehind = leads && i + 1 < m_items.size() && m_items[i + 1].isHeading;
            score += headingBehind ? -1 : 0;
        }
    }
    return score;
}

} // namespace jianbao::segmentation
