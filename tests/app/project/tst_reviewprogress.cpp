// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace jianbao;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How far a project is reviewed is kept in memory and follows every change.
class TestReviewProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void projectIsTheSumOfItsIssues();
    void countingIsDoneInParts();
    void followsDecisionsAndTheirUndo();
    void followsIssuesThatComeAndGo();
    void followsOtherPrograms();

private:
    ReviewProgress whole() const { return m_project->library().projectProgress(1h).progress; }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    QList<Issue> m_issues;
    int m_number = 0;
};

void TestReviewProgress::init()
{
    const QString path = m_folder.filePath(u"%1.jianbao"_s.arg(++m_number));
    test::makeProjectOfIssues(path, 5);
    m_project = test::openProject(path);
    m_issues = m_project->library().issues();
}

void TestReviewProgress::projectIsTheSumOfItsIssues()
{
    ReviewProgress sum;
    for (const Issue &issue : m_issues) {
        sum += m_project->library().progress(issue.id);
    }
    QCOMPARE(sum.articles > 0 && sum.facts > 0, true);
    QCOMPARE(whole(), sum);
    QCOMPARE(m_project->library().issueCount(), m_issues.size());
}

void TestReviewProgress::countingIsDoneInParts()
{
    const Library &library = m_project->library();
    CountedProgress counted = library.projectProgress(0ms);
    QVERIFY(counted.isPartial);
    QCOMPARE(counted.progress, library.progress(m_issues.first().id)); // one at least
    qsizetype parts = 1;
    for (; counted.isPartial && parts <= m_issues.size(); ++parts) {
        counted = library.projectProgress(0ms);
    }
    QCOMPARE(parts, m_issues.size());
    QVERIFY(!library.projectProgress(1h).isPartial);
    QVERIFY(!library.projectProgress(0ms).isPartial); // all is known
}

void TestReviewProgress::followsDecisionsAndTheirUndo()
{
    const ReviewProgress before = whole();
    const ArticleId article = m_project->library().articles(m_issues.at(2).id).first().id;
    QVERIFY(m_project->facts().accept({m_project->facts().ofArticle(article).first().id}));
    QVERIFY(m_project->library().setReviewState(article, ReviewState::Done));
    QCOMPARE(whole().decided, before.decided + 1);
    QCOMPARE(whole().done, before.done + 1);
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->history().undo());
    QCOMPARE(whole(), before);
}

void TestReviewProgress::followsIssuesThatComeAndGo()
{
    const ReviewProgress before = whole();
    const ReviewProgress one = m_project->library().progress(m_issues.first().id);
    QVERIFY(m_project->library().removeIssue(m_issues.first().id));
    QCOMPARE(whole().articles, before.articles - one.articles);
    QCOMPARE(whole().facts, before.facts - one.facts);
    QVERIFY(m_project->history().undo());
    QCOMPARE(whole(), before);
}

void TestReviewProgress::followsOtherPrograms()
{
    const ReviewProgress before = whole();
    SQLite::Database file(m_project->path().toStdString(), SQLite::OPEN_READWRITE);
    QCOMPARE(file.exec("UPDATE article SET review = 'done'"), before.articles);
    QCOMPARE(whole().done, before.articles);
}

QTEST_GUILESS_MAIN(TestReviewProgress)
#include "tst_reviewprogress.moc"
