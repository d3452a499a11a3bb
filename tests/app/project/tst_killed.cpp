// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/tableexport.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/rescue.h"
#include "app/storage/projectfile/projectfile.h"
#include "tests/app/project/kills.h"
#include "tests/app/project/nextschema.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const int Kills = test::kills(12); // of each kind of work

/// The letter of the system for what a process does; 'Z' after its first thread has ended.
char stateOf(qint64 process)
{
    const QByteArray status = test::contentOf(u"/proc/%1/stat"_s.arg(process));
    return status.mid(status.lastIndexOf(')') + 1).trimmed().at(0);
}

} // namespace

/// Kills a program in the middle of an export, a backup, an undo, the storing of a large issue or a
/// migration, and looks at what is left. (tst_crash does so for annotating and importing.)
class TestKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportIsTheOldOrTheNewFile();
    void snapshotsAreWholeOrNotThere();
    void historyStandsBetweenTwoSteps();
    void largeIssueIsThereOrNot();
    void migrationIsDoneOrNotDone();
    void lockOfAnEndingProgramIsWaitedFor();

private:
    QString path() const { return m_folder.filePath(u"work/study.jianbao"_s); }
    void startAfresh() const;
    /// Runs the worker and kills it up to so many microseconds after it has acknowledged a few
    /// times. Gives the last number that it acknowledged.
    qint64 killWhile(const QString &work, unsigned long longest);

    const QTemporaryDir m_folder;
    QByteArray m_base;
    std::mt19937 m_random{20261127};
    int m_killed = 0;
};

void TestKilled::initTestCase()
{
    const QString base = m_folder.filePath(u"base.jianbao"_s);
    {
        const auto project = test::newProject(base);
        const TagId tag = project->codebook().tags().first().id;
        for (int i = 0; i < 20; ++i) {
            const QString text =
                test::newspaperText() + u"第%1车装了88箱。\n"_s.arg(i).repeated(60);
            const IssueId issue =
                project->library().addIssue(test::importedIssue(text, u"a.txt"_s)).value();
            QVERIFY(project->annotations().add(issue, {{20, 30}}, {tag}, u"注"_s));
        }
    }
    m_base = test::contentOf(base);
}

void TestKilled::startAfresh() const
{
    QDir(m_folder.filePath(u"work"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"work"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_base), m_base.size());
}

qint64 TestKilled::killWhile(const QString &work, unsigned long longest)
{
    QProcess worker;
    worker.start(test::program(u"tests/killedworker"_s), {work, path()});
    QByteArray output;
    const int wanted = work == "migrate"_L1 ? 1 : 1 + int(m_random() % 3);
    while (output.count('\n') < wanted && worker.waitForReadyRead(60'000)) {
        output += worker.readAllStandardOutput();
    }
    QThread::usleep(m_random() % longest);
    worker.kill();
    worker.waitForFinished(60'000);
    m_killed += worker.exitStatus() == QProcess::CrashExit ? 1 : 0;
    output += worker.readAllStandardOutput();
    return output.left(output.lastIndexOf('\n')).split('\n').last().toLongLong();
}

void TestKilled::exportIsTheOldOrTheNewFile()
{
    startAfresh();
    const QString csv = path() + u".csv"_s;
    QVERIFY(exportCsv(*test::openProject(path()), {ExportTable::Facts, {}}, csv));
    const QByteArray whole = test::contentOf(csv);
    for (int kill = 0; kill < Kills; ++kill) {
        killWhile(u"export"_s, 60'000);
        QCOMPARE(test::contentOf(csv), whole);
        QVERIFY(kill % 2 == 0 || QFile::remove(csv)); // so that a first export is killed too
        if (!QFile::exists(csv)) {
            const qint64 done = killWhile(u"export"_s, 60'000);
            QVERIFY(done == 0 || QFile::exists(csv));
            QVERIFY(!QFile::exists(csv) || test::contentOf(csv) == whole);
            QVERIFY(exportCsv(*test::openProject(path()), {ExportTable::Facts, {}}, csv));
        }
    }
    QVERIFY(exportCsv(*test::openProject(path()), {ExportTable::Facts, {}}, csv)); // clears away
    QCOMPARE(QDir(m_folder.filePath(u"work"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"study.jianbao"_s, u"study.jianbao.csv"_s}));
}

void TestKilled::snapshotsAreWholeOrNotThere()
{
    startAfresh();
    const QString rows = test::dataOf(path());
    for (int kill = 0; kill < Kills; ++kill) {
        killWhile(u"backup"_s, 60'000);
        for (const Snapshot &snapshot : snapshotsOf(path())) {
            QCOMPARE(test::soundnessOf(snapshot.path), u"ok"_s);
            QCOMPARE(test::dataOf(snapshot.path), rows);
        }
    }
    backUpProject(path()).value(); // clears away what was cut off
    const QDir folder(path() + u"-backups"_s);
    QVERIFY(folder.entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    QVERIFY(!snapshotsOf(path()).isEmpty());
}

void TestKilled::historyStandsBetweenTwoSteps()
{
    startAfresh();
    for (int kill = 0; kill < Kills; ++kill) {
        const qint64 told = killWhile(u"undo"_s, 20'000);
        const auto project = test::openProject(path());
        const auto next = project->history().nextUndo();
        const qint64 last = next ? next->id.value : 0;
        QVERIFY2(std::abs(last - told) <= 1, qPrintable(u"%1, told %2"_s.arg(last).arg(told)));
        while (project->history().redo()) {
        }
    }
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    const QString base = m_folder.filePath(u"base.jianbao"_s);
    QCOMPARE(test::dataOf(path()), test::dataOf(base));
}

void TestKilled::largeIssueIsThereOrNot()
{
    const auto facts = test::largeIssue(1).analysis.articles.first().facts.size();
    for (int kill = 0; kill < Kills; ++kill) {
        startAfresh();
        const auto before = test::openProject(path())->library().issueCount();
        const qint64 told = killWhile(u"store"_s, 200'000);
        QVERIFY(told >= 0);
        {
            const auto project = test::openProject(path());
            const QList<Issue> issues = project->library().issues();
            QVERIFY(issues.size() - before >= told && issues.size() - before <= told + 1);
            for (const Issue &issue : issues) {
                QVERIFY(!issue.fileName.startsWith(u"large"_s)
                        || project->facts().progress(issue.id).total == facts);
            }
            QVERIFY(project->codebook().create(u"Rivers"_s));
        }
        QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    }
}

void TestKilled::migrationIsDoneOrNotDone()
{
    const QString rows = test::dataOf(m_folder.filePath(u"base.jianbao"_s));
    for (int kill = 0; kill < Kills; ++kill) {
        startAfresh();
        killWhile(u"migrate"_s, 120'000);
        {
            auto file = ProjectFile::open(path(), test::nextSchema());
            QVERIFY2(file, qPrintable(file ? QString() : file.error().cause));
        }
        QCOMPARE(test::soundnessOf(path()), u"ok"_s);
        const QList<Snapshot> snapshots = snapshotsOf(path());
        QVERIFY(!snapshots.isEmpty());
        QCOMPARE(test::dataOf(snapshots.last().path), rows);
        QCOMPARE(snapshots.last().reason, SnapshotReason::Migration);
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READONLY);
        QCOMPARE(database.execAndGet("SELECT count(DISTINCT checked_by) FROM fact").getInt(), 1);
    }
    qInfo("%d kills hit the running program", m_killed);
}

void TestKilled::lockOfAnEndingProgramIsWaitedFor()
{
    startAfresh();
    QProcess worker;
    worker.start(test::program(u"tests/killedworker"_s), {u"end"_s, path()});
    QVERIFY(worker.waitForReadyRead(60'000));
    QTRY_COMPARE(stateOf(worker.processId()), 'Z');
    QCOMPARE(test::openProject(path())->access(), ProjectAccess::Full);
    QVERIFY(worker.waitForFinished(60'000));
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
