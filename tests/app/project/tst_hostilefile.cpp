// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/facts/tableexport.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "app/text/reflow.h"
#include "tests/support/paths.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Project files with sound pages and tables, but values that this program never writes.
class TestHostileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rangesAreCutToTheText_data();
    void rangesAreCutToTheText();
    void whatTheProgramReliesOnIsChecked_data();
    void whatTheProgramReliesOnIsChecked();
    void damagedStepIsRefused();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    void change(const QString &sql);
    void requireRangesInside(const QString &source);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    AnnotationId m_annotation;
};

void TestHostileFile::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    m_project = test::newProject(path());
    m_issue = m_project->library()
                  .addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s))
                  .value();
    m_annotation = m_project->annotations().add(m_issue, {{20, 30}}, {}, u"一"_s).value();
}

/// Closes the project and changes its file as another program would.
void TestHostileFile::change(const QString &sql)
{
    m_project.reset();
    SQLite::Database database(path().toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql.toStdString());
}

void TestHostileFile::requireRangesInside(const QString &source)
{
    const auto isInside = [&source](TextRange range) {
        return range.start >= 0 && range.start <= range.end && range.end <= source.size();
    };
    const auto areInside = [&isInside](const auto &things) {
        return std::ranges::all_of(things,
                                   [&](const auto &thing) { return isInside(thing.range); });
    };
    QVERIFY(areInside(m_project->library().furniture(m_issue)));
    QVERIFY(areInside(m_project->library().diagnostics(m_issue)));
    for (const ArticleSummary &summary : m_project->library().articles(m_issue)) {
        const Article article = m_project->library().article(summary.id).value();
        QVERIFY(areInside(article.blocks));
        (void)readingText(article.blocks, source);
        QVERIFY(areInside(m_project->facts().ofArticle(article.id)));
    }
    FactCursor walk = m_project->facts().walk({});
    while (!walk.atEnd()) {
        for (const FactRow &row : walk.next(std::chrono::milliseconds(0))) {
            QVERIFY(isInside(row.fact.range));
        }
    }
    for (const Annotation &annotation : m_project->annotations().ofIssue(m_issue)) {
        QVERIFY(areInside(annotation.anchors));
    }
}

void TestHostileFile::rangesAreCutToTheText_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    QTest::newRow("behind the text") << Q_INT64_C(10) << Q_INT64_C(100'000);
    QTest::newRow("before the text") << Q_INT64_C(-5) << Q_INT64_C(10);
    QTest::newRow("backwards") << Q_INT64_C(20) << Q_INT64_C(10);
    QTest::newRow("as far as numbers go") << Least << Most;
    QTest::newRow("from one end to the other") << Most << Least;
}

void TestHostileFile::rangesAreCutToTheText()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    const QString ranges = u"SET start_offset = %1, end_offset = %2;"_s.arg(start).arg(end);
    change(u"INSERT INTO diagnostic (issue_id, code, start_offset, end_offset, detail) "
           "VALUES (%1, 'invalid bytes', 0, 1, ''); UPDATE block %2 UPDATE fact %2 "
           "UPDATE annotation_range %2 UPDATE diagnostic %2"_s.arg(m_issue.value)
               .arg(ranges));
    m_project = test::openProject(path());
    const QString source = m_project->library().sourceText(m_issue);
    QCOMPARE(source, test::newspaperText());
    requireRangesInside(source);
    const QString table = m_folder->filePath(u"table.csv"_s);
    for (const ExportTable kind :
         {ExportTable::Annotations, ExportTable::Facts, ExportTable::Notes}) {
        QVERIFY(exportCsv(*m_project, {kind, {}}, table));
    }
    QVERIFY(m_project->library().reanalyse(m_issue));
    requireRangesInside(source);
}

void TestHostileFile::whatTheProgramReliesOnIsChecked_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a text that claims to be endless")
        << u"UPDATE source SET length = 9223372036854775807"_s;
    QTest::newRow("a tag below itself") << u"UPDATE tag SET parent_id = id WHERE id = 1"_s;
    QTest::newRow("tags in a circle") << u"UPDATE tag SET parent_id = 3 - id WHERE id IN (1, 2)"_s;
}

void TestHostileFile::whatTheProgramReliesOnIsChecked()
{
    QFETCH(QString, change);
    this->change(change);
    const QByteArray before = test::contentOf(path());
    const auto opened = Project::open(path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DamagedProject);
    QCOMPARE(test::contentOf(path()), before);
}

/// SQLite reads beyond the end of some of these.
void TestHostileFile::damagedStepIsRefused()
{
    m_project.reset();
    SQLite::Database file(path().toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Statement query(file, "SELECT id, changeset FROM action ORDER BY id DESC LIMIT 1");
    QVERIFY(query.executeStep());
    const int action = query.getColumn(0).getInt();
    const auto *const bytes = static_cast<const char *>(query.getColumn(1).getBlob());
    const QByteArray sound = qUncompress(QByteArray(bytes, query.getColumn(1).getBytes()));
    query.reset();
    for (qsizetype length = 1; length < sound.size(); length += 7) {
        const QByteArray stored = qCompress(sound.first(length));
        SQLite::Statement update(file, "UPDATE action SET changeset = ?1 WHERE id = ?2");
        update.bind(1, stored.constData(), int(stored.size()));
        update.bind(2, action);
        update.exec();
        const auto project = test::openProject(path());
        const Result<ActionRecord> undone = project->history().undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::DamagedProject);
        QVERIFY(project->annotations().annotation(m_annotation));
    }
}

QTEST_GUILESS_MAIN(TestHostileFile)
#include "tst_hostilefile.moc"
