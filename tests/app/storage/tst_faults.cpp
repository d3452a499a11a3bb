// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/project/search.h"
#include "tests/app/storage/faultyfiles.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace jianbao;
using namespace Qt::StringLiterals;
using test::Fault;

namespace {

using Action = std::function<bool(Project &)>;

/// More calls than any of these actions makes.
constexpr int LargestCall = 400;

QString text()
{
    return test::newspaperText() + u"邮局旁开了书店，卖出60本。\n"_s.repeated(50);
}

IssueId firstIssue(Project &project)
{
    return project.library().issues().first().id;
}

/// What an open project says of itself, to see whether an action was half done in memory.
QString summaryOf(Project &project)
{
    QStringList parts;
    for (const Issue &issue : project.library().issues()) {
        parts.append(issue.fileName);
        for (const Annotation &annotation : project.annotations().ofIssue(issue.id)) {
            parts.append(u"%1 %2 %3"_s.arg(annotation.id.value)
                             .arg(annotation.tags.size())
                             .arg(annotation.note));
        }
    }
    for (const Tag &tag : project.codebook().tags()) {
        parts.append(tag.name);
    }
    const std::optional<ActionRecord> undo = project.history().nextUndo();
    parts.append(QString::number(undo ? undo->id.value : 0));
    parts.append(QString::number(project.search().articlesWith(u"书店"_s).size()));
    return parts.join(u'\n');
}

} // namespace

/// A disk that is full or broken: an action is done or not done, and the project goes on.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void actionIsDoneOrNotDone_data();
    void actionIsDoneOrNotDone();
    void closingLosesNothing_data() { faults(); }
    void closingLosesNothing();
    void openingLosesNothing_data() { faults(); }
    void openingLosesNothing();
    void creatingLeavesNoHalfFile_data() { faults(); }
    void creatingLeavesNoHalfFile();

private:
    QString base() const { return m_folder.filePath(u"base.jianbao"_s); }
    QString path() const { return m_folder.filePath(u"work/study.jianbao"_s); }
    static void faults();
    void startAfresh() const;
    /// The rows after the action when nothing fails.
    QString rowsAfter(const Action &action) const;
    void checkClosedFile(const QString &rows) const;
    /// Does the action with a fault at this call; tells whether the fault was met.
    bool doWithFault(const Action &action, int call, Fault fault, const QString &after);

    const QTemporaryDir m_folder;
    test::FaultyFiles m_files;
    QString m_before;
};

void TestFaults::initTestCase()
{
    {
        const auto project = test::newProject(base());
        const IssueId issue =
            project->library().addIssue(test::importedIssue(text(), u"a.txt"_s)).value();
        const TagId tag = project->codebook().tags().first().id;
        for (int i = 0; i < 30; ++i) {
            QVERIFY(project->annotations().add(issue, {{i * 3, i * 3 + 9}}, {tag}, u"注"_s));
        }
    }
    m_before = test::timelessDataOf(base());
}

void TestFaults::faults()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("fails once") << Fault::Once;
    QTest::newRow("goes on failing") << Fault::Lasts;
}

void TestFaults::startAfresh() const
{
    QDir(m_folder.filePath(u"work"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.filePath(u"work"_s)));
    QVERIFY(QFile::copy(base(), path()));
}

QString TestFaults::rowsAfter(const Action &action) const
{
    startAfresh();
    auto project = test::openProject(path());
    if (!action(*project)) {
        qFatal("the action fails on a sound disk");
    }
    project.reset();
    return test::timelessDataOf(path());
}

void TestFaults::checkClosedFile(const QString &rows) const
{
    QCOMPARE(test::timelessDataOf(path()), rows);
    QCOMPARE(test::soundnessOf(path()), u"ok"_s);
    QCOMPARE(QDir(m_folder.filePath(u"work"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"study.jianbao"_s});
}

void TestFaults::actionIsDoneOrNotDone_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<Fault>("fault");
    const auto rows = [](const char *name, const Action &action) {
        QTest::addRow("%s, fails once", name) << action << Fault::Once;
        QTest::addRow("%s, goes on failing", name) << action << Fault::Lasts;
    };
    rows("annotate", [](Project &project) {
        return project.annotations().add(firstIssue(project), {{2, 9}}, {}, u"新"_s).has_value();
    });
    rows("import", [](Project &project) {
        const ImportedIssue issue = test::importedIssue(text() + u"二\n"_s, u"b.txt"_s);
        return project.library().addIssue(issue).has_value();
    });
    rows("merge tags", [](Project &project) {
        const QList<Tag> tags = project.codebook().tags();
        return project.codebook().merge(tags[0].id, tags[1].id).has_value();
    });
    rows("remove an issue", [](Project &project) {
        return project.library().removeIssue(firstIssue(project)).has_value();
    });
    rows("undo", [](Project &project) { return project.history().undo().has_value(); });
}

bool TestFaults::doWithFault(const Action &action, int call, Fault fault, const QString &after)
{
    startAfresh();
    auto project = test::openProject(path());
    const QString summary = summaryOf(*project);
    m_files.failAt(call, fault);
    const bool done = action(*project);
    const bool met = m_files.heal();
    if (!done) {
        [&] { QCOMPARE(summaryOf(*project), summary); }();
        if (call % 2 == 0) { // the person tries again; else the project is closed
            [&] { QVERIFY(action(*project)); }();
            project.reset();
            checkClosedFile(after);
            return met;
        }
    }
    project.reset();
    checkClosedFile(done ? after : m_before);
    return met;
}

void TestFaults::actionIsDoneOrNotDone()
{
    QFETCH(Action, action);
    QFETCH(Fault, fault);
    const QString after = rowsAfter(action);
    QVERIFY(after != m_before);
    int call = 1;
    while (doWithFault(action, call, fault, after)) {
        if (QTest::currentTestFailed()) {
            qWarning("at call %d", call);
            return;
        }
        ++call;
        QVERIFY(call < LargestCall);
    }
    QVERIFY(call > 2); // faults were met
}

void TestFaults::closingLosesNothing()
{
    QFETCH(Fault, fault);
    const Action action = [](Project &project) {
        return project.annotations().add(firstIssue(project), {{2, 9}}, {}).has_value();
    };
    const QString after = rowsAfter(action);
    int call = 0;
    for (bool met = true; met;) {
        startAfresh();
        auto project = test::openProject(path());
        QVERIFY(action(*project));
        m_files.failAt(++call, fault);
        project.reset();
        met = m_files.heal();
        project = test::openProject(path());
        project.reset();
        checkClosedFile(after);
        QVERIFY(!QTest::currentTestFailed() && call < LargestCall);
    }
    QVERIFY(call > 2);
}

void TestFaults::openingLosesNothing()
{
    QFETCH(Fault, fault);
    int call = 0;
    for (bool met = true; met;) {
        startAfresh();
        m_files.failAt(++call, fault);
        auto project = Project::open(path());
        met = m_files.heal();
        QVERIFY(project || met);
        project = tl::unexpected(Error());
        test::openProject(path()).reset();
        checkClosedFile(m_before);
        QVERIFY(!QTest::currentTestFailed() && call < LargestCall);
    }
    QVERIFY(call > 1);
}

void TestFaults::creatingLeavesNoHalfFile()
{
    QFETCH(Fault, fault);
    int call = 0;
    for (bool met = true; met;) {
        startAfresh();
        QVERIFY(QFile::remove(path()));
        m_files.failAt(++call, fault);
        auto project = Project::create(path(), defaultCodebook(QLocale::English));
        met = m_files.heal();
        QVERIFY(project || met);
        const bool exists = QFile::exists(path());
        QVERIFY(exists || !project);
        project = tl::unexpected(Error());
        if (exists) { // made whole, at most its first opening failed
            QCOMPARE(test::openProject(path())->codebook().tags().size(), 3);
        }
        const QDir folder(m_folder.filePath(u"work"_s));
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), exists ? 1 : 0);
        QVERIFY(call < LargestCall);
    }
    QVERIFY(call > 2);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
