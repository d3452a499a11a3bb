// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/articlepage.h"
#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/issues/articleexport.h"
#include "app/project/library.h"
#include "app/text/reflow.h"
#include "tests/support/projects.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestArticleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void textIsWholeWithMarksThatOverlap();
    void passageHasItsTagsAndNumber();
    void listTellsQuoteTagsAndNote();
    void namesAndNotesAreNoMarkup();
    void whatIsNoColourIsLeftOut();
    void articleWithoutAnnotationsHasNoList();
    void projectItselfIsRefused();
    void articleThatIsGoneIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    TagId tag(int index) const { return m_project->codebook().tags().at(index).id; }
    void annotate(const QString &passage, const QList<TagId> &tags, const QString &note = {});
    QString exported() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    ArticleId m_article;
};

void TestArticleExport::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path(u"study.jianbao"_s));
    m_issue =
        *m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_article = m_project->library().articles(m_issue).at(0).id;
}

void TestArticleExport::annotate(const QString &passage, const QList<TagId> &tags,
                                 const QString &note)
{
    const TextRange range = test::rangeOf(passage, m_project->library().sourceText(m_issue));
    QVERIFY(m_project->annotations().add(m_issue, {range}, tags, note));
}

QString TestArticleExport::exported() const
{
    if (!exportArticle(*m_project, m_article, path(u"a.html"_s))) {
        return {};
    }
    QFile file(path(u"a.html"_s));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestArticleExport::textIsWholeWithMarksThatOverlap()
{
    annotate(u"过货120车，比前月多30车"_s, {tag(0)});
    annotate(u"30车，𠮷田商行\n与三家"_s, {tag(1)}); // over a line break, beyond the BMP
    annotate(u"𠮷田"_s, {tag(0), tag(2)});
    QString html = exported();
    html = html.section(u"<body>"_s, 1).section(u"<ol"_s, 0, 0).section(u"</p>\n"_s, 1);
    html.remove(QRegularExpression(u"<sup>.*?</sup>"_s)).remove(QRegularExpression(u"<[^>]*>"_s));
    const Article article = *m_project->library().article(m_article);
    const ReadingText reading =
        readingText(article.blocks, m_project->library().sourceText(m_issue));
    QCOMPARE(html.trimmed(), reading.text.text().trimmed());
}

void TestArticleExport::passageHasItsTagsAndNumber()
{
    annotate(u"过货120车"_s, {tag(0)});
    annotate(u"120"_s, {tag(1)});
    const QString html = exported();
    const Tag first = *m_project->codebook().tag(tag(0));
    const Tag second = *m_project->codebook().tag(tag(1));
    QVERIFY(html.contains(u"<mark title=\"%1\""_s.arg(first.name)));
    QVERIFY(html.contains(u"<mark title=\"%1, %2\""_s.arg(first.name, second.name)));
    QVERIFY(html.contains(first.colour + u"40 0% 50%, "_s + second.colour + u"40 50% 100%"_s));
    QVERIFY(html.contains(u">120</mark><sup><a href=\"#a2\">2</a></sup>"_s));
    QVERIFY(html.contains(u">车</mark><sup><a href=\"#a1\">1</a></sup>"_s));
}

void TestArticleExport::listTellsQuoteTagsAndNote()
{
    annotate(u"𠮷田商行\n与三家车队"_s, {tag(2)}, u"两行"_s);
    const QString list = exported().section(u"<ol"_s, 1);
    QVERIFY(list.contains(u"<q>𠮷田商行与三家车队</q>"_s));
    QVERIFY(list.contains(m_project->codebook().path(tag(2))));
    QVERIFY(list.contains(u"<div class=\"note\">两行</div>"_s));
    QVERIFY(list.contains(u"Li · "_s)); // the coder
}

void TestArticleExport::namesAndNotesAreNoMarkup()
{
    QVERIFY(m_project->codebook().rename(tag(0), u"<b>\"A\" & B</b>"_s));
    annotate(u"120车"_s, {tag(0)}, u"<script>alert(1)</script>"_s);
    const QString html = exported();
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<b>"_s));
    QVERIFY(html.contains(u"title=\"&lt;b&gt;&quot;A&quot; &amp; B&lt;"_s));
}

void TestArticleExport::whatIsNoColourIsLeftOut()
{
    annotate(u"120车"_s, {tag(0), tag(1)});
    ArticlePage page;
    page.article = *m_project->library().article(m_article);
    page.source = m_project->library().sourceText(m_issue);
    page.annotations = m_project->annotations().ofArticle(m_article);
    for (const Tag &tag : m_project->codebook().tags()) {
        page.tags.insert(tag.id, tag);
        page.tagPaths.insert(tag.id, tag.name);
    }
    const QString band = u"("_s + page.tags[tag(1)].colour + u"40 0% 100%)"_s;
    for (const QString &colour : {u"red\"><img src=x>"_s, QString()}) {
        page.tags[tag(0)].colour = colour;
        const QString html = articlePageHtml(page);
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(html.section(u"<ol"_s, 0, 0).contains(band));
    }
}

void TestArticleExport::articleWithoutAnnotationsHasNoList()
{
    const QString html = exported();
    QVERIFY(html.contains(u"</h1>"_s));
    QVERIFY(!html.contains(u"<ol"_s) && !html.contains(u"<mark"_s));
}

void TestArticleExport::projectItselfIsRefused()
{
    const auto done = exportArticle(*m_project, m_article, m_project->path());
    QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
}

void TestArticleExport::articleThatIsGoneIsRefused()
{
    const auto done = exportArticle(*m_project, ArticleId{99}, path(u"a.html"_s));
    QCOMPARE(done.error().code, ErrorCode::NoSuchThing);
    QVERIFY(!QFile::exists(path(u"a.html"_s)));
}

QTEST_GUILESS_MAIN(TestArticleExport)
#include "tst_articleexport.moc"
