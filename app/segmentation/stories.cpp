// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/stories.h"

#include "app/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

constexpr qsizetype longestCaption = 320;

class StorySplitter
{
public:
    StorySplitter(QStringView source, const QList<Unit> &units)
        : m_source(source)
        , m_units(units)
    {}

    StoryList split();

private:
    void appendParagraph(int unit);
    void appendSignature(int date);
    bool beginsStory(int unit) const;
    void mergeDocuments();
    bool isDocument(int story) const;
    void markCaptions();

    QStringView m_source;
    const QList<Unit> &m_units;
    StoryList m_list;
};

StoryList StorySplitter::split()
{
    m_list.between.append(QList<int>());
    for (int i = 0; i < m_units.size(); ++i) {
        const UnitKind kind = m_units[i].kind;
        if (kind == UnitKind::Body) {
            appendParagraph(i);
        } else if (kind == UnitKind::Date && !m_list.stories.isEmpty()) {
            appendSignature(i);
        } else {
            m_list.between.last().append(i);
        }
    }
    mergeDocuments();
    markCaptions();
    return m_list;
}

bool StorySplitter::beginsStory(int unit) const
{
    if (m_list.stories.isEmpty()) {
        return true;
    }
    const QList<int> &between = m_list.between.last();
    const bool separated = std::any_of(between.begin(), between.end(), [this](int i) {
        return m_units[i].kind != UnitKind::Furniture;
    });
    const Unit &previous = m_units[m_list.stories.last().paragraphs.last()];
    return separated || m_units[unit].dateline || previous.credit;
}

void StorySplitter::appendParagraph(int unit)
{
    if (!m_units[unit].continues && beginsStory(unit)) {
        m_list.stories.append(Story());
        m_list.between.append(QList<int>());
    }
    Story &story = m_list.stories.last();
    story.paragraphs.append(unit);
    story.length += m_units[unit].range.length();
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
        const bool titled = text.contains(u"关于") || text.contains(u"關於");
        const bool isOfficial = text.endsWith(u"通知") || text.endsWith(u"意见")
                                || text.endsWith(u"决定") || text.endsWith(u"公告")
                                || text.endsWith(u"办法") || text.endsWith(u"批复");
        return unit.isNumber || (unit.kind == UnitKind::Heading && titled && isOfficial);
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
                             && !m_units[m_list.stories[i].paragraphs.first()].dateline;
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

/// A caption is short and undated, and a photographer's credit follows it at once, or ends it.
void StorySplitter::markCaptions()
{
    for (qsizetype i = 0; i < m_list.stories.size(); ++i) {
        Story &story = m_list.stories[i];
        const Unit &last = m_units[story.paragraphs.last()];
        if (story.length > longestCaption || m_units[story.paragraphs.first()].dateline) {
            continue;
        }
        const bool ownCredit = last.credit && last.credit->isPhoto;
        bool creditFollows = false;
        for (const int unit : std::as_const(m_list.between[i + 1])) {
            if (m_units[unit].kind != UnitKind::Credit || !m_units[unit].credit) {
                break;
            }
            creditFollows = creditFollows || m_units[unit].credit->isPhoto;
        }
        story.isCaption = ownCredit || creditFollows;
    }
}

} // namespace

StoryList storiesOf(QStringView source, const QList<Unit> &units)
{
    return StorySplitter(source, units).split();
}

} // namespace jianbao::segmentation
