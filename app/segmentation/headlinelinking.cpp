// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlinelinking.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/affinity.h"
#include "app/text/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int mostItems = 7; // of headline matter before or behind one story

/// How the items of one place are divided: [0, first) to the story before, [first, second) to
/// none, [second, size) to the story behind.
struct Division
{
    int first = 0;
    int second = 0;
};

class HeadlineLinker
{
public:
    HeadlineLinker(QStringView source, const QList<Unit> &units, const StoryList &list);

    HeadlineLinks link();

private:
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

    Plan bestPlan(bool pageFollows) const;
    QList<Division> divisionsOf(int place) const;
    double headingScore(int unit, int story, bool follows, bool pageFollows) const;
    double creditScore(int unit, int story, bool follows) const;
    double labelScore(int unit) const;
    double divisionScore(int place, Division division, bool pageFollows) const;
    double storyScore(int story, bool headingBefore, bool headingAfter) const;
    bool holdsHeading(int place, int from, int to) const;
    HeadlineLinks linksOf(const Plan &plan) const;
    void linkLeftOvers(HeadlineLinks &links) const;
    void linkGroup(const QList<int> &group, HeadlineLinks &links) const;
    double affinityOf(const QList<int> &units, int story) const;
    bool isHeading(int unit) const { return m_units[unit].kind == UnitKind::Heading; }

    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
    QList<QList<int>> m_items;  // headings and credits of each place
    QHash<int, int> m_headings; // unit → index in the affinity
    std::optional<Affinity> m_affinity;
};

HeadlineLinker::HeadlineLinker(QStringView source, const QList<Unit> &units, const StoryList &list)
    : m_source(source)
    , m_units(units)
    , m_list(list)
{
    QList<TextRange> headings;
    for (const QList<int> &place : list.between) {
        QList<int> items;
        for (const int unit : place) {
            if (units[unit].kind == UnitKind::Heading) {
                m_headings.insert(unit, int(headings.size()));
                headings.append(units[unit].range);
            }
            if (units[unit].kind == UnitKind::Heading || units[unit].kind == UnitKind::Credit) {
                items.append(unit);
            }
        }
        m_items.append(items);
    }
    QList<QList<TextRange>> stories;
    for (const Story &story : list.stories) {
        QList<TextRange> ranges;
        for (const int unit : story.paragraphs) {
            ranges.append(units[unit].range);
        }
        stories.append(ranges);
    }
    m_affinity.emplace(source, headings, stories);
}

HeadlineLinks HeadlineLinker::link()
{
    if (m_list.stories.isEmpty()) {
        return {{}, m_items.first(), false};
    }
    const Plan before = bestPlan(false);
    const Plan after = bestPlan(true);
    const bool follows = after.score > before.score;
    HeadlineLinks links = linksOf(follows ? after : before);
    links.headlinesFollow = follows;
    linkLeftOvers(links);
    return links;
}

double HeadlineLinker::headingScore(int unit, int story, bool follows, bool pageFollows) const
{
    const Unit &heading = m_units[unit];
    constexpr int narrow = 12;
    constexpr double nothing = 0.05;
    const double affinity = m_affinity->between(m_headings[unit], story);
    double score = 3 * affinity;
    const bool isQuoteMark = isVerticalQuote(m_source[heading.range.start].unicode());
    const bool isNarrow = heading.width <= narrow && heading.lineCount == 1 && !isQuoteMark;
    if (isNarrow && affinity < nothing) {
        score -= 2; // two to six characters that the story never uses name a column
    }
    score += follows == pageFollows ? 0.6 : -0.4;
    if (heading.isMarkdown) {
        score += follows ? -3 : 1.5;
    }
    if (heading.isNumber) {
        score += follows ? -3 : 2;
    }
    return score;
}

double HeadlineLinker::creditScore(int unit, int story, bool follows) const
{
    const Story &texts = m_list.stories[story];
    const Unit &first = m_units[texts.paragraphs.first()];
    const Unit &last = m_units[texts.paragraphs.last()];
    const bool isPhoto = m_units[unit].credit && m_units[unit].credit->isPhoto;
    if (texts.isCaption) {
        return isPhoto && follows ? 3 : 0;
    }
    const bool credited = (first.dateline && !first.dateline->reporters.isEmpty()) || last.credit;
    const bool named = m_units[unit].credit && !m_units[unit].credit->hasRole;
    double score = credited ? -1.5 : 1;
    score += follows && named ? 2 : 0; // （王志）: names alone close a story
    score += !follows && named ? -2 : 0;
    score += !follows && !credited ? 0.5 : 0;
    return score;
}

double HeadlineLinker::labelScore(int unit) const
{
    if (m_units[unit].kind == UnitKind::Credit) {
        return -1.5;
    }
    constexpr int narrow = 12;
    const QStringView text = m_units[unit].range.in(m_source);
    double score = m_units[unit].width <= narrow ? 0.1 : -0.4;
    for (const QStringView word : {u"·", u"学习", u"贯彻", u"精神", u"年终", u"盘点", u"回眸",
                                   u"在路上", u"进行时", u"系列", u"专栏", u"特刊", u"巡礼"}) {
        score += holdsWord(text, word) ? 0.3 : 0;
    }
    return std::min(score, 0.5);
}

bool HeadlineLinker::holdsHeading(int place, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if (isHeading(m_items[place][i])) {
            return true;
        }
    }
    return false;
}

double HeadlineLinker::divisionScore(int place, Division division, bool pageFollows) const
{
    const QList<int> &items = m_items[place];
    double score = 0;
    for (int i = 0; i < items.size(); ++i) {
        const bool follows = i < division.first;
        const int story = follows ? place - 1 : place;
        if (i >= division.first && i < division.second) {
            score += labelScore(items[i]);
        } else if (isHeading(items[i])) {
            score += headingScore(items[i], story, follows, pageFollows);
        } else {
            score += creditScore(items[i], story, follows);
            // behind a headline the credit stands last, before a text it stands next to it
            const bool headingBehind = !follows && i + 1 < items.size() && isHeading(items[i + 1]);
            score += headingBehind ? -1 : 0;
        }
    }
    return score;
}

double HeadlineLinker::storyScore(int story, bool headingBefore, bool headingAfter) const
{
    if (headingBefore && headingAfter) {
        return -3;
    }
    if (headingBefore || headingAfter) {
        return 1;
    }
    constexpr qsizetype brief = 300;
    return m_list.stories[story].length > brief ? -0.8 : 0;
}

/// Every division of a place that is worth a look: only its first and last items can be headlines.
QList<Division> HeadlineLinker::divisionsOf(int place) const
{
    const int size = int(m_items[place].size());
    const bool isFirst = place == 0;
    const bool isLast = place == m_items.size() - 1;
    QList<Division> divisions;
    for (int first = 0; first <= (isFirst ? 0 : std::min(size, mostItems)); ++first) {
        const int least = isLast ? size : std::max(first, size - mostItems);
        for (int second = least; second <= size; ++second) {
            divisions.append({first, second});
        }
    }
    return divisions;
}

/// Dynamic programming over the places between stories; the state is whether the story behind the
/// place has a heading before it.
HeadlineLinker::Plan HeadlineLinker::bestPlan(bool pageFollows) const
{
    const int places = int(m_items.size());
    QList<std::array<Cell, 2>> table(places);
    for (int place = 0; place < places; ++place) {
        for (const Division division : divisionsOf(place)) {
            const double own = divisionScore(place, division, pageFollows);
            const bool after = holdsHeading(place, 0, division.first);
            const bool before = holdsHeading(place, division.second, int(m_items[place].size()));
            for (const bool previous : {false, true}) {
                double score = own;
                if (place > 0) {
                    score +=
                        table[place - 1][previous].score + storyScore(place - 1, previous, after);
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

HeadlineLinks HeadlineLinker::linksOf(const Plan &plan) const
{
    HeadlineLinks links;
    links.stories.resize(m_list.stories.size());
    for (int place = 0; place < m_items.size(); ++place) {
        const Division division = plan.divisions[place];
        for (int i = 0; i < m_items[place].size(); ++i) {
            const int unit = m_items[place][i];
            if (i < division.first) {
                links.stories[place - 1].after.append(unit);
            } else if (i < division.second) {
                links.leftOver.append(unit);
            } else {
                links.stories[place].before.append(unit);
            }
        }
    }
    for (int story = 0; story < links.stories.size(); ++story) {
        StoryLinks &own = links.stories[story];
        own.affinity = affinityOf(own.before + own.after, story);
    }
    return links;
}

double HeadlineLinker::affinityOf(const QList<int> &units, int story) const
{
    double sum = 0;
    int count = 0;
    for (const int unit : units) {
        if (isHeading(unit)) {
            sum += m_affinity->between(m_headings[unit], story);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0;
}

/// Headings that lie together and belong to no neighbour may belong to a story elsewhere.
void HeadlineLinker::linkLeftOvers(HeadlineLinks &links) const
{
    const QList<int> leftOver = std::exchange(links.leftOver, {});
    QList<int> group;
    for (const int unit : leftOver) {
        if (!group.isEmpty() && unit != group.last() + 1) {
            linkGroup(group, links);
            group.clear();
        }
        group.append(unit);
    }
    linkGroup(group, links);
}

void HeadlineLinker::linkGroup(const QList<int> &group, HeadlineLinks &links) const
{
    constexpr double enough = 0.4;
    constexpr double weak = 0.2;
    int best = -1;
    double bestAffinity = enough;
    for (const int unit : group) {
        if (!isHeading(unit)) {
            continue;
        }
        for (const int story : m_affinity->candidates(m_headings[unit])) {
            const bool open = links.stories[story].affinity < weak;
            const double affinity = m_affinity->between(m_headings[unit], story);
            if (open && affinity > bestAffinity) {
                best = story;
                bestAffinity = affinity;
            }
        }
    }
    for (const int unit : group) {
        const bool shares =
            best >= 0 && isHeading(unit) && m_affinity->between(m_headings[unit], best) >= weak;
        if (shares) {
            links.stories[best].remote.append(unit);
        } else {
            links.leftOver.append(unit);
        }
    }
    if (best < 0) {
        return;
    }
    StoryLinks &story = links.stories[best];
    for (QList<int> *near : {&story.before, &story.after}) {
        for (const int unit : std::as_const(*near)) {
            if (isHeading(unit)) {
                links.leftOver.append(unit);
            }
        }
        near->removeIf([this](int unit) { return isHeading(unit); });
    }
    story.affinity = bestAffinity;
}

} // namespace

HeadlineLinks linkHeadlines(QStringView source, const QList<Unit> &units, const StoryList &list)
{
    return HeadlineLinker(source, units, list).link();
}

} // namespace jianbao::segmentation
