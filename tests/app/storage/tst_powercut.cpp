// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/app/storage/recordingfiles.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::Unsynced;

namespace {

using Action = std::function<bool(Project &)>;

IssueId firstIssue(Project &project)
{
    return project.library().issues().first().id;
}

QList<Action> actions()
{
    return {
        [](Project &project) {
            return project.annotations()
                .add(firstIssue(project), {{20, 30}}, {}, u"一"_s)
                .has_value();
        },
        [](Project &project) { return project.codebook().create(u"Bridges"_s).has_value(); },
        [](Project &project) {
            const QString text = u"=书店\n"_s + u"邮局旁开了书店，卖出60本。\n"_s.repeated(30);
            return project.library().addIssue(test::importedIssue(text, u"b.txt"_s)).has_value();
        },
        [](Project &project) { return project.history().undo().has_value(); },
        [](Project &project) {
            return project.annotations()
                .add(firstIssue(project), {{32, 40}}, {}, u"二"_s)
                .has_value();
        },
        [](Project &project) {
            return project.library().removeIssue(firstIssue(project)).has_value();
        },
    };
}

} // namespace

/// The power goes at any moment: what was not synchronised may be on the disk, or not, or in parts.
class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();

private:
    QString path() const { return m_folder.filePath(u"work/study.jianbao"_s); }
    QString base() const { return m_folder.filePath(u"base.jianbao"_s); }
    void startAfresh() const;
    void putFiles(const test::FileContents &files) const;
    void checkAfterCut(int call);

    const QTemporaryDir m_folder{test::quickFolder()};
    test::FileContents m_start;
    QList<test::FileCall> m_calls;
    QList<int> m_acknowledged; ///< Calls that were made when an action returned.
    QStringList m_rows;        ///< After no action, one, two …
};

void TestPowerCut::startAfresh() const
{
    QDir(m_folder.filePath(u"work"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"work"_s)));
    QVERIFY(QFile::copy(base(), path()));
}

void TestPowerCut::initTestCase()
{
    {
        const auto project = test::newProject(base());
        QVERIFY(
            project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    }
    m_start = {{path(), test::contentOf(base())}};
    for (qsizetype count = 0; count <= actions().size(); ++count) {
        startAfresh();
        {
            const auto project = test::openProject(path());
            for (const Action &action : actions().first(count)) {
                QVERIFY(action(*project));
            }
        }
        m_rows.append(test::timelessDataOf(path()));
    }
    startAfresh();
    test::RecordingFiles files;
    auto project = test::openProject(path());
    for (const Action &action : actions()) {
        QVERIFY(action(*project));
        m_acknowledged.append(int(files.calls().size()));
    }
    project.reset();
    m_calls = files.calls();
    QVERIFY(m_calls.size() > 40);
}

void TestPowerCut::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Unsynced>("unsynced");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("what was not synchronised is lost") << Unsynced::Lost << 0U;
    QTest::newRow("it is kept") << Unsynced::Kept << 0U;
    for (const quint32 seed : {1U, 2U, 3U}) {
        QTest::addRow("it is scattered, seed %u", seed) << Unsynced::Scattered << seed;
    }
}

void TestPowerCut::putFiles(const test::FileContents &files) const
{
    QDir(m_folder.filePath(u"work"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"work"_s)));
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(it.key());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(it.value()), it.value().size());
    }
}

void TestPowerCut::checkAfterCut(int call)
{
    const auto acknowledged = std::count_if(m_acknowledged.begin(), m_acknowledged.end(),
                                            [call](int calls) { return calls <= call; });
    {
        const Result<std::unique_ptr<Project>> opened = Project::open(path());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().cause));
    }
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    const QString rows = test::timelessDataOf(path());
    const bool isUnderWay = acknowledged + 1 < m_rows.size() && rows == m_rows[acknowledged + 1];
    QVERIFY2(rows == m_rows[acknowledged] || isUnderWay, "something is lost or half done");
}

void TestPowerCut::nothingAcknowledgedIsLost()
{
    QFETCH(Unsynced, unsynced);
    QFETCH(quint32, seed);
    for (int call = 0; call <= m_calls.size(); ++call) {
        putFiles(test::afterPowerCut(m_start, m_calls, call, unsynced, seed + quint32(call)));
        checkAfterCut(call);
        if (QTest::currentTestFailed()) {
            qWarning("at call %d of %d", call, int(m_calls.size()));
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
