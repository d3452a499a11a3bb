// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/support/projects.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newProjectHasTheCodebookAndNothingElse();
    void everythingIsThereAfterReopening();
    void atRestThereIsOneFile();
    void changesAreAnnounced();
    void impossibleDatesAreRefused();
    void paperIsGivenToAllIssuesWithoutOne();
    void rememberedValuesSurviveReopening();
    void sameBytesAreNotImportedTwice();
    void sourceIsDroppedAtCloseOnlyWhenNothingCanBringItBack();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProject::newProjectHasTheCodebookAndNothingElse()
{
    const auto project = test::newProject(path());
    QCOMPARE(project->name(), u"study"_s);
    QVERIFY(!project->isReadOnly());
    QVERIFY(project->library().issues().isEmpty());
    QCOMPARE(project->codebook().tags().size(), 3);
    QVERIFY(!project->history().nextUndo());
    QCOMPARE(Project::create(path(), {}).error().code, ErrorCode::ProjectExists);
}

void TestProject::everythingIsThereAfterReopening()
{
    const QString text = test::newspaperText();
    auto project = test::newProject(path());
    const IssueId issue =
        project->library().addIssue(test::importedIssue(text, u"a.txt"_s)).value();
    const Issue stored = project->library().issue(issue).value();
    const QList<ArticleSummary> articles = project->library().articles(issue);
    QCOMPARE(articles.size(), 2);
    const std::optional<Article> article = project->library().article(articles[1].id);
    const QList<Fact> facts = project->facts().ofArticle(articles[1].id);
    QCOMPARE(facts.size(), 3);
    const TagId tag = project->codebook().tags().first().id;
    const AnnotationId made = project->annotations()
                                  .add(issue, {test::rangeOf(u"𡃁仔果园"_s, text)}, {tag}, u"注"_s)
                                  .value();
    const std::optional<Annotation> annotation = project->annotations().annotation(made);
    QCOMPARE(annotation->anchors.first().quote, u"𡃁仔果园"_s);
    QCOMPARE(annotation->coder, u"Li"_s);

    project.reset();
    project = test::openProject(path());
    QCOMPARE(project->library().issue(issue).value(), stored);
    QCOMPARE(project->library().article(articles[1].id), article);
    QCOMPARE(project->facts().ofArticle(articles[1].id), facts);
    QCOMPARE(project->annotations().annotation(made), annotation);
    QCOMPARE(project->annotations().ofArticle(articles[1].id), QList{*annotation});
    QVERIFY(project->annotations().ofArticle(articles[0].id).isEmpty());
    QCOMPARE(project->library().articles(issue)[1].tags, QList{tag});
    QCOMPARE(project->library().sourceText(issue), text);
    QCOMPARE(project->library().furniture(issue).size(), 1);
    QCOMPARE(project->search().articlesWith(u"口岸"_s).size(), 2);
}

void TestProject::atRestThereIsOneFile()
{
    auto project = test::newProject(path());
    QVERIFY(project->library().addIssue(test::importedIssue(u"一"_s, u"a.txt"_s)));
    project.reset();
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"study.jianbao"_s});
}

void TestProject::changesAreAnnounced()
{
    const QString text = test::newspaperText();
    const auto project = test::newProject(path());
    QSignalSpy changed(project.get(), &Project::changed);
    QSignalSpy historyChanged(project.get(), &Project::historyChanged);
    const IssueId issue =
        project->library().addIssue(test::importedIssue(text, u"a.txt"_s)).value();
    const ArticleId article = project->library().articles(issue).first().id;
    const auto lastChange = [&] { return changed.takeLast().first().value<ProjectChange>(); };
    QVERIFY(lastChange().aspects.testFlags(ProjectChange::Issues | ProjectChange::Articles
                                           | ProjectChange::Facts));

    const FactId fact = project->facts().ofArticle(article).first().id;
    QVERIFY(project->facts().accept({fact}));
    for (const bool undone : {false, true}) {
        if (undone) {
            QVERIFY(project->history().undo());
        }
        const ProjectChange change = lastChange();
        QCOMPARE(change.aspects, ProjectChange::Aspects(ProjectChange::Facts));
        QCOMPARE(change.articles, QSet{article});
        QCOMPARE(change.issues, QSet{issue});
    }

    changed.clear();
    historyChanged.clear();
    QVERIFY(project->facts().reset({fact})); // it is a proposal: nothing changes
    QCOMPARE(changed.size(), 0);
    QCOMPARE(historyChanged.size(), 0);
}

void TestProject::impossibleDatesAreRefused()
{
    const auto project = test::newProject(path());
    const IssueId issue =
        project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)).value();
    const ArticleId article = project->library().articles(issue).first().id;
    const Fact before = project->facts().ofArticle(article).first();
    for (QString FactValue::*field : {&FactValue::iso, &FactValue::isoStart, &FactValue::isoEnd}) {
        Fact corrected = before;
        corrected.value.*field = u"2021-02-30"_s;
        const Result<void> result = project->facts().correct(before.id, corrected);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidValue);
        QCOMPARE(*project->facts().fact(before.id), before);
    }
}

void TestProject::paperIsGivenToAllIssuesWithoutOne()
{
    const auto project = test::newProject(path());
    Library &library = project->library();
    QList<IssueId> issues;
    for (int i = 0; i < 3; ++i) {
        const QString text = test::newspaperText() + QString::number(i);
        issues.append(library.addIssue(test::importedIssue(text, u"%1.txt"_s.arg(i))).value());
        QVERIFY(library.editIssue(issues.last(), {}));
    }
    const QDate date(2020, 5, 6);
    QVERIFY(library.editIssue(issues[2], {u"城东晚报"_s, date, {}}));
    QCOMPARE(library.countWithoutPaper(), 2);
    QVERIFY(library.editIssue(issues[0], {u"山城日报"_s, date, {}}, MissingPapers::Fill));
    QCOMPARE(library.countWithoutPaper(), 0);
    QCOMPARE(library.issue(issues[1])->info, IssueInfo({u"山城日报"_s, {}, {}}));
    QCOMPARE(library.issue(issues[2])->info.paper, u"城东晚报"_s);
    QVERIFY(project->history().undo()); // one step
    QCOMPARE(library.countWithoutPaper(), 2);
    QVERIFY(library.issue(issues[0])->info.paper.isEmpty());
}

void TestProject::rememberedValuesSurviveReopening()
{
    auto project = test::newProject(path());
    project->remember(u"article"_s, u"7"_s);
    project->remember(u"article"_s, u"8"_s);
    QVERIFY(!project->history().nextUndo());
    project.reset();
    QCOMPARE(test::openProject(path())->remembered(u"article"_s), u"8"_s);
}

void TestProject::sameBytesAreNotImportedTwice()
{
    const auto project = test::newProject(path());
    const ImportedIssue issue = test::importedIssue(test::newspaperText(), u"a.txt"_s);
    const IssueId id = project->library().addIssue(issue).value();
    QCOMPARE(project->library().addIssue(issue).error().code, ErrorCode::AlreadyImported);
    QCOMPARE(project->library().issues().size(), 1);
    QCOMPARE(project->library().issueWithHash(issue.sha256), std::optional(id));
}

void TestProject::sourceIsDroppedAtCloseOnlyWhenNothingCanBringItBack()
{
    const ImportedIssue large = test::importedIssue(QString(40'000, u'报'), u"a.txt"_s);
    auto project = test::newProject(path());
    QVERIFY(project->library().addIssue(large));
    QVERIFY(project->history().undo());
    project.reset();
    QCOMPARE(test::rowCount(path(), "source"), 1);
    project = test::openProject(path());
    QVERIFY(project->history().redo());
    QCOMPARE(project->library().sourceText(project->library().issues().first().id),
             large.source.text);

    QVERIFY(project->history().undo());
    QVERIFY(project->codebook().create(u"Roads"_s));
    project.reset();
    QCOMPARE(test::rowCount(path(), "source"), 0);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
