// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/names.h"
#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/issues/articlesplit.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestArticleSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergeTakesBlocksAndFacts();
    void decisionsGoWithTheirFacts();
    void splitMakesAnArticleWithItsFacts();
    void articleWithoutHeadlineIsNamedByWhatItTells();
    void articleOfADeckOrACaptionIsNamedByIt_data();
    void articleOfADeckOrACaptionIsNamedByIt();
    void splitBeforeTheFirstBlockIsRefused();
    void blockIsCutInTwo();
    void movedBlockTakesItsFacts();
    void bodyMovedToTheStartGoesBehindTheHead();
    void articleWithoutBlocksIsGone();
    void blockChangesItsPlace();
    void blockTakenOutIsFurniture();
    void roleAndHeadlineAreRead();
    void headlineStaysUntilItsBlocksChange_data();
    void headlineStaysUntilItsBlocksChange();
    void articlesChangeTheirOrder();
    void annotationsStayWithTheirText();
    void searchFindsTheTextInItsNewArticle();
    void undoBringsTheSplitBack();

private:
    QList<ArticleSummary> articles() const { return m_project->library().articles(m_issue); }
    ArticleId articleAt(int position) const { return articles().at(position).id; }
    Article article(int position) const
    {
        return *m_project->library().article(articleAt(position));
    }
    QStringList headlines() const;
    QStringList quotes(int position) const;
    ArticleSplit &split() { return m_project->split(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    QString m_source;
};

void TestArticleSplit::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    m_issue =
        *m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_source = m_project->library().sourceText(m_issue);
}

QStringList TestArticleSplit::headlines() const
{
    QStringList all;
    for (const ArticleSummary &summary : articles()) {
        all.append(summary.headline.isEmpty() ? summary.firstWords : summary.headline);
    }
    return all;
}

QStringList TestArticleSplit::quotes(int position) const
{
    QStringList all;
    for (const Fact &fact : m_project->facts().ofArticle(articleAt(position))) {
        all.append(fact.quote);
    }
    return all;
}

void TestArticleSplit::mergeTakesBlocksAndFacts()
{
    const ArticleId second = articleAt(1);
    QVERIFY(split().merge(articleAt(0), second));
    QCOMPARE(articles().size(), 1);
    QCOMPARE(article(0).blocks.size(), 6);
    QCOMPARE(quotes(0), (QStringList{u"120"_s, u"30"_s, u"4500"_s, u"900"_s, u"20"_s}));
    QVERIFY(!m_project->library().article(second));
}

void TestArticleSplit::decisionsGoWithTheirFacts()
{
    const Fact fact = m_project->facts().ofArticle(articleAt(1)).first();
    QVERIFY(m_project->facts().accept({fact.id}));
    QVERIFY(split().merge(articleAt(0), articleAt(1)));
    QCOMPARE(m_project->facts().fact(fact.id)->state, FactState::Accepted);
    QCOMPARE(m_project->facts().fact(fact.id)->article, articleAt(0));
}

void TestArticleSplit::splitMakesAnArticleWithItsFacts()
{
    const Result<ArticleId> made = split().splitBefore(articleAt(1), 2);
    QVERIFY(made);
    QCOMPARE(articles().size(), 3);
    QCOMPARE(articleAt(2), *made);
    QCOMPARE(headlines().last(), u"社长说，明年再添20户。"_s);
    QCOMPARE(quotes(1), (QStringList{u"4500"_s, u"900"_s}));
    QCOMPARE(quotes(2), QStringList{u"20"_s});
}

void TestArticleSplit::articleWithoutHeadlineIsNamedByWhatItTells()
{
    const QString page =
        u"渡口新添渡船\n本报讯（记者 蔡青）青岭渡口新添两条渡船，每日往返二十班。\n"_s;
    m_issue = *m_project->library().addIssue(test::importedIssue(page, u"b.txt"_s));
    QCOMPARE(headlines(), QStringList(u"渡口新添渡船"_s));
    QVERIFY(split().splitBefore(articleAt(0), 1));
    QVERIFY2(headlines().last().startsWith(u"青岭渡口新添两条渡船"_s),
             qPrintable(headlines().last()));
}

void TestArticleSplit::articleOfADeckOrACaptionIsNamedByIt_data()
{
    QTest::addColumn<BlockRole>("role");
    for (const BlockRole role : {BlockRole::Deck, BlockRole::Caption, BlockRole::Label}) {
        QTest::addRow("%s", qPrintable(nameOf(role))) << role;
    }
}

void TestArticleSplit::articleOfADeckOrACaptionIsNamedByIt()
{
    QFETCH(const BlockRole, role);
    QVERIFY(split().setRole(articleAt(1), 2, role));
    QVERIFY(split().splitBefore(articleAt(1), 2));
    QCOMPARE(headlines().last(), u"社长说，明年再添20户。"_s);
}

void TestArticleSplit::splitBeforeTheFirstBlockIsRefused()
{
    QCOMPARE(split().splitBefore(articleAt(0), 0).error().code, ErrorCode::InvalidValue);
    QCOMPARE(split().splitBefore(articleAt(0), 9).error().code, ErrorCode::NoSuchThing);
    QCOMPARE(articles().size(), 2);
}

void TestArticleSplit::blockIsCutInTwo()
{
    const qsizetype at = test::rangeOf(u"比前月"_s, m_source).start;
    QVERIFY(split().splitBlock(articleAt(0), at));
    const QList<Block> blocks = article(0).blocks;
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[1].range.end, at);
    QCOMPARE(blocks[2].range.start, at);
    QCOMPARE(split().splitBlock(articleAt(0), blocks[2].range.start).error().code,
             ErrorCode::InvalidRange);
}

void TestArticleSplit::movedBlockTakesItsFacts()
{
    QVERIFY(split().moveBlock(articleAt(0), 1, articleAt(1), false));
    QCOMPARE(article(1).blocks.size(), 4);
    QVERIFY(quotes(0).isEmpty());
    QCOMPARE(quotes(1).size(), 5);
}

void TestArticleSplit::bodyMovedToTheStartGoesBehindTheHead()
{
    const Block moved = article(0).blocks[1];
    QVERIFY(split().setRole(articleAt(1), 1, BlockRole::Byline));
    const QString headline = article(1).headline;
    QVERIFY(split().moveBlock(articleAt(0), 1, articleAt(1), true));
    QCOMPARE(article(1).blocks[2], moved);
    QCOMPARE(article(1).headline, headline);
}

void TestArticleSplit::articleWithoutBlocksIsGone()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(split().moveBlock(articleAt(0), 0, articleAt(1), true));
    }
    QCOMPARE(articles().size(), 1);
    QCOMPARE(article(0).position, 0);
    QCOMPARE(article(0).blocks.size(), 6);
}

void TestArticleSplit::blockChangesItsPlace()
{
    const QList<Block> before = article(0).blocks;
    QVERIFY(split().moveBlockTo(articleAt(0), 2, 1));
    QCOMPARE(article(0).blocks, (QList<Block>{before[0], before[2], before[1]}));
}

void TestArticleSplit::blockTakenOutIsFurniture()
{
    const Block block = article(1).blocks[2];
    QVERIFY(split().takeOut(articleAt(1), 2));
    QCOMPARE(article(1).blocks.size(), 2);
    QVERIFY(m_project->library().furniture(m_issue).contains(block));
    QCOMPARE(quotes(1), (QStringList{u"4500"_s, u"900"_s}));
}

void TestArticleSplit::roleAndHeadlineAreRead()
{
    QVERIFY(split().setRole(articleAt(1), 1, BlockRole::Deck));
    QVERIFY(article(1).deck.startsWith(u"𡃁仔果园合作社"_s));
    QVERIFY(split().makeHeadline(articleAt(1), 2));
    QCOMPARE(article(1).headline, u"社长说，明年再添20户。"_s);
    QCOMPARE(article(1).blocks[1].role, BlockRole::Deck);
}

void TestArticleSplit::headlineStaysUntilItsBlocksChange_data()
{
    using Work = std::function<Result<void>(ArticleSplit &, ArticleId, ArticleId)>;
    QTest::addColumn<Work>("work");
    const auto row = [](const char *name, const Work &work) { QTest::newRow(name) << work; };
    row("merge", [](auto &split, ArticleId id, ArticleId next) { return split.merge(id, next); });
    row("split", [](auto &split, ArticleId id, ArticleId) {
        return split.splitBefore(id, 2).map([](ArticleId) {});
    });
    row("a paragraph comes", [](auto &split, ArticleId id, ArticleId next) {
        return split.moveBlock(next, 1, id, false);
    });
    row("a headline comes", [](auto &split, ArticleId id, ArticleId next) {
        return split.moveBlock(next, 0, id, false);
    });
    row("a paragraph goes", [](auto &split, ArticleId id, ArticleId next) {
        return split.moveBlock(id, 2, next, true);
    });
    row("a paragraph is taken out",
        [](auto &split, ArticleId id, ArticleId) { return split.takeOut(id, 1); });
    row("a role changes", [](auto &split, ArticleId id, ArticleId) {
        return split.setRole(id, 1, BlockRole::Quote);
    });
    row("its place changes",
        [](auto &split, ArticleId id, ArticleId) { return split.moveArticle(id, 1); });
}

void TestArticleSplit::headlineStaysUntilItsBlocksChange()
{
    using Work = std::function<Result<void>(ArticleSplit &, ArticleId, ArticleId)>;
    QFETCH(Work, work);
    const ArticleId first = articleAt(0);
    for (const bool byHand : {false, true}) {
        if (byHand) {
            QVERIFY(m_project->history().undo());
            QVERIFY(split().makeHeadline(first, 2)); // the old one is its deck now
        }
        const Article before = *m_project->library().article(first);
        QVERIFY(work(split(), first, articleAt(1)));
        const Article after = *m_project->library().article(first);
        QCOMPARE(after.headline, before.headline);
        QCOMPARE(after.blocks.first(), before.blocks.first());
    }
}

void TestArticleSplit::articlesChangeTheirOrder()
{
    const QList<ArticleId> before{articleAt(0), articleAt(1)};
    QVERIFY(split().moveArticle(articleAt(1), 0));
    QCOMPARE((QList<ArticleId>{articleAt(0), articleAt(1)}),
             (QList<ArticleId>{before[1], before[0]}));
    QCOMPARE(split().moveArticle(articleAt(1), 2).error().code, ErrorCode::NoSuchThing);
}

void TestArticleSplit::annotationsStayWithTheirText()
{
    const TextRange range = test::rangeOf(u"再添20户"_s, m_source);
    const auto annotation = m_project->annotations().add(m_issue, {range}, {});
    QVERIFY(annotation);
    QVERIFY(split().splitBefore(articleAt(1), 2));
    QVERIFY(m_project->annotations().ofArticle(articleAt(1)).isEmpty());
    QCOMPARE(m_project->annotations().ofArticle(articleAt(2)).size(), 1);
    QCOMPARE(m_project->annotations().annotation(*annotation)->anchors.first().range, range);
}

void TestArticleSplit::searchFindsTheTextInItsNewArticle()
{
    const Result<ArticleId> made = split().splitBefore(articleAt(1), 2);
    QCOMPARE(m_project->search().articlesWith(u"社长"_s), QList<ArticleId>{*made});
}

void TestArticleSplit::undoBringsTheSplitBack()
{
    const Article before = article(1);
    const QStringList facts = quotes(1);
    QVERIFY(split().splitBefore(articleAt(1), 2));
    QCOMPARE(m_project->history().nextUndo()->kind, ActionKind::CorrectSplit);
    QVERIFY(m_project->history().undo());
    QCOMPARE(article(1), before);
    QCOMPARE(quotes(1), facts);
    QVERIFY(m_project->history().redo());
    QCOMPARE(articles().size(), 3);
}

QTEST_GUILESS_MAIN(TestArticleSplit)
#include "tst_articlesplit.moc"
