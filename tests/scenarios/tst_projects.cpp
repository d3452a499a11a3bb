// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/csvreader.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

/// What Python's csv module reads, as JSON.
QByteArray readByPython(const QString &path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import csv, json, sys\n"
                  "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
                  "print(json.dumps(rows))"_s,
                  path});
    return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
}

} // namespace

/// Import and export by `jianbao-cli`, from outside.
class TestProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsFilesIntoANewProject();
    void importsAFolder();
    void leavesOutWhatIsThereAlready();
    void importsTheOthersWhenOneFails();
    void refusesWhatIsNoProject();
    void wantsTheSuffixForANewProject();
    void exportsTheFactsThatInspectShows();
    void exportsTheAnnotationsOfTheSample();
    void writesCsvThatPythonReadsAlike_data();
    void writesCsvThatPythonReadsAlike();
    void countsCodePointsInExports();
    void writesTheSameToStandardOutput();
    void keepsTheOldFileWhenExportFails();
    void refusesToExportOverTheProject();
    void sampleLeavesAnExistingFileAlone();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString put(const QString &name, const QByteArray &content) const;
    CliResult importSamples() const;
    CliResult exportTo(const QString &out, const QStringList &options = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void TestProjects::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_project = path(u"课题 一.jianbao"_s);
}

QString TestProjects::put(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? file.fileName() : QString();
}

CliResult TestProjects::importSamples() const
{
    return runCli(QStringList{u"import"_s, m_project} + sampleFiles());
}

CliResult TestProjects::exportTo(const QString &out, const QStringList &options) const
{
    return runCli(QStringList{u"export"_s} + options + QStringList{u"--csv"_s, out, m_project});
}

void TestProjects::importsFilesIntoANewProject()
{
    const CliResult result = importSamples();
    QCOMPARE(result.error, QByteArray());
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "Imported: 4\n");
    // One file is the whole project once nobody has it open.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"课题 一.jianbao"_s});
}

void TestProjects::importsAFolder()
{
    const CliResult result = runCli({u"import"_s, m_project, sourceFile(u"resources/samples"_s)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("Imported: 4\n"));
}

void TestProjects::leavesOutWhatIsThereAlready()
{
    QCOMPARE(importSamples().exitCode, 0);
    const CliResult again = importSamples();
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.startsWith("Imported: 0\n"));
    for (const QString &sample : sampleFiles()) {
        QVERIFY(again.out.contains(sample.toUtf8()));
    }
    QCOMPARE(exportTo(path(u"facts.csv"_s), {u"--facts"_s}).exitCode, 0);
    QSet<QString> files;
    QSet<QString> places;
    for (const auto &record : csvRecords(contentOf(path(u"facts.csv"_s)))) {
        files.insert(record[u"file"_s]);
        const QString place =
            record[u"file"_s] + record[u"start"_s] + u'-' + record[u"end"_s] + record[u"type"_s];
        QVERIFY2(!places.contains(place), qPrintable(place));
        places.insert(place);
    }
    QCOMPARE(files.size(), 4);
}

void TestProjects::importsTheOthersWhenOneFails()
{
    const QString missing = path(u"没有.txt"_s);
    const CliResult result = runCli({u"import"_s, m_project, sampleFiles()[0], missing,
                                     put(u"empty.txt"_s, {}), sampleFiles()[1]});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.startsWith("Imported: 2\n"));
    QVERIFY(result.error.contains(missing.toUtf8()));
    QVERIFY(result.error.contains("empty.txt"));
}

void TestProjects::refusesWhatIsNoProject()
{
    m_project = put(u"notes.jianbao"_s, "Not a database at all.");
    const CliResult result = importSamples();
    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.error.contains("notes.jianbao"));
    QCOMPARE(contentOf(m_project), "Not a database at all.");
    QCOMPARE(exportTo(path(u"out.csv"_s)).exitCode, 3);
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
}

void TestProjects::wantsTheSuffixForANewProject()
{
    // The likely slip: the project was forgotten, and the first file would become one.
    const CliResult result = runCli({u"import"_s, path(u"new.txt"_s), sampleFiles()[0]});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!QFileInfo::exists(path(u"new.txt"_s)));
}

void TestProjects::exportsTheFactsThatInspectShows()
{
    QCOMPARE(importSamples().exitCode, 0);
    QCOMPARE(exportTo(path(u"facts.csv"_s), {u"--facts"_s}).exitCode, 0);
    QMap<QString, QStringList> exported;
    for (const auto &record : csvRecords(contentOf(path(u"facts.csv"_s)))) {
        exported[record[u"file"_s]].append(QStringList{record[u"article"_s], record[u"type"_s],
                                                       record[u"start"_s], record[u"end"_s],
                                                       record[u"indicator"_s]}
                                               .join(u' '));
    }
    for (const QString &sample : sampleFiles()) {
        QStringList inspected;
        for (const QJsonValue &fact : inspectedJson(sample)["facts"_L1].toArray()) {
            inspected.append(QStringList{
                QString::number(fact["article"_L1].toInteger()), fact["type"_L1].toString(),
                QString::number(fact["start"_L1].toInteger()),
                QString::number(fact["end"_L1].toInteger()), fact["indicator"_L1].toString()}
                                 .join(u' '));
        }
        QStringList &got = exported[QFileInfo(sample).fileName()];
        inspected.sort();
        got.sort();
        QVERIFY(!got.isEmpty());
        QCOMPARE(got, inspected);
    }
}

void TestProjects::exportsTheAnnotationsOfTheSample()
{
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 0);
    QCOMPARE(exportTo(path(u"annotations.csv"_s)).exitCode, 0);
    const auto records = csvRecords(contentOf(path(u"annotations.csv"_s)));
    // Ten annotations, two of them with two tags.
    QCOMPARE(records.size(), 12);
    for (const auto &record : records) {
        const QString source =
            QString::fromUtf8(contentOf(sourceFile(u"resources/samples/"_s + record[u"file"_s])));
        const QString slice =
            codePointSlice(source, record[u"start"_s].toLongLong(), record[u"end"_s].toLongLong());
        QCOMPARE(withoutBlanks(record[u"quote"_s]), withoutBlanks(slice));
        QVERIFY(!record[u"quote"_s].contains(u'\n'));
        QVERIFY(!record[u"tag_path"_s].isEmpty());
        QVERIFY(!record[u"paper"_s].isEmpty());
        QCOMPARE(record[u"source_sha256"_s].size(), 64);
        QCOMPARE(record[u"anchor_state"_s], u"exact"_s);
    }
}

void TestProjects::writesCsvThatPythonReadsAlike_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("annotations") << QStringList();
    QTest::newRow("facts") << QStringList{u"--facts"_s};
}

void TestProjects::writesCsvThatPythonReadsAlike()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
        QSKIP("There is no python3 here");
    }
    QFETCH(QStringList, options);
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 0);
    QCOMPARE(exportTo(path(u"out.csv"_s), options).exitCode, 0);
    const auto rows = readCsv(contentOf(path(u"out.csv"_s)));
    QVERIFY(rows);
    QVERIFY(rows->size() > 10);
    QJsonArray expected;
    for (const QStringList &row : *rows) {
        expected.append(QJsonArray::fromStringList(row));
    }
    QCOMPARE(QJsonDocument::fromJson(readByPython(path(u"out.csv"_s))).array(), expected);
}

void TestProjects::countsCodePointsInExports()
{
    const QString text = u"𠮷林市𪚥桥镇今年新建仓库3座，投资2000万元，占地58.6亩。\n"_s;
    const QString file = put(u"吉林.txt"_s, text.toUtf8());
    QCOMPARE(runCli({u"import"_s, m_project, file}).exitCode, 0);
    const CliResult result = exportTo(u"-"_s, {u"--facts"_s});
    QCOMPARE(result.exitCode, 0);
    bool found = false;
    for (const auto &record : csvRecords(result.out)) {
        if (record[u"type"_s] == "money"_L1) {
            found = true;
            QCOMPARE(record[u"start"_s].toLongLong(), text.toUcs4().indexOf(u'2'));
            QCOMPARE(record[u"value"_s], u"20000000"_s);
            QCOMPARE(record[u"currency"_s], u"CNY"_s);
        }
    }
    QVERIFY(found);
}

void TestProjects::writesTheSameToStandardOutput()
{
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 0);
    QCOMPARE(exportTo(path(u"out.csv"_s)).exitCode, 0);
    QCOMPARE(exportTo(u"-"_s).out, contentOf(path(u"out.csv"_s)));
}

void TestProjects::keepsTheOldFileWhenExportFails()
{
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 0);
    const QString precious = put(u"precious.csv"_s, "old");
    QVERIFY(QFile::link(precious, path(u"link.csv"_s)));
    const CliResult throughLink = exportTo(path(u"link.csv"_s));
    QCOMPARE(throughLink.exitCode, 4);
    QVERIFY(throughLink.error.contains("link.csv"));
    QCOMPARE(contentOf(precious), "old");
    QCOMPARE(exportTo(path(u"none/out.csv"_s)).exitCode, 4);
}

void TestProjects::refusesToExportOverTheProject()
{
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 0);
    QCOMPARE(exportTo(m_project).exitCode, 4);
    QCOMPARE(exportTo(u"-"_s).exitCode, 0);
}

void TestProjects::sampleLeavesAnExistingFileAlone()
{
    put(u"课题 一.jianbao"_s, "old");
    QCOMPARE(runCli({u"sample"_s, m_project}).exitCode, 3);
    QCOMPARE(contentOf(m_project), "old");
}

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
