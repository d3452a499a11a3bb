// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/project/wordlists.h"
#include "tests/support/desk.h"
#include "ui/widgets/noticebar.h"
#include "ui/wordlists/wordlistsdialog.h"
#include "ui/wordlists/wordlisttable.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The word lists of a project, at the real window.
class TestWordListsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void entryIsAddedInTheWindow();
    void everyListHasANameAndTellsWhatItHolds();
    void furtherFileStandsBelowItsList();
    void kindOfAWordIsChosen();
    void listChosenAfterAnEditIsCurrent();
    void faultNamesLineAndCause();
    void faultyListIsNotLeftSilently();
    void commentsOfAListStay();

private:
    void changeWords(const QString &name, const QByteArray &content);

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestWordListsDialog::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts);
    m_desk->issue = test::addAsImported(
        *m_desk->project,
        u"滨河时报\n2021年5月6日\n官道修成\n本报讯 官道去年修成12公里，运石用去330牛车。\n"_s,
        u"a.txt"_s);
    m_desk->openWindow();
}

void TestWordListsDialog::changeWords(const QString &name, const QByteArray &content)
{
    QVERIFY(m_desk->project->wordLists().add(name, content));
}

void TestWordListsDialog::entryIsAddedInTheWindow()
{
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.begin(u"classifiers"_s);
    QCOMPARE(dialog.lists()->currentItem()->text().trimmed(), u"Classifiers"_s);
    QVERIFY(m_desk->project->wordLists().all().isEmpty());
    dialog.table()->item(0, 0)->setText(u"牛车"_s);
    QCOMPARE(dialog.table()->rowCount(), 2); // room for the next one
    dialog.close();
    QCOMPARE(m_desk->project->wordLists().all().first().name, u"classifiers.tsv"_s);
    QVERIFY(m_desk->project->wordLists().lexicons()->classifiers.longestAt(u"牛车", 0));
    QVERIFY(m_desk->window->notice().isVisible()); // the run is offered
}

void TestWordListsDialog::everyListHasANameAndTellsWhatItHolds()
{
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    QStringList explanations;
    for (const QString &name : m_desk->project->wordLists().listNames()) {
        dialog.begin(name);
        QVERIFY2(dialog.lists()->currentItem(), qPrintable(name));
        QVERIFY2(!dialog.explanation().isEmpty(), qPrintable(name));
        explanations.append(dialog.explanation());
    }
    QCOMPARE(explanations.removeDuplicates(), 0);
}

void TestWordListsDialog::furtherFileStandsBelowItsList()
{
    changeWords(u"units.ours.tsv"_s, "word\ttype\n牛腿\tmeasure\n马腿\tmeasure\n");
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    const QListWidgetItem *own = dialog.lists()->currentItem();
    QCOMPARE(own->text().trimmed(), u"units.ours.tsv (2)"_s);
    QCOMPARE(dialog.lists()->item(dialog.lists()->row(own) - 1)->text().trimmed(), u"Units"_s);
}

void TestWordListsDialog::kindOfAWordIsChosen()
{
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.begin(u"ports"_s);
    dialog.table()->item(0, 0)->setText(u"青岭镇口岸"_s);
    dialog.table()->editItem(dialog.table()->item(0, 1));
    auto *choice = dialog.table()->findChild<QComboBox *>();
    QVERIFY(choice);
    QVERIFY(choice->findText(u"harbour"_s) > 0);
    choice->setCurrentText(u"port"_s);
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE(dialog.table()->item(0, 1)->text(), u"port"_s);
    QVERIFY(dialog.store());
    QCOMPARE(m_desk->project->wordLists().all().first().content,
             u"word\tkind\n青岭镇口岸\tport\n"_s);
}

void TestWordListsDialog::listChosenAfterAnEditIsCurrent()
{
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.begin(u"classifiers"_s);
    dialog.table()->item(0, 0)->setText(u"牛车"_s);
    dialog.begin(u"units"_s); // what was edited is stored
    QCOMPARE(m_desk->project->wordLists().all().size(), 1);
    QCOMPARE(dialog.lists()->currentItem()->text().trimmed(), u"Units"_s);
    QVERIFY(dialog.table()->columnCount() > 3); // of the units
}

void TestWordListsDialog::faultNamesLineAndCause()
{
    const QString path = m_desk->file(u"units.ours.tsv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("word\ttype\n牛腿\tmeasure\n马腿\tsize\n");
    file.close();
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.addFile(path);
    QVERIFY(m_desk->project->wordLists().all().isEmpty());
    QString shown;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        shown += label->text() + u'\n';
    }
    QVERIFY2(shown.contains(u"line 3"_s) && shown.contains(u"size"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"units.ours.tsv"_s));
}

void TestWordListsDialog::faultyListIsNotLeftSilently()
{
    changeWords(u"units.ours.tsv"_s, "word\ttype\n牛腿\tmeasure\n马腿\tmeasure\n");
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.table()->item(1, 1)->setText(u"size"_s);
    dialog.close();
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.table()->currentRow(), 1); // the line with the fault
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"马腿"_s); }));
    dialog.table()->item(1, 1)->setText(u"duration"_s);
    dialog.close();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_desk->project->wordLists().all().first().content,
             u"word\ttype\n牛腿\tmeasure\n马腿\tduration\n"_s);
}

void TestWordListsDialog::commentsOfAListStay()
{
    changeWords(u"units.ours.tsv"_s,
                "# ours\nword\ttype\n# legs\n牛腿\tmeasure\n马腿\tmeasure\n# end\n");
    WordListsDialog dialog(*m_desk->project, m_desk->window.get());
    dialog.show();
    dialog.table()->setCurrentCell(0, 0);
    dialog.table()->removeCurrent();
    QVERIFY(dialog.store());
    QCOMPARE(m_desk->project->wordLists().all().first().content,
             u"# ours\nword\ttype\n# legs\n马腿\tmeasure\n# end\n"_s);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestWordListsDialog>(argc, argv);
}
#include "tst_wordlistsdialog.moc"
