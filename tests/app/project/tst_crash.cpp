// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/facts/facts.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/app/project/kills.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const int Kills = test::kills(48);
constexpr int KillsBetweenChecks = 3; // so that opening after a crash is killed too

} // namespace

/// Kills a program that works on a project and looks whether all it was told is there.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesKilling();

private:
    QString path() const { return m_folder.filePath(u"study.jianbao"_s); }
    /// Lets the program acknowledge so many actions, kills it a moment later, keeps what it said.
    void runAndKill(int run, int actions, unsigned long moment);
    void checkAcknowledged(Project &project);
    static void checkIssuesAreWhole(Project &project);
    void checkFile();

    const QTemporaryDir m_folder;
    QHash<QString, AnnotationId> m_annotations; ///< Acknowledged, by their notes.
    QHash<QString, IssueId> m_issues;           ///< Acknowledged, by their file names.
    int m_killed = 0;
};

void TestCrash::runAndKill(int run, int actions, unsigned long moment)
{
    QProcess writer;
    writer.start(test::program(u"tests/crashwriter"_s), {path(), QString::number(run)});
    QByteArray output;
    while (output.count('\n') < actions && writer.waitForReadyRead(60'000)) {
        output += writer.readAllStandardOutput();
    }
    QThread::usleep(moment); // anywhere between two acknowledgements
    writer.kill();
    QVERIFY(writer.waitForFinished(60'000));
    m_killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
    output += writer.readAllStandardOutput();
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "annotation") {
            m_annotations.insert(QString::fromUtf8(words[2]), AnnotationId{words[1].toLongLong()});
        } else if (words[0] == "issue") {
            m_issues.insert(QString::fromUtf8(words[2]), IssueId{words[1].toLongLong()});
        }
    }
}

void TestCrash::checkAcknowledged(Project &project)
{
    for (auto it = m_annotations.cbegin(); it != m_annotations.cend(); ++it) {
        const std::optional<Annotation> annotation = project.annotations().annotation(it.value());
        QVERIFY2(annotation, qPrintable(it.key()));
        QCOMPARE(annotation->note, it.key());
        QCOMPARE(annotation->tags.size(), 1);
        QCOMPARE(annotation->anchors.size(), 1);
        QCOMPARE(annotation->state, AnchorState::Exact);
    }
    for (auto it = m_issues.cbegin(); it != m_issues.cend(); ++it) {
        const std::optional<Issue> issue = project.library().issue(it.value());
        QVERIFY2(issue, qPrintable(it.key()));
        QCOMPARE(issue->fileName, it.key() + u".txt"_s);
    }
}

/// Each issue, acknowledged or not, has all that its import had to write.
void TestCrash::checkIssuesAreWhole(Project &project)
{
    qsizetype articleCount = 0;
    for (const Issue &issue : project.library().issues()) {
        const ImportedIssue wanted =
            test::importedIssue(project.library().sourceText(issue.id), issue.fileName);
        QCOMPARE(issue.sha256, wanted.sha256);
        const QList<ArticleSummary> articles = project.library().articles(issue.id);
        QCOMPARE(articles.size(), wanted.analysis.articles.size());
        articleCount += articles.size();
        for (int i = 0; i < articles.size(); ++i) {
            const AnalysedArticle &analysed = wanted.analysis.articles[i];
            QCOMPARE(project.library().article(articles[i].id)->blocks, analysed.article.blocks);
            QCOMPARE(articles[i].factCount, int(analysed.facts.size()));
        }
        QCOMPARE(project.library().furniture(issue.id), wanted.analysis.furniture);
    }
    QCOMPARE(project.search().articlesWith(u"口岸"_s).size(), articleCount);
}

void TestCrash::checkFile()
{
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    const QStringList entries =
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(entries, QStringList{u"study.jianbao"_s});
}

void TestCrash::whatWasAcknowledgedSurvivesKilling()
{
    test::newProject(path()).reset();
    std::mt19937 random(20221); // moments differ from run to run all the same
    for (int run = 1; run <= Kills; ++run) {
        runAndKill(run, int(random() % 25), random() % 6000);
        if (run % KillsBetweenChecks == 0) {
            auto project = test::openProject(path());
            checkAcknowledged(*project);
            checkIssuesAreWhole(*project);
            project.reset();
            checkFile();
        }
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QVERIFY2(m_killed >= Kills * 5 / 6,
             qPrintable(u"%1 kills hit the running program"_s.arg(m_killed)));
    QVERIFY(m_annotations.size() > Kills);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
