// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories/stories.h"

#include "app/base/shortsearch.h"
#include "app/segmentation/headlines/titletraits.h"
#include "app/segmentation/lines/mixedsides.h"
#include "app/segmentation/lines/settledsigns.h"
#include "app/segmentation/lines/tablerows.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/sections.h"
#include "app/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestCaption = 320;

class StorySplitter
{
public:
    StorySplitter(QStringView source, const QList<Unit> &units, const NewsWords &words)
        : m_source(source)
        , m_units(units)
        , m_words(words)
    {}

    StoryList split();

private:
    void appendParagraph(int unit);
    void appendSignature(int date);
    bool beginsStory(int unit) const;
    bool isNextBullet(int unit) const;
    bool comesFromElsewhere(int unit) const;
    bool isNextWire(int unit) const;
    bool goesOnOverPage() const;
    void takeJumps();
    bool isBoxOfStoryBefore(int unit) const;
    bool endsWithCredit() const;
    void mergeDocuments();
    bool isDocument(int story) const;
    bool startsOtherMatter(const QList<int> &between) const;
    bool isEpigraph(const Story &story) const;
    bool photoCreditFollows(int place) const;
    bool endsWithCaption(int story) const;
    void splitCaptions();
    void markCaptions();

    QStringView m_source;
    const QList<Unit> &m_units;
    const NewsWords &m_words;
    bool m_hasGaps = false; // blank lines stand between the paragraphs of the page
    QList<int> m_matter;    // what stands behind the last story and is no furniture
    StoryList m_list;
};

StoryList StorySplitter::split()
{
    m_list.between.append(QList<int>());
    const auto gaps = std::count_if(m_units.begin(), m_units.end(),
                                    [](const Unit &unit) { return unit.blanksBefore > 0; });
    m_hasGaps = gaps * 5 > m_units.size();
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitKind kind = m_units[i].kind;
        if (kind == UnitKind::Body) {
            appendParagraph(i);
        } else if (kind == UnitKind::Date && !m_list.stories.isEmpty()) {
            appendSignature(i);
        } else {
            m_list.between.last().append(i);
            if (kind != UnitKind::Furniture) {
                m_matter.append(i);
            }
        }
    }
    mergeDocuments();
    splitCaptions();
    markCaptions();
    splitBetweenSides(m_source, m_units, m_list);
    joinSections(m_source, m_units, m_words, m_list);
    return m_list;
}

bool StorySplitter::beginsStory(int unit) const
{
    if (m_list.stories.isEmpty()) {
        return true;
    }
    const bool separated = !m_matter.isEmpty();
    const Story &before = m_list.stories.last();
    const Unit &previous = m_units[before.paragraphs.last()];
    const bool onlyRemark = before.paragraphs.size() == 1 // （原载…）over the text
                            && isRemark(previous.range.in(m_source), m_words);
    if (onlyRemark && !separated) {
        return false;
    }
    return (separated && !goesOnOverPage()) || isNextBullet(unit) || comesFromElsewhere(unit)
           || (m_units[unit].dateline && !isNextWire(unit)) || endsWithCredit();
}

/// Whether the last text ends with a credit: of the whole, not of a picture between its paragraphs.
bool StorySplitter::endsWithCredit() const
{
    const QList<int> &paragraphs = m_list.stories.last().paragraphs;
    const Unit &last = m_units[paragraphs.last()];
    const bool isOfPicture =
        last.opensCaption && last.credit && last.credit->isPhoto && paragraphs.size() > 1;
    return last.credit && !isOfPicture;
}

/// "信阳十二日电……" / "洛阳十三日电……": dispatches that name no agency, under one
/// headline. Under a label each is a brief of its own.
bool StorySplitter::isNextWire(int unit) const
{
    const Unit &first = m_units[m_list.stories.last().paragraphs.first()];
    const QList<int> &before = m_list.between[m_list.stories.size() - 1];
    const bool isHeaded = std::any_of(before.begin(), before.end(), [this](int each) {
        return m_units[each].kind == UnitKind::Heading;
    });
    return isHeaded && first.dateline && first.dateline->isPlaceAlone
           && m_units[unit].dateline->isPlaceAlone;
}

/// "（下转第7版）" over "（上接第6版）", the foot and head of pages between them and nothing else.
bool StorySplitter::goesOnOverPage() const
{
    const auto comesFromThere = [this](int unit) {
        return continuesElsewhere(LineHead(m_source, m_units[unit].range).text(), m_words);
    };
    const bool areJumps = m_matter.size() == 2 && m_units[m_matter.first()].kind == UnitKind::Jump
                          && m_units[m_matter.last()].kind == UnitKind::Jump;
    const bool turnsPage = areJumps && m_matter.last() > m_matter.first() + 1;
    return turnsPage && !comesFromThere(m_matter.first()) && comesFromThere(m_matter.last());
}

/// Jump lines in the midst of the last story belong to it.
void StorySplitter::takeJumps()
{
    if (!goesOnOverPage()) {
        return;
    }
    QList<int> &between = m_list.between.last();
    for (const int unit : std::as_const(m_matter)) {
        m_list.stories.last().paragraphs.append(unit);
        between.removeAt(between.lastIndexOf(unit));
    }
    m_matter.clear();
}

/// "数读" and rows of words with their figures: they belong to the text over them.
bool StorySplitter::isBoxOfStoryBefore(int unit) const
{
    const QList<int> &between = m_list.between.last();
    return !m_list.stories.isEmpty() && m_units[unit].isRow
           && isFigureField(m_units[unit].range.in(m_source)) && between.size() == 1
           && m_units[between.first()].kind == UnitKind::Label;
}

/// "（上接第4版）全市今年……": the end of a text that begins on another page.
bool StorySplitter::comesFromElsewhere(int unit) const
{
    constexpr qsizetype reach = 16;
    const QStringView text = m_units[unit].range.in(m_source).left(reach);
    const auto closing = std::find_if(text.begin(), text.end(),
                                      [](QChar c) { return isClosingBracket(c.unicode()); });
    const qsizetype end = closing - text.begin();
    const bool inBrackets =
        end > 1 && end < text.size() && isOpeningBracket(text.front().unicode());
    const QString note = inBrackets ? foldedForMatching(text.sliced(1, end - 1)) : QString();
    return inBrackets && isJump(note, m_words) && continuesElsewhere(note, m_words);
}

/// "●智利……" / "●泰国……" under a label: each of the briefs is a story.
bool StorySplitter::isNextBullet(int unit) const
{
    const auto bulletOf = [this](int i) {
        const QStringView text = m_units[i].range.in(m_source);
        const bool isEmphasis = text.startsWith(u"**"); // of Markdown: the name of who speaks
        return isBullet(text.front().unicode()) && !isEmphasis ? text.front() : QChar();
    };
    const int first = m_list.stories.last().paragraphs.first();
    const QChar bullet = bulletOf(unit);
    const QList<int> &before = m_list.between[m_list.stories.size() - 1];
    const bool headed = !before.isEmpty() && m_units[before.last()].kind == UnitKind::Heading;
    return !bullet.isNull() && bulletOf(first) == bullet && !headed;
}

void StorySplitter::appendParagraph(int unit)
{
    if (isBoxOfStoryBefore(unit)) {
        m_list.between.last().clear(); // its name is no name of what follows
        m_matter.clear();
    }
    if (!m_list.stories.isEmpty() && isEpigraph(m_list.stories.last())) {
        // what stands between an epigraph and its text belongs to that text
        const QList<int> headings = std::exchange(m_list.between.last(), {});
        m_matter.clear();
        m_list.between[m_list.between.size() - 2] += headings;
    } else if (!m_units[unit].continues && beginsStory(unit)) {
        m_list.stories.append(Story());
        m_list.between.append(QList<int>());
        m_matter.clear();
    } else {
        takeJumps();
    }
    Story &story = m_list.stories.last();
    story.paragraphs.append(unit);
    story.length += m_units[unit].range.length();
}

/// A story that so far is a short quotation and its source.
bool StorySplitter::isEpigraph(const Story &story) const
{
    constexpr qsizetype most = 4;
    constexpr qsizetype longest = 160;
    return story.paragraphs.size() >= 2 && story.paragraphs.size() <= most
           && story.length <= longest
           && isQuoteSource(m_units[story.paragraphs.last()].range.in(m_source));
}

/// A date alone on its line, and the name over it, close the text before them.
void StorySplitter::appendSignature(int date)
{
    constexpr int widest = 60; // half cells
    QList<int> &between = m_list.between.last();
    QList<int> &paragraphs = m_list.stories.last().paragraphs;
    const bool signedAbove = !between.isEmpty() && between.last() == date - 1
                             && m_units[date - 1].kind == UnitKind::Heading
                             && m_units[date - 1].width <= widest;
    if (signedAbove) {
        paragraphs.append(between.takeLast());
        m_matter.removeLast();
    }
    paragraphs.append(date);
}

/// A story under a document number, or under a title such as 关于……的通知.
bool StorySplitter::isDocument(int story) const
{
    const QList<int> &before = m_list.between[story];
    return std::any_of(before.begin(), before.end(), [this](int i) {
        const Unit &unit = m_units[i];
        const QStringView text = unit.range.in(m_source);
        const bool titled = holdsWord(text, u"关于") || holdsWord(text, u"關於");
        const bool isOfficial =
            titled && NewsWords::ends(m_words.documentEndings, foldedForMatching(text));
        return unit.isNumber || (unit.kind == UnitKind::Heading && isOfficial);
    });
}

/// The name of a column or a byline between two texts: they are not one document.
bool StorySplitter::startsOtherMatter(const QList<int> &between) const
{
    return std::any_of(between.begin(), between.end(), [this](int i) {
        const Unit &unit = m_units[i];
        return unit.kind == UnitKind::Label
               || (unit.kind == UnitKind::Heading
                   && isNoticeTitle(foldedForMatching(unit.range.in(m_source)), m_words))
               || (unit.kind == UnitKind::Credit && unit.credit && !unit.credit->names.isEmpty());
    });
}

/// What an official document brings with it (the plan it puts into force, its annexes) follows the
/// signature under a title of its own and still is the same document.
void StorySplitter::mergeDocuments()
{
    for (qsizetype i = 0; i < m_list.stories.size(); ++i) {
        m_list.stories[i].isDocument = isDocument(int(i));
    }
    StoryList merged;
    merged.between.append(m_list.between.first());
    for (qsizetype i = 0; i < m_list.stories.size(); ++i) {
        const bool follows = i > 0 && merged.stories.last().isDocument
                             && !m_list.stories[i].isDocument
                             && !m_units[m_list.stories[i].paragraphs.first()].dateline
                             && !startsOtherMatter(merged.between.last());
        if (!follows) {
            merged.stories.append(m_list.stories[i]);
            merged.between.append(m_list.between[i + 1]);
            continue;
        }
        Story &document = merged.stories.last();
        document.paragraphs += merged.between.last();
        document.paragraphs += m_list.stories[i].paragraphs;
        document.length += m_list.stories[i].length;
        merged.between.last() = m_list.between[i + 1];
    }
    m_list = merged;
}

/// Whether the first things at this place are credits, and one is that of a photographer.
bool StorySplitter::photoCreditFollows(int place) const
{
    for (const int unit : m_list.between[place]) {
        if (m_units[unit].kind != UnitKind::Credit || !m_units[unit].credit) {
            return false;
        }
        if (m_units[unit].credit->isPhoto) {
            return true;
        }
    }
    return false;
}

/// Whether the last paragraph of a longer text is the caption of a picture beside it.
bool StorySplitter::endsWithCaption(int story) const
{
    const Story &texts = m_list.stories[story];
    const Unit &last = m_units[texts.paragraphs.last()];
    if (texts.paragraphs.size() < 2 || texts.isDocument || last.kind != UnitKind::Body
        || last.dateline || last.range.length() > longestCaption) {
        return false;
    }
    constexpr qsizetype shortStory = 160;
    if (texts.length <= shortStory && !m_units[texts.paragraphs.first()].dateline) {
        return false; // all of it is the caption
    }
    const bool ownCredit = last.credit && last.credit->isPhoto;
    const bool credited = ownCredit || photoCreditFollows(story + 1);
    const bool isApart = last.blanksBefore > 0 || !m_hasGaps; // else it stands between paragraphs
    return (last.opensCaption || credited) && isApart;
}

void StorySplitter::splitCaptions()
{
    StoryList split;
    split.between.append(m_list.between.first());
    for (int i = 0; i < m_list.stories.size(); ++i) {
        Story story = m_list.stories[i];
        if (endsWithCaption(i)) {
            Story caption;
            caption.paragraphs.append(story.paragraphs.takeLast());
            caption.length = m_units[caption.paragraphs.first()].range.length();
            story.length -= caption.length;
            split.stories.append(story);
            split.between.append(QList<int>());
            story = caption;
        }
        split.stories.append(story);
        split.between.append(m_list.between[i + 1]);
    }
    m_list = split;
}

/// A caption is short and undated, and a photographer's credit follows it at once, or ends it, or
/// it says what the picture shows.
void StorySplitter::markCaptions()
{
    for (int i = 0; i < m_list.stories.size(); ++i) {
        Story &story = m_list.stories[i];
        const Unit &first = m_units[story.paragraphs.first()];
        const Unit &last = m_units[story.paragraphs.last()];
        if (story.length <= longestCaption && !first.dateline && !story.isDocument) {
            story.isCaption = first.opensCaption || (last.credit && last.credit->isPhoto)
                              || photoCreditFollows(i + 1);
        }
    }
}

} // namespace

StoryList storiesOf(QStringView source, const QList<Unit> &units, const NewsWords &words)
{
    return StorySplitter(source, units, words).split();
}

} // namespace jianbao::segmentation
