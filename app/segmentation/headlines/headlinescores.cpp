// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/headlines/headlinescores.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/titletraits.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr int mostItems = 7; // of headline matter before or behind one story
constexpr int narrow = 12;   // half cells

} // namespace

bool mayBelongElsewhere(const Story &story, const QList<Unit> &units)
{
    constexpr qsizetype longest = 320;
    constexpr qsizetype longestParagraph = 130;
    return story.length <= longest && !story.isDocument
           && std::all_of(story.paragraphs.begin(), story.paragraphs.end(), [&units](int unit) {
                  const Unit &text = units[unit];
                  return text.kind == UnitKind::Body && !text.dateline && !text.isRow
                         && text.range.length() <= longestParagraph;
              });
}

HeadlineScores::HeadlineScores(QStringView source, const QList<Unit> &units, const StoryList &list,
                               const NewsWords &words)
    : m_source(source)
    , m_units(units)
    , m_list(list)
    , m_words(words)
{
    QList<TextRange> headings;
    for (const QList<int> &place : list.between) {
        QList<int> items;
        bool isUnderLabel = false;
        for (const int unit : place) {
            isUnderLabel = isUnderLabel || units[unit].kind == UnitKind::Label;
            if (isUnderLabel) {
                m_underLabel.insert(unit);
            }
            if (isHeading(unit)) {
                m_headings.insert(unit, int(headings.size()));
                headings.append(units[unit].range);
                m_columnLikeness.append(columnLikenessOf(units[unit].range));
            }
            if (isHeading(unit) || units[unit].kind == UnitKind::Credit) {
                items.append(unit);
            }
        }
        m_items.append(items);
    }
    QList<QList<TextRange>> stories;
    for (int i = 0; i < list.stories.size(); ++i) {
        const Story &story = list.stories[i];
        QList<TextRange> ranges;
        for (const int unit : story.paragraphs) {
            ranges.append(units[unit].range);
        }
        if (mayBelongElsewhere(story, units)) {
            m_captions.insert(i, int(headings.size()));
            headings.append({ranges.first().start, ranges.last().end});
        }
        stories.append(ranges);
    }
    m_affinity.emplace(source, headings, stories);
    findQuoted();
    findRemote();
    m_markdownFollows = markdownFollows();
}

/// The first of two Markdown headings at the place, set apart, where none stands before the text
/// over them, whose headline it is then; -1 elsewhere.
int HeadlineScores::markdownBehind(int place) const
{
    QList<int> marked = m_items[place];
    marked.removeIf([this](int unit) { return !m_units[unit].isMarkdown; });
    const bool areTwo = marked.size() == 2 && m_units[marked.last()].blanksBefore > 0;
    const QList<int> &before = m_items[place - 1];
    const bool isHeaded = std::any_of(before.begin(), before.end(), [this](int unit) {
        return isHeading(unit) && !m_behindText.contains(unit);
    });
    return areTwo && !isHeaded ? marked.first() : -1;
}

/// Whether the wording of Markdown headings is that of the texts before them rather than behind.
/// Keeps those of which that is sure for themselves.
bool HeadlineScores::markdownFollows()
{
    constexpr int few = 2;
    constexpr double much = 0.3;
    double before = 0;
    double behind = 0;
    int headings = 0;
    for (int place = 1; place < m_items.size(); ++place) {
        if (const int heading = markdownBehind(place); heading >= 0) {
            m_behindText.insert(heading);
        }
        for (const int unit : std::as_const(m_items[place])) {
            if (isHeading(unit) && m_units[unit].isMarkdown) {
                const double own = affinity(unit, place - 1);
                const double next = place < m_list.stories.size() ? affinity(unit, place) : 0;
                if (own > much && own > 3 * next) {
                    m_behindText.insert(unit);
                }
                before += own;
                behind += next;
                ++headings;
            }
        }
    }
    return headings >= few && before > 2 * behind;
}

namespace {

/// The text without blanks and line ends.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (!isBlank(c.unicode())) {
            letters += c;
        }
    }
    return letters;
}

/// Whether the text begins with these letters, its blanks and line ends passed over.
bool spells(QStringView text, QStringView letters)
{
    qsizetype spelt = 0;
    for (qsizetype at = 0; at < text.size() && spelt < letters.size(); ++at) {
        if (isBlank(text[at].unicode())) {
            continue;
        }
        if (text[at] != letters[spelt]) {
            return false;
        }
        ++spelt;
    }
    return spelt == letters.size();
}

} // namespace

/// Whether the story only names the heading as the title of something: 《关于……的意见》出台.
bool HeadlineScores::isCited(int unit, int story) const
{
    constexpr qsizetype reach = 2000;
    constexpr qsizetype opening = 8;
    const QList<int> &paragraphs = m_list.stories[story].paragraphs;
    const qsizetype start = m_units[paragraphs.first()].range.start;
    const qsizetype end = std::min(m_units[paragraphs.last()].range.end, start + reach);
    const QString title = lettersOf(m_units[unit].range.in(m_source)).left(opening);
    const QStringView text = TextRange{start, end}.in(m_source);
    for (qsizetype at = text.indexOf(u'《'); at >= 0; at = text.indexOf(u'《', at + 1)) {
        if (spells(text.sliced(at + 1), title)) {
            return true;
        }
    }
    return false;
}

/// Headings whose wording stands in a story that is no neighbour.
void HeadlineScores::findRemote()
{
    constexpr double enough = 0.4;
    for (int place = 0; place < m_items.size(); ++place) {
        for (const int unit : std::as_const(m_items[place])) {
            if (!isHeading(unit)) {
                continue;
            }
            double best = 0;
            for (const int story : candidates(unit)) {
                const bool isElsewhere = story != place && story != place - 1;
                const double shared = isElsewhere ? affinity(unit, story) : 0;
                if (shared >= enough && shared > best && !isCited(unit, story)) {
                    best = shared;
                }
            }
            if (best >= enough) {
                m_remote.insert(unit, best);
            }
        }
    }
}

double HeadlineScores::captionAffinity(int caption, int story) const
{
    return m_affinity->between(m_captions[caption], story);
}

QList<int> HeadlineScores::captionCandidates(int caption) const
{
    QList<int> stories = m_affinity->candidates(m_captions[caption]);
    stories.removeAll(caption);
    return stories;
}

/// 0 to 1: parts of column names (系列, 回眸, a middle dot) in the heading.
double HeadlineScores::columnLikenessOf(TextRange heading) const
{
    const QString text = foldedForMatching(heading.in(m_source));
    double parts = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        parts += m_words.columnParts.longestAt(text, i) ? 1 : 0;
    }
    constexpr double many = 2;
    return std::min(parts / many, 1.0);
}

/// The name of a column stands over what is told in it: nothing below it belongs to the text above.
double HeadlineScores::labelCost(int unit, bool follows) const
{
    constexpr double cost = 2;
    return follows && m_underLabel.contains(unit) ? cost : 0;
}

double HeadlineScores::headingScore(int unit, int story, double shared, bool follows,
                                    bool pageFollows) const
{
    const Unit &heading = m_units[unit];
    constexpr double nothing = 0.05;
    double score = 3 * shared - labelCost(unit, follows);
    const bool isNarrow = heading.width <= narrow && heading.lineCount == 1
                          && !m_quoted.contains(unit) && !isOverDeck(unit);
    const Unit &first = m_units[m_list.stories[story].paragraphs.first()];
    const bool isShort =
        isNarrow && isShortTitle(foldedForMatching(m_units[unit].range.in(m_source)), m_words);
    if (isNarrow && !isShort && shared < nothing && !m_list.stories[story].isCaption
        && !first.isRow) {
        // two to six characters that the story never uses name a column, unless they are all the
        // heading that an undated text has
        constexpr int shortWord = 6; // 氣象站
        const bool isTitle = isOnlyHeading(unit, story, follows) && !first.dateline
                             && (heading.width > shortWord || isSignedBelow(story));
        score -= isTitle ? 0.9 : 2;
    }
    score -= first.opensCaption ? 1 : 0; // 图为… says all
    const QChar opening = m_source[first.range.start];
    score -= follows && isBullet(opening.unicode()) ? 2 : 0; // ● one of several briefs
    score += follows == pageFollows ? 0.6 : -0.4;
    score -= 2.6 * columnLikeness(unit) * (1 - shared);
    score -= 2 * std::max(0.0, m_remote.value(unit, 0) - shared);
    if (heading.isMarkdown) {
        score += follows == (m_markdownFollows || m_behindText.contains(unit)) ? 1.5 : -3;
    }
    if (heading.isNumber) {
        score += follows ? -3 : 2;
    }
    return score;
}

/// Whether "——……" stands under the heading, as it does under no name of a column.
bool HeadlineScores::isOverDeck(int unit) const
{
    return unit + 1 < m_units.size() && isHeading(unit + 1)
           && beginsWith(m_units[unit + 1].range.in(m_source), u"——");
}

/// Whether no other heading stands at the place before the story, where this one does.
bool HeadlineScores::isOnlyHeading(int unit, int story, bool follows) const
{
    return !follows
           && std::none_of(m_items[story].begin(), m_items[story].end(),
                           [this, unit](int other) { return other != unit && isHeading(other); });
}

/// Whether the unit names who wrote a text.
bool HeadlineScores::isByline(int unit) const
{
    return !isHeading(unit) && m_units[unit].credit && !m_units[unit].credit->isPhoto;
}

/// Whether the byline is the last that stands before the story.
bool HeadlineScores::isSignedBelow(int story) const
{
    return !m_items[story].isEmpty() && isByline(m_items[story].last());
}

double HeadlineScores::creditScore(int unit, int story, bool follows) const
{
    const Story &texts = m_list.stories[story];
    const Unit &first = m_units[texts.paragraphs.first()];
    const Unit &last = m_units[texts.paragraphs.last()];
    const bool isPhoto = m_units[unit].credit && m_units[unit].credit->isPhoto;
    if (texts.isCaption) {
        return isPhoto && follows ? 3 : -0.5;
    }
    const bool credited = (first.dateline && !first.dateline->reporters.isEmpty()) || last.credit;
    const bool named = m_units[unit].credit && !m_units[unit].credit->hasRole;
    const bool inBrackets = m_source[m_units[unit].range.end - 1] == u'）'
                            || m_source[m_units[unit].range.end - 1] == u')';
    double score = credited ? -1.5 : 1;
    score += follows && named && inBrackets ? 2 : 0; // （王志）: names alone close a story
    score += !follows && named && inBrackets ? -2 : 0;
    score += !follows && !credited ? 0.5 : 0;
    return score;
}

double HeadlineScores::labelScore(int unit) const
{
    if (m_units[unit].kind == UnitKind::Credit) {
        return -1.5;
    }
    const double own = (m_units[unit].width <= narrow ? 0.1 : -0.4) + 0.9 * columnLikeness(unit);
    const double elsewhere = 2.2 * m_remote.value(unit, 0.3) - 0.6;
    return std::max(std::min(own, 0.5), elsewhere);
}

bool HeadlineScores::holdsHeading(int place, int from, int to) const
{
    for (int i = from; i < to; ++i) {
        if (isHeading(m_items[place][i])) {
            return true;
        }
    }
    return false;
}

/// Headings within quotation marks of vertical type that stand alone on their lines.
void HeadlineScores::findQuoted()
{
    for (const QList<int> &place : m_items) {
        QList<bool> isOpen;
        int depth = 0;
        for (const int unit : place) {
            const QStringView text = m_units[unit].range.in(m_source);
            isOpen.append(depth > 0);
            if (depth > 0 || isVerticalQuote(text.front().unicode())) {
                m_quoted.insert(unit);
            }
            for (const QChar c : text) {
                depth += c == u'﹁' || c == u'﹃' ? 1 : c == u'﹂' || c == u'﹄' ? -1 : 0;
            }
        }
        m_isQuoteOpen.append(isOpen);
    }
}

/// What it costs to give the items before and from `at` on to different stories.
double HeadlineScores::cutScore(int place, int at) const
{
    const QList<int> &items = m_items[place];
    if (at <= 0 || at >= items.size() || !isHeading(items[at - 1])) {
        return 0;
    }
    if (m_isQuoteOpen[place][at]) {
        return -4;
    }
    // "——侧记" under a headline
    const bool isDeck =
        isHeading(items[at]) && beginsWith(m_units[items[at]].range.in(m_source), u"——");
    return isDeck ? -2.5 : 0;
}

PlaceScores HeadlineScores::scoresOf(int place) const
{
    const QList<int> &items = m_items[place];
    PlaceScores scores(divisionsOf(place));
    for (int i = 0; i < items.size(); ++i) {
        const int unit = items[i];
        const bool isTight = i > 0 && isHeading(unit) && m_units[unit].isNextLine;
        scores.append({isHeading(unit), m_units[unit].isMarkdown, isTight, labelScore(unit),
                       scoresWith(unit, place - 1, true), scoresWith(unit, place, false),
                       cutScore(place, i)});
    }
    return scores;
}

/// What the heading or credit scores with a story beside it.
PlaceScores::OnPage HeadlineScores::scoresWith(int unit, int story, bool follows) const
{
    if (story < 0 || story >= m_list.stories.size()) {
        return {}; // no division gives an item there
    }
    if (!isHeading(unit)) {
        const double score = creditScore(unit, story, follows) - labelCost(unit, follows);
        return {score, score};
    }
    const double shared = affinity(unit, story);
    return {headingScore(unit, story, shared, follows, false),
            headingScore(unit, story, shared, follows, true)};
}

double HeadlineScores::storyScore(int story, bool headingBefore, bool headingBehind) const
{
    if (headingBefore && headingBehind) {
        return -3;
    }
    if (headingBefore || headingBehind) {
        return 1;
    }
    const bool signedAbove =
        std::any_of(m_items[story].begin(), m_items[story].end(),
                    [this](int unit) { return isByline(unit) && m_units[unit].credit->hasRole; });
    constexpr qsizetype brief = 300;
    const double missing = m_list.stories[story].length > brief ? -0.8 : -0.3;
    return signedAbove ? missing - 1.4 : missing; // a byline stands under a headline
}

/// Only the first and last items of a place can be headlines, unless one of them has its story
/// elsewhere on the page.
QList<Division> HeadlineScores::divisionsOf(int place) const
{
    const QList<int> &items = m_items[place];
    const int size = int(items.size());
    const bool isFirst = place == 0;
    const bool isLast = place == m_items.size() - 1;
    const bool apart = size <= mostItems
                       && std::any_of(items.begin(), items.end(),
                                      [this](int unit) { return m_remote.contains(unit); });
    QList<Division> divisions;
    for (int first = 0; first <= (isFirst ? 0 : std::min(size, mostItems)); ++first) {
        for (int skip = 0; skip <= (apart ? std::max(0, first - 1) : 0); ++skip) {
            const int least = isLast ? size : std::max(first, size - mostItems);
            for (int second = least; second <= size; ++second) {
                for (int end = apart && second < size ? second + 1 : size; end <= size; ++end) {
                    divisions.append({skip, first, second, end});
                }
            }
        }
    }
    return divisions;
}

} // namespace jianbao::segmentation
