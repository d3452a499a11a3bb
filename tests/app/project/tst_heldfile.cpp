// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "tests/support/projects.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <SQLiteCpp/Database.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Another program that holds the file: from its making until release(), and then for as long as
/// its last statement takes, some tenths of a second.
class Holder
{
public:
    explicit Holder(const QString &path)
        : m_thread(QThread::create([this, path] { hold(path); }))
    {
        m_thread->start();
        m_holds.acquire();
    }
    ~Holder()
    {
        release();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    void release() { m_mayEnd.release(); }

private:
    void hold(const QString &path)
    {
        SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
        file.exec("BEGIN EXCLUSIVE");
        m_holds.release();
        m_mayEnd.acquire();
        file.exec("CREATE TEMP TABLE number AS WITH RECURSIVE n(i) AS "
                  "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT i FROM n");
        file.exec("COMMIT");
    }

    QSemaphore m_holds;
    QSemaphore m_mayEnd;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// A project is closed while another program holds its file.
class TestHeldFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closingWaitsForWhatIsStillToBeWritten();
    void closingEndsWhereTheFileStaysHeld();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestHeldFile::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
}

void TestHeldFile::closingWaitsForWhatIsStillToBeWritten()
{
    {
        Holder holder(path());
        m_project->remember(u"draft/1"_s, u"half a thought"_s);
        QVERIFY(!m_project->codebook().create(u"Rivers"_s));
        holder.release();
        m_project.reset();
    }
    m_project = test::openProject(path());
    QCOMPARE(m_project->remembered(u"draft/1"_s), u"half a thought"_s);
}

/// What was done before is there; only what could not be written is not.
void TestHeldFile::closingEndsWhereTheFileStaysHeld()
{
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
    const qsizetype tags = m_project->codebook().tags().size();
    {
        const Holder holder(path());
        m_project->remember(u"draft/1"_s, u"half a thought"_s);
        m_project.reset();
    }
    m_project = test::openProject(path());
    QCOMPARE(m_project->codebook().tags().size(), tags);
    QVERIFY(m_project->remembered(u"draft/1"_s).isEmpty());
    QVERIFY(m_project->codebook().create(u"Lakes"_s));
    m_project.reset();
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestHeldFile)
#include "tst_heldfile.moc"
