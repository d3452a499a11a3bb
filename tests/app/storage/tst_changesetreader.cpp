// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/library.h"
#include "app/storage/history/changesetreader.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int NoteColumn = 2; // of the table annotation

struct ReadNotes
{
    QStringList before;
    QStringList after;
    int rows = 0;
    bool isComplete = false;

    bool operator==(const ReadNotes &) const = default;
};

ReadNotes notesIn(const QByteArray &changeset)
{
    ReadNotes notes;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        ++notes.rows;
        if (qstrcmp(reader.table(), "annotation") == 0) {
            notes.before.append(reader.oldText(NoteColumn).value_or(u"–"_s));
            notes.after.append(reader.newText(NoteColumn).value_or(u"–"_s));
        }
    }
    notes.isComplete = reader.isComplete();
    return notes;
}

} // namespace

/// Reading the changesets that SQLite wrote.
class TestChangesetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textsAndIdsAreRead_data();
    void textsAndIdsAreRead();
    void partsPutTogetherAreTheChangeset();
    void cutChangesetIsToldOrEndsBetweenRows();
    void damagedChangesetDoesNoHarm();

private:
    QByteArray lastChangeset() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
    AnnotationId m_annotation;
};

void TestChangesetReader::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    m_issue =
        m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a"_s)).value();
    m_annotation = m_project->annotations().add(m_issue, {{20, 26}}, {}, u"一"_s).value();
}

QByteArray TestChangesetReader::lastChangeset() const
{
    const SQLite::Database database(m_project->path().toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement query(database, "SELECT changeset FROM action ORDER BY id DESC LIMIT 1");
    if (!query.executeStep()) {
        return {};
    }
    const SQLite::Column blob = query.getColumn(0);
    return qUncompress(QByteArray(static_cast<const char *>(blob.getBlob()), blob.getBytes()));
}

void TestChangesetReader::textsAndIdsAreRead_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("empty") << QString();
    for (const int length : {1, 127, 128, 16383, 16384, 300'000}) { // where lengths take more bytes
        QTest::addRow("%d bytes", length) << QString(length, u'a');
    }
    QTest::newRow("beyond the basic plane") << u"𡃁仔\n果园"_s;
}

void TestChangesetReader::textsAndIdsAreRead()
{
    QFETCH(QString, note);
    QVERIFY(m_project->annotations().setNote(m_annotation, note));
    const QByteArray changeset = lastChangeset();
    const ReadNotes notes = notesIn(changeset);
    QCOMPARE(notes.before, QStringList{u"一"_s});
    QCOMPARE(notes.after, QStringList{note});
    QVERIFY(notes.isComplete);
    ChangesetReader reader(changeset);
    QVERIFY(reader.next());
    QCOMPARE(reader.id(0), m_annotation.value);
    QVERIFY(!reader.isInsert() && !reader.isRemoval());
}

void TestChangesetReader::partsPutTogetherAreTheChangeset()
{
    QVERIFY(
        m_project->library().removeIssue(m_issue)); // rows of many tables with every kind of value
    const QByteArray changeset = lastChangeset();
    QByteArray together;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        together += reader.head().toByteArray();
        for (const QByteArrayView value : reader.oldValues() + reader.newValues()) {
            together += value.toByteArray();
        }
        QVERIFY(reader.isRemoval());
    }
    QVERIFY(reader.isComplete());
    QCOMPARE(together, changeset);
}

void TestChangesetReader::cutChangesetIsToldOrEndsBetweenRows()
{
    QVERIFY(m_project->library().removeIssue(m_issue));
    const QByteArray whole = lastChangeset();
    const int rows = notesIn(whole).rows;
    int complete = 0;
    for (qsizetype length = 1; length < whole.size(); ++length) {
        // Without room behind it, so that a sanitizer sees a read too far.
        const ReadNotes notes = notesIn(QByteArray(whole.constData(), length));
        QVERIFY(notes.rows <= rows);
        complete += notes.isComplete ? 1 : 0;
    }
    QCOMPARE(complete, rows - 1); // behind each row but the last
}

void TestChangesetReader::damagedChangesetDoesNoHarm()
{
    QVERIFY(m_project->library().removeIssue(m_issue));
    const QByteArray whole = lastChangeset();
    for (const char value : {'\x00', '\x03', '\x7f', '\xff'}) {
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = value;
            QVERIFY(notesIn(damaged).rows <= whole.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestChangesetReader)
#include "tst_changesetreader.moc"
