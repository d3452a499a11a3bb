// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/codepoints.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/annotations/annotationeditor.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/factlistmodel.h"
#include "ui/facts/factspanel.h"
#include "ui/widgets/expandinglist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A person at the window, with the real page in it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void firstArticleIsOpenAtTheStart();
    void clickOnAFactMarksItsPassage();
    void clickedPassageSelectsItsFact();
    void factsAreDecidedByKeyOneAfterAnother();
    void correctionIsStored();
    void wrongNumberIsNotStored();
    void wrongDateIsNotStored();
    void selectionIsTaggedByDigit();
    void newAnnotationBecomesTheCurrentOne();
    void annotationMadeInTheReaderBecomesTheCurrentOne();
    void digitTogglesATagOfTheCurrentAnnotation();
    void undoShowsThePlaceOfTheStep();
    void undoOfATagShowsItsAnnotation();
    void undoNamesItsStep();
    void removedIssueClosesItsArticle();
    void issueWithWorkGoesAfterAQuestionWithNumbers();
    void lettersTypedInAFieldAreText();
    void noteBeingTypedIsStoredWhenTheWindowCloses();
    void draftOfANoteSurvivesACrash();
    void filterGivesWayToTheFactThatIsWanted();
    void articleDoneLeadsToTheNext();
    void restartRestoresThePlace();
    void viewIsRememberedBeforeTheWindowCloses();
    void readOnlyProjectOffersNoChanges();

private:
    /// Double-clicks a word of the article in the real page; true once that selected it.
    bool selectInPage();
    /// The field with the note of an annotation, where the keys go; null where there is none.
    QPlainTextEdit *openNote(AnnotationId id);

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

bool TestMainWindow::selectInPage()
{
    QTest::mouseDClick(m_desk->page->target(), Qt::LeftButton, {}, QPoint(140, 180));
    return !m_desk->workspace().selection().isEmpty();
}

QPlainTextEdit *TestMainWindow::openNote(AnnotationId id)
{
    Q_EMIT m_desk->window->reader().annotationActivated(id);
    m_desk->key(Qt::Key_M);
    return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
}

void TestMainWindow::firstArticleIsOpenAtTheStart()
{
    const auto articles = m_desk->articles();
    QCOMPARE(m_desk->workspace().article(), articles.first().id);
    QCOMPARE(m_desk->window->reader().article(), articles.first().id);
    QCOMPARE(m_desk->window->facts().model()->facts().size(), 2);
}

void TestMainWindow::clickOnAFactMarksItsPassage()
{
    const QSignalSpy places(&m_desk->window->reader(), &ReaderView::placeChanged);
    const Fact fact = m_desk->facts().at(1);
    ExpandingList *view = m_desk->window->facts().view();
    const QModelIndex row = m_desk->window->facts().model()->indexOf(fact.id);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    QCOMPARE(m_desk->workspace().fact(), fact.id);
    const CodePointIndex index(m_desk->source());
    const TextRange expected{index.toCodePoint(fact.range.start),
                             index.toCodePoint(fact.range.end)};
    QTRY_VERIFY(!places.isEmpty());
    QTRY_COMPARE(places.last().at(1).value<TextRange>(), expected);
}

void TestMainWindow::clickedPassageSelectsItsFact()
{
    const FactId fact = m_desk->facts().at(1).id;
    Q_EMIT m_desk->window->reader().factActivated(fact);
    QCOMPARE(m_desk->workspace().fact(), fact);
    const QModelIndex row = m_desk->window->facts().model()->indexOf(fact);
    QCOMPARE(m_desk->window->facts().view()->currentIndex(), row);
}

void TestMainWindow::factsAreDecidedByKeyOneAfterAnother()
{
    m_desk->key(Qt::Key_N);
    const QList<Fact> before = m_desk->facts();
    QCOMPARE(m_desk->workspace().fact(), before.at(0).id);
    m_desk->key(Qt::Key_A);
    QCOMPARE(m_desk->facts().at(0).state, FactState::Accepted);
    QCOMPARE(m_desk->workspace().fact(), before.at(1).id);
    m_desk->key(Qt::Key_R);
    QCOMPARE(m_desk->facts().at(1).state, FactState::Rejected);
    const ArticleId article = m_desk->workspace().article();
    m_desk->key(Qt::Key_N);
    QVERIFY(m_desk->workspace().article() != article);
    QCOMPARE(m_desk->workspace().fact(), m_desk->facts().first().id);
}

void TestMainWindow::correctionIsStored()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    QVERIFY(m_desk->window->facts().isEditing());
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    QCOMPARE(value->text(), u"120"_s);
    value->selectAll();
    QTest::keyClicks(value, u"125"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!m_desk->window->facts().isEditing());
    QCOMPARE(m_desk->facts().first().state, FactState::Corrected);
    QCOMPARE(m_desk->facts().first().value.value, Decimal(125));
}

void TestMainWindow::wrongNumberIsNotStored()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->setText(u"many"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(m_desk->window->facts().isEditing());
    QTest::keyClick(value, Qt::Key_Escape);
    QVERIFY(!m_desk->window->facts().isEditing());
    QCOMPARE(m_desk->facts().first().state, FactState::Proposed);
}

void TestMainWindow::wrongDateIsNotStored()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_E);
    auto *editor = m_desk->find<FactEditor>();
    auto *type = editor->findChild<QComboBox *>();
    type->setCurrentIndex(type->findData(static_cast<int>(FactType::Date)));
    const auto *label = test::withText<QLabel>(*editor, u"Date"_s);
    QVERIFY(label);
    auto *date = qobject_cast<QLineEdit *>(label->buddy());
    QVERIFY(date && date->isVisible());
    date->setText(u"2021-02-30"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(m_desk->window->facts().isEditing());
    date->setText(u"2021-02-28"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QVERIFY(!m_desk->window->facts().isEditing());
    QCOMPARE(m_desk->facts().first().value.iso, u"2021-02-28"_s);
}

void TestMainWindow::selectionIsTaggedByDigit()
{
    const Tag tag = m_desk->project->codebook().tags().first();
    const TextRange range = m_desk->range(u"𠮷田商行"_s);
    m_desk->workspace().setSelection({range});
    QTest::keyClick(m_desk->window.get(), static_cast<Qt::Key>(Qt::Key_0 + tag.shortcut));
    const auto annotations =
        m_desk->project->annotations().ofArticle(m_desk->workspace().article());
    QCOMPARE(annotations.size(), 1);
    QCOMPARE(annotations.first().tags, QList{tag.id});
    QCOMPARE(annotations.first().anchors.first().range, range);
    QCOMPARE(m_desk->workspace().annotation(), annotations.first().id);
    QVERIFY(m_desk->workspace().selection().isEmpty());
}

void TestMainWindow::newAnnotationBecomesTheCurrentOne()
{
    const AnnotationId old = m_desk->annotate(u"三家车队"_s);
    Q_EMIT m_desk->window->reader().annotationActivated(old);
    m_desk->workspace().setSelection({m_desk->range(u"三家车队"_s)});
    m_desk->key(Qt::Key_3);
    const AnnotationId made = m_desk->workspace().annotation();
    QVERIFY(made != old);
    const AnnotationsPanel &panel = m_desk->window->annotations();
    QCOMPARE(panel.view()->currentIndex(), panel.model()->indexOf(made));
    const auto *editor = qobject_cast<AnnotationEditor *>(panel.view()->expansion());
    QVERIFY(editor);
    QCOMPARE(editor->annotation(), made);
}

void TestMainWindow::annotationMadeInTheReaderBecomesTheCurrentOne()
{
    const QSignalSpy made(&m_desk->window->reader(), &ReaderView::annotationMade);
    QTRY_VERIFY(selectInPage());
    m_desk->window->reader().tagSelection(m_desk->project->codebook().tags().first().id);
    QCOMPARE(made.count(), 1);
    QCOMPARE(m_desk->workspace().annotation(), made.first().first().value<AnnotationId>());
    QVERIFY(m_desk->workspace().selection().isEmpty());
}

void TestMainWindow::digitTogglesATagOfTheCurrentAnnotation()
{
    const Tag tag = m_desk->project->codebook().tags().at(1);
    const AnnotationId id = m_desk->annotate(u"三家车队"_s);
    m_desk->workspace().setAnnotation(id);
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + tag.shortcut);
    m_desk->key(digit);
    QCOMPARE(m_desk->project->annotations().annotation(id)->tags, QList{tag.id});
    m_desk->key(digit);
    QVERIFY(m_desk->project->annotations().annotation(id)->tags.isEmpty());
}

void TestMainWindow::undoShowsThePlaceOfTheStep()
{
    const ArticleId first = m_desk->workspace().article();
    m_desk->key(Qt::Key_N);
    m_desk->key(Qt::Key_A);
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->workspace().article() != first);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->workspace().article(), first);
    QCOMPARE(m_desk->facts().first().state, FactState::Proposed);
    m_desk->key(Qt::Key_J);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->workspace().article(), first);
    QCOMPARE(m_desk->facts().first().state, FactState::Accepted);
}

void TestMainWindow::undoOfATagShowsItsAnnotation()
{
    const ArticleId first = m_desk->workspace().article();
    const AnnotationId id = m_desk->annotate(u"三家车队"_s);
    QVERIFY(
        m_desk->project->annotations().addTag(id, m_desk->project->codebook().tags().first().id));
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->workspace().article() != first);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->workspace().article(), first);
    QCOMPARE(m_desk->workspace().annotation(), id);
    const QSignalSpy shown(&m_desk->workspace(), &Workspace::passageShown);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.last().at(0).value<TextRange>(), m_desk->range(u"三家车队"_s));
    QVERIFY(!m_desk->workspace().annotation().isValid());
}

void TestMainWindow::undoNamesItsStep()
{
    m_desk->key(Qt::Key_N);
    m_desk->key(Qt::Key_A);
    QAction *undo = m_desk->window->actions()[Command::Undo];
    QVERIFY2(undo->text().contains(u"accept"), qPrintable(undo->text()));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->window->actions()[Command::Redo]->text().contains(u"accept"));
}

void TestMainWindow::removedIssueClosesItsArticle()
{
    m_desk->window->actions()[Command::RemoveIssue]->trigger();
    QVERIFY(m_desk->project->library().issues().isEmpty());
    QVERIFY(!m_desk->workspace().article().isValid());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->project->library().issues().size(), 1);
    QVERIFY(m_desk->workspace().article().isValid());
}

void TestMainWindow::issueWithWorkGoesAfterAQuestionWithNumbers()
{
    constexpr int Many = RemovalEffect::ManyAnnotations; // from here on the half is told
    for (int i = 0; i < Many - 1; ++i) {
        QVERIFY(m_desk->annotate(u"三家车队"_s).isValid());
    }
    QVERIFY(!m_desk->project->library().removalEffect(m_desk->issue).isMost());
    QVERIFY(m_desk->annotate(u"三家车队"_s).isValid());
    QVERIFY(m_desk->project->facts().accept({m_desk->facts().first().id}));
    QVERIFY(m_desk->project->library().setNote(m_desk->issue, u"a note"_s));
    const RemovalEffect effect = m_desk->project->library().removalEffect(m_desk->issue);
    QCOMPARE(effect, (RemovalEffect{Many, Many, 1, 1, 0}));
    QVERIFY(effect.isMost());
    QString told;
    const auto remove = [&](const QString &answer) {
        return m_desk->inDialog([&] { m_desk->window->actions()[Command::RemoveIssue]->trigger(); },
                                [&](QWidget &question) {
                                    auto *box = qobject_cast<QMessageBox *>(&question);
                                    QVERIFY(box);
                                    QCOMPARE(box->defaultButton(),
                                             box->button(QMessageBox::Cancel));
                                    told = box->informativeText();
                                    QVERIFY(test::withText<QPushButton>(question, answer));
                                    test::withText<QPushButton>(question, answer)->click();
                                });
    };
    QVERIFY(remove(u"Cancel"_s));
    for (const QString &part : {u"10 annotation"_s, u"1 decided fact"_s, u"1 note"_s, u"half"_s}) {
        QVERIFY2(told.contains(part), qPrintable(told));
    }
    QCOMPARE(m_desk->project->library().issueCount(), 1);
    QVERIFY(remove(u"Remove"_s));
    QCOMPARE(m_desk->project->library().issueCount(), 0);
    QVERIFY(m_desk->project->history().undo());
    QCOMPARE(m_desk->annotations().size(), Many);
    QCOMPARE(m_desk->project->library().removalEffect(m_desk->issue), effect);
}

void TestMainWindow::lettersTypedInAFieldAreText()
{
    m_desk->key(Qt::Key_N);
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"a"_s);
    QCOMPARE(field->text(), u"a"_s);
    QCOMPARE(m_desk->facts().first().state, FactState::Proposed);
}

void TestMainWindow::noteBeingTypedIsStoredWhenTheWindowCloses()
{
    const AnnotationId id = m_desk->annotate(u"三家车队"_s);
    QPlainTextEdit *note = openNote(id);
    QVERIFY(note);
    QTest::keyClicks(note, u"which ones?"_s);
    m_desk->closeWindow();
    QCOMPARE(m_desk->project->annotations().annotation(id)->note, u"which ones?"_s);
}

void TestMainWindow::draftOfANoteSurvivesACrash()
{
    const AnnotationId id = m_desk->annotate(u"三家车队"_s);
    QPlainTextEdit *note = openNote(id);
    QVERIFY(note);
    QTest::keyClicks(note, u"which"_s);
    const QString draft = u"draft/annotation/%1"_s.arg(id.value);
    QTRY_COMPARE(m_desk->project->remembered(draft), u"which"_s);
    const ArticleId article = m_desk->workspace().article();
    QTRY_COMPARE(m_desk->project->remembered(u"reader/article"_s), QString::number(article.value));
    QVERIFY(m_desk->project->annotations().annotation(id)->note.isEmpty());
    m_desk->crash();
    note = openNote(id);
    QVERIFY(note);
    QCOMPARE(note->toPlainText(), u"which"_s);
}

void TestMainWindow::filterGivesWayToTheFactThatIsWanted()
{
    const FactId first = m_desk->facts().first().id;
    QVERIFY(m_desk->project->facts().accept({first}));
    m_desk->window->facts().model()->setFilter({false, {}});
    QVERIFY(!m_desk->window->facts().model()->indexOf(first).isValid());
    Q_EMIT m_desk->window->reader().factActivated(first);
    QVERIFY(m_desk->window->facts().model()->indexOf(first).isValid());
}

void TestMainWindow::articleDoneLeadsToTheNext()
{
    const ArticleId first = m_desk->workspace().article();
    m_desk->key(Qt::Key_D);
    QCOMPARE(m_desk->project->library().article(first)->review, ReviewState::Done);
    QVERIFY(m_desk->workspace().article() != first);
    m_desk->key(Qt::Key_K);
    QCOMPARE(m_desk->workspace().article(), first);
}

void TestMainWindow::restartRestoresThePlace()
{
    m_desk->key(Qt::Key_J);
    const ArticleId article = m_desk->workspace().article();
    m_desk->window->actions()[Command::SourceView]->trigger();
    const QString path = m_desk->project->path();
    m_desk->closeWindow();
    m_desk->project.reset();
    m_desk->project = test::openProject(path);
    m_desk->openWindow();
    QCOMPARE(m_desk->workspace().article(), article);
    QCOMPARE(m_desk->window->reader().mode(), ReaderView::Mode::Source);
    QVERIFY(m_desk->window->actions()[Command::SourceView]->isChecked());
}

void TestMainWindow::viewIsRememberedBeforeTheWindowCloses()
{
    m_desk->window->actions()[Command::SourceView]->trigger();
    QTRY_COMPARE(m_desk->project->remembered(u"reader/mode"_s),
                 QString::number(static_cast<int>(ReaderView::Mode::Source)));
}

void TestMainWindow::readOnlyProjectOffersNoChanges()
{
    const QString path = m_desk->project->path();
    QVERIFY(m_desk->project->facts().accept({m_desk->facts().first().id})); // could be undone
    m_desk->closeWindow();
    const std::unique_ptr<Project> holder = std::move(m_desk->project);
    m_desk->project = test::openProject(path);
    QVERIFY(m_desk->project->isReadOnly());
    m_desk->openWindow();
    m_desk->workspace().setFact(m_desk->facts().first().id);
    QVERIFY(!m_desk->window->actions()[Command::Undo]->isEnabled());
    QVERIFY(!m_desk->window->actions()[Command::AcceptFact]->isEnabled());
    QVERIFY(!m_desk->window->actions()[Command::ImportFiles]->isEnabled());
    QVERIFY(!m_desk->window->actions()[Command::MarkDone]->isEnabled());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestMainWindow>(argc, argv);
}
#include "tst_mainwindow.moc"
