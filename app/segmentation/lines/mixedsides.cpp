// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/lines/mixedsides.h"

#include "app/text/characters.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

/// How many pairs of neighbouring letters of the heading stand in the text.
int sharedPairs(QStringView heading, QStringView text)
{
    int shared = 0;
    for (qsizetype i = 0; i + 2 <= heading.size(); ++i) {
        const QStringView pair = heading.sliced(i, 2);
        const bool isWord = isWideLetter(pair[0].unicode()) && isWideLetter(pair[1].unicode());
        shared += isWord && text.contains(pair) ? 1 : 0;
    }
    return shared;
}

class SideSplitter
{
public:
    SideSplitter(QStringView source, const QList<Unit> &units, const StoryList &list)
        : m_source(source)
        , m_units(units)
        , m_list(list)
    {}

    StoryList split() const;

private:
    QList<int> headingsAt(int place) const;
    int loneGap(const Story &story) const;
    int placeToSplit(int story) const;
    QStringView textOf(QList<int>::const_iterator first, QList<int>::const_iterator end) const;

    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
};

QList<int> SideSplitter::headingsAt(int place) const
{
    QList<int> headings;
    for (const int unit : m_list.between[place]) {
        if (m_units[unit].kind == UnitKind::Heading) {
            headings.append(unit);
        }
    }
    return headings;
}

/// The one paragraph with a blank line before it; -1 where there are several or none.
int SideSplitter::loneGap(const Story &story) const
{
    int place = -1;
    for (int i = 1; i < story.paragraphs.size(); ++i) {
        const Unit &unit = m_units[story.paragraphs[i]];
        if (unit.kind != UnitKind::Body) {
            return -1;
        }
        if (unit.blanksBefore > 0) {
            if (place >= 0) {
                return -1;
            }
            place = i;
        }
    }
    return place;
}

QStringView SideSplitter::textOf(QList<int>::const_iterator first,
                                 QList<int>::const_iterator end) const
{
    return TextRange{m_units[*first].range.start, m_units[*(end - 1)].range.end}.in(m_source);
}

/// Where the story is to be parted, the index of a paragraph; -1 for nowhere.
int SideSplitter::placeToSplit(int story) const
{
    const Story &text = m_list.stories[story];
    const QList<int> behind = headingsAt(story + 1);
    const bool isBetween = story + 1 < m_list.stories.size() && !headingsAt(story).isEmpty();
    if (!isBetween || text.isDocument || behind.size() < 2
        || m_units[behind[1]].blanksBefore == 0) {
        return -1;
    }
    const int gap = loneGap(text);
    if (gap < 0) {
        return -1;
    }
    const QStringView heading = m_units[behind.first()].range.in(m_source);
    const auto first = text.paragraphs.cbegin();
    const QList<int> &next = m_list.stories[story + 1].paragraphs;
    const int own = sharedPairs(heading, textOf(first + gap, text.paragraphs.cend()));
    const bool fitsBefore = sharedPairs(heading, textOf(first, first + gap)) >= own;
    const bool fitsBehind = sharedPairs(heading, textOf(next.cbegin(), next.cend())) >= own;
    return own > 0 && !fitsBefore && !fitsBehind ? gap : -1;
}

StoryList SideSplitter::split() const
{
    StoryList parted;
    parted.between.append(m_list.between.first());
    for (int i = 0; i < m_list.stories.size(); ++i) {
        Story story = m_list.stories[i];
        const int place = placeToSplit(i);
        if (place > 0) {
            Story rest = story;
            rest.paragraphs = story.paragraphs.sliced(place);
            story.paragraphs.resize(place);
            rest.length = 0;
            for (const int unit : std::as_const(rest.paragraphs)) {
                rest.length += m_units[unit].range.length();
            }
            story.length -= rest.length;
            parted.stories.append(std::exchange(story, rest));
            parted.between.append(QList<int>());
        }
        parted.stories.append(story);
        parted.between.append(m_list.between[i + 1]);
    }
    return parted;
}

} // namespace

void splitBetweenSides(QStringView source, const QList<Unit> &units, StoryList &list)
{
    list = SideSplitter(source, units, list).split();
}

} // namespace jianbao::segmentation
