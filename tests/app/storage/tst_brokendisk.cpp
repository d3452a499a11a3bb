// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/facts/tableexport.h"
#include "app/project/library.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/compaction.h"
#include "app/project/safekeeping/rescue.h"
#include "tests/app/storage/faultycalls.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::Failure;
using test::FaultyCalls;

namespace {

/// More calls than any of these operations makes.
constexpr int LargestCall = 600;

struct Operation
{
    std::function<void(const QString &path)> prepare; ///< Puts a project there.
    std::function<bool(const QString &path)> run;
    bool leavesRows = true; ///< Done, it leaves the rows of the project as they were.
};

QString targetOf(const QString &path)
{
    return path + u".csv"_s;
}

void makeProject(const QString &path)
{
    const auto project = test::newProject(path);
    Library &library = project->library();
    const QString text = test::newspaperText() + u"邮局旁开了书店，卖出60本。\n"_s.repeated(50);
    const IssueId issue = library.addIssue(test::importedIssue(text, u"a.txt"_s)).value();
    const IssueId gone = library.addIssue(test::importedIssue(text + u'。', u"b.txt"_s)).value();
    for (int i = 0; i < 20; ++i) {
        if (!project->annotations().add(issue, {{i * 3, i * 3 + 9}}, {}, u"注"_s)) {
            qFatal("annotating failed");
        }
    }
    if (!project->backups().make(SnapshotReason::BulkAction) || !library.removeIssue(gone)) {
        qFatal("a backup failed");
    }
}

void takeOldProject(const QString &path)
{
    QFile::copy(test::sourceFile(u"tests/data/projects/version1.jianbao"_s), path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

void makeProjectAndOldTable(const QString &path)
{
    makeProject(path);
    QFile file(targetOf(path));
    if (!file.open(QIODevice::WriteOnly) || file.write("old\n") < 0) {
        qFatal("no old table");
    }
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &info :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + info.fileName();
        if (info.isDir()) {
            copyFolder(info.filePath(), target);
        } else if (!QFile::copy(info.filePath(), target)) {
            qFatal("copying failed");
        }
    }
}

} // namespace

/// System calls of SQLite and Qt fail one after the other: an operation is done or not done.
class TestBrokenDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationIsDoneOrNotDone_data();
    void operationIsDoneOrNotDone();

private:
    QString work() const { return m_folder.filePath(u"work"_s); }
    QString path() const { return m_folder.filePath(u"work/study.jianbao"_s); }
    void prepare(const Operation &operation);
    void startAfresh();
    void checkFolder(bool done);
    void checkTable(bool done);

    const QTemporaryDir m_folder{test::quickFolder()};
    QString m_rowsBefore;
    QString m_rowsAfter;
    QByteArray m_newTable;
};

void TestBrokenDisk::operationIsDoneOrNotDone_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Failure>("failure");
    const auto rows = [](const char *name, const Operation &operation) {
        QTest::addRow("%s, no space", name) << operation << Failure::NoSpace;
        QTest::addRow("%s, one error", name) << operation << Failure::Broken;
        QTest::addRow("%s, errors", name) << operation << Failure::BrokenOn;
        QTest::addRow("%s, interrupted", name) << operation << Failure::Interrupted;
        QTest::addRow("%s, short write", name) << operation << Failure::ShortWrite;
    };
    rows("migrate",
         {takeOldProject, [](const QString &path) { return Project::open(path).has_value(); }});
    rows("back up",
         {makeProject, [](const QString &path) { return backUpProject(path).has_value(); }});
    rows("restore", {makeProject,
                     [](const QString &path) {
                         const QString snapshot = snapshotsOf(path).last().path;
                         return restoreProject(path, snapshot).has_value();
                     },
                     false});
    rows("compact", {makeProject, [](const QString &path) {
                         return compactProject(path, {true, true}).has_value();
                     }});
    rows(
        "export",
        {makeProjectAndOldTable, [](const QString &path) {
             const auto project = Project::open(path);
             return project && exportCsv(**project, {ExportTable::Annotations, {}}, targetOf(path));
         }});
    rows("write the twin", {makeProjectAndOldTable, [](const QString &path) {
                                return writeProjectTwin(path, targetOf(path)).has_value();
                            }});
}

void TestBrokenDisk::startAfresh()
{
    QDir(work()).removeRecursively();
    copyFolder(m_folder.filePath(u"prepared"_s), work());
    QVERIFY(QFile::exists(path()));
}

void TestBrokenDisk::prepare(const Operation &operation)
{
    const QString prepared = m_folder.filePath(u"prepared"_s);
    QDir(prepared).removeRecursively();
    QVERIFY(QDir().mkpath(prepared));
    operation.prepare(prepared + u"/study.jianbao"_s);
    startAfresh();
    test::openProject(path()).reset();
    m_rowsBefore = test::dataOf(path());
    startAfresh();
    QVERIFY(operation.run(path()));
    test::openProject(path()).reset();
    m_rowsAfter = test::dataOf(path());
    QCOMPARE(m_rowsAfter == m_rowsBefore, operation.leavesRows);
    m_newTable = QFile::exists(targetOf(path())) ? test::contentOf(targetOf(path())) : QByteArray();
}

void TestBrokenDisk::checkTable(bool done)
{
    const QByteArray table = test::contentOf(targetOf(path()));
    QVERIFY2(table == "old\n" || table == m_newTable,
             qPrintable(u"%1 of %2 bytes"_s.arg(table.size()).arg(m_newTable.size())));
    QVERIFY(!done || table == m_newTable);
}

void TestBrokenDisk::checkFolder(bool done)
{
    QVERIFY2(QFile::exists(path()), "the project is gone");
    if (QFile::exists(targetOf(path()))) {
        checkTable(done);
    }
    for (const Snapshot &snapshot : snapshotsOf(path())) {
        QCOMPARE(test::soundnessOf(snapshot.path), u"ok"_s);
    }
    test::openProject(path()).reset(); // works again
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    const QString rows = test::dataOf(path());
    QVERIFY(rows == m_rowsAfter || (!done && rows == m_rowsBefore));
    QStringList files = QDir(work()).entryList(QDir::Files | QDir::Hidden);
    files.removeAll(u"study.jianbao.csv"_s);
    QCOMPARE(files.join(u' '), u"study.jianbao"_s);
}

void TestBrokenDisk::operationIsDoneOrNotDone()
{
    QFETCH(Operation, operation);
    QFETCH(Failure, failure);
    prepare(operation);
    int call = 0;
    for (bool met = true; met;) {
        startAfresh();
        FaultyCalls::failAt(++call, failure);
        const bool done = operation.run(path());
        met = FaultyCalls::heal();
        QVERIFY(done || met);
        QVERIFY(done || failure != Failure::ShortWrite);
        checkFolder(done);
        if (QTest::currentTestFailed()) {
            qWarning("at call %d", call);
            return;
        }
        QVERIFY(call < LargestCall);
    }
    QVERIFY(call > 2);
}

QTEST_GUILESS_MAIN(TestBrokenDisk)
#include "tst_brokendisk.moc"
