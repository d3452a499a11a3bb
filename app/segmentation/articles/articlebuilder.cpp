// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/articles/articlebuilder.h"

#include "app/segmentation/articles/articlereason.h"
#include "app/segmentation/articles/articletexts.h"
#include "app/segmentation/articles/bodyroles.h"
#include "app/segmentation/headlines/headlineends.h"
#include "app/segmentation/headlines/headlineroles.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/articlekind.h"
#include "app/text/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

class ArticleBuilder
{
public:
    ArticleBuilder(QStringView source, const QList<Unit> &units, const StoryList &list,
                   const HeadlineLinks &links, int foldWidth, const NewsWords &words)
        : m_source(source)
        , m_units(units)
        , m_list(list)
        , m_links(links)
        , m_words(words)
        , m_texts(source, units, list, links, words)
        , m_style{titleHabit(source, units, links, words), foldWidth}
    {}

    Segmentation build();

private:
    Article articleOf(int story);
    bool isSignature(int unit) const;
    void appendHeadings(Article &article, int story, const QList<int> &units);
    QStringView textOf(int story) const;
    bool isUnsigned(int story) const;
    void appendCredits(Article &article, const QList<int> &units);
    void appendParagraphs(Article &article, int story);
    void appendDocumentPart(Article &article, int unit, bool signature);
    void appendJumps(Article &article, int story);
    void appendFurniture();
    void appendOther(int unit);

    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
    const HeadlineLinks &m_links;
    const NewsWords &m_words;
    const ArticleTexts m_texts;
    const HeadlineStyle m_style;
    QList<bool> m_used;
    Segmentation m_result;
};

Segmentation ArticleBuilder::build()
{
    m_used.fill(false, m_units.size());
    for (int story = 0; story < m_list.stories.size(); ++story) {
        if (m_links.stories[story].isPartOf) {
            continue;
        }
        m_result.articles.append(articleOf(story));
        m_result.articles.last().position = int(m_result.articles.size()) - 1;
    }
    appendFurniture();
    return m_result;
}

Article ArticleBuilder::articleOf(int story)
{
    const StoryLinks &links = m_links.stories[story];
    Article article;
    appendHeadings(article, story, links.before + links.after + links.remote);
    appendCredits(article, links.before);
    appendParagraphs(article, story);
    appendCredits(article, links.after);
    for (const int caption : links.captions) {
        appendParagraphs(article, caption);
        appendCredits(article, m_links.stories[caption].before);
        appendCredits(article, m_links.stories[caption].after);
    }
    appendJumps(article, story);
    m_texts.fillWords(article);
    m_texts.fillDateline(article, story);
    fillReason(article, m_units, m_list.stories[story], links);
    const bool dated = m_units[m_list.stories[story].paragraphs.first()].dateline.has_value();
    article.kind = articleKind(m_source, article, m_list.stories[story], dated);
    return article;
}

void ArticleBuilder::appendHeadings(Article &article, int story, const QList<int> &units)
{
    QList<Unit> headings;
    QList<Block> signatures;
    for (const int unit : units) {
        if (m_units[unit].kind != UnitKind::Heading) {
            continue;
        }
        m_used[unit] = true;
        if (!headings.isEmpty() && isSignature(unit)) {
            m_used[unit + 1] = true;
            signatures += {{BlockRole::Byline, m_units[unit].range},
                           {BlockRole::Byline, m_units[unit + 1].range}};
        } else {
            headings.append(m_units[unit]);
        }
    }
    headings = joinedHeadings(headings);
    const HeadlineEnds ends =
        headlineEnds(m_source, headings, textOf(story), isUnsigned(story), m_style.foldWidth);
    headings = ends.headings;
    if (!ends.columnName.isEmpty()) {
        m_result.furniture.append({BlockRole::Label, ends.columnName});
    }
    for (const Block &block : headlineBlocks(m_source, headings, textOf(story), m_words, m_style)) {
        const bool isColumn = block.role == BlockRole::Label
                              && std::none_of(headings.begin(), headings.end(),
                                              [](const Unit &u) { return u.isNumber; });
        (isColumn ? m_result.furniture : article.blocks).append(block);
    }
    article.blocks += signatures;
    if (!ends.author.isEmpty()) {
        article.blocks.append({BlockRole::Byline, ends.author});
        article.reporters.append(
            readingTextOf(BlockRole::Byline, ends.author, m_source).remove(u' '));
    }
}

/// The source from the first to the last paragraph of the story.
QStringView ArticleBuilder::textOf(int story) const
{
    const QList<int> &paragraphs = m_list.stories[story].paragraphs;
    const TextRange range{m_units[paragraphs.first()].range.start,
                          m_units[paragraphs.last()].range.end};
    return range.in(m_source);
}

/// Whether neither dateline nor credit names who wrote the story.
bool ArticleBuilder::isUnsigned(int story) const
{
    return !m_units[m_list.stories[story].paragraphs.first()].dateline
           && !m_list.stories[story].isDocument && !m_list.stories[story].isCaption
           && m_texts.reportersOf(story).isEmpty();
}

/// Whether the heading names who issues a document: a date alone stands under it.
bool ArticleBuilder::isSignature(int unit) const
{
    const int date = unit + 1;
    return date < m_units.size() && m_units[date].kind == UnitKind::Date && !m_used[date]
           && std::any_of(m_list.between.begin(), m_list.between.end(),
                          [date](const QList<int> &place) { return place.contains(date); });
}

void ArticleBuilder::appendCredits(Article &article, const QList<int> &units)
{
    for (const int unit : units) {
        if (m_units[unit].kind == UnitKind::Credit) {
            article.blocks.append({BlockRole::Byline, m_units[unit].range});
            m_used[unit] = true;
        }
    }
}

void ArticleBuilder::appendParagraphs(Article &article, int story)
{
    const Story &text = m_list.stories[story];
    const bool isCaption = text.isCaption || m_links.stories[story].isPartOf;
    for (int i = 0; i < text.paragraphs.size(); ++i) {
        const int unit = text.paragraphs[i];
        m_used[unit] = true;
        if (m_units[unit].kind == UnitKind::Body) {
            article.blocks.append(
                {isCaption ? BlockRole::Caption : bodyRole(m_source, m_units, text, i),
                 m_units[unit].range});
            continue;
        }
        const bool signature = m_units[unit].kind == UnitKind::Date
                               || (i + 1 < text.paragraphs.size()
                                   && m_units[text.paragraphs[i + 1]].kind == UnitKind::Date);
        appendDocumentPart(article, unit, signature);
    }
}

/// What stands between the texts of an official document: its signature, titles of its parts.
void ArticleBuilder::appendDocumentPart(Article &article, int unit, bool signature)
{
    switch (m_units[unit].kind) {
    case UnitKind::Jump:
        article.blocks.append({BlockRole::Jump, m_units[unit].range});
        return;
    case UnitKind::Furniture:
    case UnitKind::Label:
        appendOther(unit);
        return;
    case UnitKind::Credit:
    case UnitKind::Heading:
    case UnitKind::Date:
    case UnitKind::Body:
        break;
    }
    const bool goesOn = m_units[unit].isNextLine && !article.blocks.isEmpty()
                        && article.blocks.last().role == BlockRole::Subhead;
    if (goesOn && !signature) {
        article.blocks.last().range.end = m_units[unit].range.end;
        return;
    }
    const bool byline = signature || m_units[unit].kind == UnitKind::Credit;
    article.blocks.append({byline ? BlockRole::Byline : BlockRole::Subhead, m_units[unit].range});
}

/// A jump line behind a text belongs to it (下转…), one before a text to that (上接…); the same
/// line several times in a row is a fault of the page.
void ArticleBuilder::appendJumps(Article &article, int story)
{
    const auto jumpsAt = [this](int place, bool fromElsewhere) {
        QList<int> jumps;
        for (const int unit : m_list.between[place]) {
            const LineHead head(m_source, m_units[unit].range);
            if (m_units[unit].kind == UnitKind::Jump
                && continuesElsewhere(head.text(), m_words) == fromElsewhere) {
                jumps.append(unit);
            }
        }
        return jumps;
    };
    for (const QList<int> &jumps : {jumpsAt(story + 1, false), jumpsAt(story, true)}) {
        if (jumps.size() == 1 && !m_used[jumps.first()]) {
            article.blocks.append({BlockRole::Jump, m_units[jumps.first()].range});
            m_used[jumps.first()] = true;
        }
    }
}

void ArticleBuilder::appendOther(int unit)
{
    BlockRole role = BlockRole::Other;
    if (m_units[unit].kind == UnitKind::Jump) {
        role = BlockRole::Jump;
    } else if (m_units[unit].kind != UnitKind::Furniture && m_units[unit].kind != UnitKind::Date) {
        role = BlockRole::Label;
    }
    m_result.furniture.append({role, m_units[unit].range});
}

void ArticleBuilder::appendFurniture()
{
    for (int unit = 0; unit < m_units.size(); ++unit) {
        if (!m_used[unit]) {
            appendOther(unit);
        }
    }
    std::sort(m_result.furniture.begin(), m_result.furniture.end(),
              [](const Block &a, const Block &b) { return a.range < b.range; });
    constexpr int wide = 16;
    for (const int unit : m_links.leftOver) {
        if (m_units[unit].kind == UnitKind::Heading && m_units[unit].width > wide) {
            m_result.diagnostics.append(
                {DiagnosticCode::UnlinkedHeadline, m_units[unit].range, {}});
        }
    }
    constexpr double doubtful = 0.5;
    for (const Article &article : std::as_const(m_result.articles)) {
        if (article.confidence < doubtful && !article.blocks.isEmpty()) {
            m_result.diagnostics.append(
                {DiagnosticCode::DoubtfulBoundary, article.blocks.first().range, article.reason});
        }
    }
}

} // namespace

Segmentation buildArticles(QStringView source, const QList<Unit> &units, const StoryList &list,
                           const HeadlineLinks &links, int foldWidth, const NewsWords &words)
{
    return ArticleBuilder(source, units, list, links, foldWidth, words).build();
}

} // namespace jianbao::segmentation
