// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/annotations/chosenrow.h"
#include "ui/annotations/tagpicker.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/expandinglist.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/sidepanel.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Tags made while reading, annotations cut at the caret, and the filter of their list.
class TestTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void wordsBecomeATagInOneStep();
    void wordsTakeTheTagThatHasTheirName();
    void sentenceIsNoNameOfATag();
    void newTagOfThePickerIsOneStep();
    void newTagHasTheNextDigit();
    void caretTakesTheKeys();
    void annotationIsCutAtTheCaret();
    void cutAtTheEdgeTellsWhatToDo();
    void listIsFilteredByWords_data();
    void listIsFilteredByWords();
    void listIsFilteredByTag();
    void newAnnotationIsListedWhateverTheFilter();
    void tabTellsHowManyTheFilterShows();
    void digitGoesToAllThatAreChosen();
    void chosenOnesAreDeletedInOneStep();
    void chosenOnesBecomeOne();
    void choiceEndsWithAnotherCurrentOne();
    void choiceEndsWithOneOfThem();
    void selectionAndChoiceEndEachOther();

private:
    /// Three annotations in the list, the first and the last of them chosen with the mouse.
    void chooseTwoOfThree();
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    TagId tag(int index) const { return m_desk->project->codebook().tags().at(index).id; }
    QLineEdit *filter() const { return m_desk->find<QLineEdit>(u"annotationFilter"_s); }
    QStringList listed() const;

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestTagging::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

QStringList TestTagging::listed() const
{
    const AnnotationModel *model = m_desk->find<AnnotationsPanel>()->model();
    QStringList quotes;
    for (int row = 0; row < model->rowCount(); ++row) {
        quotes.append(model->index(row, 0).data(AnnotationModel::QuoteRole).toString());
    }
    return quotes;
}

void TestTagging::wordsBecomeATagInOneStep()
{
    const auto before = m_desk->project->codebook().tags().size();
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_Q, Qt::ShiftModifier);
    const Tag made = m_desk->project->codebook().tags().last();
    QCOMPARE(made.name, u"三家车队"_s);
    QCOMPARE(m_desk->annotations().first().tags, QList{made.id});
    QVERIFY(m_desk->workspace().selection().isEmpty());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->project->codebook().tags().size(), before);
    QVERIFY(m_desk->annotations().isEmpty());
}

void TestTagging::wordsTakeTheTagThatHasTheirName()
{
    const TagId known = *m_desk->project->codebook().create(u"车队"_s);
    QVERIFY(m_desk->select(u"车队"_s));
    m_desk->key(Qt::Key_Q, Qt::ShiftModifier);
    QCOMPARE(m_desk->annotations().first().tags, QList{known});
    m_desk->key(Qt::Key_Q); // the same tag is now the one used last
    QTRY_VERIFY(m_desk->annotations().first().tags.isEmpty());
}

void TestTagging::sentenceIsNoNameOfATag()
{
    m_desk = std::make_unique<test::Desk>(*m_parts);
    const QString sentence = u"车"_s.repeated(41);
    m_desk->addIssue(test::importedIssue(u"=渡口\n"_s + sentence + u"。\n"_s, u"a.txt"_s));
    m_desk->openWindow();
    QVERIFY(m_desk->select(sentence));
    m_desk->key(Qt::Key_Q, Qt::ShiftModifier);
    QVERIFY(m_desk->annotations().isEmpty());
    QCOMPARE(m_desk->workspace().selection().size(), 1);
}

void TestTagging::newTagOfThePickerIsOneStep()
{
    const auto before = m_desk->project->codebook().tags().size();
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_T);
    auto *picker = m_desk->find<TagPicker>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"Carriers"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_desk->annotations().size(), 1);
    QCOMPARE(m_desk->project->codebook().tags().last().name, u"Carriers"_s);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->project->codebook().tags().size(), before);
    QVERIFY(m_desk->annotations().isEmpty());
}

void TestTagging::newTagHasTheNextDigit()
{
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_Q, Qt::ShiftModifier);
    QVERIFY(m_desk->select(u"签了约"_s));
    m_desk->key(Qt::Key_4); // three tags come with a new project
    QCOMPARE(m_desk->annotations().size(), 2);
    QCOMPARE(m_desk->annotations().first().tags, m_desk->annotations().last().tags);
}

void TestTagging::caretTakesTheKeys()
{
    QVERIFY(QTest::qWaitFor([&] { return m_desk->page->count(u"h1"_s) == 1; }, 20000));
    m_desk->find<AnnotationsPanel>()->view()->setFocus();
    m_desk->key(Qt::Key_F7);
    QTRY_VERIFY(m_desk->page->target()->hasFocus());
}

void TestTagging::annotationIsCutAtTheCaret()
{
    const AnnotationId id = m_desk->annotate(u"三家车队签了约"_s, {tag(0)});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page->count(u"i.annotation"_s) > 0, 20000);
    m_desk->page->click(u"签了约"_s);
    QTRY_COMPARE(m_desk->workspace().annotation(), id);
    m_desk->key(Qt::Key_F7);
    m_desk->key(Qt::Key_V);
    QTRY_COMPARE(m_desk->annotations().size(), 2);
}

void TestTagging::cutAtTheEdgeTellsWhatToDo()
{
    m_desk->annotate(u"三家车队"_s, {tag(0)});
    QVERIFY(m_desk->select(u"三家"_s)); // begins where the annotation begins
    m_desk->key(Qt::Key_V);
    QCOMPARE(m_desk->window->messages().text(),
             u"Choose a place within the annotation to split it there."_s);
    QCOMPARE(m_desk->annotations().size(), 1);
}

void TestTagging::listIsFilteredByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("quotes");
    QTest::newRow("quote") << u"120"_s << QStringList{u"120车"_s};
    QTest::newRow("tag") << u"POV"_s << QStringList{u"三家车队"_s};
    QTest::newRow("note") << u"看看"_s << QStringList{u"三家车队"_s};
    QTest::newRow("two words") << u"三家 pov"_s << QStringList{u"三家车队"_s};
    QTest::newRow("nothing") << u"桥梁"_s << QStringList{};
    QTest::newRow("all") << u" "_s << QStringList{u"120车"_s, u"三家车队"_s};
}

void TestTagging::listIsFilteredByWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, quotes);
    m_desk->annotate(u"120车"_s, {tag(0)});
    const AnnotationId noted = m_desk->annotate(u"三家车队"_s, {tag(1)});
    QVERIFY(m_desk->project->annotations().setNote(noted, u"再看看"_s));
    filter()->setText(words);
    QCOMPARE(listed(), quotes);
    filter()->clear();
    QCOMPARE(listed().size(), 2);
}

void TestTagging::listIsFilteredByTag()
{
    m_desk->annotate(u"120车"_s, {tag(0)});
    m_desk->annotate(u"三家车队"_s, {tag(1)});
    m_desk->annotate(u"签了约"_s);
    const QMenu *menu = m_desk->find<QToolButton>(u"annotationTags"_s)->menu();
    QCOMPARE(menu->actions().size(), 4); // all, the two in use, none
    const QPointer<QAction> chosen = menu->actions().at(2);
    chosen->trigger();
    QVERIFY(chosen); // the menu goes on with it
    QTRY_COMPARE(listed(), QStringList{u"三家车队"_s});
    menu->actions().at(3)->trigger();
    QTRY_COMPARE(listed(), QStringList{u"签了约"_s});
    menu->actions().at(0)->trigger();
    QTRY_COMPARE(listed().size(), 3);
}

void TestTagging::newAnnotationIsListedWhateverTheFilter()
{
    m_desk->annotate(u"120车"_s, {tag(0)});
    filter()->setText(u"120"_s);
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_2);
    QTRY_COMPARE(listed(), (QStringList{u"120车"_s, u"三家车队"_s}));
    filter()->setText(u"120车"_s);
    QCOMPARE(listed(), QStringList{u"120车"_s});
}

void TestTagging::tabTellsHowManyTheFilterShows()
{
    const auto *tabs = m_desk->window->side().findChild<QTabBar *>();
    m_desk->annotate(u"120车"_s, {tag(0)});
    m_desk->annotate(u"三家车队"_s, {tag(1)});
    QVERIFY2(tabs->tabText(1).endsWith(u"  2"_s), qPrintable(tabs->tabText(1)));
    filter()->setText(u"120"_s);
    QVERIFY2(tabs->tabText(1).endsWith(u"  1/2"_s), qPrintable(tabs->tabText(1)));
    filter()->setText(u"桥梁"_s);
    QVERIFY2(tabs->tabText(1).endsWith(u"  0/2"_s), qPrintable(tabs->tabText(1)));
    filter()->clear();
    QVERIFY2(tabs->tabText(1).endsWith(u"  2"_s), qPrintable(tabs->tabText(1)));
}

void TestTagging::click(int row, Qt::KeyboardModifiers modifiers)
{
    ExpandingList *list = m_desk->find<AnnotationsPanel>()->view();
    const QModelIndex index = list->model()->index(row, 0);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers,
                      list->visualRect(index).topLeft() + QPoint(40, 12));
}

void TestTagging::chooseTwoOfThree()
{
    for (const auto &passage : {u"新桥镇口岸"_s, u"三家车队"_s, u"上月"_s}) {
        m_desk->annotate(passage);
    }
    m_desk->window->side().showPanel(m_desk->find<AnnotationsPanel>());
    QCOMPARE(listed().size(), 3);
    click(0);
    click(2, Qt::ControlModifier);
    QCOMPARE(m_desk->workspace().annotations().size(), 2);
    QVERIFY(m_desk->find<ChosenRow>()->isVisible());
}

void TestTagging::digitGoesToAllThatAreChosen()
{
    chooseTwoOfThree();
    const auto tagged = [this] {
        const QList<Annotation> all = m_desk->annotations();
        return std::count_if(all.cbegin(), all.cend(), [this](const Annotation &annotation) {
            return annotation.tags == QList{tag(0)};
        });
    };
    QVERIFY(m_desk->project->annotations().addTag(m_desk->annotations().first().id, tag(0)));
    m_desk->key(Qt::Key_1); // one of them has it already
    QCOMPARE(tagged(), 2);
    QCOMPARE(m_desk->workspace().annotations().size(), 2); // still chosen
    m_desk->key(Qt::Key_1);
    QCOMPARE(tagged(), 0);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tagged(), 2);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tagged(), 1);
}

void TestTagging::chosenOnesAreDeletedInOneStep()
{
    chooseTwoOfThree();
    m_desk->key(Qt::Key_Delete);
    QCOMPARE(m_desk->annotations().size(), 1);
    QVERIFY(!m_desk->find<ChosenRow>()->isVisible());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->annotations().size(), 3);
}

void TestTagging::chosenOnesBecomeOne()
{
    chooseTwoOfThree();
    const QStringList quotes{listed().first(), listed().last()};
    m_desk->key(Qt::Key_G);
    QCOMPARE(listed().size(), 2);
    QCOMPARE(listed().first(), quotes.join(u" … "_s));
    QCOMPARE(m_desk->workspace().annotations().size(), 1);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(listed().size(), 3);
}

void TestTagging::choiceEndsWithAnotherCurrentOne()
{
    chooseTwoOfThree();
    QVERIFY(m_desk->find<AnnotationsPanel>()->view()->expansion() == nullptr);
    const auto buttons = m_desk->find<ChosenRow>()->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->text().startsWith(u"Delete the Chosen Annotations"_s);
    }));
    const AnnotationId other = m_desk->find<AnnotationsPanel>()->model()->annotations().at(1).id;
    m_desk->workspace().setAnnotation(other);
    QCOMPARE(m_desk->workspace().annotations(), QList{other});
    QVERIFY(m_desk->find<AnnotationsPanel>()->view()->expansion());
    QCOMPARE(m_desk->find<AnnotationsPanel>()->view()->selectionModel()->selectedRows().size(), 1);
}

void TestTagging::choiceEndsWithOneOfThem()
{
    chooseTwoOfThree();
    const AnnotationId one = m_desk->workspace().annotations().first();
    m_desk->workspace().setAnnotation(one); // a click in the text
    m_desk->key(Qt::Key_Delete);
    QCOMPARE(m_desk->annotations().size(), 2);
}

void TestTagging::selectionAndChoiceEndEachOther()
{
    chooseTwoOfThree();
    QVERIFY(m_desk->select(u"车队"_s));
    QVERIFY(m_desk->workspace().annotations().size() < 2);
    click(0);
    click(2, Qt::ControlModifier);
    QCOMPARE(m_desk->workspace().annotations().size(), 2);
    QVERIFY(m_desk->workspace().selection().isEmpty());
    m_desk->key(Qt::Key_1);
    QCOMPARE(m_desk->annotations().size(), 3); // no new one
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestTagging>(argc, argv);
}
#include "tst_tagging.moc"
