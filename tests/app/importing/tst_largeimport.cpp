// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/heldby.h"
#include "app/project/history.h"
#include "app/project/issues/issueimport.h"
#include "app/project/issues/issuestoring.h"
#include "app/project/issues/storedissue.h"
#include "app/project/library.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestImportInMs = 120'000;
constexpr int Sentences = 3000;

QString largeText()
{
    QString text = u"城东晚报 2022年5月1日 第2版\n\n河岸步道修好了\n\n本报讯 "_s;
    for (int i = 1; i <= Sentences; ++i) {
        text += u"第%1段长%2公里，花了%3万元。"_s.arg(i).arg(i + 3).arg(i * 40);
    }
    return text + u'\n';
}

ImportedIssue analysed(const QString &path)
{
    return readInputFile(path)
        .and_then([](const InputFile &file) { return analysedIssue(file, Lexicons::builtIn()); })
        .value();
}

} // namespace

/// An issue that takes long to be stored is stored in the background, as one action all the same.
class TestLargeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowGoesOnWhileItIsStored();
    void resultIsThatOfStoringAtOnce();
    void filesBehindItKeepTheirOrder();
    void whatIsRememberedMeanwhileIsKept();
    void cancellingLeavesNoTrace();
    void closingMeanwhileLeavesNoTrace();
    void endingItLetsTheProjectBeChanged();
    void whatIsStoredAtItsEndIsTakenOver();
    void anotherFileInItsPlaceIsSeen();
    void droppedImportLetsTheProjectGoOn();
    void filterFindsItsFacts();
    void filterReadsALargeIssueInTheBackground();
    void smallImportWaitsForItsTurn();
    void waitingOneCanBeCancelled();
    void countsAreKept();
    void undoAndRedoGoInTheBackground();
    void cancelledUndoChangesNothing();
    void removalGoesInTheBackground();

private:
    QString projectPath() const { return m_folder->filePath(u"study.jianbao"_s); }
    QString page(const QString &name, const QString &text);
    void beginAdding(int times = 1);
    bool isRefused() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    QString m_large;
    int m_number = 0;               // of what is added so
    QList<Result<IssueId>> m_added; // what addInBackground() told
};

void TestLargeImport::init()
{
    m_project.reset();
    m_added.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(projectPath());
    m_large = page(u"large.txt"_s, largeText());
}

QString TestLargeImport::page(const QString &name, const QString &text)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

void TestLargeImport::beginAdding(int times)
{
    const auto issue = std::make_shared<ImportedIssue>(analysed(m_large));
    for (int i = 0; i < times; ++i) {
        m_number = m_project->library().addInBackground(
            issue, [this](const Result<IssueId> &added) { m_added.append(added); });
    }
}

bool TestLargeImport::isRefused() const
{
    const Result<TagId> made = m_project->codebook().create(u"Rivers"_s);
    return !made && made.error().code == ErrorCode::ProjectLocked
           && made.error().cause == HeldByImport;
}

/// Events come through, and find nothing of it or all.
void TestLargeImport::windowGoesOnWhileItIsStored()
{
    QVERIFY(isLarge(analysed(m_large)));
    IssueImport import(*m_project, {m_large});
    QSignalSpy finished(&import, &IssueImport::finished);
    int whileStored = 0;
    QTimer events;
    connect(&events, &QTimer::timeout, &events, [&] {
        if (!m_project->checkWritable()) {
            ++whileStored;
            QVERIFY(isRefused());
            QVERIFY(!m_project->history().undo());
            const QList<Issue> issues = m_project->library().issues();
            QVERIFY(issues.isEmpty() // or stored and not yet taken over
                    || m_project->facts().progress(issues.first().id).total >= Sentences);
        }
    });
    events.start(0);
    import.start();
    QVERIFY(finished.wait(LongestImportInMs));
    QVERIFY(whileStored > 0);
    QCOMPARE(m_project->library().issues().size(), 1);
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
}

void TestLargeImport::resultIsThatOfStoringAtOnce()
{
    m_project->setCoder(u"Li"_s);
    IssueImport import(*m_project, {m_large});
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    QVERIFY(finished.wait(LongestImportInMs));
    const auto report = finished.first().first().value<ImportReport>();
    QCOMPARE(report.added.size(), 1);

    const auto alone = test::newProject(m_folder->filePath(u"alone.jianbao"_s));
    const IssueId id = alone->library().addIssue(analysed(m_large)).value();
    QCOMPARE(report.added.first(), id);
    const auto stored = m_project->library().storedIssue(id);
    QVERIFY(stored && stored->facts.size() >= Sentences);
    QCOMPARE(stored, alone->library().storedIssue(id));
    QCOMPARE(m_project->library().sourceText(id), largeText());

    const ActionRecord step = m_project->history().nextUndo().value();
    QCOMPARE(step.detail, u"large.txt"_s);
    QCOMPARE(step.coder, u"Li"_s);
    QVERIFY(m_project->history().undo());
    QVERIFY(m_project->library().issues().isEmpty() && !m_project->history().nextUndo());
    QVERIFY(m_project->history().redo());
    QCOMPARE(m_project->library().storedIssue(id), stored);
}

void TestLargeImport::filesBehindItKeepTheirOrder()
{
    const auto small = [](int day) {
        return u"城东晚报 2022年5月%1日 第2版\n\n河岸步道修好了\n\n本报讯 步道长%1公里。\n"_s.arg(
            day);
    };
    IssueImport import(*m_project, {page(u"a.txt"_s, small(2)), m_large, page(u"c.txt"_s, small(3)),
                                    page(u"d.txt"_s, small(4)), m_folder->filePath(u"none.txt"_s)});
    QSignalSpy progress(&import, &IssueImport::progress);
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    QVERIFY(finished.wait(LongestImportInMs));
    const auto report = finished.first().first().value<ImportReport>();
    QStringList names;
    for (const IssueId id : report.added) {
        names.append(m_project->library().issue(id)->fileName);
    }
    QCOMPARE(names, (QStringList{u"a.txt"_s, u"large.txt"_s, u"c.txt"_s, u"d.txt"_s}));
    QVERIFY(std::is_sorted(report.added.cbegin(), report.added.cend()));
    QCOMPARE(report.failures.size(), 1);
    QCOMPARE(progress.size(), 5);
    for (int i = 0; i < progress.size(); ++i) {
        QCOMPARE(progress[i].first().toInt(), i + 1);
    }
}

void TestLargeImport::whatIsRememberedMeanwhileIsKept()
{
    beginAdding();
    m_project->remember(u"draft/1"_s, u"half a thought"_s);
    QVERIFY(isRefused());
    m_project.reset(); // before it could be tried again
    m_project = test::openProject(projectPath());
    QCOMPARE(m_project->remembered(u"draft/1"_s), u"half a thought"_s);
}

void TestLargeImport::cancellingLeavesNoTrace()
{
    beginAdding();
    m_project->library().cancelAdding(m_number);
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    QCOMPARE(m_added.first().error().code, ErrorCode::Cancelled);
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
    QVERIFY(m_project->history().undo());
    QVERIFY(!m_project->history().nextUndo());
    m_project.reset();
    for (const char *table : {"source", "issue", "article", "block", "fact"}) {
        QCOMPARE(test::rowCount(projectPath(), table), 0);
    }
    QCOMPARE(test::soundnessOf(projectPath()), u"ok"_s);
}

void TestLargeImport::closingMeanwhileLeavesNoTrace()
{
    beginAdding();
    m_project.reset();
    QCOMPARE(m_added.size(), 1);
    QCOMPARE(m_added.first().error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList({u"study*"_s}), QStringList{u"study.jianbao"_s});
    QCOMPARE(test::rowCount(projectPath(), "issue"), 0);
    QCOMPARE(test::soundnessOf(projectPath()), u"ok"_s);
}

/// As the window does when it is closed, before it stores what was being written. What is at work
/// is not finished for the sake of what waits behind it.
void TestLargeImport::endingItLetsTheProjectBeChanged()
{
    m_large = page(u"longer.txt"_s, largeText().repeated(20)); // not stored before it is ended
    beginAdding(2);
    m_project->endBackgroundWork();
    QCOMPARE(m_added.size(), 2);
    QCOMPARE(m_added.first().error().code, ErrorCode::Cancelled);
    QCOMPARE(m_added.last().error().code, ErrorCode::Cancelled);
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
}

void TestLargeImport::whatIsStoredAtItsEndIsTakenOver()
{
    QSignalSpy changes(m_project.get(), &Project::changed);
    beginAdding();
    while (m_project->library().issues().isEmpty()) { // without events, so that none takes it over
        QThread::yieldCurrentThread();
    }
    m_project->endBackgroundWork();
    QCOMPARE(m_added.size(), 1);
    QCOMPARE(m_added.first().value(), m_project->library().issues().first().id);
    QCOMPARE(changes.size(), 1);
}

void TestLargeImport::anotherFileInItsPlaceIsSeen()
{
    const QString other = m_folder->filePath(u"other.jianbao"_s);
    test::newProject(other).reset();
    beginAdding();
    QVERIFY(QFile::rename(projectPath(), m_folder->filePath(u"moved.jianbao"_s)));
    QVERIFY(QFile::rename(other, projectPath()));
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    const Result<TagId> made = m_project->codebook().create(u"Rivers"_s);
    QCOMPARE(made.error().code, ErrorCode::ProjectReplaced);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*(conflict*"_s}).size(), 1);
}

void TestLargeImport::droppedImportLetsTheProjectGoOn()
{
    {
        IssueImport import(*m_project, {m_large});
        import.start();
        while (m_project->checkWritable()) { // looked at after each event: it is soon over
            QCoreApplication::processEvents();
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_project->checkWritable().has_value(), LongestImportInMs);
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
}

/// Also where facts were read for filters before.
void TestLargeImport::filterFindsItsFacts()
{
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a"_s)));
    m_project->facts().prepareFilters();
    m_project->facts().waitUntilPrepared();
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    FactQuery query;
    query.least = query.most = Decimal(Sentences + 3);
    m_project->facts().waitUntilPrepared();
    QVERIFY(m_project->facts().isPrepared());
    FactCursor cursor = m_project->facts().walk(query);
    QList<FactRow> rows;
    while (!cursor.atEnd()) {
        rows += cursor.next(std::chrono::milliseconds(0));
    }
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().fact.quote.contains(QString::number(Sentences + 3)));
}

/// No step of the walk reads it all; what is decided meanwhile is not missed.
void TestLargeImport::filterReadsALargeIssueInTheBackground()
{
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    Facts &facts = m_project->facts();
    const ArticleId article = m_project->library().articles(m_added.first().value()).first().id;
    const auto rowsOf = [&](const FactQuery &query) {
        FactCursor cursor = facts.walk(query);
        QList<FactRow> rows = cursor.next(std::chrono::milliseconds(0));
        const bool isThereAtOnce = cursor.atEnd() || !rows.isEmpty();
        while (!cursor.atEnd()) {
            rows += cursor.next(std::chrono::milliseconds(0));
        }
        return std::pair(rows.size(), isThereAtOnce);
    };
    FactQuery rejected;
    rejected.states = {FactState::Rejected};
    FactCursor begun = facts.walk({});
    QVERIFY(begun.next(std::chrono::milliseconds(0)).isEmpty());
    QVERIFY(facts.reject({facts.ofArticle(article).at(7).id}));
    QCOMPARE(rowsOf(rejected), std::pair(qsizetype(1), false));
    QCOMPARE(rowsOf(rejected), std::pair(qsizetype(1), true)); // now it is in memory
}

/// Another import while a large issue is stored is not refused.
void TestLargeImport::smallImportWaitsForItsTurn()
{
    const QString small = page(u"small.txt"_s, test::newspaperText());
    beginAdding();
    IssueImport import(*m_project, {small});
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    QVERIFY(finished.wait(LongestImportInMs));
    const auto report = finished.first().first().value<ImportReport>();
    QCOMPARE(report.failures, QList<Error>());
    QCOMPARE(report.added.size(), 1);
    QCOMPARE(m_added.size(), 1);
    QVERIFY(m_added.first().value() < report.added.first());
    QCOMPARE(m_project->library().issueCount(), 2);
}

void TestLargeImport::waitingOneCanBeCancelled()
{
    beginAdding();
    QList<Result<IssueId>> second;
    const auto small =
        std::make_shared<ImportedIssue>(test::importedIssue(test::newspaperText(), u"a"_s));
    const int number = m_project->library().addInBackground(
        small, [&](const Result<IssueId> &added) { second.append(added); });
    m_project->library().cancelAdding(number);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    QVERIFY(m_added.first());
    QCOMPARE(m_project->library().issueCount(), 1);
}

/// What was counted before stays counted: nothing is left to be counted but the new issue.
void TestLargeImport::countsAreKept()
{
    using namespace std::chrono_literals;
    Library &library = m_project->library();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(library.addIssue(test::importedIssue(test::newspaperText() + name, name)));
    }
    const ReviewProgress before = library.projectProgress(1h).progress;
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    const CountedProgress after = library.projectProgress(0ms); // counts one issue at the most
    QVERIFY(!after.isPartial);
    QVERIFY(after.progress.facts >= before.facts + Sentences);
}

void TestLargeImport::undoAndRedoGoInTheBackground()
{
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    const IssueId id = m_added.first().value();
    const auto stored = m_project->library().storedIssue(id);
    History &history = m_project->history();
    QList<Result<ActionRecord>> gone;
    const auto note = [&](const Result<ActionRecord> &step) { gone.append(step); };

    QVERIFY(history.takesLong(history.nextUndo().value()));
    QVERIFY(history.undoInBackground(note));
    const Result<TagId> refused = m_project->codebook().create(u"Rivers"_s);
    QCOMPARE(refused.error().code, ErrorCode::ProjectLocked);
    QCOMPARE(refused.error().cause, HeldByLargeStep);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, LongestImportInMs);
    QCOMPARE(gone.last().value().detail, u"large.txt"_s);
    QVERIFY(gone.last()->undone);
    QVERIFY(m_project->library().issues().isEmpty());

    QVERIFY(history.takesLong(history.nextRedo().value()));
    QVERIFY(history.redoInBackground(note));
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 2, LongestImportInMs);
    QVERIFY(gone.last() && !gone.last()->undone);
    QCOMPARE(m_project->library().storedIssue(id), stored);
    QVERIFY(m_project->codebook().create(u"Rivers"_s));
    QVERIFY(!history.takesLong(history.nextUndo().value()));
}

void TestLargeImport::cancelledUndoChangesNothing()
{
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    const auto stored = m_project->library().storedIssue(m_added.first().value());
    QList<Result<ActionRecord>> gone;
    QVERIFY(m_project->history().undoInBackground(
        [&](const Result<ActionRecord> &step) { gone.append(step); }));
    m_project->endBackgroundWork(); // the window waits before, where it is closed
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first().error().code, ErrorCode::Cancelled);
    QCOMPARE(m_project->library().storedIssue(m_added.first().value()), stored);
    m_project.reset();
    QCOMPARE(test::soundnessOf(projectPath()), u"ok"_s);
}

void TestLargeImport::removalGoesInTheBackground()
{
    beginAdding();
    QTRY_COMPARE_WITH_TIMEOUT(m_added.size(), 1, LongestImportInMs);
    const IssueId id = m_added.first().value();
    const auto stored = m_project->library().storedIssue(id);
    QVERIFY(m_project->library().isLarge(id));
    QList<Result<void>> removed;
    QVERIFY(m_project->library().removeInBackground(
        id, [&](const Result<void> &result) { removed.append(result); }));
    QVERIFY(!m_project->checkWritable());
    QTRY_COMPARE_WITH_TIMEOUT(removed.size(), 1, LongestImportInMs);
    QVERIFY(removed.first() && m_project->library().issues().isEmpty());
    QCOMPARE(m_project->history().nextUndo()->detail, u"large.txt"_s);
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->library().storedIssue(id), stored);
}

QTEST_GUILESS_MAIN(TestLargeImport)
#include "tst_largeimport.moc"
