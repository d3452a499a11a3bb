// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlecontent.h"

#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/articlefacts.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/language.h"
#include "app/text/visibletext.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool touches(const QList<TextRange> &ranges, const QList<TextRange> &passages)
{
    return std::any_of(ranges.cbegin(), ranges.cend(), [&](const TextRange &range) {
        return std::any_of(passages.cbegin(), passages.cend(),
                           [&](const TextRange &passage) { return passage.intersects(range); });
    });
}

/// The facts of an article that begin within these passages, each by place.
QList<Fact> factsOf(Project &project, ArticleId article, const QList<TextRange> &passages)
{
    QList<Fact> facts;
    for (const TextRange &passage : passages) {
        facts += project.facts().beginningIn(article, passage);
    }
    return facts;
}

} // namespace

ArticleContent::ArticleContent(Project &project, Article article, Issue issue, QString source)
    : m_project(&project)
    , m_article(std::move(article))
    , m_issue(std::move(issue))
    , m_source(std::move(source))
    , m_reading(ShownText::reading(m_article, m_source))
    , m_lines(ShownText::lines(m_article, m_source))
    , m_codePoints(m_source)
    , m_language(languageOf(m_reading.text()))
{}

std::optional<ArticleContent> ArticleContent::load(Project &project, ArticleId id)
{
    const Library &library = project.library();
    std::optional<Article> article = library.article(id);
    if (!article) {
        return {};
    }
    std::optional<Issue> issue = library.issue(article->issue);
    if (!issue) {
        return {};
    }
    const QString source = library.sourceText(article->issue);
    ArticleContent content(project, std::move(*article), std::move(*issue), source);
    content.readMarks();
    return content;
}

void ArticleContent::readMarks()
{
    releaseFacts();
    m_marks.annotations = m_project->annotations().ofArticle(m_article.id);
    m_marks.tags.clear();
    for (const Tag &tag : m_project->codebook().tags()) {
        m_marks.tags.insert(tag.id, tag);
    }
}

const ArticleMarks &ArticleContent::marks() const
{
    if (!m_hasFacts) {
        m_hasFacts = true;
        const ArticleFacts &read = m_project->articleFacts();
        const bool isThere = read.article() == m_article.id && read.isComplete();
        m_marks.facts = isThere ? read.facts() : m_project->facts().ofArticle(m_article.id);
    }
    return m_marks;
}

QList<TextRange> ArticleContent::rangesOf(const CurrentMark &mark) const
{
    if (mark.fact.isValid()) { // not looked for among all of them
        const std::optional<Fact> fact = m_project->facts().fact(mark.fact);
        return fact && fact->article == m_article.id ? QList{fact->range} : QList<TextRange>();
    }
    return mark.isValid() ? marks().rangesOf(mark) : QList<TextRange>();
}

bool ArticleContent::hasManyFacts() const
{
    constexpr int Many = 20'000; // their marks take a fifth of a second
    const ArticleFacts &read = m_project->articleFacts();
    return read.article() == m_article.id && read.progress().total > Many;
}

void ArticleContent::releaseFacts()
{
    m_marks.facts.clear();
    m_hasFacts = false;
}

bool ArticleContent::areFactsRead() const
{
    const ArticleFacts &read = m_project->articleFacts();
    return m_hasFacts || !hasManyFacts() || read.isComplete();
}

ArticleMarks ArticleContent::marksOf(const QSet<FactId> &facts) const
{
    ArticleMarks marks;
    for (const FactId id : facts) {
        const std::optional<Fact> fact = m_project->facts().fact(id);
        if (fact && fact->article == m_article.id) {
            marks.facts.append(*fact);
        }
    }
    return marks;
}

ArticleMarks ArticleContent::marksOf(const QList<TextRange> &source) const
{
    ArticleMarks marks;
    marks.tags = m_marks.tags;
    marks.facts = factsOf(*m_project, m_article.id, source);
    std::copy_if(m_marks.annotations.cbegin(), m_marks.annotations.cend(),
                 std::back_inserter(marks.annotations),
                 [&](const Annotation &each) { return touches(jianbao::rangesOf(each), source); });
    std::copy(m_marks.found.cbegin(),
              std::find_if(m_marks.found.cbegin(), m_marks.found.cend(),
                           [&](const QList<TextRange> &place) { return !touches(place, source); }),
              std::back_inserter(marks.found));
    return marks;
}

void ArticleContent::find(const QString &text)
{
    m_marks.found.clear();
    const QString &shown = m_reading.text();
    for (qsizetype at = 0; !text.isEmpty();) {
        at = shown.indexOf(text, at, Qt::CaseInsensitive);
        if (at < 0) {
            return;
        }
        m_marks.found.append(m_reading.toSource({at, at + text.size()}));
        at += text.size();
    }
}

const ShownText &ArticleContent::shown(ShownView view) const
{
    return view == ShownView::Reading ? m_reading : m_lines;
}

QList<TextRange> ArticleContent::unitAt(ShownView view, qsizetype shownOffset, TextUnit unit) const
{
    const qsizetype source = shown(view).sourceOffset(shownOffset);
    const QList<TextRange> reading = m_reading.toShown({source, source + 1});
    const ShownText &text = reading.isEmpty() ? shown(view) : m_reading;
    const qsizetype at = reading.isEmpty() ? shownOffset : reading.first().start;
    return text.toSource(TextUnits(text.text()).at(at, unit));
}

int ArticleContent::lineAt(qsizetype sourceOffset) const
{
    return 1 + static_cast<int>(QStringView(m_source).first(sourceOffset).count(u'\n'));
}

TextRange ArticleContent::toCodePoints(TextRange source) const
{
    return {m_codePoints.toCodePoint(source.start), m_codePoints.toCodePoint(source.end)};
}

QStringList ArticleContent::kicker() const
{
    //: Date of a newspaper issue in the head of an article, in the format of QDate::toString
    const QString format = tr("MMMM d, yyyy", "date format");
    QStringList parts{m_issue.info.paper, QLocale().toString(m_issue.info.date, format),
                      m_issue.info.edition};
    parts.removeAll(QString());
    parts.append(tr("%1 of %2", "place of an article in its issue")
                     .arg(m_article.position + 1)
                     .arg(m_issue.articleCount));
    std::transform(parts.cbegin(), parts.cend(), parts.begin(), withInvisibleShown);
    return parts;
}

QJsonObject ArticleContent::toJson(ShownView view) const
{
    return {{u"view"_s, nameOf(view)},
            {u"kicker"_s, QJsonArray::fromStringList(kicker())},
            {u"outline"_s, shown(view).outline()}};
}

bool ArticleContent::looksLike(const ArticleContent &other) const
{
    return m_article.id == other.m_article.id && m_article.blocks == other.m_article.blocks
           && m_source == other.m_source && kicker() == other.kicker();
}

} // namespace jianbao
