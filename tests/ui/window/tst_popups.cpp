// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "tests/support/desk.h"
#include "ui/annotations/notepopup.h"
#include "ui/annotations/tagpicker.h"
#include "ui/facts/factspanel.h"
#include "ui/reader/pageview.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpopup.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <csignal>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The small windows over the window: search, tags, notes, facts to be made, keys.
class TestPopups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void searchShowsPlacesAndEnterOpensThem();
    void escapeLeavesTheSearch();
    void pickedTagIsPutOnTheSelection();
    void newTagIsCreatedFromThePicker();
    void noteOfASelectionMakesAnAnnotation();
    void closedNotePopupLosesNothing();
    void draftOutlivesThePageProcess();
    void draftComesToItsPassageAfterACrash();
    void factIsMadeFromTheSelection();
    void keySheetShowsEveryKey();

private:
    void select(const QString &text);

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestPopups::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestPopups::select(const QString &text)
{
    m_desk->workspace().setSelection({m_desk->range(text)});
}

void TestPopups::searchShowsPlacesAndEnterOpensThem()
{
    const ArticleId first = m_desk->workspace().article();
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<SearchField *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"外销"_s);
    Q_EMIT field->textEdited(field->text());
    auto *search = m_desk->find<SearchPopup>();
    QTRY_COMPARE(search->model()->rowCount(), 1);
    QVERIFY(search->isVisible());
    const QSignalSpy shown(&m_desk->workspace(), &Workspace::passageShown);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(search->isHidden());
    QVERIFY(m_desk->workspace().article() != first);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().value<TextRange>(), m_desk->range(u"外销"_s));
}

void TestPopups::escapeLeavesTheSearch()
{
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<SearchField *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"口岸"_s);
    Q_EMIT field->textEdited(field->text());
    auto *search = m_desk->find<SearchPopup>();
    QTRY_VERIFY(search->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(search->isHidden());
    QVERIFY(!field->hasFocus());
}

void TestPopups::pickedTagIsPutOnTheSelection()
{
    const Tag tag = m_desk->project->codebook().tags().at(2);
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_T);
    auto *picker = m_desk->find<TagPicker>();
    QVERIFY(picker);
    QTest::keyClicks(picker->field(), tag.name.first(3));
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(m_desk->annotations().size(), 1);
    QCOMPARE(m_desk->annotations().first().tags, QList{tag.id});
    QTRY_VERIFY(!m_desk->find<TagPicker>());
}

void TestPopups::newTagIsCreatedFromThePicker()
{
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_T);
    auto *picker = m_desk->find<TagPicker>();
    QVERIFY(picker);
    picker->field()->setText(u"车队"_s);
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(m_desk->project->codebook().tags().size(), 4);
    QCOMPARE(m_desk->project->codebook().tag(m_desk->annotations().first().tags.first())->name,
             u"车队"_s);
}

void TestPopups::noteOfASelectionMakesAnAnnotation()
{
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_M);
    auto *note = m_desk->find<NotePopup>();
    QVERIFY(note);
    QTest::keyClicks(note->field(), u"ask them"_s);
    QTest::keyClick(note->field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->annotations().size(), 1);
    QCOMPARE(m_desk->annotations().first().note, u"ask them"_s);
    QCOMPARE(m_desk->annotations().first().anchors.first().quote, u"三家车队"_s);
}

void TestPopups::closedNotePopupLosesNothing()
{
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_M);
    m_desk->find<NotePopup>()->field()->setPlainText(u"half a thought"_s);
    m_desk->find<NotePopup>()->close();
    QCOMPARE(m_desk->annotations().size(), 1);
    QCOMPARE(m_desk->annotations().first().note, u"half a thought"_s);
}

void TestPopups::draftOutlivesThePageProcess()
{
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_M);
    m_desk->find<NotePopup>()->field()->setPlainText(u"half a thought"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page->count(u"h1"_s), 1, 20000);
    QSignalSpy ended(m_desk->page->page(), &QWebEnginePage::renderProcessTerminated);
    const auto process = static_cast<pid_t>(m_desk->page->page()->renderProcessPid());
    QVERIFY(process > 0);
    QCOMPARE(::kill(process, SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<PageView>()->isReady(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->page->count(u"h1"_s), 1, 60000);
    QVERIFY(m_desk->find<NotePopup>());
    QTest::keyClicks(m_desk->find<NotePopup>()->field(), u"!"_s);
    m_desk->find<NotePopup>()->close();
    QVERIFY(m_desk->annotations().first().note.contains(u"half a thought"_s));
    QVERIFY(m_desk->annotations().first().note.contains(u'!'));
}

void TestPopups::draftComesToItsPassageAfterACrash()
{
    select(u"三家车队"_s);
    m_desk->key(Qt::Key_M);
    m_desk->find<NotePopup>()->field()->setPlainText(u"which three?"_s);
    m_desk->crash(); // what is on the disk has the draft, what the closing window stores has not
    QCOMPARE(m_desk->annotations().size(), 1);
    const Annotation made = m_desk->annotations().first();
    QCOMPARE(made.note, u"which three?"_s);
    QCOMPARE(made.anchors.first().range, m_desk->range(u"三家车队"_s));
    QCOMPARE(m_desk->workspace().annotation(), made.id);
    QVERIFY(m_desk->project->remembered(u"draft/note"_s).isEmpty()); // not a second time
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->annotations().isEmpty());
}

void TestPopups::factIsMadeFromTheSelection()
{
    const auto before = m_desk->facts();
    select(u"三家"_s);
    m_desk->key(Qt::Key_F);
    QVERIFY(m_desk->window->facts().isEditing());
    QWidget *field = QApplication::focusWidget();
    QVERIFY(m_desk->window->facts().isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_Return);
    const auto after = m_desk->facts();
    QCOMPARE(after.size(), before.size() + 1);
    const auto made = m_desk->project->facts().fact(m_desk->workspace().fact());
    QVERIFY(made);
    QCOMPARE(made->quote, u"三家"_s);
    QCOMPARE(made->origin, FactOrigin::Person);
}

void TestPopups::keySheetShowsEveryKey()
{
    m_desk->window->actions()[Command::ShowKeys]->trigger();
    auto *sheet = m_desk->find<KeySheet>();
    QVERIFY(sheet);
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    for (const QAction *action : m_desk->window->actions().findChildren<QAction *>()) {
        const bool digit = action->text().startsWith(u"Tag "_s);
        if (!digit && !action->shortcut().isEmpty()) {
            QVERIFY2(texts.contains(keyText(action->shortcut())), qPrintable(action->objectName()));
        }
    }
    QTest::keyClick(sheet, Qt::Key_Space);
    QTRY_VERIFY(!m_desk->find<KeySheet>());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestPopups>(argc, argv);
}
#include "tst_popups.moc"
