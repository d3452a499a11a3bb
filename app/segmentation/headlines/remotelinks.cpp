// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/remotelinks.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

constexpr double enough = 0.4;
constexpr double weak = 0.2;

/// The story that uses most words of the heading and has no headline of which that is true; -1.
int storyFor(int heading, const HeadlineScores &scores, const HeadlineLinks &links)
{
    int best = -1;
    double bestAffinity = enough;
    for (const int story : scores.candidates(heading)) {
        const double affinity = scores.affinity(heading, story);
        if (links.stories[story].affinity < weak && affinity > bestAffinity) {
            best = story;
            bestAffinity = affinity;
        }
    }
    return best;
}

/// Takes the headings that a story had away from it.
void releaseHeadings(const HeadlineScores &scores, HeadlineLinks &links, int story)
{
    for (QList<int> *near : {&links.stories[story].before, &links.stories[story].after}) {
        for (const int unit : std::as_const(*near)) {
            if (scores.isHeading(unit)) {
                links.leftOver.append(unit);
            }
        }
        near->removeIf([&scores](int unit) { return scores.isHeading(unit); });
    }
}

/// Headings that lie together: each to the story that fits it, others along with their neighbour.
void linkGroup(const QList<int> &group, const HeadlineScores &scores, HeadlineLinks &links)
{
    QList<int> story(group.size(), -1);
    for (int i = 0; i < group.size(); ++i) {
        if (scores.isHeading(group[i])) {
            story[i] = storyFor(group[i], scores, links);
        }
    }
    const auto follow = [&](int i, int neighbour) {
        const bool fits = story[i] < 0 && neighbour >= 0 && neighbour < group.size()
                          && story[neighbour] >= 0 && scores.isHeading(group[i])
                          && scores.affinity(group[i], story[neighbour]) >= weak;
        story[i] = fits ? story[neighbour] : story[i];
    };
    for (int i = 0; i < group.size(); ++i) {
        follow(i, i - 1);
    }
    for (int i = int(group.size()) - 1; i >= 0; --i) {
        follow(i, i + 1);
    }
    for (int i = 0; i < group.size(); ++i) {
        if (story[i] < 0) {
            links.leftOver.append(group[i]);
            continue;
        }
        StoryLinks &linked = links.stories[story[i]];
        if (linked.remote.isEmpty()) {
            releaseHeadings(scores, links, story[i]);
        }
        linked.remote.append(group[i]);
        linked.affinity = std::max(linked.affinity, scores.affinity(group[i], story[i]));
    }
}

bool hasHeading(const StoryLinks &links, const HeadlineScores &scores)
{
    const auto isHeading = [&scores](int unit) { return scores.isHeading(unit); };
    return !links.remote.isEmpty()
           || std::any_of(links.before.begin(), links.before.end(), isHeading)
           || std::any_of(links.after.begin(), links.after.end(), isHeading);
}

/// Whether its reporter took pictures too.
bool isPhotoReport(const StoryLinks &links, const QList<Unit> &units)
{
    const QList<int> near = links.before + links.after;
    return std::any_of(near.begin(), near.end(), [&units](int unit) {
        return units[unit].credit && units[unit].credit->isPhotoReport;
    });
}

} // namespace

void linkLeftOvers(const HeadlineScores &scores, HeadlineLinks &links)
{
    const QList<int> leftOver = std::exchange(links.leftOver, {});
    QList<int> group;
    for (const int unit : leftOver) {
        if (!group.isEmpty() && unit != group.last() + 1) {
            linkGroup(group, scores, links);
            group.clear();
        }
        group.append(unit);
    }
    linkGroup(group, scores, links);
}

void linkCaptions(const HeadlineScores &scores, const QList<Unit> &units, const StoryList &list,
                  HeadlineLinks &links)
{
    constexpr double shared = 0.3;
    constexpr double sharedWithPhotographer = 0.12;
    for (int caption = 0; caption < list.stories.size(); ++caption) {
        if (!mayBelongElsewhere(list.stories[caption], units)
            || hasHeading(links.stories[caption], scores)) {
            continue;
        }
        int best = -1;
        double bestLead = 0;
        QList<int> candidates = scores.captionCandidates(caption);
        candidates += {caption - 1, caption + 1};
        for (const int story : std::as_const(candidates)) {
            const bool fits = story >= 0 && story < list.stories.size()
                              && !list.stories[story].isCaption && !links.stories[story].isPartOf
                              && hasHeading(links.stories[story], scores);
            const bool hasPictures = fits && isPhotoReport(links.stories[story], units);
            const double affinity = fits ? scores.captionAffinity(caption, story) : 0;
            const double lead = affinity - (hasPictures ? sharedWithPhotographer : shared);
            if (lead > bestLead) {
                best = story;
                bestLead = lead;
            }
        }
        if (best >= 0) {
            links.stories[best].captions.append(caption);
            links.stories[caption].isPartOf = true;
        }
    }
}

} // namespace jianbao::segmentation
