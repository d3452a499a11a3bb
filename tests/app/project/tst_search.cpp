// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

QString pageText()
{
    return u"# 雲河晚報 第2版\n"
           u"=渡口新橋通車\n"
           u"雲河渡口的新橋昨日通車，貨運站說，每天有ＡＢＣ公司的卡车\n"
           u"经过。早市的鱼，价格平稳。\n"
           u"=Harbour notes\n"
           u"海港公司的Freight线每天发船。\n"_s;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsThePlaces_data();
    void findsThePlaces();
    void rangeCoversAHardLineBreak();
    void wordsMustStandInOneArticle();
    void limitEndsTheList();
    void tagAloneFindsItsPassages();
    void followsUndoAndRedoOfAnImport();
    void marksOfTheQueryLanguageAreOrdinaryText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestSearch::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(pageText(), u"a.txt"_s)));
}

void TestSearch::findsThePlaces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("passages");
    QTest::newRow("one character") << u"鱼"_s << QStringList{u"鱼"_s};
    QTest::newRow("one character, several places")
        << u"车"_s << QStringList{u"車"_s, u"車"_s, u"车"_s};
    QTest::newRow("two characters") << u"早市"_s << QStringList{u"早市"_s};
    QTest::newRow("simplified finds traditional") << u"货运站"_s << QStringList{u"貨運站"_s};
    QTest::newRow("traditional finds simplified") << u"價格"_s << QStringList{u"价格"_s};
    QTest::newRow("narrow finds wide") << u"abc公司"_s << QStringList{u"ＡＢＣ公司"_s};
    QTest::newRow("wide finds narrow") << u"ｆｒｅｉｇｈｔ"_s << QStringList{u"Freight"_s};
    QTest::newRow("the start of a word of letters") << u"FREI"_s << QStringList{u"Freight"_s};
    QTest::newRow("not the middle of a word") << u"reight"_s << QStringList();
    QTest::newRow("not across punctuation") << u"鱼价格"_s << QStringList();
    QTest::newRow("with the punctuation") << u"鱼，价格"_s << QStringList{u"鱼，价格"_s};
    QTest::newRow("not across the end of a paragraph") << u"经过早"_s << QStringList();
    QTest::newRow("page furniture is not searched") << u"晚报"_s << QStringList();
    QTest::newRow("not there") << u"飞机场"_s << QStringList();
    QTest::newRow("blanks") << u"  "_s << QStringList();
}

void TestSearch::findsThePlaces()
{
    QFETCH(QString, query);
    QFETCH(QStringList, passages);
    QStringList found;
    for (const SearchHit &hit : m_project->search().find(query, 100)) {
        found.append(hit.range.in(pageText()).toString());
    }
    QCOMPARE(found, passages);
    QCOMPARE(m_project->search().articlesWith(query).isEmpty(), passages.isEmpty());
}

/// The reading text has no line break there, the source has.
void TestSearch::rangeCoversAHardLineBreak()
{
    const QString wrapped = u"=短讯\n山脚的小车站下周搬到新\n街口，旧址改成书店。\n"_s;
    ImportedIssue issue = test::importedIssue(wrapped, u"b.txt"_s);
    QList<Block> &blocks = issue.analysis.articles.first().article.blocks;
    QCOMPARE(blocks.size(), 3);
    blocks = {blocks[0], {BlockRole::Body, {blocks[1].range.start, blocks[2].range.end}}};
    QVERIFY(m_project->library().addIssue(issue));
    const QList<SearchHit> hits = m_project->search().find(u"新街口"_s, 10);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().range, test::rangeOf(u"新\n街口"_s, wrapped));
    QCOMPARE(hits.first().match, u"新街口"_s);
    QVERIFY(hits.first().before.endsWith(u"下周搬到"_s));
    QVERIFY(hits.first().after.startsWith(u"，旧址"_s));
}

void TestSearch::wordsMustStandInOneArticle()
{
    QCOMPARE(m_project->search().articlesWith(u"公司 每天"_s).size(), 2);
    QCOMPARE(m_project->search().articlesWith(u"公司 早市"_s).size(), 1);
    QCOMPARE(m_project->search().articlesWith(u"海港 早市"_s).size(), 0);
}

void TestSearch::tagAloneFindsItsPassages()
{
    const IssueId second = *m_project->library().addIssue(
        test::importedIssue(u"=渡口\n早市的鱼又多了。\n"_s, u"b.txt"_s));
    const IssueId first = m_project->library().issues().first().id;
    const TagId tag = *m_project->codebook().create(u"市场"_s);
    const TagId other = *m_project->codebook().create(u"其他"_s);
    Annotations &annotations = m_project->annotations();
    const auto mark = [&](IssueId issue, const QString &passage, TagId with) {
        const QString text = m_project->library().sourceText(issue);
        QVERIFY(annotations.add(issue, {test::rangeOf(passage, text)}, {with}));
    };
    mark(second, u"早市的鱼"_s, tag);
    mark(first, u"公司的卡车"_s, tag);
    mark(first, u"Freight"_s, tag);
    mark(first, u"貨運站"_s, other);
    SearchRequest request;
    request.filter.tag = tag;
    SearchCursor cursor = m_project->search().begin(request);
    QStringList found;
    while (!cursor.atEnd()) {
        for (const SearchHit &hit : cursor.next(std::chrono::milliseconds(0))) {
            found.append(hit.match);
        }
    }
    QCOMPARE(found, (QStringList{u"公司的卡车"_s, u"Freight"_s, u"早市的鱼"_s}));
    QVERIFY(m_project->search().begin({}).atEnd());
}

void TestSearch::limitEndsTheList()
{
    QCOMPARE(m_project->search().find(u"车"_s, 2).size(), 2);
    QCOMPARE(m_project->search().find(u"车"_s, 0).size(), 0);
}

void TestSearch::followsUndoAndRedoOfAnImport()
{
    const QList<SearchHit> before = m_project->search().find(u"公司"_s, 10);
    QCOMPARE(before.size(), 2);
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->search().articlesWith(u"公司"_s).isEmpty());
    QVERIFY(m_project->history().redo());
    QCOMPARE(m_project->search().find(u"公司"_s, 10), before);

    QVERIFY(m_project->library().removeIssue(m_project->library().issues().first().id));
    QVERIFY(m_project->search().find(u"公司"_s, 10).isEmpty());
    QVERIFY(m_project->history().undo());
    m_project.reset();
    m_project = test::openProject(m_folder->filePath(u"study.jianbao"_s));
    QCOMPARE(m_project->search().find(u"公司"_s, 10), before);
}

void TestSearch::marksOfTheQueryLanguageAreOrdinaryText()
{
    for (const QString &query : {u"\""_s, u"公司*"_s, u"公司 OR 鱼"_s, u"NEAR("_s, u"a:b"_s, u"'"_s,
                                 u"公司 AND"_s, u"-公司"_s, u"^公司"_s}) {
        QVERIFY2(m_project->search().articlesWith(query).isEmpty(), qPrintable(query));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
