// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/codebookdesk.h"
#include "ui/codebook/mergetagsdialog.h"
#include "ui/codebook/movetagdialog.h"
#include "ui/codebook/tagtreemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notefield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestCodebookDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<test::CodebookDesk>(); }
    void cleanup() { m_desk.reset(); }

    void showsTheTreeOfTags();
    void modelStaysSoundThroughChangesAndUndo();
    void renamesInPlace();
    void refusedNameIsReportedAndNothingChanges();
    void newTagIsChosenAndNamedAtOnce();
    void keepsATypedDefinitionWhenAnotherTagIsChosen();
    void keepsATypedDefinitionWhenTheDialogCloses();
    void typingGoesOnWhileTheProjectChanges();
    void dropMovesATag_data();
    void dropMovesATag();
    void dropIntoItselfIsRefused();
    void filterShowsWhatFitsWithItsParents();
    void hiddenTagGivesWayToOneThatFits();
    void newTagIsSeenWhateverTheFilter();
    void closedBranchStaysClosed();
    void keepsExamplesAndNote();
    void escapeLeavesTheFieldAndThenTheCodebook();
    void mergeTellsWhatItChanges();
    void deletionTellsWhatItChangesAndIsOneStep();
    void deletionGoesOnToTheNextTag();
    void emptyCodebookTellsTheNextStep();
    void filterThatNothingPassesTellsWhy();
    void moveTellsWhatItChanges();
    void moveBesideANamesakeIsNotOffered();

private:
    QString emptyTitle() const;
    QPlainTextEdit *definition() const { return m_desk->dialog->findChild<QPlainTextEdit *>(); }

    std::unique_ptr<test::CodebookDesk> m_desk;
};

/// What stands in the place of the tree; nothing where the tree is shown.
QString TestCodebookDialog::emptyTitle() const
{
    const auto *empty = m_desk->dialog->findChild<EmptyState *>();
    return empty->isVisibleTo(m_desk->dialog.get()) ? empty->title() : QString();
}

void TestCodebookDialog::showsTheTreeOfTags()
{
    const auto child = m_desk->project->codebook().create(u"Loans"_s, m_desk->tag(0));
    QVERIFY(child.has_value());
    const QAbstractItemModel *model = m_desk->tree()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->rowCount(model->index(0, 0)), 1);
    QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(), u"Loans"_s);
}

void TestCodebookDialog::modelStaysSoundThroughChangesAndUndo()
{
    TagTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProject(m_desk->project.get());
    Codebook &codebook = m_desk->project->codebook();
    const TagId last = m_desk->tag(2);
    const auto child = codebook.create(u"Loans"_s, m_desk->tag(0));
    QVERIFY(codebook.create(u"Micro-credit"_s, *child).has_value());
    QVERIFY(codebook.move(*child, last, 0).has_value());
    QVERIFY(codebook.remove(*child).has_value());
    QVERIFY(m_desk->project->history().undo().has_value());
    QVERIFY(m_desk->project->history().undo().has_value());
    QCOMPARE(model.rowCount(model.indexOf(m_desk->tag(0))), 1);
    model.setProject(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestCodebookDialog::renamesInPlace()
{
    QAbstractItemModel *model = m_desk->tree()->model();
    QVERIFY(model->setData(model->index(0, 0), u"Money"_s));
    QCOMPARE(m_desk->project->codebook().tag(m_desk->tag(0))->name, u"Money"_s);
}

void TestCodebookDialog::refusedNameIsReportedAndNothingChanges()
{
    const QSignalSpy failures(m_desk->dialog.get(), &CodebookDialog::failed);
    QAbstractItemModel *model = m_desk->tree()->model();
    const QString before = model->index(0, 0).data().toString();
    QVERIFY(!model->setData(model->index(0, 0), u"  "_s));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), before);
}

void TestCodebookDialog::newTagIsChosenAndNamedAtOnce()
{
    const auto actions = m_desk->tree()->actions();
    actions.first()->trigger();
    QCOMPARE(m_desk->project->codebook().tags().size(), 4);
    QCOMPARE(m_desk->tree()->currentIndex().data().toString(),
             m_desk->project->codebook().tags().last().name);
    QVERIFY(m_desk->tree()->findChild<QLineEdit *>() != nullptr); // the name is being edited
}

void TestCodebookDialog::keepsATypedDefinitionWhenAnotherTagIsChosen()
{
    const TagId first = m_desk->tag(0);
    m_desk->dialog->select(first);
    QTest::keyClicks(definition(), u"Banks and loans"_s);
    m_desk->dialog->select(m_desk->tag(1));
    QCOMPARE(m_desk->project->codebook().tag(first)->definition, u"Banks and loans"_s);
    QCOMPARE(definition()->toPlainText(),
             m_desk->project->codebook().tag(m_desk->tag(1))->definition);
}

void TestCodebookDialog::keepsATypedDefinitionWhenTheDialogCloses()
{
    m_desk->dialog->select(m_desk->tag(0));
    QTest::keyClicks(definition(), u"Banks"_s);
    m_desk->dialog->close();
    QCOMPARE(m_desk->project->codebook().tag(m_desk->tag(0))->definition, u"Banks"_s);
}

void TestCodebookDialog::typingGoesOnWhileTheProjectChanges()
{
    m_desk->dialog->select(m_desk->tag(0));
    QTest::keyClicks(definition(), u"Ban"_s);
    QVERIFY(m_desk->project->codebook().create(u"Rails"_s).has_value());
    QTest::keyClicks(definition(), u"ks"_s);
    QCOMPARE(definition()->toPlainText(), u"Banks"_s);
}

void TestCodebookDialog::dropMovesATag_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("downwards") << 0 << 2 << QList<int>{1, 0, 2};
    QTest::newRow("to the end") << 0 << 3 << QList<int>{1, 2, 0};
    QTest::newRow("upwards") << 2 << 0 << QList<int>{2, 0, 1};
    QTest::newRow("onto its own place") << 1 << 1 << QList<int>{0, 1, 2};
}

void TestCodebookDialog::dropMovesATag()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QList<int>, order);
    QAbstractItemModel *model = m_desk->tree()->model();
    const QList<TagId> before{m_desk->tag(0), m_desk->tag(1), m_desk->tag(2)};
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(from, 0)}));
    QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_desk->tag(i), before[order[i]]);
    }
}

void TestCodebookDialog::dropIntoItselfIsRefused()
{
    QAbstractItemModel *model = m_desk->tree()->model();
    const QModelIndex index = model->index(0, 0);
    const std::unique_ptr<QMimeData> data(model->mimeData({index}));
    const QSignalSpy failed(m_desk->dialog.get(), &CodebookDialog::failed);
    QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, index));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_desk->project->codebook().tag(m_desk->tag(0))->parent.isValid());
}

void TestCodebookDialog::filterShowsWhatFitsWithItsParents()
{
    QVERIFY(m_desk->project->codebook().create(u"Lorries"_s, m_desk->tag(2)));
    auto *filter = m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s);
    QVERIFY(filter);
    filter->setText(u"lorr"_s);
    QVERIFY(m_desk->tree()->isRowHidden(0, {}));
    QVERIFY(m_desk->tree()->isRowHidden(1, {}));
    QVERIFY(!m_desk->tree()->isRowHidden(2, {}));
    filter->clear();
    QVERIFY(!m_desk->tree()->isRowHidden(0, {}));
}

void TestCodebookDialog::hiddenTagGivesWayToOneThatFits()
{
    m_desk->dialog->select(m_desk->tag(0));
    auto *filter = m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s);
    filter->setText(m_desk->project->codebook().tag(m_desk->tag(2))->name);
    QCOMPARE(m_desk->tree()->currentIndex(), m_desk->tree()->model()->index(2, 0));
    filter->setText(u"no such tag"_s);
    QVERIFY(!m_desk->tree()->currentIndex().isValid());
}

void TestCodebookDialog::newTagIsSeenWhateverTheFilter()
{
    m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s)->setText(u"no such tag"_s);
    for (QAction *action : m_desk->dialog->findChildren<QAction *>()) {
        if (action->text() == u"New tag"_s) {
            action->trigger();
        }
    }
    QCOMPARE(m_desk->project->codebook().tags().size(), 4);
    QVERIFY(!m_desk->tree()->isRowHidden(3, {}));
    QCOMPARE(m_desk->tree()->currentIndex(), m_desk->tree()->model()->index(3, 0));
    QCOMPARE(m_desk->project->codebook().tag(m_desk->tag(3))->shortcut, 4);
}

void TestCodebookDialog::closedBranchStaysClosed()
{
    QVERIFY(m_desk->project->codebook().create(u"Loans"_s, m_desk->tag(0)).has_value());
    QVERIFY(m_desk->tree()->isExpanded(m_desk->tree()->model()->index(0, 0)));
    m_desk->tree()->collapse(m_desk->tree()->model()->index(0, 0));
    QVERIFY(m_desk->project->codebook().create(u"Weather"_s, {}).has_value());
    QVERIFY(!m_desk->tree()->isExpanded(m_desk->tree()->model()->index(0, 0)));
    m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s)->setText(u"loans"_s);
    QVERIFY(m_desk->tree()->isExpanded(
        m_desk->tree()->model()->index(0, 0))); // or the hit would be hidden
    m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s)->clear();
    QVERIFY(!m_desk->tree()->isExpanded(m_desk->tree()->model()->index(0, 0)));
}

void TestCodebookDialog::keepsExamplesAndNote()
{
    m_desk->dialog->select(m_desk->tag(0));
    const auto type = [this](const QString &field, const QString &text) {
        auto *edit = m_desk->dialog->findChild<NoteField *>(field);
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    };
    type(u"examples"_s, u"a first loan"_s);
    type(u"counterExamples"_s, u"a lent book"_s);
    type(u"tagNote"_s, u"split it?"_s);
    const Tag tag = *m_desk->project->codebook().tag(m_desk->tag(0));
    QCOMPARE(tag.examples, u"a first loan"_s);
    QCOMPARE(tag.counterExamples, u"a lent book"_s);
    QCOMPARE(tag.note, u"split it?"_s);
    m_desk->dialog->select(m_desk->tag(1));
    QVERIFY(m_desk->dialog->findChild<NoteField *>(u"examples"_s)->toPlainText().isEmpty());
    QVERIFY(m_desk->project->history().undo());
    QVERIFY(m_desk->project->codebook().tag(m_desk->tag(0))->note.isEmpty());
}

void TestCodebookDialog::escapeLeavesTheFieldAndThenTheCodebook()
{
    m_desk->dialog->show();
    m_desk->dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->dialog.get()));
    m_desk->dialog->select(m_desk->tag(0));
    auto *note = m_desk->dialog->findChild<NoteField *>(u"tagNote"_s);
    note->setFocus();
    QTest::keyClicks(note, u"seen"_s);
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(m_desk->project->codebook().tag(m_desk->tag(0))->note, u"seen"_s);
    QVERIFY(m_desk->tree()->hasFocus());
    QTest::keyClick(m_desk->tree(), Qt::Key_Escape);
    QVERIFY(!m_desk->dialog->isVisible());
}

void TestCodebookDialog::mergeTellsWhatItChanges()
{
    const auto issue =
        m_desk->project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    QVERIFY(issue);
    Annotations &annotations = m_desk->project->annotations();
    QVERIFY(annotations.add(*issue, {{0, 3}}, {m_desk->tag(0), m_desk->tag(1)}));
    QVERIFY(annotations.add(*issue, {{4, 6}}, {m_desk->tag(0)}));
    QVERIFY(m_desk->project->codebook().create(u"Loans"_s, m_desk->tag(0)));
    MergeTagsDialog dialog(m_desk->project->codebook(),
                           *m_desk->project->codebook().tag(m_desk->tag(0)));
    auto *targets = dialog.findChild<QComboBox *>();
    QCOMPARE(targets->count(), 2); // neither itself nor what stands below it
    const QString told = dialog.findChild<QLabel *>(u"effect"_s)->text();
    QVERIFY2(told.contains(u"2 annotation"_s) && told.contains(u"1 of them"_s)
                 && told.contains(u"Loans"_s),
             qPrintable(told));
    const TagId target = dialog.target();
    QVERIFY(m_desk->project->codebook().merge(m_desk->tag(0), target));
    QCOMPARE(m_desk->project->codebook().tag(target)->annotationCount, 2);
}

void TestCodebookDialog::deletionTellsWhatItChangesAndIsOneStep()
{
    const IssueId issue = m_desk->project->library()
                              .addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s))
                              .value();
    const TagId below = m_desk->project->codebook().create(u"Loans"_s, m_desk->tag(0)).value();
    QVERIFY(m_desk->project->annotations().add(issue, {{0, 3}}, {m_desk->tag(0), below}));
    QVERIFY(m_desk->project->annotations().add(issue, {{4, 6}}, {below}));
    QCOMPARE(m_desk->project->codebook().removalEffect(m_desk->tag(0)),
             (RemovalEffect{2, 2, 0, 0, 1}));
    const QList<Tag> before = m_desk->project->codebook().tags();
    m_desk->dialog->select(m_desk->tag(0));
    QString told;
    QTimer::singleShot(0, m_desk->dialog.get(), [&] {
        auto *question = m_desk->dialog->findChild<QMessageBox *>(u"removalQuestion"_s);
        QVERIFY(question);
        told = question->informativeText();
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
    });
    for (QAction *action : m_desk->tree()->actions()) {
        if (action->text() == u"Delete"_s) {
            action->trigger();
        }
    }
    QVERIFY2(told.contains(u"1 tag"_s) && told.contains(u"2 annotation"_s), qPrintable(told));
    QVERIFY(!told.contains(u"half"_s)); // of two that is no sign of a slip
    QCOMPARE(m_desk->project->codebook().tags().size(), before.size() - 2);
    QVERIFY(m_desk->project->history().undo());
    QCOMPARE(m_desk->project->codebook().tags(), before);
}

void TestCodebookDialog::deletionGoesOnToTheNextTag()
{
    const QList<Tag> tags = m_desk->project->codebook().tags();
    m_desk->dialog->select(tags.at(1).id);
    m_desk->trigger(u"Delete"_s);
    QCOMPARE(m_desk->tree()->currentIndex().data().toString(), tags.at(2).name);
    m_desk->trigger(u"Delete"_s);
    QCOMPARE(m_desk->tree()->currentIndex().data().toString(), tags.at(0).name);
    QCOMPARE(m_desk->project->codebook().tags().size(), tags.size() - 2);
}

void TestCodebookDialog::emptyCodebookTellsTheNextStep()
{
    QVERIFY(emptyTitle().isEmpty());
    while (!m_desk->project->codebook().tags().isEmpty()) {
        m_desk->dialog->select(m_desk->tag(0));
        m_desk->trigger(u"Delete"_s);
    }
    QCOMPARE(emptyTitle(), u"No tags yet"_s);
    for (QPushButton *button :
         m_desk->dialog->findChild<EmptyState *>()->findChildren<QPushButton *>()) {
        if (button->text() == u"New tag"_s) {
            button->click();
        }
    }
    QCOMPARE(m_desk->project->codebook().tags().size(), 1);
    QVERIFY(emptyTitle().isEmpty());
    QVERIFY(m_desk->tree()->findChild<QLineEdit *>()); // its name can be typed
}

void TestCodebookDialog::filterThatNothingPassesTellsWhy()
{
    auto *filter = m_desk->dialog->findChild<QLineEdit *>(u"tagFilter"_s);
    filter->setText(u"no such words"_s);
    QCOMPARE(emptyTitle(), u"No tag passes the filter"_s);
    filter->clear();
    QVERIFY(emptyTitle().isEmpty());
}

void TestCodebookDialog::moveTellsWhatItChanges()
{
    Codebook &codebook = m_desk->project->codebook();
    QVERIFY(codebook.create(u"Loans"_s, m_desk->tag(0)));
    MoveTagDialog dialog(codebook, *codebook.tag(m_desk->tag(0)));
    auto *move = dialog.findChild<QPushButton *>();
    const auto *effect = dialog.findChild<QLabel *>(u"effect"_s);
    QVERIFY(!move->isEnabled()); // it stands at the top now
    auto *targets = dialog.findChild<QComboBox *>();
    const TagId last = codebook.tags().last().id;
    targets->setCurrentIndex(targets->count() - 1);
    QCOMPARE(dialog.target(), last);
    QVERIFY(move->isEnabled());
    const QString path = codebook.path(last) + u'/' + codebook.tag(m_desk->tag(0))->name;
    QVERIFY2(effect->text().contains(path) && effect->text().contains(u"1 tag"_s),
             qPrintable(effect->text()));
    targets->setCurrentIndex(1); // itself
    QVERIFY(!move->isEnabled());
}

void TestCodebookDialog::moveBesideANamesakeIsNotOffered()
{
    Codebook &codebook = m_desk->project->codebook();
    const TagId child = *codebook.create(u"Loans"_s, m_desk->tag(0));
    const TagId other = *codebook.create(u"Loans"_s);
    MoveTagDialog dialog(codebook, *codebook.tag(other));
    auto *targets = dialog.findChild<QComboBox *>();
    targets->setCurrentIndex(1);
    QCOMPARE(dialog.target(), m_desk->tag(0));
    QVERIFY(!dialog.findChild<QPushButton *>()->isEnabled());
    targets->setCurrentIndex(2);
    QCOMPARE(dialog.target(), child);
    QVERIFY(dialog.findChild<QPushButton *>()->isEnabled());
}

QTEST_MAIN(TestCodebookDialog)
#include "tst_codebookdialog.moc"
