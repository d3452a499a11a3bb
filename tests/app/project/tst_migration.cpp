// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/safekeeping/rescue.h"
#include "app/project/search.h"
#include "app/storage/storage.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

int versionOf(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    return database.execAndGet("PRAGMA user_version").getInt();
}

} // namespace

/// Projects that older versions of the program made (tests/data/projects) open in this one.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOlderVersionHasAStoredProject();
    void olderProjectIsMigrated_data() { versions(); }
    void olderProjectIsMigrated();
    void stepsOfAnOlderVersionCanBeUndone_data() { versions(); }
    void stepsOfAnOlderVersionCanBeUndone();
    void changesOfOlderRowsCanBeUndone_data() { versions(); }
    void changesOfOlderRowsCanBeUndone();
    void stepsBetweenTwoMigrationsCanBeUndone_data();
    void stepsBetweenTwoMigrationsCanBeUndone();

private:
    static QStringList stored();
    static void versions();
    void doStepsIn(int version, const std::function<void(Storage &)> &work);
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void takeStored(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QStringList TestMigration::stored()
{
    return QDir(test::sourceFile(u"tests/data/projects"_s)).entryList({u"*.jianbao"_s});
}

void TestMigration::versions()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : stored()) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestMigration::takeStored(const QString &name) const
{
    QVERIFY(QFile::copy(test::sourceFile(u"tests/data/projects/"_s + name), path()));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestMigration::everyOlderVersionHasAStoredProject()
{
    for (int version = 1; version < Schema::builtIn().version(); ++version) {
        const QString name = u"version%1.jianbao"_s.arg(version);
        QVERIFY2(stored().contains(name), qPrintable(name));
        QCOMPARE(versionOf(test::sourceFile(u"tests/data/projects/"_s + name)), version);
    }
}

void TestMigration::olderProjectIsMigrated()
{
    QFETCH(QString, name);
    takeStored(name);
    const QByteArray before = test::contentOf(path());
    const ProjectCounts counts = countsOfSnapshot(path()).value();
    {
        const auto project = test::openProject(path());
        QCOMPARE(project->access(), ProjectAccess::Full);
        QCOMPARE(project->library().issues().size(), qsizetype(counts.issues));
        for (const Issue &issue : project->library().issues()) {
            QVERIFY(!project->library().sourceText(issue.id).isEmpty());
            for (const Annotation &annotation : project->annotations().ofIssue(issue.id)) {
                QCOMPARE(annotation.state, AnchorState::Exact);
            }
        }
        QVERIFY(!project->search().find(u"口岸"_s, 10).isEmpty());
    }
    QCOMPARE(versionOf(path()), Schema::builtIn().version());
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    QCOMPARE(countsOfSnapshot(path()).value(), counts);
    const QList<Snapshot> snapshots = snapshotsOf(path());
    QCOMPARE(snapshots.size(), 1);
    QCOMPARE(snapshots.first().reason, SnapshotReason::Migration);
    QCOMPARE(versionOf(snapshots.first().path),
             name.mid(int(strlen("version"))).section(u'.', 0, 0).toInt());
    QCOMPARE(countsOfSnapshot(snapshots.first().path).value(), counts);
    QVERIFY(before != test::contentOf(path()));
}

void TestMigration::stepsOfAnOlderVersionCanBeUndone()
{
    QFETCH(QString, name);
    takeStored(name);
    const auto project = test::openProject(path());
    const auto issues = project->library().issues();
    int steps = 0;
    while (project->history().nextUndo()) {
        const Result<ActionRecord> undone = project->history().undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().cause));
        ++steps;
    }
    QVERIFY(project->library().issues().isEmpty());
    while (project->history().nextRedo()) {
        QVERIFY(project->history().redo());
    }
    QVERIFY(steps > 4);
    QCOMPARE(project->library().issues(), issues);
}

void TestMigration::changesOfOlderRowsCanBeUndone()
{
    QFETCH(QString, name);
    takeStored(name);
    const auto project = test::openProject(path());
    const Issue issue = project->library().issues().first();
    const Article article =
        *project->library().article(project->library().articles(issue.id).first().id);
    const Tag tag = project->codebook().tags().first();
    QVERIFY(project->library().setNote(issue.id, u"一"_s));
    QVERIFY(project->library().setNote(article.id, u"二"_s));
    QVERIFY(project->codebook().setNote(tag.id, u"三"_s));
    QVERIFY(project->codebook().setExamples(tag.id, u"四"_s, u"五"_s));
    for (int step = 0; step < 4; ++step) {
        const Result<ActionRecord> undone = project->history().undo();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().cause));
    }
    QCOMPARE(project->library().issue(issue.id), issue);
    QCOMPARE(project->library().article(article.id), article);
    QCOMPARE(project->codebook().tag(tag.id), tag);
}

void TestMigration::stepsBetweenTwoMigrationsCanBeUndone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("version");
    const int newest = Schema::builtIn().version();
    for (int stored = 1; stored < newest; ++stored) {
        for (int version = stored; version <= newest; ++version) {
            QTest::addRow("%d, worked on in %d", stored, version)
                << u"version%1.jianbao"_s.arg(stored) << version;
        }
    }
}

/// Two steps as a program of that version would have recorded them: every row of the issues,
/// articles and tags written, then an issue taken out with all that belongs to it.
void TestMigration::doStepsIn(int version, const std::function<void(Storage &)> &work)
{
    auto file = ProjectFile::open(path(), Schema::builtIn().upTo(version));
    QVERIFY(file);
    Storage stored(std::move(*file));
    QCOMPARE(versionOf(path()), version);
    ActionDraft draft{ActionKind::EditIssue};
    QVERIFY(stored.actions.perform(draft, [&]() -> Result<void> {
        work(stored);
        return {};
    }));
    stored.file->noteChange();
}

void TestMigration::stepsBetweenTwoMigrationsCanBeUndone()
{
    QFETCH(QString, name);
    QFETCH(int, version);
    takeStored(name);
    (void)test::openProject(path());
    const QString before = test::dataOf(path());
    QVERIFY(QFile::remove(path()));
    takeStored(name);
    doStepsIn(version, [&](Storage &stored) {
        stored.database.execute("UPDATE issue SET paper = 'x'; UPDATE tag SET name = name || '!'; "
                                "UPDATE article SET place = 'y'");
        if (version >= 2) { // which brought these columns
            stored.database.execute("UPDATE issue SET engine = 'z', split_by_hand = 1");
        }
    });
    doStepsIn(version, [](Storage &stored) {
        stored.issues.removeWithContent(stored.issues.idsInOrder().first());
    });
    {
        const auto project = test::openProject(path());
        History &history = project->history();
        for (const bool backwards : {true, true, false, false, true, true}) {
            const Result<ActionRecord> step = backwards ? history.undo() : history.redo();
            QVERIFY2(step, qPrintable(step ? QString() : step.error().cause));
        }
    }
    QCOMPARE(test::dataOf(path()), before);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
