// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/compaction.h"
#include "app/project/search.h"
#include "tests/support/projects.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString SecretNote = u"青石渡口的旧账本"_s;
const QString SecretText = u"柳叶湾机密渡船七艘"_s;
const QString KeptText = u"口岸货运"_s;

/// The files beside and below a folder that hold the text in UTF-8 or UTF-16.
QStringList filesWith(const QString &text, const QString &folder)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray swapped = utf16;
    for (qsizetype i = 0; i < swapped.size(); i += 2) {
        std::swap(swapped[i], swapped[i + 1]);
    }
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        }
        const QByteArray bytes = file.readAll();
        if (bytes.contains(utf8) || bytes.contains(utf16) || bytes.contains(swapped)) {
            found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// What was deleted from a project leaves its file.
class TestCompaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedTextIsInNoByte();
    void deletedWordsLeaveTheIndex();
    void withoutOptionsTheHistoryStays();
    void snapshotsStayUnlessTheyAreDropped();
    void readingProgramKeepsTheLogAndIsTold();
    void readOnlyProjectIsRefused();
    void openProjectGoesOn();
    void historyGrowsToItsLimit();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    /// Imports and annotates, and deletes all that is secret.
    void writeAndDelete();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompaction::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCompaction::writeAndDelete()
{
    const auto project = test::newProject(path());
    project->setKeepsTwin(true);
    Library &library = project->library();
    const IssueId kept =
        library.addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)).value();
    const QString secret = u"=渡口\n"_s + (SecretText + u"，当日返航。\n"_s).repeated(300);
    const IssueId removed = library.addIssue(test::importedIssue(secret, u"b.txt"_s)).value();
    const AnnotationId annotation =
        project->annotations().add(kept, {{2, 9}}, {}, SecretNote).value();
    QVERIFY(project->annotations().add(removed, {{5, 12}}, {}, {}));
    QVERIFY(project->backups().make(SnapshotReason::BulkAction));
    QVERIFY(project->annotations().remove({annotation}));
    QVERIFY(library.removeIssue(removed));
}

void TestCompaction::deletedTextIsInNoByte()
{
    writeAndDelete();
    QVERIFY(!filesWith(SecretText, m_folder->path()).isEmpty()); // the search can find it
    const auto report = compactProject(path(), {true, true});
    QVERIFY(report);
    QCOMPARE(report->stepsDropped, 6);
    QCOMPARE(report->snapshotsDropped, 1);
    QVERIFY(report->sizeAfter < report->sizeBefore);
    QCOMPARE(filesWith(SecretText, m_folder->path()), QStringList());
    QCOMPARE(filesWith(SecretNote, m_folder->path()), QStringList());
    QVERIFY(!filesWith(KeptText, m_folder->path()).isEmpty());
    const auto project = test::openProject(path());
    QCOMPARE(project->library().issues().size(), 1);
    QVERIFY(!project->history().nextUndo());
}

void TestCompaction::deletedWordsLeaveTheIndex()
{
    writeAndDelete();
    QVERIFY(compactProject(path(), {true, true}));
    {
        const auto project = test::openProject(path());
        QVERIFY(!project->search().articlesWith(KeptText).isEmpty());
    }
    // The index holds words as terms of one character, which a search of the bytes would not meet.
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READONLY);
    QCOMPARE(database.execAndGet("SELECT count(*) FROM article_index_docsize").getInt(),
             database.execAndGet("SELECT count(*) FROM article").getInt());
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
    QCOMPARE(database.execAndGet("PRAGMA freelist_count").getInt(), 0);
}

void TestCompaction::withoutOptionsTheHistoryStays()
{
    writeAndDelete();
    const QString before = test::dataOf(path());
    QVERIFY(compactProject(path(), {}));
    QCOMPARE(test::dataOf(path()), before);
    const auto project = test::openProject(path());
    QVERIFY(project->history().undo());
    QVERIFY(project->history().undo());
    QCOMPARE(project->library().issues().size(), 2);
    QVERIFY(!project->search().articlesWith(SecretText.left(4)).isEmpty());
}

void TestCompaction::snapshotsStayUnlessTheyAreDropped()
{
    writeAndDelete();
    QVERIFY(compactProject(path(), {true, false}));
    const QStringList holding = filesWith(SecretText, m_folder->path());
    QCOMPARE(holding.size(), 1);
    QVERIFY(holding.first().contains("-backups/"_L1));
    const auto project = test::openProject(path());
    QCOMPARE(project->backups().compactionPreview().snapshots, 1);
    QCOMPARE(project->backups().compactionPreview().steps, 0);
}

void TestCompaction::readingProgramKeepsTheLogAndIsTold()
{
    writeAndDelete();
    const auto project = test::openProject(path());
    SQLite::Database reader(path().toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement reading(reader, "SELECT id FROM article");
    QVERIFY(reading.executeStep());
    const auto report = project->backups().compact({true, true});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ProjectLocked);
    reading.reset();
    QVERIFY(project->backups().compact({true, true}));
    QCOMPARE(filesWith(SecretNote, m_folder->path()), QStringList());
}

void TestCompaction::readOnlyProjectIsRefused()
{
    writeAndDelete();
    const auto writer = test::openProject(path());
    const auto report = compactProject(path(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ProjectLocked);
}

void TestCompaction::openProjectGoesOn()
{
    writeAndDelete();
    const auto project = test::openProject(path());
    QVERIFY(project->backups().compact({true, false}));
    const IssueId issue = project->library().issues().first().id;
    QVERIFY(project->annotations().add(issue, {{2, 9}}, {}, u"后来"_s));
    QCOMPARE(project->history().latest(10).size(), 1);
    QVERIFY(project->history().undo());
    QCOMPARE(project->annotations().ofIssue(issue).size(), 0);
}

void TestCompaction::historyGrowsToItsLimit()
{
    writeAndDelete();
    { // steps of long ago, more than a tenth over the limit
        SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE action SET id = id + 20000");
        database.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 11000) "
                      "INSERT INTO action (id, kind, detail, coder, at, state, changeset) "
                      "SELECT i, 'edit note', '', '', '2020-01-01T00:00:00.000Z', 'done', x'00' "
                      "FROM n");
    }
    test::openProject(path()).reset();
    QCOMPARE(test::rowCount(path(), "action"), 10'000);
    const auto project = test::openProject(path());
    QVERIFY(project->history().undo()); // the newest are there
}

QTEST_GUILESS_MAIN(TestCompaction)
#include "tst_compaction.moc"
