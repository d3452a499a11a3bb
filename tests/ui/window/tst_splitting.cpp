// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"

#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The Article menu: the split of an issue put right by keys, at the place of the selection.
class TestSplitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void joinsWithTheNextArticle();
    void splitsBeforeTheParagraph();
    void movesTheParagraphToANeighbour();
    void movedParagraphIsTheNextToBeMoved();
    void movesTheParagraphUpwards();
    void cutsTheParagraph();
    void takesTheParagraphOut();
    void roleIsChosenByKey_data();
    void roleIsChosenByKey();
    void paragraphBecomesTheHeadline();
    void articleChangesItsPlace();
    void movedArticleStaysTheChosenRow();
    void menuOfTheTextSplitsToo();
    void correctedSplitSurvivesAnotherRun();

private:
    void press(Qt::Key key) { m_desk->key(key, Qt::ControlModifier | Qt::AltModifier); }
    QStringList headlines() const;
    QList<BlockRole> roles() const;

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestSplitting::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
    QCOMPARE(headlines(), (QStringList{u"新桥镇口岸货运回升"_s, u"果园合作社添新人"_s}));
}

QStringList TestSplitting::headlines() const
{
    QStringList all;
    for (const ArticleSummary &article : m_desk->articles()) {
        const QString name = article.headline.isEmpty() ? article.firstWords : article.headline;
        all.append(QString(name).remove(u'=')); // the sign of a headline in these test texts
    }
    return all;
}

QList<BlockRole> TestSplitting::roles() const
{
    QList<BlockRole> all;
    for (const Block &block : m_desk->article().blocks) {
        all.append(block.role);
    }
    return all;
}

void TestSplitting::joinsWithTheNextArticle()
{
    const auto blocks = m_desk->article().blocks.size();
    press(Qt::Key_J);
    QCOMPARE(m_desk->articles().size(), 1);
    QVERIFY(m_desk->article().blocks.size() > blocks);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->articles().size(), 2);
}

void TestSplitting::splitsBeforeTheParagraph()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_S);
    QCOMPARE(m_desk->articles().size(), 3);
    QVERIFY(headlines().last().startsWith(u"社长说"_s));
    QCOMPARE(m_desk->workspace().article(), m_desk->articles().last().id);
}

void TestSplitting::movesTheParagraphToANeighbour()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_Left);
    const Article first = *m_desk->project->library().article(m_desk->articles().first().id);
    QVERIFY(first.blocks.last().range.in(m_desk->source()).startsWith(u"社长说"_s));
    QCOMPARE(m_desk->workspace().article(), first.id);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_Right);
    QVERIFY(m_desk->workspace().article() != first.id);
}

void TestSplitting::movedParagraphIsTheNextToBeMoved()
{
    m_desk->key(Qt::Key_J);
    const QList<Block> before = m_desk->article().blocks;
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_Left);
    press(Qt::Key_Right); // back again, behind the headline
    QCOMPARE(m_desk->articles().size(), 2);
    QCOMPARE(m_desk->article().blocks, (QList<Block>{before[0], before[2], before[1]}));
    press(Qt::Key_Down);
    QCOMPARE(m_desk->article().blocks, before);
}

void TestSplitting::movesTheParagraphUpwards()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    const auto before = m_desk->article().blocks;
    press(Qt::Key_Up);
    auto moved = before;
    moved.swapItemsAt(moved.size() - 1, moved.size() - 2);
    QCOMPARE(m_desk->article().blocks, moved);
}

void TestSplitting::cutsTheParagraph()
{
    m_desk->key(Qt::Key_J);
    const auto before = m_desk->article().blocks.size();
    QVERIFY(m_desk->select(u"口岸外销"_s));
    press(Qt::Key_K);
    QCOMPARE(m_desk->article().blocks.size(), before + 1);
    const QString source = m_desk->source();
    const Article article = m_desk->article();
    QVERIFY(std::any_of(article.blocks.cbegin(), article.blocks.cend(), [&](const Block &block) {
        return block.range.in(source).startsWith(u"口岸外销"_s);
    }));
}

void TestSplitting::takesTheParagraphOut()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    const auto furniture = m_desk->project->library().furniture(m_desk->issue).size();
    press(Qt::Key_Delete);
    QCOMPARE(m_desk->project->library().furniture(m_desk->issue).size(), furniture + 1);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->project->library().furniture(m_desk->issue).size(), furniture);
}

void TestSplitting::roleIsChosenByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<BlockRole>("role");
    QTest::newRow("deck") << Qt::Key_D << BlockRole::Deck;
    QTest::newRow("subhead") << Qt::Key_U << BlockRole::Subhead;
    QTest::newRow("byline") << Qt::Key_Y << BlockRole::Byline;
    QTest::newRow("caption") << Qt::Key_C << BlockRole::Caption;
    QTest::newRow("quotation") << Qt::Key_Q << BlockRole::Quote;
}

void TestSplitting::roleIsChosenByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(BlockRole, role);
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(key);
    QCOMPARE(roles().last(), role);
}

void TestSplitting::paragraphBecomesTheHeadline()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_H);
    QCOMPARE(roles().first(), BlockRole::Headline);
    QVERIFY(m_desk->article().headline.startsWith(u"社长说"_s));
}

void TestSplitting::articleChangesItsPlace()
{
    press(Qt::Key_PageDown);
    QCOMPARE(headlines(), (QStringList{u"果园合作社添新人"_s, u"新桥镇口岸货运回升"_s}));
    press(Qt::Key_PageUp);
    QCOMPARE(headlines(), (QStringList{u"新桥镇口岸货运回升"_s, u"果园合作社添新人"_s}));
}

void TestSplitting::movedArticleStaysTheChosenRow()
{
    const auto *view = m_desk->window->library().findChild<QTreeView *>();
    const auto chosen = [&] {
        return m_desk->window->library().model()->articleOf(view->currentIndex());
    };
    const ArticleId article = m_desk->workspace().article();
    QCOMPARE(chosen(), article);
    press(Qt::Key_PageDown);
    QCOMPARE(m_desk->articles().at(1).id, article);
    QTRY_COMPARE(chosen(), article);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->articles().at(0).id, article);
    QTRY_COMPARE(chosen(), article);
}

void TestSplitting::menuOfTheTextSplitsToo()
{
    QStringList ids;
    for (const QAction *action : m_desk->window->actions().inMenu(MenuPlace::Article)) {
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        ids.append(action->objectName());
    }
    QVERIFY(ids.contains(u"article.split"_s) && ids.contains(u"block.headline"_s));
    m_desk->workspace().openArticle({});
    for (const QAction *action : m_desk->window->actions().inMenu(MenuPlace::Article)) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    }
}

void TestSplitting::correctedSplitSurvivesAnotherRun()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"社长说"_s));
    m_desk->key(Qt::Key_1);
    QVERIFY(m_desk->select(u"社长说"_s));
    press(Qt::Key_S);
    const QList<ArticleSummary> articles = m_desk->articles();
    const Article made = m_desk->article();
    const auto annotations = m_desk->project->annotations().ofArticle(made.id);
    QCOMPARE(articles.size(), 3);
    QCOMPARE(annotations.size(), 1);
    QVERIFY(m_desk->project->library().reanalyse(m_desk->issue));
    QCOMPARE(headlines().size(), 3);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        QCOMPARE(m_desk->articles().at(i).id, articles.at(i).id);
        QCOMPARE(m_desk->articles().at(i).headline, articles.at(i).headline);
    }
    QCOMPARE(m_desk->project->library().article(made.id)->blocks, made.blocks);
    QCOMPARE(m_desk->project->annotations().ofArticle(made.id), annotations);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestSplitting>(argc, argv);
}
#include "tst_splitting.moc"
