// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/codepoints.h"
#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/annotations/annotationeditor.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/facts/factlistmodel.h"
#include "ui/facts/factspanel.h"
#include "ui/mainwindow.h"
#include "ui/preferences/settings.h"
#include "ui/reader/readerview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/expandinglist.h"
#include "ui/workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// A person at the window, with the real page in it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void firstArticleIsOpenAtTheStart();
    void clickOnAFactMarksItsPassage();
    void clickedPassageSelectsItsFact();
    void factsAreDecidedByKeyOneAfterAnother();
    void correctionIsStored();
    void wrongNumberIsNotStored();
    void selectionIsTaggedByDigit();
    void newAnnotationBecomesTheCurrentOne();
    void annotationMadeInTheReaderBecomesTheCurrentOne();
    void digitTogglesATagOfTheCurrentAnnotation();
    void undoShowsThePlaceOfTheStep();
    void undoOfATagShowsItsAnnotation();
    void undoNamesItsStep();
    void removedIssueClosesItsArticle();
    void lettersTypedInAFieldAreText();
    void noteBeingTypedIsStoredWhenTheWindowCloses();
    void draftOfANoteSurvivesACrash();
    void filterGivesWayToTheFactThatIsWanted();
    void articleDoneLeadsToTheNext();
    void restartRestoresThePlace();
    void viewIsRememberedBeforeTheWindowCloses();
    void readOnlyProjectOffersNoChanges();

private:
    void openWindow();
    void closeWindow();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Double-clicks a word of the article in the real page; true once that selected it.
    bool selectInPage();
    QList<Fact> facts() const;
    TextRange passage(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_settings = std::make_unique<Settings>();
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    openWindow();
}

void TestMainWindow::cleanup()
{
    closeWindow();
    m_project.reset();
}

void TestMainWindow::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_project, *m_settings, *m_theme, *m_profile);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::closeWindow()
{
    if (m_window) {
        m_window->close();
        m_window.reset();
    }
}

void TestMainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

QList<Fact> TestMainWindow::facts() const
{
    return m_project->facts().ofArticle(m_window->workspace().article());
}

bool TestMainWindow::selectInPage()
{
    for (QWidget *child : m_window->reader().findChildren<QWidget *>()) {
        if (child->inherits("QWebEngineView") && child->focusProxy()) {
            QTest::mouseDClick(child->focusProxy(), Qt::LeftButton, {}, QPoint(140, 180));
        }
    }
    return !m_window->workspace().selection().isEmpty();
}

TextRange TestMainWindow::passage(const QString &text) const
{
    return test::rangeOf(text, m_project->library().sourceText(m_window->workspace().issue()));
}

void TestMainWindow::firstArticleIsOpenAtTheStart()
{
    const auto articles = m_project->library().articles(m_project->library().issues().first().id);
    QCOMPARE(m_window->workspace().article(), articles.first().id);
    QCOMPARE(m_window->reader().article(), articles.first().id);
    QCOMPARE(m_window->facts().model()->facts().size(), 2);
}

void TestMainWindow::clickOnAFactMarksItsPassage()
{
    const QSignalSpy places(&m_window->reader(), &ReaderView::placeChanged);
    const Fact fact = facts().at(1);
    ExpandingList *view = m_window->facts().view();
    const QModelIndex row = m_window->facts().model()->indexOf(fact.id);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
    QCOMPARE(m_window->workspace().fact(), fact.id);
    const CodePointIndex index(m_project->library().sourceText(m_window->workspace().issue()));
    const TextRange expected{index.toCodePoint(fact.range.start),
                             index.toCodePoint(fact.range.end)};
    QTRY_VERIFY(!places.isEmpty());
    QTRY_COMPARE(places.last().at(1).value<TextRange>(), expected);
}

void TestMainWindow::clickedPassageSelectsItsFact()
{
    const FactId fact = facts().at(1).id;
    Q_EMIT m_window->reader().factActivated(fact);
    QCOMPARE(m_window->workspace().fact(), fact);
    const QModelIndex row = m_window->facts().model()->indexOf(fact);
    QCOMPARE(m_window->facts().view()->currentIndex(), row);
}

void TestMainWindow::factsAreDecidedByKeyOneAfterAnother()
{
    key(Qt::Key_N);
    const QList<Fact> before = facts();
    QCOMPARE(m_window->workspace().fact(), before.at(0).id);
    key(Qt::Key_A);
    QCOMPARE(facts().at(0).state, FactState::Accepted);
    QCOMPARE(m_window->workspace().fact(), before.at(1).id);
    key(Qt::Key_R);
    QCOMPARE(facts().at(1).state, FactState::Rejected);
    const ArticleId article = m_window->workspace().article();
    key(Qt::Key_N);
    QVERIFY(m_window->workspace().article() != article);
    QCOMPARE(m_window->workspace().fact(), facts().first().id);
}

void TestMainWindow::correctionIsStored()
{
    m_window->workspace().setFact(facts().first().id);
    key(Qt::Key_E);
    QVERIFY(m_window->facts().isEditing());
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    QCOMPARE(value->text(), u"120"_s);
    value->selectAll();
    QTest::keyClicks(value, u"125"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!m_window->facts().isEditing());
    QCOMPARE(facts().first().state, FactState::Corrected);
    QCOMPARE(facts().first().value.value, Decimal(125));
}

void TestMainWindow::wrongNumberIsNotStored()
{
    m_window->workspace().setFact(facts().first().id);
    key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->setText(u"many"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(m_window->facts().isEditing());
    QTest::keyClick(value, Qt::Key_Escape);
    QVERIFY(!m_window->facts().isEditing());
    QCOMPARE(facts().first().state, FactState::Proposed);
}

void TestMainWindow::selectionIsTaggedByDigit()
{
    const Tag tag = m_project->codebook().tags().first();
    const TextRange range = passage(u"𠮷田商行"_s);
    m_window->workspace().setSelection({range});
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + tag.shortcut));
    const auto annotations = m_project->annotations().ofArticle(m_window->workspace().article());
    QCOMPARE(annotations.size(), 1);
    QCOMPARE(annotations.first().tags, QList{tag.id});
    QCOMPARE(annotations.first().anchors.first().range, range);
    QCOMPARE(m_window->workspace().annotation(), annotations.first().id);
    QVERIFY(m_window->workspace().selection().isEmpty());
}

void TestMainWindow::newAnnotationBecomesTheCurrentOne()
{
    const auto old =
        m_project->annotations().add(m_window->workspace().issue(), {passage(u"三家车队"_s)}, {});
    QVERIFY(old);
    Q_EMIT m_window->reader().annotationActivated(*old);
    m_window->workspace().setSelection({passage(u"三家车队"_s)});
    key(Qt::Key_3);
    const AnnotationId made = m_window->workspace().annotation();
    QVERIFY(made != *old);
    const AnnotationsPanel &panel = m_window->annotations();
    QCOMPARE(panel.view()->currentIndex(), panel.model()->indexOf(made));
    const auto *editor = qobject_cast<AnnotationEditor *>(panel.view()->expansion());
    QVERIFY(editor);
    QCOMPARE(editor->annotation(), made);
}

void TestMainWindow::annotationMadeInTheReaderBecomesTheCurrentOne()
{
    const QSignalSpy made(&m_window->reader(), &ReaderView::annotationMade);
    QTRY_VERIFY(selectInPage());
    m_window->reader().tagSelection(m_project->codebook().tags().first().id);
    QCOMPARE(made.count(), 1);
    QCOMPARE(m_window->workspace().annotation(), made.first().first().value<AnnotationId>());
    QVERIFY(m_window->workspace().selection().isEmpty());
}

void TestMainWindow::digitTogglesATagOfTheCurrentAnnotation()
{
    const Tag tag = m_project->codebook().tags().at(1);
    const auto id =
        m_project->annotations().add(m_window->workspace().issue(), {passage(u"三家车队"_s)}, {});
    QVERIFY(id);
    m_window->workspace().setAnnotation(*id);
    const auto digit = static_cast<Qt::Key>(Qt::Key_0 + tag.shortcut);
    key(digit);
    QCOMPARE(m_project->annotations().annotation(*id)->tags, QList{tag.id});
    key(digit);
    QVERIFY(m_project->annotations().annotation(*id)->tags.isEmpty());
}

void TestMainWindow::undoShowsThePlaceOfTheStep()
{
    const ArticleId first = m_window->workspace().article();
    key(Qt::Key_N);
    key(Qt::Key_A);
    key(Qt::Key_J);
    QVERIFY(m_window->workspace().article() != first);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workspace().article(), first);
    QCOMPARE(facts().first().state, FactState::Proposed);
    key(Qt::Key_J);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->workspace().article(), first);
    QCOMPARE(facts().first().state, FactState::Accepted);
}

void TestMainWindow::undoOfATagShowsItsAnnotation()
{
    const ArticleId first = m_window->workspace().article();
    const auto id =
        m_project->annotations().add(m_window->workspace().issue(), {passage(u"三家车队"_s)}, {});
    QVERIFY(id);
    QVERIFY(m_project->annotations().addTag(*id, m_project->codebook().tags().first().id));
    key(Qt::Key_J);
    QVERIFY(m_window->workspace().article() != first);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->workspace().article(), first);
    QCOMPARE(m_window->workspace().annotation(), *id);
    const QSignalSpy shown(&m_window->workspace(), &Workspace::passageShown);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.last().at(0).value<TextRange>(), passage(u"三家车队"_s));
    QVERIFY(!m_window->workspace().annotation().isValid());
}

void TestMainWindow::undoNamesItsStep()
{
    key(Qt::Key_N);
    key(Qt::Key_A);
    QAction *undo = m_window->actions()[Command::Undo];
    QVERIFY2(undo->text().contains(u"accept"), qPrintable(undo->text()));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_window->actions()[Command::Redo]->text().contains(u"accept"));
}

void TestMainWindow::removedIssueClosesItsArticle()
{
    m_window->actions()[Command::RemoveIssue]->trigger();
    QVERIFY(m_project->library().issues().isEmpty());
    QVERIFY(!m_window->workspace().article().isValid());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_project->library().issues().size(), 1);
    QVERIFY(m_window->workspace().article().isValid());
}

void TestMainWindow::lettersTypedInAFieldAreText()
{
    key(Qt::Key_N);
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"a"_s);
    QCOMPARE(field->text(), u"a"_s);
    QCOMPARE(facts().first().state, FactState::Proposed);
}

void TestMainWindow::noteBeingTypedIsStoredWhenTheWindowCloses()
{
    const auto id =
        m_project->annotations().add(m_window->workspace().issue(), {passage(u"三家车队"_s)}, {});
    QVERIFY(id);
    Q_EMIT m_window->reader().annotationActivated(*id);
    key(Qt::Key_M);
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, u"which ones?"_s);
    closeWindow();
    QCOMPARE(m_project->annotations().annotation(*id)->note, u"which ones?"_s);
}

void TestMainWindow::draftOfANoteSurvivesACrash()
{
    const auto id =
        m_project->annotations().add(m_window->workspace().issue(), {passage(u"三家车队"_s)}, {});
    QVERIFY(id);
    Q_EMIT m_window->reader().annotationActivated(*id);
    key(Qt::Key_M);
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, u"which"_s);
    const QString draft = u"draft/annotation/%1"_s.arg(id->value);
    QTRY_COMPARE(m_project->remembered(draft), u"which"_s);
    const ArticleId article = m_window->workspace().article();
    QTRY_COMPARE(m_project->remembered(u"reader/article"_s), QString::number(article.value));
    QVERIFY(m_project->annotations().annotation(*id)->note.isEmpty());
    // What a crash leaves behind: the file as it is now, opened by another run.
    const QString copy = m_folder->filePath(u"copy.jianbao"_s);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile::copy(m_project->path() + suffix, copy + suffix);
    }
    closeWindow();
    m_project = test::openProject(copy);
    openWindow();
    Q_EMIT m_window->reader().annotationActivated(*id);
    key(Qt::Key_M);
    note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    QCOMPARE(note->toPlainText(), u"which"_s);
}

void TestMainWindow::filterGivesWayToTheFactThatIsWanted()
{
    const FactId first = facts().first().id;
    QVERIFY(m_project->facts().accept({first}));
    m_window->facts().model()->setFilter({false, {}});
    QVERIFY(!m_window->facts().model()->indexOf(first).isValid());
    Q_EMIT m_window->reader().factActivated(first);
    QVERIFY(m_window->facts().model()->indexOf(first).isValid());
}

void TestMainWindow::articleDoneLeadsToTheNext()
{
    const ArticleId first = m_window->workspace().article();
    key(Qt::Key_D);
    QCOMPARE(m_project->library().article(first)->review, ReviewState::Done);
    QVERIFY(m_window->workspace().article() != first);
    key(Qt::Key_K);
    QCOMPARE(m_window->workspace().article(), first);
}

void TestMainWindow::restartRestoresThePlace()
{
    key(Qt::Key_J);
    const ArticleId article = m_window->workspace().article();
    m_window->actions()[Command::SourceView]->trigger();
    const QString path = m_project->path();
    closeWindow();
    m_project.reset();
    m_project = test::openProject(path);
    openWindow();
    QCOMPARE(m_window->workspace().article(), article);
    QCOMPARE(m_window->reader().mode(), ReaderView::Mode::Source);
    QVERIFY(m_window->actions()[Command::SourceView]->isChecked());
}

void TestMainWindow::viewIsRememberedBeforeTheWindowCloses()
{
    m_window->actions()[Command::SourceView]->trigger();
    QTRY_COMPARE(m_project->remembered(u"reader/mode"_s),
                 QString::number(static_cast<int>(ReaderView::Mode::Source)));
}

void TestMainWindow::readOnlyProjectOffersNoChanges()
{
    const QString path = m_project->path();
    closeWindow();
    m_project.reset();
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    m_project = test::openProject(path);
    if (!m_project->isReadOnly()) {
        QSKIP("Permissions do not bind this user.");
    }
    openWindow();
    m_window->workspace().setFact(facts().first().id);
    QVERIFY(!m_window->actions()[Command::AcceptFact]->isEnabled());
    QVERIFY(!m_window->actions()[Command::ImportFiles]->isEnabled());
    QVERIFY(!m_window->actions()[Command::MarkDone]->isEnabled());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestMainWindow>(argc, argv);
}
#include "tst_mainwindow.moc"
