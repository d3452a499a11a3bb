// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/rescue.h"
#include "app/project/search.h"
#include "app/storage/projectfile/snapshotcalendar.h"
#include "tests/app/project/rescuedproject.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

Snapshot snapshotAt(const QString &time, SnapshotReason reason = SnapshotReason::Opened)
{
    QDateTime at = QDateTime::fromString(time, Qt::ISODate);
    at.setTimeSpec(Qt::UTC);
    return {time, at, reason, 1000};
}

} // namespace

/// Snapshots, restoring, and the text twin.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void snapshotHoldsWhatTheProjectHolds();
    void noSecondSnapshotOfTheSameState();
    void snapshotIsOfTheStateAtTheStart();
    void snapshotIsMadeWhileAnotherWindowWrites();
    void whatWasCutOffIsRemoved();
    void surplusFollowsTheRule();
    void restoringBringsTheSnapshotBackAndKeepsTheOther();
    void restoringReplacesADamagedFile();
    void damagedSnapshotIsNotRestored();
    void twinRebuildsTheSameProject();
    void twinOfARebuiltProjectIsTheSame();
    void textThatIsNoTwinIsRefused_data();
    void textThatIsNoTwinIsRefused();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString path() const { return file(u"study.jianbao"_s); }
    void makeProject() const { test::makeProjectWithWork(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRescue::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRescue::snapshotHoldsWhatTheProjectHolds()
{
    makeProject();
    const auto project = test::openProject(path());
    const QString snapshot = project->backups().make(SnapshotReason::BulkAction).value();
    QCOMPARE(countsOfSnapshot(snapshot).value(), project->backups().counts());
    QCOMPARE(project->backups().counts().annotations, 3);
    QCOMPARE(project->backups().counts().factsDecided, 3);
    QCOMPARE(test::soundnessOf(snapshot), u"ok"_s);
    QCOMPARE(project->backups().snapshots().size(), 1);
    QCOMPARE(project->backups().snapshots().first().reason, SnapshotReason::BulkAction);
}

void TestRescue::noSecondSnapshotOfTheSameState()
{
    makeProject();
    const auto project = test::openProject(path());
    project->backups().makeInBackgroundIfChanged();
    QVERIFY(project->backups().waitForBackground());
    project->backups().makeInBackgroundIfChanged();
    QVERIFY(project->backups().waitForBackground());
    QCOMPARE(project->backups().snapshots().size(), 1);
    QVERIFY(project->history().undo());
    project->backups().makeInBackgroundIfChanged();
    QVERIFY(project->backups().waitForBackground());
    QCOMPARE(project->backups().snapshots().size(), 2);
}

void TestRescue::snapshotIsOfTheStateAtTheStart()
{
    makeProject();
    const auto project = test::openProject(path());
    const int tags = project->backups().counts().tags;
    project->backups().makeInBackgroundIfChanged(std::chrono::hours(1));
    QVERIFY(project->backups().snapshots().isEmpty()); // it pauses
    QVERIFY(project->codebook().create(u"Roads"_s));
    const QString snapshot = project->backups().waitForBackground().value();
    QCOMPARE(test::soundnessOf(snapshot), u"ok"_s);
    QCOMPARE(countsOfSnapshot(snapshot)->tags, tags);
}

void TestRescue::snapshotIsMadeWhileAnotherWindowWrites()
{
    makeProject();
    const auto project = test::openProject(path());
    QVERIFY(project->codebook().create(u"Roads"_s));
    const QString snapshot = backUpProject(path()).value();
    QCOMPARE(countsOfSnapshot(snapshot)->tags, 4);
    QVERIFY(project->codebook().create(u"Rivers"_s));
}

/// But not the copy that a program holds, however long it takes.
void TestRescue::whatWasCutOffIsRemoved()
{
    makeProject();
    const QDir folder(path() + u"-backups"_s);
    QVERIFY(QDir().mkpath(folder.path()));
    const QString held = folder.filePath(u"held.jianbao.part"_s);
    for (const QString &name : {held, held + u"-journal"_s, folder.filePath(u"dead.jianbao.part"_s),
                                folder.filePath(u"dead.jianbao.part-wal"_s),
                                folder.filePath(u"gone.jianbao.part-journal"_s)}) {
        test::writeBytes(name, "half a copy");
    }
    QFile copy(held);
    QVERIFY(copy.open(QIODevice::ReadWrite));
    QVERIFY(copy.setFileTime(QDateTime::currentDateTimeUtc().addDays(-1),
                             QFileDevice::FileModificationTime));
    QCOMPARE(::flock(copy.handle(), LOCK_EX | LOCK_NB), 0);
    backUpProject(path()).value();
    QCOMPARE(folder.entryList({u"*.part*"_s}, QDir::Files),
             (QStringList{u"held.jianbao.part"_s, u"held.jianbao.part-journal"_s}));
    copy.close();
    backUpProject(path()).value();
    QVERIFY(folder.entryList({u"*.part*"_s}, QDir::Files).isEmpty());
}

void TestRescue::surplusFollowsTheRule()
{
    QList<Snapshot> snapshots{snapshotAt(u"2026-11-27T12:00:00"_s)};
    for (int hour = 11; hour >= 6; --hour) {
        snapshots.append(snapshotAt(u"2026-11-27T%1:00:00"_s.arg(hour, 2, 10, QChar(u'0'))));
    }
    snapshots.append(snapshotAt(u"2026-11-26T18:00:00"_s));
    snapshots.append(snapshotAt(u"2026-11-26T09:00:00"_s));
    snapshots.append(snapshotAt(u"2026-10-30T09:00:00"_s));
    snapshots.append(snapshotAt(u"2026-10-02T09:00:00"_s));
    snapshots.append(snapshotAt(u"2024-10-02T09:00:00"_s));
    snapshots.append(snapshotAt(u"2020-01-01T09:00:00"_s, SnapshotReason::Migration));
    QDateTime now(QDate(2026, 11, 27), QTime(13, 0), Qt::UTC);
    QStringList gone;
    for (const Snapshot &snapshot : surplus(snapshots, now)) {
        gone.append(snapshot.path);
    }
    QCOMPARE(gone, QStringList({u"2026-11-27T06:00:00"_s, u"2026-11-26T09:00:00"_s,
                                u"2026-10-02T09:00:00"_s, u"2024-10-02T09:00:00"_s}));
}

void TestRescue::restoringBringsTheSnapshotBackAndKeepsTheOther()
{
    makeProject();
    const QString snapshot = backUpProject(path()).value();
    const QString before = test::dataOf(path());
    {
        const auto project = test::openProject(path());
        QVERIFY(project->library().removeIssue(project->library().issues().first().id));
    }
    const QByteArray replaced = test::contentOf(path());
    QVERIFY(restoreProject(path(), snapshot));
    QCOMPARE(test::dataOf(path()), before);
    const QList<Snapshot> snapshots = snapshotsOf(path());
    QCOMPARE(snapshots.size(), 2);
    QCOMPARE(snapshots.first().reason, SnapshotReason::Restore);
    QCOMPARE(test::contentOf(snapshots.first().path), replaced);
    const auto project = test::openProject(path());
    QVERIFY(project->history().undo()); // the steps came back with it
}

void TestRescue::restoringReplacesADamagedFile()
{
    makeProject();
    backUpProject(path()).value();
    const QString before = test::dataOf(path());
    const QByteArray damaged = test::contentOf(path()).first(9000);
    test::writeBytes(path(), damaged);
    QCOMPARE(Project::open(path()).error().code, ErrorCode::DamagedProject);
    const std::optional<Snapshot> newest = newestSoundSnapshot(path());
    QVERIFY(newest);
    QVERIFY(restoreProject(path(), newest->path));
    QCOMPARE(test::dataOf(path()), before);
    QCOMPARE(test::contentOf(snapshotsOf(path()).first().path), damaged);
}

void TestRescue::damagedSnapshotIsNotRestored()
{
    makeProject();
    const QString snapshot = backUpProject(path()).value();
    test::writeBytes(snapshot, test::contentOf(snapshot).first(20000));
    const QByteArray bytes = test::contentOf(path());
    QCOMPARE(restoreProject(path(), snapshot).error().code, ErrorCode::DamagedProject);
    QCOMPARE(test::contentOf(path()), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"study.jianbao"_s});
}

void TestRescue::twinRebuildsTheSameProject()
{
    makeProject();
    QVERIFY(writeProjectTwin(path(), file(u"study.jsonl"_s)));
    const QString rebuilt = file(u"rebuilt.jianbao"_s);
    QVERIFY(rebuildProject(file(u"study.jsonl"_s), rebuilt));
    QCOMPARE(test::dataOf(rebuilt), test::dataOf(path()));
    QCOMPARE(test::soundnessOf(rebuilt), u"ok"_s);
    const auto original = test::openProject(path());
    const auto project = test::openProject(rebuilt);
    QCOMPARE(project->history().latest(100), original->history().latest(100));
    QCOMPARE(project->search().articlesWith(u"布告栏"_s),
             original->search().articlesWith(u"布告栏"_s));
    while (original->history().nextUndo()) {
        QVERIFY(original->history().undo());
        QVERIFY(project->history().undo());
    }
    QCOMPARE(project->codebook().create(u"Roads"_s).value(),
             original->codebook().create(u"Roads"_s).value()); // ids go on where they were
}

void TestRescue::twinOfARebuiltProjectIsTheSame()
{
    makeProject();
    QVERIFY(writeProjectTwin(path(), file(u"a.jsonl"_s)));
    QVERIFY(rebuildProject(file(u"a.jsonl"_s), file(u"rebuilt.jianbao"_s)));
    QVERIFY(writeProjectTwin(file(u"rebuilt.jianbao"_s), file(u"b.jsonl"_s)));
    QCOMPARE(test::contentOf(file(u"b.jsonl"_s)), test::contentOf(file(u"a.jsonl"_s)));
}

void TestRescue::textThatIsNoTwinIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("prose") << QByteArray("山城的早市今天开了。\n");
    QTest::newRow("other objects") << QByteArray("{\"a\":1}\n{\"b\":2}\n");
    QTest::newRow("unknown table")
        << QByteArray("{\"jianbao_twin\":2}\n{\"sqlite_schema\":{\"name\":\"x\"}}\n");
    QTest::newRow("version 0") << QByteArray("{\"jianbao_twin\":0}\n");
    QTest::newRow("cut off") << QByteArray("{\"jianbao_twin\":1}\n{\"tag\":{\"id\":1,");
}

void TestRescue::textThatIsNoTwinIsRefused()
{
    QFETCH(QByteArray, text);
    test::writeBytes(file(u"x.jsonl"_s), text);
    const Result<void> rebuilt = rebuildProject(file(u"x.jsonl"_s), path());
    QVERIFY(!rebuilt);
    QCOMPARE(rebuilt.error().code, ErrorCode::NotAProject);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"x.jsonl"_s});
}

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
