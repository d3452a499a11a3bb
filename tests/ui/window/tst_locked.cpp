// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "tests/support/desk.h"
#include "ui/annotations/notepopup.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/notefield.h"

#include <QPlainTextEdit>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Another program, such as the shell of SQLite, holds the project's file while a person works.
class TestLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_parts.reset(); }
    void refusedActionIsToldAndCanBeDoneAgain();
    void noteThatCannotBeStoredStaysADraft();
    void noteLeftBehindGoesToItsPassage();
    void articleNoteWaits();
    void readingGoesOn();

private:
    void lock();
    void unlock() { m_other->exec("ROLLBACK"); }
    bool isTold() const;

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<SQLite::Database> m_other;
};

void TestLocked::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestLocked::cleanup()
{
    m_other.reset();
    m_desk.reset();
}

void TestLocked::lock()
{
    m_other = std::make_unique<SQLite::Database>(m_desk->project->path().toStdString(),
                                                 SQLite::OPEN_READWRITE);
    m_other->exec("BEGIN EXCLUSIVE");
}

bool TestLocked::isTold() const
{
    return m_desk->window->messages().text().contains(u"in use by another program"_s);
}

void TestLocked::refusedActionIsToldAndCanBeDoneAgain()
{
    const QList<TextRange> passage{m_desk->range(u"三家车队"_s)};
    m_desk->workspace().setSelection(passage);
    lock();
    m_desk->key(Qt::Key_1);
    QVERIFY(isTold());
    QVERIFY(m_desk->annotations().isEmpty());
    QCOMPARE(m_desk->workspace().selection(), passage);
    unlock();
    m_desk->key(Qt::Key_1);
    QCOMPARE(m_desk->annotations().size(), 1);
}

void TestLocked::noteThatCannotBeStoredStaysADraft()
{
    m_desk->workspace().setSelection({m_desk->range(u"三家车队"_s)});
    lock();
    m_desk->key(Qt::Key_M);
    QTest::keyClicks(m_desk->find<NotePopup>()->field(), u"half a thought"_s);
    m_desk->find<NotePopup>()->close();
    QVERIFY(isTold());
    QVERIFY(m_desk->annotations().isEmpty());
    QTRY_VERIFY(!m_desk->find<NotePopup>());
    m_desk->window->actions()[Command::WriteNote]->trigger(); // there it is again
    QVERIFY(m_desk->find<NotePopup>());
    QCOMPARE(m_desk->find<NotePopup>()->field()->toPlainText(), u"half a thought"_s);
    unlock();
    m_desk->find<NotePopup>()->close();
    QCOMPARE(m_desk->annotations().size(), 1);
    QCOMPARE(m_desk->annotations().first().note, u"half a thought"_s);
}

void TestLocked::noteLeftBehindGoesToItsPassage()
{
    const auto writeOn = [this](const QString &passage, const QString &note) {
        m_desk->workspace().setSelection({m_desk->range(passage)});
        m_desk->window->actions()[Command::WriteNote]->trigger();
        if (auto *popup = m_desk->find<NotePopup>()) {
            QTest::keyClicks(popup->field(), note);
            popup->close();
        }
        QTRY_VERIFY(!m_desk->find<NotePopup>());
    };
    lock();
    writeOn(u"三家车队"_s, u"first"_s);
    writeOn(u"过货"_s, u"second"_s); // does not open: it would take the place of the first
    QVERIFY(isTold());
    unlock();
    writeOn(u"过货"_s, u"third"_s);
    QStringList notes;
    for (const Annotation &annotation : m_desk->annotations()) {
        notes.append(annotation.anchors.first().quote + u' ' + annotation.note);
    }
    notes.sort();
    QCOMPARE(notes, (QStringList{u"三家车队 first"_s, u"过货 third"_s}));
}

/// It is written without another key as soon as the other program lets go; then a crash is no loss.
void TestLocked::articleNoteWaits()
{
    lock();
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(m_desk->find<NoteField>(u"articleNote"_s), u"compare page 1"_s);
    const ArticleId first = m_desk->workspace().article();
    m_desk->workspace().openArticle(m_desk->articles().at(1).id);
    QVERIFY(isTold());
    m_desk->workspace().openArticle(first);
    QCOMPARE(m_desk->find<NoteField>(u"articleNote"_s)->toPlainText(), u"compare page 1"_s);
    unlock();
    const auto isStored = [this] {
        const SQLite::Database file(m_desk->project->path().toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement query(file,
                                "SELECT count(*) FROM remembered WHERE value = 'compare page 1'");
        return query.executeStep() && query.getColumn(0).getInt() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStored(), 20000);
    m_desk->crash();
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(m_desk->find<NoteField>(u"articleNote"_s)->toPlainText(), u"compare page 1"_s);
}

void TestLocked::readingGoesOn()
{
    lock();
    m_desk->workspace().openArticle(m_desk->articles().at(1).id);
    const QString headline = m_desk->articles().at(1).headline;
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page->shownText().contains(headline), 20000);
    QVERIFY(!m_desk->facts().isEmpty());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestLocked>(argc, argv);
}
#include "tst_locked.moc"
