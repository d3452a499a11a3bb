// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/issuefile.h"
#include "app/lexicons/lexicons.h"
#include "app/project/history.h"
#include "app/project/issues/issueimport.h"
#include "app/project/issues/storedissue.h"
#include "app/project/library.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestImportInMs = 120'000;

QByteArray pageText(int number)
{
    return u"城东晚报 2022年5月%1日 第2版\n\n河岸步道修好了\n\n"
           u"本报讯 城东的河岸步道昨天修好，全长%2公里，花了%3万元。\n"_s.arg(number)
               .arg(number + 3)
               .arg(number * 40)
               .toUtf8();
}

} // namespace

class TestIssueImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folderGivesItsTextsInOrder();
    void namedFilesKeepTheirOrderAndComeOnce();
    void importsAFolder();
    void resultIsThatOfOneFileAfterAnother();
    void sameBytesGoInOnce();
    void namesFilesWithInvalidBytes();
    void badFilesAreReportedAndTheOthersGoIn();
    void progressCountsEveryFile();
    void cancelKeepsFinishedFilesOnly();
    void cancelBeforeTheFirstFileKeepsNothing();
    void importCanBeDroppedWhileItRuns();
    void emptyFolderFinishes();

private:
    QString projectPath() const { return m_folder->filePath(u"study.jianbao"_s); }
    /// Writes a file below the folder of pages and gives its path.
    QString page(const QString &name, const QByteArray &bytes);
    QStringList pages(int count);
    ImportReport import(const QStringList &paths);
    QStringList importedNames(const ImportReport &report);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

void TestIssueImport::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(projectPath());
}

QString TestIssueImport::page(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(u"pages/"_s + name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

QStringList TestIssueImport::pages(int count)
{
    QStringList paths;
    for (int i = 1; i <= count; ++i) {
        paths.append(page(u"page%1.txt"_s.arg(i, 2, 10, QChar(u'0')), pageText(i)));
    }
    return paths;
}

ImportReport TestIssueImport::import(const QStringList &paths)
{
    IssueImport import(*m_project, paths);
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    if (finished.isEmpty() && !finished.wait(LongestImportInMs)) {
        qFatal("the import does not end");
    }
    return finished.first().first().value<ImportReport>();
}

QStringList TestIssueImport::importedNames(const ImportReport &report)
{
    QStringList names;
    for (const IssueId id : report.added) {
        names.append(m_project->library().issue(id)->fileName);
    }
    return names;
}

void TestIssueImport::folderGivesItsTextsInOrder()
{
    const QStringList wanted{page(u"2022/b.txt"_s, pageText(1)),
                             page(u"2022/c/a.MD"_s, pageText(2)),
                             page(u"a.markdown"_s, pageText(3)), page(u"z.TXT"_s, pageText(4))};
    page(u".hidden.txt"_s, pageText(5));
    page(u".git/d.txt"_s, pageText(6));
    page(u"picture.png"_s, "\x89PNG");
    page(u"txt"_s, pageText(7));
    QVERIFY(QFile::link(m_folder->filePath(u"pages"_s), m_folder->filePath(u"pages/2022/up"_s)));
    QCOMPARE(filesBelow({m_folder->filePath(u"pages"_s)}), wanted);
}

void TestIssueImport::namedFilesKeepTheirOrderAndComeOnce()
{
    const QStringList paths = pages(3);
    QCOMPARE(filesBelow({paths[2], paths[0], paths[2]}), QStringList({paths[2], paths[0]}));
    QCOMPARE(filesBelow({paths[1], m_folder->filePath(u"pages"_s)}),
             QStringList({paths[1], paths[0], paths[2]}));
}

void TestIssueImport::importsAFolder()
{
    pages(9);
    const ImportReport report = import({m_folder->filePath(u"pages"_s)});
    QCOMPARE(report.added.size(), 9);
    QVERIFY(report.failures.isEmpty() && report.alreadyThere.isEmpty() && !report.cancelled);
    QStringList names = importedNames(report);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    const Issue first = m_project->library().issue(report.added.first()).value();
    QCOMPARE(first.info.paper, u"城东晚报"_s);
    QCOMPARE(first.info.date, QDate(2022, 5, 1));
    QVERIFY(first.articleCount > 0);
    QCOMPARE(m_project->history().nextUndo()->detail, names.last());
    QVERIFY(m_project->history().undo());
    QCOMPARE(m_project->library().issues().size(), 8);
}

void TestIssueImport::resultIsThatOfOneFileAfterAnother()
{
    const QStringList paths = pages(12) + test::sampleFiles();
    import(paths);
    const auto alone = test::newProject(m_folder->filePath(u"alone.jianbao"_s));
    for (const QString &path : paths) {
        const auto issue = readInputFile(path).and_then(
            [](const InputFile &file) { return analysedIssue(file, Lexicons::builtIn()); });
        QVERIFY(issue && alone->library().addIssue(*issue));
    }
    const QList<Issue> issues = m_project->library().issues();
    QCOMPARE(issues.size(), paths.size());
    for (const Issue &issue : issues) { // with the same ids, in the same order
        const auto expected = alone->library().storedIssue(issue.id);
        QVERIFY(expected && !expected->articles.isEmpty());
        QCOMPARE(m_project->library().storedIssue(issue.id), expected);
        QCOMPARE(m_project->library().sourceText(issue.id), alone->library().sourceText(issue.id));
    }
}

void TestIssueImport::sameBytesGoInOnce()
{
    const QStringList paths = pages(2);
    const QString copy = page(u"copy.txt"_s, pageText(1));
    const ImportReport first = import({paths[0], copy, paths[1]});
    QCOMPARE(first.added.size(), 2);
    QCOMPARE(first.alreadyThere, QStringList{copy});
    const ImportReport second = import({copy, paths[1], paths[0]});
    QVERIFY(second.added.isEmpty() && second.failures.isEmpty());
    QCOMPARE(second.alreadyThere, QStringList({copy, paths[1], paths[0]}));
    QCOMPARE(m_project->library().issues().size(), 2);
}

void TestIssueImport::namesFilesWithInvalidBytes()
{
    const QString whole = page(u"whole.txt"_s, pageText(1));
    const QString torn = page(u"torn.txt"_s, pageText(2) + "\xff\xfe");
    const ImportReport report = import({whole, torn});
    QCOMPARE(report.added.size(), 2);
    QCOMPARE(report.damaged, QStringList{torn});
}

void TestIssueImport::badFilesAreReportedAndTheOthersGoIn()
{
    const QStringList good = pages(2);
    const QString binary = page(u"binary.txt"_s, QByteArray("\x7f"
                                                            "ELF\0\0\1\2\3\0",
                                                            10)
                                                     .repeated(99));
    const QString empty = page(u"empty.txt"_s, {});
    const QString picture = page(u"picture.png"_s, "\x89PNG");
    const QString missing = m_folder->filePath(u"missing.txt"_s);
    const QString pipe = m_folder->filePath(u"pipe.txt"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);

    const ImportReport report = import({binary, good[0], empty, picture, missing, pipe, good[1]});
    QCOMPARE(importedNames(report), QStringList({u"page01.txt"_s, u"page02.txt"_s}));
    const QList<std::pair<QString, ErrorCode>> wanted{{binary, ErrorCode::FileIsNoText},
                                                      {empty, ErrorCode::FileIsEmpty},
                                                      {picture, ErrorCode::UnsupportedFormat},
                                                      {missing, ErrorCode::FileNotFound},
                                                      {pipe, ErrorCode::FileNotReadable}};
    QList<std::pair<QString, ErrorCode>> found;
    for (const Error &error : report.failures) {
        found.append({error.subject, error.code});
    }
    QCOMPARE(found, wanted);
}

void TestIssueImport::progressCountsEveryFile()
{
    QStringList paths = pages(6);
    paths.insert(3, page(u"empty.txt"_s, {}));
    IssueImport import(*m_project, paths);
    QSignalSpy progress(&import, &IssueImport::progress);
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    QVERIFY(finished.wait(LongestImportInMs));
    QCOMPARE(progress.size(), paths.size());
    for (int i = 0; i < paths.size(); ++i) {
        QCOMPARE(progress[i], QVariantList({i + 1, int(paths.size()), paths[i]}));
    }
    QCOMPARE(finished.size(), 1);
}

void TestIssueImport::cancelKeepsFinishedFilesOnly()
{
    const QStringList paths = pages(12);
    IssueImport import(*m_project, paths);
    connect(&import, &IssueImport::progress, &import, [&import](int done) {
        if (done == 3) {
            import.cancel();
        }
    });
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    QVERIFY(!finished.isEmpty() || finished.wait(LongestImportInMs));
    const auto report = finished.first().first().value<ImportReport>();
    QVERIFY(report.cancelled);
    QCOMPARE(report.added.size(), 3);
    QCOMPARE(m_project->library().issues().size(), 3);
    QVERIFY(report.failures.isEmpty());
    m_project.reset();
    QCOMPARE(test::rowCount(projectPath(), "source"), 3);
    QCOMPARE(test::rowCount(projectPath(), "issue"), 3);
    QCOMPARE(test::rowCount(projectPath(), "action"), 3);

    m_project = test::openProject(projectPath());
    QCOMPARE(this->import(paths).added.size(), 9); // the rest can be had later
}

void TestIssueImport::cancelBeforeTheFirstFileKeepsNothing()
{
    IssueImport import(*m_project, pages(4));
    QSignalSpy finished(&import, &IssueImport::finished);
    import.start();
    import.cancel();
    QVERIFY(!finished.isEmpty() || finished.wait(LongestImportInMs));
    QVERIFY(finished.first().first().value<ImportReport>().cancelled);
    QVERIFY(m_project->library().issues().isEmpty());
    QVERIFY(!m_project->history().nextUndo());
}

void TestIssueImport::importCanBeDroppedWhileItRuns()
{
    const QStringList paths = pages(6);
    {
        IssueImport import(*m_project, paths);
        QSignalSpy progress(&import, &IssueImport::progress);
        import.start();
        QVERIFY(progress.wait(LongestImportInMs));
    }
    const qsizetype kept = m_project->library().issues().size();
    QVERIFY(kept >= 1);
    QCOMPARE(import(paths).added.size(), paths.size() - kept);
}

void TestIssueImport::emptyFolderFinishes()
{
    const ImportReport report = import({m_folder->path()});
    QVERIFY(report.added.isEmpty() && report.failures.isEmpty() && !report.cancelled);
}

QTEST_GUILESS_MAIN(TestIssueImport)
#include "tst_issueimport.moc"
