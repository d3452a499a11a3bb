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

#include <unistd.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Takes the rights of an ordinary user while it lives: to root no file is read-only.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && setresuid(65534, 65534, 0) != 0) {
            qFatal("cannot become an ordinary user");
        }
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0) {
            qFatal("cannot become root again");
        }
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    const bool m_wasRoot;
};

} // namespace

/// Projects where nothing can be written: they open for reading, and nothing changes.
class TestReadOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void copyOfAnOpenProjectOpensWhereNothingCanBeWritten_data();
    void copyOfAnOpenProjectOpensWhereNothingCanBeWritten();
    void createWhereNothingCanBeWritten();
    void withoutWritePermissionItIsReadOnly_data();
    void withoutWritePermissionItIsReadOnly();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void makeProject() { test::makeProjectOfIssues(path(), 20); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReadOnly::copyOfAnOpenProjectOpensWhereNothingCanBeWritten_data()
{
    QTest::addColumn<QStringList>("suffixes");
    QTest::addColumn<int>("tags");
    QTest::newRow("with its log") << QStringList{u""_s, u"-wal"_s} << 4;
    QTest::newRow("with log and index") << QStringList{u""_s, u"-wal"_s, u"-shm"_s} << 4;
    QTest::newRow("the file alone") << QStringList{u""_s} << 3;
}

void TestReadOnly::copyOfAnOpenProjectOpensWhereNothingCanBeWritten()
{
    QFETCH(QStringList, suffixes);
    QFETCH(int, tags);
    makeProject();
    const QString folder = m_folder->filePath(u"archive"_s);
    const QString copy = folder + u"/copy.jianbao"_s;
    QVERIFY(QDir().mkpath(folder));
    {
        auto open = test::openProject(path());
        QVERIFY(open->codebook().create(u"Roads"_s));
        for (const QString &suffix : suffixes) {
            QVERIFY(QFile::copy(path() + suffix, copy + suffix));
            QVERIFY(QFile::setPermissions(copy + suffix, QFile::Permissions(0x4444)));
        }
    }
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    const QByteArray bytes = test::contentOf(copy);
    const QStringList entries = test::entriesOf(folder);
    {
        const OrdinaryUser user;
        const auto project = test::openProject(copy);
        QCOMPARE(project->access(), ProjectAccess::NotPermitted);
        QCOMPARE(project->path(), copy);
        QCOMPARE(project->library().issues().size(), 20);
        QCOMPARE(project->codebook().tags().size(), tags);
    }
    QCOMPARE(test::contentOf(copy), bytes);
    QCOMPARE(test::entriesOf(folder), entries);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
}

void TestReadOnly::createWhereNothingCanBeWritten()
{
    QCOMPARE(Project::create(m_folder->filePath(u"gone/study.jianbao"_s), {}).error().code,
             ErrorCode::FileNotWritable);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const OrdinaryUser user;
    QCOMPARE(Project::create(path(), {}).error().code, ErrorCode::FileNotWritable);
}

void TestReadOnly::withoutWritePermissionItIsReadOnly_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("file") << 0x4444 << 0x7777;
    QTest::newRow("folder") << 0x6666 << 0x5555;
}

void TestReadOnly::withoutWritePermissionItIsReadOnly()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    makeProject();
    const QByteArray bytes = test::contentOf(path());
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(file)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(folder)));
    {
        const OrdinaryUser user;
        const auto project = test::openProject(path());
        QVERIFY(project->isReadOnly());
        const QList<Issue> issues = project->library().issues();
        QCOMPARE(issues.size(), 20);
        const auto added = project->annotations().add(issues.first().id, {{0, 4}}, {});
        QCOMPARE(added.error().code, ErrorCode::ProjectReadOnly);
        QCOMPARE(project->history().undo().error().code, ErrorCode::ProjectReadOnly);
        project->remember(u"article"_s, u"1"_s);
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QCOMPARE(test::contentOf(path()), bytes);
    QCOMPARE(test::entriesOf(m_folder->path()), QStringList{u"study.jianbao"_s});
}

QTEST_GUILESS_MAIN(TestReadOnly)
#include "tst_readonly.moc"
