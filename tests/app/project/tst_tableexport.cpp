// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/tableexport.h"
#include "app/project/library.h"
#include "tests/support/csvreader.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void writesARowForEachTagOfAnAnnotation();
    void writesARowForEachFact();
    void writesARowForEachNote();
    void exportsOnlyTheIssuesAskedFor();
    void followsRenamedTags();
    void writesAHeaderForAnEmptyProject();
    void tellsHowFarItIs();
    void leavesTheOldFileWhenCancelled();
    void refusesTheProjectItself();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QList<QMap<QString, QString>> exported(const ExportRequest &request) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_first;
    IssueId m_second;
};

void TestTableExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path(u"study.jianbao"_s));
    const QString text = test::newspaperText();
    Library &library = m_project->library();
    m_first = library.addIssue(test::importedIssue(text, u"a.txt"_s)).value();
    m_second = library.addIssue(test::importedIssue(text + u"尾\n"_s, u"b.txt"_s)).value();
    const QList<Tag> tags = m_project->codebook().tags();
    const TextRange range = test::rangeOf(u"𡃁仔果园"_s, text);
    QVERIFY(m_project->annotations().add(m_first, {range}, {tags[0].id, tags[1].id}, u"注"_s));
    QVERIFY(m_project->annotations().add(m_second, {range}, {}));
}

QList<QMap<QString, QString>> TestTableExport::exported(const ExportRequest &request) const
{
    const auto report = exportCsv(*m_project, request, path(u"out.csv"_s));
    const auto records = test::csvRecords(test::contentOf(path(u"out.csv"_s)));
    return report && report->rows == records.size() ? records : QList<QMap<QString, QString>>();
}

void TestTableExport::writesARowForEachTagOfAnAnnotation()
{
    const auto records = exported({});
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0][u"id"_s], records[1][u"id"_s]);
    QVERIFY(records[0][u"tag_path"_s] != records[1][u"tag_path"_s]);
    QCOMPARE(records[0][u"quote"_s], u"𡃁仔果园"_s);
    QCOMPARE(records[0][u"note"_s], u"注"_s);
    QCOMPARE(records[0][u"coder"_s], u"Li"_s);
    QCOMPARE(records[2][u"file"_s], u"b.txt"_s);
    QCOMPARE(records[2][u"tag_path"_s], QString());
}

void TestTableExport::writesARowForEachFact()
{
    const auto records = exported({ExportTable::Facts, {}});
    QVERIFY(!records.isEmpty());
    for (const auto &record : records) {
        QVERIFY(!record[u"type"_s].isEmpty());
        QCOMPARE(record[u"state"_s], u"proposed"_s);
    }
}

void TestTableExport::writesARowForEachNote()
{
    Library &library = m_project->library();
    const ArticleSummary article = library.articles(m_first).first();
    QVERIFY(library.setNote(m_first, u"缺第四版"_s));
    QVERIFY(library.setNote(article.id, u"与旁边一篇“对读”,\n再看"_s));
    const auto records = exported({ExportTable::Notes, {}});
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0][u"on"_s], u"issue"_s);
    QCOMPARE(records[0][u"note"_s], u"缺第四版"_s);
    QCOMPARE(records[0][u"article"_s], QString());
    QCOMPARE(records[1][u"on"_s], u"article"_s);
    QCOMPARE(records[1][u"note"_s], u"与旁边一篇“对读”,\n再看"_s);
    QCOMPARE(records[1][u"article"_s], u"1"_s);
    QCOMPARE(records[1][u"article_headline"_s], article.headline);
    QCOMPARE(records[2][u"on"_s], u"passage"_s);
    QCOMPARE(records[2][u"quote"_s], u"𡃁仔果园"_s);
    QCOMPARE(records[2][u"note"_s], u"注"_s);
}

void TestTableExport::exportsOnlyTheIssuesAskedFor()
{
    const auto records = exported({ExportTable::Annotations, {m_second}});
    QCOMPARE(records.size(), 1);
    QCOMPARE(records[0][u"file"_s], u"b.txt"_s);
}

void TestTableExport::followsRenamedTags()
{
    const TagId tag = m_project->codebook().tags()[0].id;
    QVERIFY(m_project->codebook().rename(tag, u"金融/信贷"_s));
    const auto child = m_project->codebook().create(u"首贷"_s, tag);
    QVERIFY(child);
    QVERIFY(
        m_project->annotations().addTag(m_project->annotations().ofIssue(m_second)[0].id, *child));
    const auto records = exported({ExportTable::Annotations, {m_second}});
    QCOMPARE(records[0][u"tag_path"_s], u"金融\\/信贷/首贷"_s);
}

void TestTableExport::writesAHeaderForAnEmptyProject()
{
    m_project = test::newProject(path(u"empty.jianbao"_s));
    const auto report = exportCsv(*m_project, {}, path(u"out.csv"_s));
    QVERIFY(report);
    QCOMPARE(report->rows, 0);
    const auto rows = test::readCsv(test::contentOf(path(u"out.csv"_s)));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
}

void TestTableExport::tellsHowFarItIs()
{
    QStringList steps;
    const auto watch = [&](int done, int total) {
        steps.append(u"%1/%2"_s.arg(done).arg(total));
        return true;
    };
    QVERIFY(exportCsv(*m_project, {}, path(u"out.csv"_s), FormulaGuard::Off, watch));
    QCOMPARE(steps, QStringList({u"1/2"_s, u"2/2"_s}));
}

void TestTableExport::leavesTheOldFileWhenCancelled()
{
    QVERIFY(exportCsv(*m_project, {}, path(u"out.csv"_s)));
    const QByteArray old = test::contentOf(path(u"out.csv"_s));
    QVERIFY(m_project->library().removeIssue(m_second));
    const auto cancelled = exportCsv(*m_project, {}, path(u"out.csv"_s), FormulaGuard::Off,
                                     [](int, int) { return false; });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::contentOf(path(u"out.csv"_s)), old);
    QCOMPARE(QDir(m_folder->path()).entryList({u"out*"_s}, QDir::Files | QDir::Hidden).size(), 1);
}

void TestTableExport::refusesTheProjectItself()
{
    const auto report = exportCsv(*m_project, {}, m_project->path());
    QCOMPARE(report.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(m_project->annotations().ofIssue(m_first).size(), 1);
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
