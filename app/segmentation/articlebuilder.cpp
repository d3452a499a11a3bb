// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/articlebuilder.h"

#include "app/segmentation/headlines/headlineends.h"
#include "app/segmentation/headlines/headlineroles.h"
#include "app/segmentation/pages/pagefurniture.h"
#include "app/segmentation/stories/articlekind.h"
#include "app/segmentation/stories/dateline.h"
#include "app/text/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao::segmentation {

namespace {

/// "2020-12-01", "--12-01", "---01"; empty where no date is written.
QString dateOf(const Dateline &dateline)
{
    const auto padded = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    if (dateline.day == 0) {
        return {};
    }
    if (dateline.month == 0) {
        return u"---"_s + padded(dateline.day);
    }
    const QString year = dateline.year > 0 ? QString::number(dateline.year) : u"-"_s;
    return year + u'-' + padded(dateline.month) + u'-' + padded(dateline.day);
}

class ArticleBuilder
{
public:
    ArticleBuilder(QStringView source, const QList<Unit> &units, const StoryList &list,
                   const HeadlineLinks &links, const NewsWords &words)
        : m_source(source)
        , m_units(units)
        , m_list(list)
        , m_links(links)
        , m_words(words)
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
    void fillTexts(Article &article) const;
    void fillDateline(Article &article, int story) const;
    QStringList reportersOf(int story) const;
    void fillReason(Article &article, int story) const;
    bool listsUnderBullets(const Story &story) const;
    BlockRole bodyRole(const Story &story, bool isCaption, int index) const;
    void appendFurniture();
    void appendOther(int unit);
    QString readingOf(const Article &article, BlockRole role) const;

    QStringView m_source;
    const QList<Unit> &m_units;
    const StoryList &m_list;
    const HeadlineLinks &m_links;
    const NewsWords &m_words;
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
    fillTexts(article);
    fillDateline(article, story);
    fillReason(article, story);
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
    const HeadlineEnds ends = headlineEnds(m_source, headings, textOf(story), isUnsigned(story));
    headings = ends.headings;
    if (!ends.columnName.isEmpty()) {
        m_result.furniture.append({BlockRole::Label, ends.columnName});
    }
    for (const Block &block : headlineBlocks(m_source, headings, textOf(story), m_words)) {
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
           && reportersOf(story).isEmpty();
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

/// Whether most paragraphs begin as captions do: then ▲ is the bullet of a list.
bool ArticleBuilder::listsUnderBullets(const Story &story) const
{
    const auto captions = std::count_if(story.paragraphs.begin(), story.paragraphs.end(),
                                        [this](int unit) { return m_units[unit].opensCaption; });
    return 2 * captions > story.paragraphs.size();
}

BlockRole ArticleBuilder::bodyRole(const Story &story, bool isCaption, int index) const
{
    if (isCaption) {
        return BlockRole::Caption;
    }
    constexpr qsizetype longestQuote = 80;
    const QList<int> &paragraphs = story.paragraphs;
    const Unit &unit = m_units[paragraphs[index]];
    constexpr int longestEpigraph = 4; // paragraphs
    for (int i = index; i < std::min<qsizetype>(longestEpigraph, paragraphs.size() - 1); ++i) {
        if (i > 0 && isQuoteSource(m_units[paragraphs[i]].range.in(m_source))) {
            return BlockRole::Quote;
        }
        if (m_units[paragraphs[i]].range.length() > longestQuote) {
            break;
        }
    }
    if (unit.opensCaption && !listsUnderBullets(story)) {
        return BlockRole::Caption; // of a picture between the paragraphs
    }
    const bool headsText = index + 1 < paragraphs.size();
    return unit.isSubhead && headsText ? BlockRole::Subhead : BlockRole::Body;
}

void ArticleBuilder::appendParagraphs(Article &article, int story)
{
    const Story &text = m_list.stories[story];
    const bool isCaption = text.isCaption || m_links.stories[story].isPartOf;
    for (int i = 0; i < text.paragraphs.size(); ++i) {
        const int unit = text.paragraphs[i];
        m_used[unit] = true;
        if (m_units[unit].kind == UnitKind::Body) {
            article.blocks.append({bodyRole(text, isCaption, i), m_units[unit].range});
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
    case UnitKind::Furniture:
    case UnitKind::Jump:
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
                && continuesElsewhere(head.text()) == fromElsewhere) {
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

QString ArticleBuilder::readingOf(const Article &article, BlockRole role) const
{
    QString text;
    for (const Block &block : article.blocks) {
        if (block.role == role) {
            const bool parts = !text.isEmpty() && !text.endsWith(u'：'); // a colon parts enough
            text += parts ? u" "_s : QString();
            text += readingTextOf(role, block.range, m_source);
        }
    }
    return text;
}

void ArticleBuilder::fillTexts(Article &article) const
{
    article.headline = readingOf(article, BlockRole::Headline);
    article.deck = readingOf(article, BlockRole::Deck);
    for (const Block &block : article.blocks) {
        if (block.role == BlockRole::Body || block.role == BlockRole::Caption) {
            // Only an article without a headline is called by them, and there all briefs of a
            // column would begin alike: 本报…电.
            const bool isName = article.headline.isEmpty();
            article.firstWords = firstWordsOf(
                isName ? behindDateline(m_source, block.range, m_words) : block.range, m_source);
            return;
        }
    }
}

void ArticleBuilder::fillDateline(Article &article, int story) const
{
    const Story &text = m_list.stories[story];
    for (const int unit : text.paragraphs) {
        if (m_units[unit].dateline) {
            const Dateline &dateline = *m_units[unit].dateline;
            article.place = dateline.place;
            article.date = dateOf(dateline);
        }
    }
    for (const int unit : m_links.stories[story].before + m_links.stories[story].after) {
        const std::optional<Credit> &credit = m_units[unit].credit;
        if (article.place.isEmpty() && credit && !credit->place.contains(u'外')) {
            article.place = credit->place; // 記者陳安琪／桃園報導 on a line of its own
        }
    }
    QStringList names = article.reporters + reportersOf(story);
    for (const int caption : m_links.stories[story].captions) {
        names += reportersOf(caption);
    }
    names.removeDuplicates();
    article.reporters = names;
}

/// Reporters and photographers, in the order of the page.
QStringList ArticleBuilder::reportersOf(int story) const
{
    QStringList names;
    const auto addCredits = [this, &names](const QList<int> &units) {
        for (const int unit : units) {
            if (m_units[unit].credit) {
                names += m_units[unit].credit->names;
            }
        }
    };
    addCredits(m_links.stories[story].before);
    for (const int unit : m_list.stories[story].paragraphs) {
        if (m_units[unit].dateline) {
            names += m_units[unit].dateline->reporters;
        }
        if (m_units[unit].credit) {
            names += m_units[unit].credit->names;
        }
    }
    addCredits(m_links.stories[story].after);
    return names;
}

/// Names of the signs that the boundaries of the article rest on.
void ArticleBuilder::fillReason(Article &article, int story) const
{
    const StoryLinks &links = m_links.stories[story];
    const Unit &first = m_units[m_list.stories[story].paragraphs.first()];
    const Unit &last = m_units[m_list.stories[story].paragraphs.last()];
    QStringList signs;
    double doubt = 1;
    const auto add = [&signs, &doubt](bool holds, const QString &sign, double remaining) {
        if (holds) {
            signs.append(sign);
            doubt *= remaining;
        }
    };
    const bool headed = !article.headline.isEmpty();
    add(first.dateline.has_value(), u"dateline"_s, 0.2);
    add(last.credit.has_value(), u"closing-credit"_s, 0.4);
    add(headed && !links.before.isEmpty(), u"headline-before"_s, 0.5);
    add(headed && !links.after.isEmpty(), u"headline-behind"_s, 0.5);
    add(!links.remote.isEmpty(), u"headline-elsewhere"_s, 0.8);
    add(headed && links.affinity > 0.3, u"shared-words"_s, 0.4);
    add(m_list.stories[story].isCaption, u"photo-credit"_s, 0.4);
    article.reason = signs.join(u' ');
    article.confidence = 1 - doubt;
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
                           const HeadlineLinks &links, const NewsWords &words)
{
    return ArticleBuilder(source, units, list, links, words).build();
}

} // namespace jianbao::segmentation
