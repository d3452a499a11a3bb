// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlinelinking.h"

#include "app/segmentation/remotelinks.h"

#include <array>
#include <vector>

namespace jianbao::segmentation {

namespace {

/// How every place of a page is divided.
struct Plan
{
    double score = 0;
    QList<Division> divisions;
};

struct Cell
{
    double score = -1e9;
    Division division;
    bool previous = false;
};

/// Dynamic programming over the places between stories; the state is whether the story behind the
/// place has a heading before it.
Plan bestPlan(const HeadlineScores &scores, const std::vector<PlaceScores> &itemScores,
              bool pageFollows)
{
    const int places = scores.places();
    QList<std::array<Cell, 2>> table(places);
    for (int place = 0; place < places; ++place) {
        const PlaceScores &ofItems = itemScores[std::size_t(place)];
        for (const Division &division : ofItems.divisions()) {
            const double own = ofItems.of(division, pageFollows);
            const bool behind = scores.holdsHeading(place, division.skip, division.first);
            const bool before = scores.holdsHeading(place, division.second, division.end);
            for (const bool previous : {false, true}) {
                double score = own;
                if (place > 0) {
                    score += table[place - 1][previous].score
                             + scores.storyScore(place - 1, previous, behind);
                }
                if (score > table[place][before].score && (place > 0 || !previous)) {
                    table[place][before] = {score, division, previous};
                }
            }
        }
    }
    Plan plan{table.last()[0].score, QList<Division>(places)};
    bool state = false;
    for (int place = places - 1; place >= 0; --place) {
        plan.divisions[place] = table[place][state].division;
        state = table[place][state].previous;
    }
    return plan;
}

double meanAffinity(const HeadlineScores &scores, const QList<int> &units, int story)
{
    double sum = 0;
    int count = 0;
    for (const int unit : units) {
        if (scores.isHeading(unit)) {
            sum += scores.affinity(unit, story);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

HeadlineLinks linksOf(const HeadlineScores &scores, const Plan &plan, qsizetype stories)
{
    HeadlineLinks links;
    links.stories.resize(stories);
    for (int place = 0; place < scores.places(); ++place) {
        const Division &division = plan.divisions[place];
        const QList<int> &items = scores.items(place);
        for (int i = 0; i < items.size(); ++i) {
            if (i >= division.skip && i < division.first) {
                links.stories[place - 1].after.append(items[i]);
            } else if (i >= division.second && i < division.end) {
                links.stories[place].before.append(items[i]);
            } else {
                links.leftOver.append(items[i]);
            }
        }
    }
    for (int story = 0; story < links.stories.size(); ++story) {
        StoryLinks &own = links.stories[story];
        own.affinity = meanAffinity(scores, own.before + own.after, story);
    }
    return links;
}

} // namespace

HeadlineLinks linkHeadlines(QStringView source, const QList<Unit> &units, const StoryList &list,
                            const NewsWords &words)
{
    const HeadlineScores scores(source, units, list, words);
    if (list.stories.isEmpty()) {
        return {{}, scores.items(0), false};
    }
    std::vector<PlaceScores> itemScores;
    itemScores.reserve(std::size_t(scores.places()));
    for (int place = 0; place < scores.places(); ++place) {
        itemScores.push_back(scores.scoresOf(place));
    }
    const Plan before = bestPlan(scores, itemScores, false);
    const Plan behind = bestPlan(scores, itemScores, true);
    const bool follows = behind.score > before.score;
    HeadlineLinks links = linksOf(scores, follows ? behind : before, list.stories.size());
    links.headlinesFollow = follows;
    linkLeftOvers(scores, links);
    linkCaptions(scores, units, list, links);
    return links;
}

} // namespace jianbao::segmentation
