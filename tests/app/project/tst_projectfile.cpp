// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <cstdio>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foreignFileIsRefusedAndUntouched_data();
    void foreignFileIsRefusedAndUntouched();
    void foreignThingIsRefused_data();
    void foreignThingIsRefused();
    void cutProjectIsRefusedAndUntouched_data();
    void cutProjectIsRefusedAndUntouched();
    void changedProjectIsRefusedAndUntouched_data();
    void changedProjectIsRefusedAndUntouched();
    void otherEncodingIsRefused();
    void atRestTheJournalIsInTheFile();
    void secondOpeningMayReadAndSeesWhatIsWritten();
    void lockLeftBehindLocksNothing();
    void lockOfAnotherProgramIsTold();
    void logOfAnotherFileIsSetAside();
    void fileChangedByOthersIsNotWrittenTo_data();
    void fileChangedByOthersIsNotWrittenTo();
    void damagedFileIsLeftAlone();
    void createLeavesWhatIsThere_data();
    void createLeavesWhatIsThere();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void makeProject() { test::makeProjectOfIssues(path(), 20); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProjectFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProjectFile::foreignFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("text") << u"山城的早市今天开了。\n"_s.repeated(500).toUtf8();
    QTest::newRow("only the mark of SQLite") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("the mark and noise")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("\x10\xff\x02").repeated(3000);
}

void TestProjectFile::foreignFileIsRefusedAndUntouched()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    QCOMPARE(Project::open(path()).error().code, ErrorCode::NotAProject);
    QCOMPARE(test::contentOf(path()), bytes);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
}

void TestProjectFile::foreignThingIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << u"nothing"_s << ErrorCode::FileNotFound;
    QTest::newRow("folder") << u"folder"_s << ErrorCode::NotAProject;
    QTest::newRow("pipe") << u"pipe"_s << ErrorCode::NotAProject;
    QTest::newRow("broken link") << u"link"_s << ErrorCode::FileNotFound;
    QTest::newRow("other database") << u"database"_s << ErrorCode::NotAProject;
}

void TestProjectFile::foreignThingIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(ErrorCode, code);
    if (kind == "folder"_L1) {
        QVERIFY(QDir().mkpath(path()));
    } else if (kind == "pipe"_L1) {
        QCOMPARE(mkfifo(qPrintable(path()), 0600), 0); // opening it would wait for a writer
    } else if (kind == "link"_L1) {
        QVERIFY(QFile::link(m_folder->filePath(u"gone"_s), path()));
    } else if (kind == "database"_L1) {
        execute(path(), "CREATE TABLE issue (id INTEGER PRIMARY KEY); PRAGMA user_version = 1");
    }
    const QStringList before = test::entriesOf(m_folder->path());
    const QByteArray bytes = QFileInfo(path()).isFile() ? test::contentOf(path()) : QByteArray();
    const auto opened = Project::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().subject, path());
    QCOMPARE(test::entriesOf(m_folder->path()), before);
    QVERIFY(bytes.isEmpty() || test::contentOf(path()) == bytes);
}

void TestProjectFile::cutProjectIsRefusedAndUntouched_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {3, 25, 50, 80, 97}) {
        QTest::addRow("%d percent", percent) << percent;
    }
}

void TestProjectFile::cutProjectIsRefusedAndUntouched()
{
    QFETCH(int, percent);
    makeProject();
    const QByteArray whole = test::contentOf(path());
    const QByteArray cut = whole.first(whole.size() * percent / 100);
    write(path(), cut);
    const auto opened = Project::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedProject);
    QCOMPARE(test::contentOf(path()), cut);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
}

void TestProjectFile::changedProjectIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("next version") << QByteArray("PRAGMA user_version = 1000")
                                  << ErrorCode::NewerProject;
    QTest::newRow("largest version")
        << QByteArray("PRAGMA user_version = 2147483647") << ErrorCode::NewerProject;
    QTest::newRow("version 0") << QByteArray("PRAGMA user_version = 0")
                               << ErrorCode::DamagedProject;
    QTest::newRow("negative version")
        << QByteArray("PRAGMA user_version = -5") << ErrorCode::DamagedProject;
    QTest::newRow("other program")
        << QByteArray("PRAGMA application_id = 252006675") << ErrorCode::NotAProject;
    QTest::newRow("table missing")
        << QByteArray("DROP TABLE remembered") << ErrorCode::DamagedProject;
    QTest::newRow("trigger added")
        << QByteArray("CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM issue; END")
        << ErrorCode::DamagedProject;
    QTest::newRow("trigger on what the window remembers")
        << QByteArray("CREATE TRIGGER remembered_t BEFORE UPDATE ON remembered "
                      "BEGIN UPDATE fact SET value = '1'; END")
        << ErrorCode::DamagedProject;
    QTest::newRow("view added") << QByteArray("CREATE VIEW v AS SELECT * FROM tag")
                                << ErrorCode::DamagedProject;
    QTest::newRow("view in place of a table")
        << QByteArray("ALTER TABLE tag RENAME TO hidden; CREATE VIEW tag AS SELECT * FROM hidden")
        << ErrorCode::DamagedProject;
    QTest::newRow("view that never ends in place of a table")
        << QByteArray("DROP TABLE remembered; CREATE VIEW remembered AS WITH RECURSIVE "
                      "n (key, value) AS (SELECT 1, 1 UNION ALL SELECT key + 1, 1 FROM n) "
                      "SELECT * FROM n")
        << ErrorCode::DamagedProject;
    QTest::newRow("virtual table added")
        << QByteArray("CREATE VIRTUAL TABLE w USING fts5 (text)") << ErrorCode::DamagedProject;
    QTest::newRow("index over an expression added")
        << QByteArray("CREATE INDEX e ON tag (upper(name))") << ErrorCode::DamagedProject;
    QTest::newRow("check taken from a table")
        << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                      "replace(sql, 'CHECK (name <> '''')', '') WHERE name = 'tag'")
        << ErrorCode::DamagedProject;
}

void TestProjectFile::changedProjectIsRefusedAndUntouched()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorCode, code);
    makeProject();
    execute(path(), sql.constData());
    const QByteArray bytes = test::contentOf(path());
    const auto opened = Project::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(test::contentOf(path()), bytes);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
}

/// Texts are read as they are stored, so that another encoding would be read wrong.
void TestProjectFile::otherEncodingIsRefused()
{
    makeProject();
    QByteArray bytes = test::contentOf(path());
    constexpr qsizetype encodingInHeader = 59;
    QCOMPARE(bytes.at(encodingInHeader), '\1');
    bytes[encodingInHeader] = '\2'; // UTF-16, the least significant byte first
    write(path(), bytes);
    const auto opened = Project::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotAProject);
    QCOMPARE(test::contentOf(path()), bytes);
}

void TestProjectFile::atRestTheJournalIsInTheFile()
{
    makeProject();
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
    const SQLite::Database database(path().toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement mode(database, "PRAGMA journal_mode");
    QVERIFY(mode.executeStep());
    QCOMPARE(mode.getColumn(0).getString(), std::string("delete"));
    SQLite::Statement sound(database, "PRAGMA foreign_key_check");
    QVERIFY(!sound.executeStep());
}

void TestProjectFile::secondOpeningMayReadAndSeesWhatIsWritten()
{
    makeProject();
    auto first = test::openProject(path());
    auto second = test::openProject(path());
    QCOMPARE(first->access(), ProjectAccess::Full);
    QCOMPARE(second->access(), ProjectAccess::InUse);
    QVERIFY(first->codebook().create(u"Roads"_s));
    QCOMPARE(second->codebook().tags().size(), 4);
    QCOMPARE(second->codebook().create(u"Rivers"_s).error().code, ErrorCode::ProjectLocked);
    second.reset();
    first.reset();
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
    auto third = test::openProject(path());
    QCOMPARE(third->access(), ProjectAccess::Full);
    QCOMPARE(third->codebook().tags().size(), 4);
}

void TestProjectFile::lockLeftBehindLocksNothing()
{
    makeProject();
    write(path() + u"-lock"_s, {});
    QCOMPARE(test::openProject(path())->access(), ProjectAccess::Full);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
}

void TestProjectFile::lockOfAnotherProgramIsTold()
{
    makeProject();
    SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    QCOMPARE(Project::open(path()).error().code, ErrorCode::ProjectLocked);
    other.exec("ROLLBACK");
    QCOMPARE(test::openProject(path())->access(), ProjectAccess::Full);
}

void TestProjectFile::logOfAnotherFileIsSetAside()
{
    makeProject();
    const QString before = test::dataOf(path());
    const QString other = m_folder->filePath(u"other.jianbao"_s);
    {
        const auto open = test::newProject(other);
        QVERIFY(open->library().addIssue(test::importedIssue(test::newspaperText(), u"b.txt"_s)));
        QVERIFY(QFile::copy(other + u"-wal"_s, path() + u"-wal"_s));
    }
    QVERIFY(QFile::remove(other));
    test::openProject(path()).reset();
    QCOMPARE(test::dataOf(path()), before);
    const QStringList entries = test::entriesOf(m_folder->path());
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.last().startsWith("study.jianbao-wal-foreign-"_L1));
}

void TestProjectFile::fileChangedByOthersIsNotWrittenTo_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("replaced") << u"replaced"_s;
    QTest::newRow("written over") << u"written"_s;
    QTest::newRow("moved away") << u"moved"_s;
}

void TestProjectFile::fileChangedByOthersIsNotWrittenTo()
{
    QFETCH(QString, change);
    makeProject();
    const QString other = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::copy(path(), other));
    auto project = test::openProject(path());
    QVERIFY(project->codebook().create(u"Roads"_s));
    if (change == "replaced"_L1) {
        QCOMPARE(std::rename(qPrintable(other), qPrintable(path())), 0);
    } else if (change == "written"_L1) {
        write(path(), test::contentOf(other));
    } else {
        QVERIFY(QFile::rename(path(), m_folder->filePath(u"moved.jianbao"_s)));
    }
    const QByteArray bytes = QFile::exists(path()) ? test::contentOf(path()) : QByteArray();
    const Error error = project->codebook().create(u"Rivers"_s).error();
    QCOMPARE(error.code, ErrorCode::ProjectReplaced);
    QCOMPARE(error.subject, path());
    QCOMPARE(project->access(), ProjectAccess::Replaced);
    project.reset();
    QCOMPARE(QFile::exists(path()) ? test::contentOf(path()) : QByteArray(), bytes);
    QVERIFY(!QFile::exists(path() + u"-wal"_s));
    const auto conflict = test::openProject(error.cause);
    QCOMPARE(conflict->codebook().tags().size(), 4);
    QCOMPARE(conflict->library().issues().size(), 20);
}

/// Also one that says of itself that it has a log, for which SQLite makes files beside it.
void TestProjectFile::damagedFileIsLeftAlone()
{
    constexpr qsizetype Versions = 18; // for writing and reading; 2 with a log
    makeProject();
    QByteArray bytes = test::contentOf(path());
    bytes.replace(Versions, 2, "\2\2");
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, 'x'));
    write(path(), bytes);
    QCOMPARE(Project::open(path()).error().code, ErrorCode::DamagedProject);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
    QCOMPARE(test::contentOf(path()), bytes);
}

void TestProjectFile::createLeavesWhatIsThere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("broken link") << u"link"_s;
}

void TestProjectFile::createLeavesWhatIsThere()
{
    QFETCH(QString, kind);
    if (kind == "file"_L1) {
        write(path(), "kept");
    } else if (kind == "folder"_L1) {
        QVERIFY(QDir().mkpath(path()));
    } else {
        QVERIFY(QFile::link(m_folder->filePath(u"gone"_s), path()));
    }
    QCOMPARE(Project::create(path(), {}).error().code, ErrorCode::ProjectExists);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
    QVERIFY(kind != "file"_L1 || test::contentOf(path()) == "kept");
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
