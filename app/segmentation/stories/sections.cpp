// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/sections.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/affinity.h"
#include "app/segmentation/headlines/titletraits.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/stories/chronicles.h"
#include "app/text/folding.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace jianbao::segmentation {

namespace {

/// "关于《…办法》的说明", "关于…情况的报告"
bool isExplanation(QStringView text)
{
    constexpr qsizetype reach = 5;
    return (beginsWith(text, u"关于") || beginsWith(text, u"關於"))
           && isAmong(u'的', text.last(std::min(text.size(), reach)));
}

constexpr int widestSubhead = 44; // half cells
constexpr int mostLines = 2;

class SectionJoiner
{
public:
    SectionJoiner(QStringView source, const QList<Unit> &units, const NewsWords &words,
                  StoryList &list)
        : m_source(source)
        , m_units(units)
        , m_words(words)
        , m_list(list)
    {}

    void join();

private:
    int subheadAt(int place) const;
    bool mayContinue(int story) const;
    bool isHeaded(int story) const;
    bool headingsStandApart() const;
    bool isTight(int unit) const;
    bool isHeadedBehind(int story) const;
    int levelOf(int unit) const;
    int topLevel() const;
    bool isDeeper(int unit, int story) const;
    void measureWording(const QList<int> &candidates);
    double continuity(int story, int first) const;
    int headlineOverByline(int story) const;
    bool goesOnByWording(int story, int first) const;
    bool isSigned(int story) const;
    bool signsItsStories(const QList<int> &subheads) const;
    QList<bool> unsignedParts(const QList<int> &subheads) const;
    bool isInRow(int story, const QList<int> &subheads) const;

    QStringView m_source;
    const QList<Unit> &m_units;
    const NewsWords &m_words;
    StoryList &m_list;
    bool m_apart = false; // blank lines set headings apart from the text before
    int m_topLevel = 0;
    QHash<int, int> m_openings;
    std::optional<Affinity> m_affinity;
};

/// The one heading between two texts that may be a subhead; -1 where anything else stands there.
int SectionJoiner::subheadAt(int place) const
{
    int heading = -1;
    for (const int unit : m_list.between[place]) {
        if (m_units[unit].kind == UnitKind::Furniture) {
            continue;
        }
        const bool isSecondLine = heading >= 0 && unit == heading + 1 && m_units[unit].isNextLine;
        if (m_units[unit].kind != UnitKind::Heading || (heading >= 0 && !isSecondLine)) {
            return -1;
        }
        heading = isSecondLine ? heading : unit;
    }
    if (heading < 0) {
        return -1;
    }
    const Unit &unit = m_units[heading];
    const bool fits = unit.width <= widestSubhead && unit.lineCount <= mostLines && !unit.isNumber;
    const QStringView text = unit.range.in(m_source);
    const bool isTitle = // 公告, 声明: a text of its own
        NewsWords::ends(m_words.documentEndings, foldedForMatching(text))
        || isShortTitle(foldedForMatching(text), m_words) || isExplanation(text);
    return fits && !isTitle && !beginsWith(text, u"——") ? heading : -1;
}

/// Whether nothing in the texts before and behind the place says that an article ends or begins.
bool SectionJoiner::mayContinue(int story) const
{
    const Story &text = m_list.stories[story];
    const Story &before = m_list.stories[story - 1];
    const Unit &last = m_units[before.paragraphs.last()];
    const Unit &first = m_units[text.paragraphs.first()];
    return !text.isCaption && !before.isCaption && !text.isDocument && !before.isDocument
           && !first.dateline && first.kind == UnitKind::Body && !first.isRow && !last.credit
           && last.endsSentence && !isSalutation(first.range.in(m_source))
           && !isChronicleEntry(first.range.in(m_source));
}

/// Whether headline or byline stand before the text.
bool SectionJoiner::isHeaded(int story) const
{
    const QList<int> &before = m_list.between[story];
    return std::any_of(before.begin(), before.end(), [this](int unit) {
        return m_units[unit].kind == UnitKind::Heading || m_units[unit].kind == UnitKind::Credit;
    });
}

bool SectionJoiner::headingsStandApart() const
{
    int apart = 0;
    int tight = 0;
    for (int i = 1; i < m_units.size(); ++i) {
        const bool behindText = m_units[i - 1].kind == UnitKind::Body;
        if (m_units[i].kind == UnitKind::Heading && behindText) {
            (m_units[i].blanksBefore > 0 ? apart : tight) += 1;
        }
    }
    return apart > 0 && apart * 2 >= tight;
}

/// Set tight between texts on a page that sets its headlines apart.
bool SectionJoiner::isTight(int unit) const
{
    return m_apart && m_units[unit].blanksBefore == 0 && unit + 1 < m_units.size()
           && m_units[unit + 1].blanksBefore == 0;
}

/// Whether a headline stands behind the text, or behind one of those that follow it under small
/// headings set tight, apart from the text as headlines of this page are.
bool SectionJoiner::isHeadedBehind(int story) const
{
    for (int place = story + 1; place < m_list.between.size(); ++place) {
        const int heading = subheadAt(place);
        if (heading >= 0 && isTight(heading)) {
            continue;
        }
        const QList<int> &behind = m_list.between[place];
        return !behind.isEmpty() && m_units[behind.first()].kind == UnitKind::Heading
               && m_units[behind.first()].blanksBefore > 0 && !m_units[behind.first()].isMarkdown;
    }
    return false;
}

/// How many # mark the heading.
int SectionJoiner::levelOf(int unit) const
{
    const QStringView text = m_units[unit].range.in(m_source);
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'#'; });
    return int(end - text.begin());
}

/// A Markdown heading of a lower rank than those over the story before it.
bool SectionJoiner::isDeeper(int unit, int story) const
{
    const QList<int> &before = m_list.between[story];
    int rank = 0;
    for (const int other : before) {
        rank = m_units[other].isMarkdown ? levelOf(other) : rank;
    }
    rank = rank > 0 ? rank : m_topLevel;
    return rank > 0 && levelOf(unit) > rank;
}

/// How many # the headlines of the page have; 0 where fewer than two have the least.
int SectionJoiner::topLevel() const
{
    QMap<int, int> headings; // of each level
    for (const Unit &unit : m_units) {
        if (unit.isMarkdown) {
            ++headings[levelOf(int(&unit - m_units.constData()))];
        }
    }
    return !headings.isEmpty() && headings.first() > 1 ? headings.firstKey() : 0;
}

/// Prepares to compare the openings of the candidates with all texts of the page.
void SectionJoiner::measureWording(const QList<int> &candidates)
{
    constexpr qsizetype longest = 600;
    QList<TextRange> openings;
    QList<QList<TextRange>> stories;
    for (const int story : candidates) {
        const QList<int> &paragraphs = m_list.stories[story].paragraphs;
        const qsizetype start = m_units[paragraphs.first()].range.start;
        const qsizetype end = m_units[paragraphs.last()].range.end;
        m_openings.insert(story, int(openings.size()));
        openings.append({start, std::min(end, start + longest)});
    }
    for (const Story &story : std::as_const(m_list.stories)) {
        QList<TextRange> ranges;
        for (const int unit : story.paragraphs) {
            ranges.append(m_units[unit].range);
        }
        stories.append(ranges);
    }
    m_affinity.emplace(m_source, openings, stories);
}

/// How much of the wording of the text stands in those from `first` on before it, 0 to 1.
double SectionJoiner::continuity(int story, int first) const
{
    double most = 0;
    for (int other = first; other < story; ++other) {
        most = std::max(most, m_affinity->between(m_openings[story], other));
    }
    return most;
}

/// The width of the headline over the text where its byline stands between both, so that no
/// headline of it can follow; 0 elsewhere.
int SectionJoiner::headlineOverByline(int story) const
{
    const QList<int> &before = m_list.between[story];
    if (before.isEmpty() || m_units[before.last()].kind != UnitKind::Credit
        || !m_units[before.last()].credit || !m_units[before.last()].credit->hasRole
        || m_units[before.last()].credit->isPhoto) {
        return 0;
    }
    int width = 0;
    for (const int unit : before) {
        width =
            m_units[unit].kind == UnitKind::Heading ? std::max(width, m_units[unit].width) : width;
    }
    return width;
}

/// Much of the wording must be that of the texts before; less will do for a small heading in a
/// report whose headline and byline stand over it.
bool SectionJoiner::goesOnByWording(int story, int first) const
{
    constexpr double enough = 0.12;
    constexpr double little = 0.02;
    constexpr int narrow = 24; // half cells
    constexpr qsizetype shortest = 40;
    const Unit &heading = m_units[subheadAt(story)];
    const bool isSmall = heading.width <= narrow && heading.width < headlineOverByline(first)
                         && heading.lineCount == 1 && m_list.stories[story].length >= shortest
                         && !m_units[m_list.stories[first].paragraphs.first()].dateline;
    return continuity(story, first) >= (isSmall ? little : enough);
}

/// Whether a dateline or a byline says who wrote the text.
bool SectionJoiner::isSigned(int story) const
{
    const QList<int> &before = m_list.between[story];
    const QList<int> &paragraphs = m_list.stories[story].paragraphs;
    return m_units[paragraphs.first()].dateline || m_units[paragraphs.last()].credit
           || std::any_of(before.begin(), before.end(), [this](int unit) {
                  return m_units[unit].kind == UnitKind::Credit && m_units[unit].credit;
              });
}

/// Whether all texts but those under the candidates are signed, and these are some.
bool SectionJoiner::signsItsStories(const QList<int> &subheads) const
{
    constexpr int some = 3;
    int signedStories = 0;
    for (int story = 0; story < subheads.size(); ++story) {
        if (subheads[story] < 0 && !isSigned(story) && !m_list.stories[story].isCaption) {
            return false;
        }
        signedStories += subheads[story] < 0 ? 1 : 0;
    }
    return signedStories >= some;
}

/// One of several headings of like width, each over a text that nobody signs.
bool SectionJoiner::isInRow(int story, const QList<int> &subheads) const
{
    constexpr int like = 8; // half cells
    const auto isLike = [&](int other) {
        return other > 0 && other < subheads.size() && subheads[other] >= 0 && !isSigned(other)
               && std::abs(m_units[subheads[other]].width - m_units[subheads[story]].width) <= like;
    };
    return !isSigned(story) && (isLike(story - 1) || isLike(story + 1));
}

/// Texts that nobody signs, each under a candidate, behind one that is signed, and a heading behind
/// the last of them: where all other texts of the page are signed, it is the headline of them all.
QList<bool> SectionJoiner::unsignedParts(const QList<int> &subheads) const
{
    QList<bool> parts(subheads.size(), false);
    for (int story = 0; story < subheads.size(); ++story) {
        const int first = story + 1;
        int last = story;
        while (last + 1 < subheads.size() && subheads[last + 1] >= 0 && !isSigned(last + 1)) {
            ++last;
        }
        const QList<int> &behind = m_list.between[last + 1];
        const bool areHeaded =
            !behind.isEmpty() && m_units[behind.first()].kind == UnitKind::Heading;
        for (int part = first; part <= last; ++part) {
            parts[part] = isSigned(story) && areHeaded;
        }
        story = std::max(story, last);
    }
    return parts;
}

void SectionJoiner::join()
{
    m_apart = headingsStandApart();
    m_topLevel = topLevel();
    QList<int> subheads(m_list.stories.size(), -1); // over each story; -1 where none may be
    QList<int> doubtful;                            // stories that their wording decides on
    bool any = false;
    for (int story = 1; story < m_list.stories.size(); ++story) {
        const int heading = subheadAt(story);
        if (heading >= 0 && mayContinue(story)) {
            any = true;
            subheads[story] = heading;
            if (!m_units[heading].isMarkdown && !isTight(heading)) {
                doubtful.append(story);
            }
        }
    }
    if (!any) {
        return;
    }
    measureWording(doubtful);
    const bool signs = !m_apart && signsItsStories(subheads);
    const QList<bool> parts = unsignedParts(subheads);
    StoryList joined;
    joined.between.append(m_list.between.first());
    int first = 0; // of the stories that the last joined one is made of
    for (int story = 0; story < m_list.stories.size(); ++story) {
        const int heading = subheads[story];
        const bool isMarked = heading >= 0 && m_units[heading].isMarkdown;
        const bool goesOn =
            heading >= 0
            && (isHeaded(first) ? (isMarked ? isDeeper(heading, first)
                                            : isTight(heading) || goesOnByWording(story, first)
                                                  || (signs && isInRow(story, subheads)))
                                : (isMarked && isDeeper(heading, first))
                                      || (isTight(heading) && isHeadedBehind(story))
                                      || (signs && parts[story]));
        if (!goesOn) {
            first = story;
            joined.stories.append(m_list.stories[story]);
            joined.between.append(m_list.between[story + 1]);
            continue;
        }
        Story &whole = joined.stories.last();
        whole.paragraphs += joined.between.last() + m_list.stories[story].paragraphs;
        whole.length += m_list.stories[story].length;
        joined.between.last() = m_list.between[story + 1];
    }
    m_list = joined;
}

} // namespace

void joinSections(QStringView source, const QList<Unit> &units, const NewsWords &words,
                  StoryList &list)
{
    SectionJoiner(source, units, words, list).join();
}

} // namespace jianbao::segmentation
