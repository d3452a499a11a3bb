// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/library.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QToolButton>
#include <QTreeView>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestLibraryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyProjectTellsTheNextStep();
    void articlesOfASmallProjectAreUnfolded();
    void largeProjectIsUnfoldedInPart();
    void chosenRowOpensItsArticle();
    void chipFiltersByTag();
    void openedArticleIsTheCurrentRow();
    void firstArticleOfAnIssueStandsUnderItsIssue();

private:
    IssueId addIssue(const QString &headline);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Workspace> m_workspace;
    Theme m_theme;
};

void TestLibraryPanel::init()
{
    m_workspace.reset();
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    m_workspace = std::make_unique<Workspace>(*m_project);
}

IssueId TestLibraryPanel::addIssue(const QString &headline)
{
    ImportedIssue issue = test::importedIssue(
        u"=%1\n收渔40箱。\n=又一篇\n开船两艘。\n"_s.arg(headline), headline + u".txt"_s);
    for (AnalysedArticle &article : issue.analysis.articles) {
        article.article.topics.clear();
    }
    return m_project->library().addIssue(issue).value();
}

void TestLibraryPanel::emptyProjectTellsTheNextStep()
{
    const LibraryPanel panel(*m_workspace, m_theme);
    QVERIFY(panel.emptyState()->isVisibleTo(&panel));
    QVERIFY(!panel.view()->isVisibleTo(&panel));
    addIssue(u"开渔"_s);
    QTRY_VERIFY(panel.view()->isVisibleTo(&panel));
}

void TestLibraryPanel::articlesOfASmallProjectAreUnfolded()
{
    addIssue(u"开渔"_s);
    addIssue(u"休渔"_s);
    const LibraryPanel panel(*m_workspace, m_theme);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex issue = panel.model()->index(row, 0);
        QVERIFY(panel.view()->isExpanded(issue));
        QCOMPARE(panel.model()->rowCount(issue), 2);
    }
}

void TestLibraryPanel::largeProjectIsUnfoldedInPart()
{
    constexpr int Issues = 260;
    for (int i = 0; i < Issues; ++i) {
        addIssue(u"第%1天"_s.arg(i));
    }
    LibraryPanel panel(*m_workspace, m_theme);
    panel.resize(260, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    int fetched = 0;
    for (int row = 0; row < Issues; ++row) {
        fetched += panel.model()->canFetchMore(panel.model()->index(row, 0)) ? 0 : 1;
    }
    QVERIFY(fetched > 0);
    QVERIFY2(fetched < Issues, "every article of the project was read");
}

void TestLibraryPanel::chosenRowOpensItsArticle()
{
    const IssueId issue = addIssue(u"开渔"_s);
    const LibraryPanel panel(*m_workspace, m_theme);
    const ArticleId article = m_project->library().articles(issue).at(1).id;
    panel.view()->setCurrentIndex(panel.model()->indexOf(article, issue));
    QCOMPARE(m_workspace->article(), article);
    QCOMPARE(m_workspace->issue(), issue);
    QCOMPARE(panel.currentIssue(), issue);
}

void TestLibraryPanel::chipFiltersByTag()
{
    const IssueId issue = addIssue(u"开渔"_s);
    addIssue(u"休渔"_s);
    const TagId tag = m_project->codebook().create(u"渔业"_s).value();
    const QString text = m_project->library().sourceText(issue);
    QVERIFY(m_project->annotations().add(issue, {test::rangeOf(u"收渔"_s, text)}, {tag}));
    const LibraryPanel panel(*m_workspace, m_theme);
    for (auto *chip : panel.findChildren<QToolButton *>()) {
        if (chip->text() == u"渔业"_s) {
            chip->click();
        }
    }
    QTRY_VERIFY(!panel.model()->isFilling());
    QCOMPARE(panel.model()->rowCount(), 1);
    QCOMPARE(panel.model()->issueOf(panel.model()->index(0, 0)), issue);
}

void TestLibraryPanel::openedArticleIsTheCurrentRow()
{
    const IssueId first = addIssue(u"开渔"_s);
    const IssueId second = addIssue(u"休渔"_s);
    const LibraryPanel panel(*m_workspace, m_theme);
    for (const IssueId issue : {second, first}) {
        const ArticleId article = m_project->library().articles(issue).at(1).id;
        m_workspace->openArticle(article);
        QCOMPARE(panel.model()->articleOf(panel.view()->currentIndex()), article);
    }
}

void TestLibraryPanel::firstArticleOfAnIssueStandsUnderItsIssue()
{
    QList<IssueId> issues;
    for (int i = 0; i < 40; ++i) {
        issues.append(addIssue(u"开渔%1"_s.arg(i)));
    }
    LibraryPanel panel(*m_workspace, m_theme);
    panel.resize(300, 400);
    panel.show();
    for (const IssueId issue : {issues.last(), issues.first(), issues.at(20)}) {
        panel.resize(300, 120); // as a window that has not its size yet
        m_workspace->openArticle(m_project->library().articles(issue).first().id);
        panel.resize(300, 400);
        QCoreApplication::processEvents();
        const QModelIndex row = panel.view()->currentIndex();
        const QRect seen = panel.view()->viewport()->rect();
        QVERIFY(seen.contains(panel.view()->visualRect(row).center()));
        QVERIFY(seen.contains(panel.view()->visualRect(row.parent()).center()));
    }
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestLibraryPanel>(argc, argv);
}
#include "tst_librarypanel.moc"
