// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/facts/factspanel.h"
#include "ui/help/tour.h"
#include "ui/history/historydialog.h"
#include "ui/library/librarypanel.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Commands by name and by keys of one's own, the list of the history, the tour; and where the
/// keys go when one of these closes.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void paletteFindsAndRunsACommand();
    void paletteTellsTheMenu();
    void paletteDoesNotRunWhatCannotBeDone();
    void preferencesTurnTheirPagesByKey();
    void buttonsOfAFactTellTheirKeys();
    void keyIsGivenToAnotherCommand();
    void keysAreFoundByCommandAndKey();
    void undoWorksInTheCodebook();
    void lettersCanBeSwitchedOff();
    void historyGoesBackSeveralSteps();
    void tourLeadsThroughTheWindow();
    void returnLeadsThroughTheTour();
    void tourLetsTheWindowBeUsed();
    void escapeLeavesTheTour_data();
    void escapeLeavesTheTour();
    void closedPopupGivesTheKeysBack_data();
    void closedPopupGivesTheKeysBack();
    void correctionBegunInTheListEndsThere();

private:
    void annotate(qsizetype start);

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestCommands::init()
{
    m_parts->settings.set(Settings::Key::CustomKeys, QVariantMap());
    m_parts->settings.set(Settings::Key::SingleKeys, true);
    m_parts->settings.set(Settings::Key::TourSeen, false);
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestCommands::annotate(qsizetype start)
{
    QVERIFY(m_desk->project->annotations().add(m_desk->issue, {{start, start + 2}}, {}));
}

void TestCommands::paletteFindsAndRunsACommand()
{
    m_desk->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = m_desk->find<CommandPalette>();
    QVERIFY(palette && palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), u"done article"_s); // words in any order
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QCOMPARE(m_desk->articles().first().review, ReviewState::Done);
    QTRY_VERIFY(!m_desk->find<CommandPalette>());
}

void TestCommands::paletteTellsTheMenu()
{
    m_desk->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *list = m_desk->find<CommandPalette>()->findChild<QTreeWidget *>();
    QTest::keyClicks(m_desk->find<CommandPalette>()->field(), u"annotate codebook"_s);
    QCOMPARE(list->currentItem()->text(0), u"Codebook"_s);
    QCOMPARE(list->currentItem()->text(1), u"Annotate"_s);
    QTest::keyClick(m_desk->find<CommandPalette>()->field(), Qt::Key_Escape);
}

void TestCommands::preferencesTurnTheirPagesByKey()
{
    const Actions &actions = m_desk->window->actions();
    const bool asked = m_desk->inDialog([&] { actions[Command::Preferences]->trigger(); },
                                        [&](QWidget &dialog) {
                                            auto *choice = dialog.findChild<QComboBox *>();
                                            auto *tabs = dialog.findChild<QTabWidget *>();
                                            QVERIFY(choice && tabs);
                                            QVERIFY(QTest::qWaitForWindowActive(&dialog));
                                            choice->setFocus();
                                            QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab,
                                                            Qt::ControlModifier);
                                            QCOMPARE(tabs->currentIndex(), 1);
                                        });
    QVERIFY(asked);
}

void TestCommands::buttonsOfAFactTellTheirKeys()
{
    m_desk->key(Qt::Key_N);
    QTRY_VERIFY(test::withText<QPushButton>(*m_desk->find<FactsPanel>(), u"Accept A"_s));
    m_parts->settings.set(Settings::Key::SingleKeys, false);
    QVERIFY(test::withText<QPushButton>(*m_desk->find<FactsPanel>(), u"Accept"_s));
}

void TestCommands::paletteDoesNotRunWhatCannotBeDone()
{
    m_desk->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = m_desk->find<CommandPalette>();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), u"redo"_s);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->find<CommandPalette>());
}

void TestCommands::keyIsGivenToAnotherCommand()
{
    const Actions &actions = m_desk->window->actions();
    const bool asked = m_desk->inDialog(
        [&] { actions[Command::Preferences]->trigger(); },
        [&](QWidget &dialog) {
            auto *tabs = dialog.findChild<QTabWidget *>();
            auto *commands = dialog.findChild<QTreeWidget *>(u"commands"_s);
            QVERIFY(tabs && commands);
            tabs->setCurrentIndex(tabs->indexOf(commands->parentWidget()));
            const auto rows = commands->findItems(u"Article Done"_s, Qt::MatchExactly);
            QCOMPARE(rows.size(), 1);
            commands->setCurrentItem(rows.first());
            auto *edit = dialog.findChild<QKeySequenceEdit *>(u"key"_s);
            edit->setKeySequence(QKeySequence(Qt::Key_J));
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"set"_s), Qt::LeftButton);
        });
    QVERIFY(asked);
    QCOMPARE(actions[Command::MarkDone]->shortcut(), QKeySequence(Qt::Key_J));
    QVERIFY(!actions[Command::NextArticle]->shortcuts().contains(QKeySequence(Qt::Key_J)));
    const ArticleId first = m_desk->articles().first().id;
    m_desk->key(Qt::Key_J);
    QCOMPARE(m_desk->project->library().article(first)->review, ReviewState::Done);
    m_desk->closeWindow();
    m_desk->openWindow(); // another run keeps them
    QCOMPARE(m_desk->window->actions()[Command::MarkDone]->shortcut(), QKeySequence(Qt::Key_J));
}

void TestCommands::keysAreFoundByCommandAndKey()
{
    const bool asked =
        m_desk->inDialog([&] { m_desk->window->actions()[Command::Preferences]->trigger(); },
                         [&](QWidget &dialog) {
                             auto *tabs = dialog.findChild<QTabWidget *>();
                             auto *commands = dialog.findChild<QTreeWidget *>(u"commands"_s);
                             auto *filter = dialog.findChild<QLineEdit *>(u"commandFilter"_s);
                             QVERIFY(tabs && commands && filter);
                             tabs->setCurrentIndex(tabs->indexOf(commands->parentWidget()));
                             const auto shown = [&] {
                                 QStringList texts;
                                 for (int row = 0; row < commands->topLevelItemCount(); ++row) {
                                     if (!commands->topLevelItem(row)->isHidden()) {
                                         texts.append(commands->topLevelItem(row)->text(0));
                                     }
                                 }
                                 return texts;
                             };
                             const qsizetype all = shown().size();
                             QTest::keyClicks(filter, u"article done"_s);
                             QCOMPARE(shown(), QStringList{u"Article Done"_s});
                             QCOMPARE(commands->currentItem()->text(0), u"Article Done"_s);
                             filter->setText(u"Ctrl+Shift+F"_s);
                             QCOMPARE(shown().size(), 1);
                             filter->clear();
                             QCOMPARE(shown().size(), all);
                         });
    QVERIFY(asked);
}

void TestCommands::undoWorksInTheCodebook()
{
    m_desk->key(Qt::Key_T, Qt::ControlModifier);
    auto *codebook = m_desk->find<CodebookDialog>();
    QTRY_VERIFY(codebook && codebook->isVisible());
    QVERIFY(m_desk->project->codebook().create(u"Weather"_s));
    const qsizetype before = m_desk->project->codebook().tags().size();
    QVERIFY(QTest::qWaitForWindowActive(codebook));
    QTest::keyClick(codebook->findChild<QTreeView *>(u"tagTree"_s), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->project->codebook().tags().size(), before - 1);
}

void TestCommands::lettersCanBeSwitchedOff()
{
    const ArticleId first = m_desk->workspace().article();
    const bool asked =
        m_desk->inDialog([&] { m_desk->window->actions()[Command::Preferences]->trigger(); },
                         [&](QWidget &dialog) {
                             for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
                                 if (box->text().contains(u"letters"_s)) {
                                     box->click();
                                 }
                             }
                         });
    QVERIFY(asked);
    QVERIFY(!m_parts->settings.isOn(Settings::Key::SingleKeys));
    m_desk->key(Qt::Key_J);
    QCOMPARE(m_desk->workspace().article(), first);
    m_desk->key(Qt::Key_Down, Qt::AltModifier); // its other key still works
    QVERIFY(m_desk->workspace().article() != first);
}

void TestCommands::historyGoesBackSeveralSteps()
{
    for (const qsizetype start : {0, 3, 6}) {
        annotate(start);
    }
    const bool asked =
        m_desk->inDialog([&] { m_desk->key(Qt::Key_H, Qt::ControlModifier); },
                         [&](QWidget &dialog) {
                             QVERIFY(qobject_cast<HistoryDialog *>(&dialog));
                             auto *list = dialog.findChild<QTreeWidget *>();
                             QVERIFY(list->topLevelItemCount()
                                     >= 5); // three annotations, the import, and before all
                             auto *go = dialog.findChild<QPushButton *>(u"go"_s);
                             QVERIFY(!go->isEnabled());
                             list->setCurrentItem(list->topLevelItem(2));
                             QVERIFY(go->isEnabled());
                             QTest::mouseClick(go, Qt::LeftButton);
                             QCOMPARE(m_desk->annotations().size(), 1);
                             QVERIFY(list->topLevelItem(0)->text(0).startsWith(u"（"_s));
                             list->setCurrentItem(list->topLevelItem(0));
                             QTest::mouseClick(go, Qt::LeftButton);
                             QCOMPARE(m_desk->annotations().size(), 3);
                         });
    QVERIFY(asked);
}

void TestCommands::tourLeadsThroughTheWindow()
{
    m_desk->window->actions()[Command::ShowTour]->trigger();
    QPointer<Tour> tour = m_desk->find<Tour>();
    QVERIFY(tour && tour->isVisible());
    auto *next = tour->findChild<QPushButton *>(u"tourNext"_s);
    auto *frame = m_desk->find<QFrame>(u"tourFrame"_s);
    QVERIFY(!tour->findChild<QPushButton *>(u"tourBack"_s)->isEnabled());
    QSet<QPoint> places;
    int stops = 0;
    while (tour && tour->isVisible() && stops < 20) {
        QVERIFY(m_desk->window->centralWidget()->rect().contains(tour->geometry()));
        places.insert(frame->pos());
        QTest::mouseClick(next, Qt::LeftButton);
        ++stops;
    }
    QCOMPARE(stops, 4);
    QCOMPARE(places.size(), 4);
    QTRY_VERIFY(!m_desk->find<Tour>());
    QVERIFY(m_parts->settings.isOn(Settings::Key::TourSeen));
}

void TestCommands::returnLeadsThroughTheTour()
{
    m_desk->window->startTour();
    for (int stop = 0; stop < 4; ++stop) {
        QVERIFY(m_desk->find<Tour>());
        QVERIFY(m_desk->find<Tour>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_VERIFY(!m_desk->find<Tour>());
    QVERIFY(m_desk->window->reader().isAncestorOf(QApplication::focusWidget()));
}

void TestCommands::tourLetsTheWindowBeUsed()
{
    m_desk->window->startTour();
    const ArticleId first = m_desk->workspace().article();
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->workspace().article() != first);
    QVERIFY(m_desk->find<Tour>()->isVisible());
    m_desk->window->startTour();
    QCOMPARE(m_desk->window->findChildren<Tour *>().size(), 1);
    QTest::mouseClick(m_desk->find<QPushButton>(u"tourLeave"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_desk->find<Tour>());
    QVERIFY(m_desk->window->reader().isAncestorOf(QApplication::focusWidget()));
}

void TestCommands::escapeLeavesTheTour_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"page", "library", "button"}) {
        QTest::newRow(where) << QString::fromLatin1(where);
    }
}

void TestCommands::escapeLeavesTheTour()
{
    QFETCH(QString, where);
    QVERIFY(m_desk->select(u"货运"_s)); // the page is there
    m_desk->window->startTour();
    if (where == "page"_L1) {
        m_desk->page->key(Qt::Key_Escape); // goes to the selection
        QTRY_VERIFY(m_desk->window->reader().selectedText().isEmpty());
        QVERIFY(m_desk->find<Tour>());
        m_desk->page->key(Qt::Key_Escape);
    } else {
        QWidget *widget =
            where == "library"_L1
                ? static_cast<QWidget *>(m_desk->window->library().findChild<QTreeView *>())
                : m_desk->find<QPushButton>(u"tourNext"_s);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Escape);
    }
    QTRY_VERIFY(!m_desk->find<Tour>());
    QVERIFY(m_parts->settings.isOn(Settings::Key::TourSeen));
}

void TestCommands::closedPopupGivesTheKeysBack_data()
{
    QTest::addColumn<Command>("command");
    QTest::newRow("palette") << Command::ShowPalette;
    QTest::newRow("keys") << Command::ShowKeys;
    QTest::newRow("search") << Command::Search;
    QTest::newRow("find in the article") << Command::FindInArticle;
    QTest::newRow("tag picker") << Command::PickTag;
    QTest::newRow("note") << Command::WriteNote;
    QTest::newRow("note on the article") << Command::WriteArticleNote;
    QTest::newRow("note on the issue") << Command::WriteIssueNote;
}

void TestCommands::closedPopupGivesTheKeysBack()
{
    QFETCH(Command, command);
    QVERIFY(m_desk->select(u"货运"_s));
    m_desk->window->reader().setFocus();
    m_desk->window->actions()[command]->trigger();
    QTRY_VERIFY(!m_desk->window->reader().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->window->reader().isAncestorOf(QApplication::focusWidget()));
}

void TestCommands::correctionBegunInTheListEndsThere()
{
    FactsPanel &panel = m_desk->window->facts();
    auto *list = panel.findChild<QAbstractItemView *>();
    m_desk->window->workspace().setFact(
        m_desk->project->facts().ofArticle(m_desk->window->workspace().article()).first().id);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_E);
    QVERIFY(panel.isEditing() && !list->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isEditing() && list->hasFocus());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestCommands>(argc, argv);
}
#include "tst_commands.moc"
