// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "tests/support/csvreader.h"
#include "tests/support/desk.h"
#include "tests/support/paths.h"
#include "ui/annotations/occurrencesdialog.h"
#include "ui/widgets/notefield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Notes on the article and its issue, all places of some words, and quotations with their
/// citation.
class TestNoteTaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void articleNoteIsWrittenByKey();
    void issueNoteIsWrittenByKey();
    void noteGoesWithItsArticle();
    void noteIsStoredWhenTheWindowCloses();
    void draftsOutliveACrash();
    void undoIsShownInTheField();
    void notesAreExported();
    void wordsAreTaggedWhereTheyAreChecked();
    void wordsOfTheWholeIssueAreTagged();
    void veryManyPlacesAreTaggedInTheBackground();
    void closingWaitsForALargeStep();
    void wordsOfTheChosenAnnotationAreTaggedElsewhere();
    void quotationIsCopiedWithItsCitation();

private:
    NoteField *field(const QString &name) const { return m_desk->find<NoteField>(name); }
    QString articleNote(int position) const
    {
        return m_desk->project->library().article(m_desk->articles().at(position).id)->note;
    }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestNoteTaking::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestNoteTaking::articleNoteIsWrittenByKey()
{
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    NoteField *note = field(u"articleNote"_s);
    QVERIFY(note->isVisible() && note->hasFocus());
    QTest::keyClicks(note, u"compare page 1"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(articleNote(0), u"compare page 1"_s);
    QTRY_VERIFY(m_desk->window->reader().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_desk->project->history().nextUndo()->kind, ActionKind::EditArticleNote);
}

void TestNoteTaking::issueNoteIsWrittenByKey()
{
    m_desk->key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(field(u"issueNote"_s)->hasFocus());
    QTest::keyClicks(field(u"issueNote"_s), u"page 4 is missing"_s);
    QTest::keyClick(field(u"issueNote"_s), Qt::Key_Escape);
    QCOMPARE(m_desk->project->library().issue(m_desk->issue)->note, u"page 4 is missing"_s);
}

void TestNoteTaking::noteGoesWithItsArticle()
{
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(u"articleNote"_s), u"first"_s);
    m_desk->workspace().openArticle(m_desk->articles().at(1).id); // as a click there does
    QCOMPARE(articleNote(0), u"first"_s);
    QCOMPARE(articleNote(1), QString());
    QCOMPARE(field(u"articleNote"_s)->toPlainText(), QString());
    m_desk->workspace().openArticle(m_desk->articles().at(0).id);
    QCOMPARE(field(u"articleNote"_s)->toPlainText(), u"first"_s);
}

void TestNoteTaking::noteIsStoredWhenTheWindowCloses()
{
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(u"articleNote"_s), u"half a thought"_s);
    m_desk->closeWindow();
    QCOMPARE(articleNote(0), u"half a thought"_s);
}

void TestNoteTaking::draftsOutliveACrash()
{
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(u"articleNote"_s), u"not yet"_s);
    const QString draft = u"draft/article/%1"_s.arg(m_desk->workspace().article().value);
    QTRY_COMPARE(m_desk->project->remembered(draft), u"not yet"_s);
    QCOMPARE(articleNote(0), QString());
    m_desk->crash();
    QCOMPARE(articleNote(0), QString());
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(field(u"articleNote"_s)->toPlainText(), u"not yet"_s);
}

void TestNoteTaking::undoIsShownInTheField()
{
    m_desk->key(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(u"articleNote"_s), u"wrong"_s);
    QTest::keyClick(field(u"articleNote"_s), Qt::Key_Escape);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(articleNote(0), QString());
    QCOMPARE(field(u"articleNote"_s)->toPlainText(), QString());
}

void TestNoteTaking::notesAreExported()
{
    QVERIFY(m_desk->project->library().setNote(m_desk->issue, u"缺第四版"_s));
    const QTemporaryDir folder;
    const bool asked =
        m_desk->inDialog([&] { m_desk->key(Qt::Key_E, Qt::ControlModifier); },
                         [&](QWidget &dialog) {
                             dialog.findChild<QCheckBox *>(u"annotations"_s)->setChecked(false);
                             dialog.findChild<QCheckBox *>(u"facts"_s)->setChecked(false);
                             dialog.findChild<QCheckBox *>(u"notes"_s)->click();
                             dialog.findChild<QLineEdit *>(u"folder"_s)->setText(folder.path());
                             const auto *buttons = dialog.findChild<QDialogButtonBox *>();
                             for (QAbstractButton *button : buttons->buttons()) {
                                 if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                                     QTest::mouseClick(button, Qt::LeftButton);
                                 }
                             }
                         });
    QVERIFY(asked);
    const auto records = test::csvRecords(test::contentOf(folder.filePath(u"study-notes.csv"_s)));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first()[u"note"_s], u"缺第四版"_s);
}

void TestNoteTaking::wordsAreTaggedWhereTheyAreChecked()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"果园合作社"_s));
    const TagId tag = m_desk->project->codebook().tags().at(1).id;
    const bool asked =
        m_desk->inDialog([&] { m_desk->key(Qt::Key_T, Qt::ShiftModifier); },
                         [&](QWidget &dialog) {
                             QVERIFY(qobject_cast<OccurrencesDialog *>(&dialog));
                             QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"果园合作社"_s);
                             auto *list = dialog.findChild<QListWidget *>();
                             QCOMPARE(list->count(), 2);           // headline and body
                             QTest::keyClick(list, Qt::Key_Space); // the first one
                             QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
                             dialog.findChildren<QComboBox *>().last()->setCurrentIndex(1);
                             for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                                 if (button->text().contains(u'1')) {
                                     QTest::mouseClick(button, Qt::LeftButton);
                                 }
                             }
                         });
    QVERIFY(asked);
    const auto made = m_desk->project->annotations().ofIssue(m_desk->issue);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().tags, QList{tag});
    QVERIFY(m_desk->source().sliced(0, made.first().anchors.first().range.start).endsWith(u"仔"_s));
    QCOMPARE(m_desk->project->history().nextUndo()->kind, ActionKind::TagOccurrences);
}

void TestNoteTaking::wordsOfTheWholeIssueAreTagged()
{
    QVERIFY(m_desk->select(u"口岸"_s));
    const bool asked =
        m_desk->inDialog([&] { m_desk->key(Qt::Key_T, Qt::ShiftModifier); },
                         [&](QWidget &dialog) {
                             auto *list = dialog.findChild<QListWidget *>();
                             const int here = list->count();
                             dialog.findChildren<QComboBox *>().first()->setCurrentIndex(1);
                             QCOMPARE(list->count(), here + 1);
                             QTest::keyClick(list, Qt::Key_Down);
                             QTest::keyClick(list, Qt::Key_Space); // unchecks the row
                             const QString wanted = QString::number(list->count() - 1);
                             for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                                 if (button->text().contains(wanted)) {
                                     QTest::mouseClick(button, Qt::LeftButton);
                                 }
                             }
                         });
    QVERIFY(asked);
    QCOMPARE(m_desk->project->annotations().ofIssue(m_desk->issue).size(), 2);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->project->annotations().ofIssue(m_desk->issue).isEmpty());
}

void TestNoteTaking::veryManyPlacesAreTaggedInTheBackground()
{
    constexpr int Places = 600;
    m_desk.reset();
    m_desk =
        std::make_unique<test::Desk>(*m_parts, u"=渡口\n"_s + u"车队来了。\n"_s.repeated(Places));
    QVERIFY(m_desk->select(u"车队"_s));
    bool isHeld = false;
    const bool asked = m_desk->inDialog(
        [&] { m_desk->key(Qt::Key_T, Qt::ShiftModifier); },
        [&](QWidget &dialog) {
            auto *all = test::withText<QPushButton>(dialog, u"Check all or none"_s);
            QTest::mouseClick(all, Qt::LeftButton);
            QVERIFY(!test::withText<QPushButton>(dialog, u"Tag 600 place(s)"_s));
            QTest::mouseClick(all, Qt::LeftButton);
            QTest::mouseClick(test::withText<QPushButton>(dialog, u"Tag 600 place(s)"_s),
                              Qt::LeftButton);
            isHeld = !m_desk->project->checkWritable();
        });
    QVERIFY(asked && isHeld);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->annotations().size(), Places, 60'000);
    QCOMPARE(m_desk->project->history().nextUndo()->kind, ActionKind::TagOccurrences);
}

void TestNoteTaking::closingWaitsForALargeStep()
{
    constexpr int Places = 2000;
    m_desk.reset();
    m_desk =
        std::make_unique<test::Desk>(*m_parts, u"=渡口\n"_s + u"车队来了。\n"_s.repeated(Places));
    QList<QList<TextRange>> places;
    for (int i = 0; i < Places; ++i) {
        const qsizetype start = 4 + 6 * qsizetype(i);
        places.append({{start, start + 2}});
    }
    const TagId tag = m_desk->project->codebook().tags().first().id;
    QVERIFY(m_desk->project->annotations().tagPlacesInBackground(m_desk->issue, places, tag,
                                                                 [](const Result<int> &) {}));
    m_desk->closeWindow();
    QCOMPARE(m_desk->annotations().size(), Places);
    QVERIFY(m_desk->project->checkWritable());
}

void TestNoteTaking::wordsOfTheChosenAnnotationAreTaggedElsewhere()
{
    m_desk->key(Qt::Key_J);
    QVERIFY(m_desk->select(u"果园合作社"_s));
    m_desk->key(Qt::Key_2);
    QTRY_COMPARE(m_desk->project->annotations().ofIssue(m_desk->issue).size(), 1);
    m_desk->key(Qt::Key_Escape);
    const Annotation first = m_desk->project->annotations().ofIssue(m_desk->issue).first();
    m_desk->workspace().setAnnotation(first.id);
    const bool asked =
        m_desk->inDialog([&] { m_desk->key(Qt::Key_T, Qt::ShiftModifier); },
                         [&](QWidget &dialog) {
                             QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"果园合作社"_s);
                             QCOMPARE(dialog.findChildren<QComboBox *>().last()->currentData(),
                                      QVariant::fromValue(first.tags.first()));
                             QTest::keyClick(&dialog, Qt::Key_Return);
                         });
    QVERIFY(asked);
    QCOMPARE(m_desk->project->annotations().ofIssue(m_desk->issue).size(), 2);
}

void TestNoteTaking::quotationIsCopiedWithItsCitation()
{
    QVERIFY(m_desk->select(u"三家车队"_s));
    m_desk->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const TextRange place = test::rangeOf(u"三家车队"_s, m_desk->source());
    const qsizetype start = m_desk->source().first(place.start).toUcs4().size();
    for (const QString &part :
         {u"三家车队"_s, u"山城日报"_s, u"2021"_s, u"第3版"_s, u"新桥镇口岸货运回升"_s,
          u"%1–%2"_s.arg(start).arg(start + 4), u"jianbao:"_s}) {
        QVERIFY2(copied.contains(part), qPrintable(part + u" in "_s + copied));
    }
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestNoteTaking>(argc, argv);
}
#include "tst_notetaking.moc"
