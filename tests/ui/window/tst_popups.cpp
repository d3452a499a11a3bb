// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/facts.h"
#include "app/project/library.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/annotations/notepopup.h"
#include "ui/annotations/tagpicker.h"
#include "ui/facts/factspanel.h"
#include "ui/mainwindow.h"
#include "ui/preferences/settings.h"
#include "ui/reader/readerview.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpopup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The small windows over the window: search, tags, notes, facts to be made, keys.
class TestPopups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void searchShowsPlacesAndEnterOpensThem();
    void escapeLeavesTheSearch();
    void pickedTagIsPutOnTheSelection();
    void newTagIsCreatedFromThePicker();
    void noteOfASelectionMakesAnAnnotation();
    void closedNotePopupLosesNothing();
    void factIsMadeFromTheSelection();
    void keySheetShowsEveryKey();

private:
    template<typename Popup>
    Popup *popup() const
    {
        return m_window->findChild<Popup *>();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void select(const QString &text);
    QList<Annotation> annotations() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestPopups::initTestCase()
{
    m_settings = std::make_unique<Settings>();
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestPopups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    m_window = std::make_unique<MainWindow>(*m_project, *m_settings, *m_theme, *m_profile);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPopups::cleanup()
{
    m_window->close();
    m_window.reset();
    m_project.reset();
}

void TestPopups::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TestPopups::select(const QString &text)
{
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    m_window->workspace().setSelection({test::rangeOf(text, source)});
}

QList<Annotation> TestPopups::annotations() const
{
    return m_project->annotations().ofIssue(m_window->workspace().issue());
}

void TestPopups::searchShowsPlacesAndEnterOpensThem()
{
    const ArticleId first = m_window->workspace().article();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<SearchField *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"外销"_s);
    Q_EMIT field->textEdited(field->text());
    auto *search = popup<SearchPopup>();
    QTRY_COMPARE(search->model()->rowCount(), 1);
    QVERIFY(search->isVisible());
    const QSignalSpy shown(&m_window->workspace(), &Workspace::passageShown);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(search->isHidden());
    QVERIFY(m_window->workspace().article() != first);
    QCOMPARE(shown.count(), 1);
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    QCOMPARE(shown.first().first().value<TextRange>(), test::rangeOf(u"外销"_s, source));
}

void TestPopups::escapeLeavesTheSearch()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<SearchField *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"口岸"_s);
    Q_EMIT field->textEdited(field->text());
    auto *search = popup<SearchPopup>();
    QTRY_VERIFY(search->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(search->isHidden());
    QVERIFY(!field->hasFocus());
}

void TestPopups::pickedTagIsPutOnTheSelection()
{
    const Tag tag = m_project->codebook().tags().at(2);
    select(u"三家车队"_s);
    key(Qt::Key_T);
    auto *picker = popup<TagPicker>();
    QVERIFY(picker);
    QTest::keyClicks(picker->field(), tag.name.first(3));
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(annotations().size(), 1);
    QCOMPARE(annotations().first().tags, QList{tag.id});
    QTRY_VERIFY(!popup<TagPicker>());
}

void TestPopups::newTagIsCreatedFromThePicker()
{
    select(u"三家车队"_s);
    key(Qt::Key_T);
    auto *picker = popup<TagPicker>();
    QVERIFY(picker);
    picker->field()->setText(u"车队"_s);
    QTest::keyClick(picker->field(), Qt::Key_Return);
    QCOMPARE(m_project->codebook().tags().size(), 4);
    QCOMPARE(m_project->codebook().tag(annotations().first().tags.first())->name, u"车队"_s);
}

void TestPopups::noteOfASelectionMakesAnAnnotation()
{
    select(u"三家车队"_s);
    key(Qt::Key_M);
    auto *note = popup<NotePopup>();
    QVERIFY(note);
    QTest::keyClicks(note->field(), u"ask them"_s);
    QTest::keyClick(note->field(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(annotations().size(), 1);
    QCOMPARE(annotations().first().note, u"ask them"_s);
    QCOMPARE(annotations().first().anchors.first().quote, u"三家车队"_s);
}

void TestPopups::closedNotePopupLosesNothing()
{
    select(u"三家车队"_s);
    key(Qt::Key_M);
    popup<NotePopup>()->field()->setPlainText(u"half a thought"_s);
    popup<NotePopup>()->close();
    QCOMPARE(annotations().size(), 1);
    QCOMPARE(annotations().first().note, u"half a thought"_s);
}

void TestPopups::factIsMadeFromTheSelection()
{
    const auto before = m_project->facts().ofArticle(m_window->workspace().article());
    select(u"三家"_s);
    key(Qt::Key_F);
    QVERIFY(m_window->facts().isEditing());
    QWidget *field = QApplication::focusWidget();
    QVERIFY(m_window->facts().isAncestorOf(field));
    QTest::keyClick(field, Qt::Key_Return);
    const auto after = m_project->facts().ofArticle(m_window->workspace().article());
    QCOMPARE(after.size(), before.size() + 1);
    const auto made = m_project->facts().fact(m_window->workspace().fact());
    QVERIFY(made);
    QCOMPARE(made->quote, u"三家"_s);
    QCOMPARE(made->origin, FactOrigin::Person);
}

void TestPopups::keySheetShowsEveryKey()
{
    m_window->actions()[Command::ShowKeys]->trigger();
    auto *sheet = popup<KeySheet>();
    QVERIFY(sheet);
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    for (const QAction *action : m_window->actions().findChildren<QAction *>()) {
        const bool digit = action->text().startsWith(u"Tag "_s);
        if (!digit && !action->shortcut().isEmpty()) {
            QVERIFY2(texts.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->objectName()));
        }
    }
    QTest::keyClick(sheet, Qt::Key_Space);
    QTRY_VERIFY(!popup<KeySheet>());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestPopups>(argc, argv);
}
#include "tst_popups.moc"
