// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headlinelinking.h"

#include "app/segmentation/headlines/remotelinks.h"

#include <array>

namespace jianbao::segmentation {

namespace {

/// Where the story behind a place stands to its headline.
struct State
{
    bool hasHeading = false; // before it
    bool follows = false;    // its headline stands behind it

    int index() const { return (hasHeading ? 2 : 0) + (follows ? 1 : 0); }
    static State at(int index) { return {index >= 2, index % 2 == 1}; }
};

constexpr int states = 4;

struct Cell
{
    double score = -1e9;
    Division division;
    int previous = 0;
};

/// What it costs that two neighbouring stories have their headlines on different sides.
constexpr double change = 1.6;

using Column = std::array<Cell, states>;

/// Dynamic programming over the places between stories. A page mostly sets its headlines on one
/// side of their texts; where a story has it on the other, that must be worth the change.
class PlanSearch
{
public:
    explicit PlanSearch(const HeadlineScores &scores)
        : m_scores(scores)
        , m_table(scores.places())
    {
        for (int place = 0; place < scores.places(); ++place) {
            const PlaceScores items = scores.scoresOf(place);
            for (const Division &division : items.divisions()) {
                extend(place, items, division);
            }
        }
    }

    QList<Division> best() const;

private:
    /// What a division scores, by whether the story before it and the one behind have their
    /// headlines behind them.
    using Sides = std::array<std::array<double, 2>, 2>;

    void extend(int place, const PlaceScores &items, const Division &division);
    void arrive(int place, const Sides &sides, const Division &division, int from, double reached);

    const HeadlineScores &m_scores;
    QList<Column> m_table;
};

void PlanSearch::extend(int place, const PlaceScores &items, const Division &division)
{
    Sides sides;
    for (const bool lastFollows : {false, true}) {
        for (const bool follows : {false, true}) {
            sides[lastFollows][follows] = items.of(division, lastFollows, follows);
        }
    }
    if (place == 0) {
        arrive(place, sides, division, 0, 0);
        return;
    }
    const bool behind = m_scores.holdsHeading(place, division.skip, division.first);
    for (int from = 0; from < states; ++from) {
        const double score = m_table[place - 1][std::size_t(from)].score;
        arrive(place, sides, division, from,
               score + m_scores.storyScore(place - 1, State::at(from).hasHeading, behind));
    }
}

void PlanSearch::arrive(int place, const Sides &sides, const Division &division, int from,
                        double reached)
{
    const bool lastFollows = State::at(from).follows;
    const bool isInside = place > 0 && place + 1 < m_table.size();
    const bool before = m_scores.holdsHeading(place, division.second, division.end);
    for (const bool follows : {false, true}) {
        const double cost = isInside && follows != lastFollows ? change : 0;
        const double score = reached - cost + sides[lastFollows][follows];
        Cell &cell = m_table[place][std::size_t(State{before, follows}.index())];
        if (score > cell.score) {
            cell = {score, division, from};
        }
    }
}

QList<Division> PlanSearch::best() const
{
    QList<Division> divisions(m_table.size());
    const Column &ends = m_table.last();
    int state = ends[0].score >= ends[1].score ? 0 : 1; // no story stands behind the last place
    for (qsizetype place = m_table.size() - 1; place >= 0; --place) {
        const Cell &cell = m_table[place][std::size_t(state)];
        divisions[place] = cell.division;
        state = cell.previous;
    }
    return divisions;
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

HeadlineLinks linksOf(const HeadlineScores &scores, const QList<Division> &plan, qsizetype stories)
{
    HeadlineLinks links;
    links.stories.resize(stories);
    for (int place = 0; place < scores.places(); ++place) {
        const Division &division = plan[place];
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
        return {{}, scores.items(0)};
    }
    HeadlineLinks links = linksOf(scores, PlanSearch(scores).best(), list.stories.size());
    linkLeftOvers(scores, links);
    linkCaptions(scores, units, list, links);
    return links;
}

} // namespace jianbao::segmentation
