// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "tests/support/projects.h"
#include "ui/library/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestLibraryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void articlesAreFetchedWhenTheirIssueIsOpened();
    void nextArticleCrossesTheEndOfAnIssue();
    void unreadFilterHidesWhatIsDone();
    void tagFilterFindsTaggedAndProposedArticles();
    void markedArticleStaysWhileItsFilterIsOn();
    void removedIssueGoesAndUndoBringsItBack();
    void addedIssueLeavesTheOtherRowsInPeace();
    void workBegunShowsAsInWork();

private:
    QModelIndex issueRow(const LibraryModel &model, IssueId id) const;
    ArticleId articleOf(IssueId issue, int position) const;
    void waitForFilter(LibraryModel &model) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_first;
    IssueId m_second;
};

void TestLibraryModel::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    ImportedIssue second = test::importedIssue(u"=渔港开市\n渔船回港80艘。\n"_s, u"b.txt"_s);
    second.analysis.proposal.date = QDate(2021, 3, 5);
    second.analysis.articles.first().article.topics.clear();
    m_first = m_project->library()
                  .addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s))
                  .value();
    m_second = m_project->library().addIssue(second).value();
}

QModelIndex TestLibraryModel::issueRow(const LibraryModel &model, IssueId id) const
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.issueOf(model.index(row, 0)) == id) {
            return model.index(row, 0);
        }
    }
    return {};
}

ArticleId TestLibraryModel::articleOf(IssueId issue, int position) const
{
    return m_project->library().articles(issue).at(position).id;
}

void TestLibraryModel::waitForFilter(LibraryModel &model) const
{
    QTRY_VERIFY(!model.isFilling());
}

void TestLibraryModel::articlesAreFetchedWhenTheirIssueIsOpened()
{
    LibraryModel model(*m_project);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex issue = issueRow(model, m_first);
    QCOMPARE(model.rowCount(issue), 0);
    QVERIFY(model.hasChildren(issue));
    QVERIFY(model.canFetchMore(issue));
    model.fetchMore(issue);
    QCOMPARE(model.rowCount(issue), 2);
    QCOMPARE(model.index(0, 0, issue).data().toString(), u"新桥镇口岸货运回升"_s);
    QCOMPARE(issue.data().toString(), u"山城日报 2021-03-04"_s);
    QCOMPARE(issue.data(LibraryModel::ProgressRole).toString(), u"0/2"_s);
    const QAbstractItemModelTester tester(&model);
}

void TestLibraryModel::nextArticleCrossesTheEndOfAnIssue()
{
    LibraryModel model(*m_project);
    const QModelIndex last = model.indexOf(articleOf(m_first, 1), m_first);
    const QModelIndex next = model.neighbour(last, 1);
    QCOMPARE(model.articleOf(next), articleOf(m_second, 0));
    QCOMPARE(model.neighbour(next, -1), last);
    QVERIFY(!model.neighbour(next, 1).isValid());
    QVERIFY(!model.neighbour(model.indexOf(articleOf(m_first, 0), m_first), -1).isValid());
}

void TestLibraryModel::unreadFilterHidesWhatIsDone()
{
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_project->library().setReviewState(articleOf(m_first, i), ReviewState::Done));
    }
    LibraryModel model(*m_project);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFilter({true, {}, {}});
    waitForFilter(model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.issueOf(model.index(0, 0)), m_second);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void TestLibraryModel::tagFilterFindsTaggedAndProposedArticles()
{
    const TagId tag = m_project->codebook().create(u"渔业"_s).value();
    const QString text = m_project->library().sourceText(m_second);
    QVERIFY(m_project->annotations().add(m_second, {test::rangeOf(u"渔船回港"_s, text)}, {tag}));
    LibraryModel model(*m_project);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.setFilter({false, tag, {}});
    waitForFilter(model);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.issueOf(model.index(0, 0)), m_second);
    model.setFilter({false, tag, u"ports"_s});
    waitForFilter(model);
    QCOMPARE(model.rowCount(), 2);
}

void TestLibraryModel::markedArticleStaysWhileItsFilterIsOn()
{
    LibraryModel model(*m_project);
    model.setFilter({true, {}, {}});
    waitForFilter(model);
    const ArticleId article = articleOf(m_first, 0);
    QVERIFY(m_project->library().setReviewState(article, ReviewState::Done));
    model.flush();
    const QModelIndex index = model.indexOf(article, m_first);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(LibraryModel::ReviewRole).toInt(), static_cast<int>(ReviewState::Done));
    QCOMPARE(index.parent().data(LibraryModel::ProgressRole).toString(), u"1/2"_s);
}

void TestLibraryModel::removedIssueGoesAndUndoBringsItBack()
{
    LibraryModel model(*m_project);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    QVERIFY(m_project->library().removeIssue(m_first));
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_project->history().undo());
    model.flush();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.indexOf(articleOf(m_first, 1), m_first).isValid());
}

void TestLibraryModel::addedIssueLeavesTheOtherRowsInPeace()
{
    LibraryModel model(*m_project);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    const QSignalSpy resets(&model, &LibraryModel::modelReset);
    const QPersistentModelIndex second = issueRow(model, m_second);
    ImportedIssue between = test::importedIssue(u"=夜渡\n夜渡加开2班。\n"_s, u"c.txt"_s);
    between.analysis.proposal.date = QDate(2021, 3, 4);
    between.analysis.proposal.edition = u"第9版"_s;
    const IssueId added = m_project->library().addIssue(between).value();
    model.flush();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.issueOf(model.index(1, 0)), added);
    QCOMPARE(second.row(), 2);
    IssueInfo info = between.analysis.proposal;
    info.edition = u"第9版（增刊）"_s;
    QVERIFY(m_project->library().editIssue(added, info));
    model.flush();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(1, 0).data(LibraryModel::DetailRole).toString(), info.edition);
    info.date = QDate(2021, 3, 9);
    QVERIFY(m_project->library().editIssue(added, info));
    model.flush();
    QCOMPARE(model.issueOf(model.index(2, 0)), added);
}

void TestLibraryModel::workBegunShowsAsInWork()
{
    LibraryModel model(*m_project);
    const QModelIndex index = model.indexOf(articleOf(m_second, 0), m_second);
    QCOMPARE(index.data(LibraryModel::ReviewRole).toInt(), static_cast<int>(ReviewState::Unseen));
    const QString text = m_project->library().sourceText(m_second);
    const TagId tag = m_project->codebook().tags().first().id;
    QVERIFY(m_project->annotations().add(m_second, {test::rangeOf(u"渔船"_s, text)}, {tag}));
    model.flush();
    QCOMPARE(index.data(LibraryModel::ReviewRole).toInt(), static_cast<int>(ReviewState::InWork));
    QCOMPARE(index.data(LibraryModel::TagColoursRole).toList().size(), 1);
}

QTEST_GUILESS_MAIN(TestLibraryModel)
#include "tst_librarymodel.moc"
