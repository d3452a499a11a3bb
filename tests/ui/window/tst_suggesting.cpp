// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/search.h"
#include "tests/support/desk.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/facttablepanel.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchpanel.h"
#include "ui/window/showactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What the program proposes and a person takes up at the real window: doubtful facts, tags,
/// what relative dates were reckoned to; and searches that are kept.
class TestSuggesting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void doubtfulFactsComeOneAfterAnother();
    void proposedTagIsAcceptedAndDeclined();
    void toolTipTellsWhatADateWasReckonedTo();
    void cellIsTypedInPlace();
    void linesSortByWhatPrecedes();
    void keptSearchIsChosenAgain();

private:
    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestSuggesting::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts);
}

void TestSuggesting::doubtfulFactsComeOneAfterAnother()
{
    ImportedIssue issue = test::importedIssue(test::newspaperText(), u"a.txt"_s);
    QList<Fact> &first = issue.analysis.articles.first().facts;
    QList<Fact> &last = issue.analysis.articles.last().facts;
    QVERIFY(first.size() > 1 && issue.analysis.articles.size() > 1);
    first[1].confidence = 0.6;
    last.last().confidence = 0.7;
    m_desk->addIssue(issue);
    m_desk->openWindow();
    m_desk->key(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(m_desk->project->facts().fact(m_desk->workspace().fact())->confidence, 0.6);
    m_desk->key(Qt::Key_N, Qt::ShiftModifier); // over the end of the article
    QCOMPARE(m_desk->project->facts().fact(m_desk->workspace().fact())->confidence, 0.7);
    m_desk->key(Qt::Key_A);
    m_desk->key(Qt::Key_N, Qt::ShiftModifier); // around the end
    QCOMPARE(m_desk->project->facts().fact(m_desk->workspace().fact())->confidence, 0.6);
    m_desk->key(Qt::Key_R);
    const FactId here = m_desk->workspace().fact();
    m_desk->key(Qt::Key_N, Qt::ShiftModifier); // none is left
    QCOMPARE(m_desk->workspace().fact(), here);
}

void TestSuggesting::proposedTagIsAcceptedAndDeclined()
{
    m_desk->addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_desk->openWindow();
    const ArticleId article = m_desk->workspace().article();
    const auto proposals = m_desk->project->suggestions().ofArticle(article);
    QCOMPARE(proposals.size(), 1);
    m_desk->key(Qt::Key_Y);
    const QList<Annotation> made = m_desk->annotations();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().tags, QList<TagId>{proposals.first().tag});
    QVERIFY(m_desk->project->suggestions().ofArticle(article).isEmpty());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_desk->annotations().isEmpty());
    m_desk->key(Qt::Key_Y, Qt::ShiftModifier);
    QVERIFY(m_desk->project->suggestions().ofArticle(article).isEmpty());
    QVERIFY(m_desk->annotations().isEmpty());
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->project->suggestions().ofArticle(article).size(), 1);
}

void TestSuggesting::toolTipTellsWhatADateWasReckonedTo()
{
    const IssueId id = test::addAsImported(
        *m_desk->project,
        u"渡口开闸\n本报讯 今年前三个月，全镇外销鲜果820吨，同比增长6.4%，果农人均增收300元。\n"_s,
        u"滨河时报-2021-05-06.txt"_s);
    IssueInfo info = m_desk->project->library().issue(id)->info;
    info.date = QDate(2021, 5, 6);
    QVERIFY(m_desk->project->library().editIssue(id, info));
    m_desk->openWindow();
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    FactTableModel &model = *m_desk->window->shows().factTable()->model();
    QTRY_VERIFY(model.rowCount() > 0);
    const auto toolTip = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).fact.quote == u"820吨"_s) {
                return model.index(row, FactTableModel::Period).data(Qt::ToolTipRole).toString();
            }
        }
        return QString();
    };
    QVERIFY2(toolTip().contains(u"2021-01-01 – 2021-03-31"_s), qPrintable(toolTip()));
    QVERIFY2(toolTip().contains(u"2021-05-06"_s), qPrintable(toolTip())); // from what
    info.date = QDate(2019, 5, 6);
    QVERIFY(m_desk->project->library().editIssue(id, info));
    QTRY_VERIFY2(toolTip().contains(u"2019-01-01 – 2019-03-31"_s), qPrintable(toolTip()));
    QVERIFY2(toolTip().contains(u"2019-05-06"_s), qPrintable(toolTip()));
}

void TestSuggesting::cellIsTypedInPlace()
{
    m_desk->addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_desk->openWindow();
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    FactTablePanel &table = *m_desk->window->shows().factTable();
    QTRY_COMPARE(table.model()->rowCount(), 5);
    QTableView *view = table.view();
    const QModelIndex cell = table.model()->index(0, FactTableModel::Value);
    const QPoint at = view->visualRect(cell).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    auto *editor = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"135"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_desk->facts().first().value.value, Decimal(135));
    QCOMPARE(m_desk->facts().first().state, FactState::Corrected);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_desk->facts().first().value.value, Decimal(120));
}

void TestSuggesting::linesSortByWhatPrecedes()
{
    m_desk->addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    m_desk->openWindow();
    SearchPanel &search = *m_desk->window->shows().search();
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    search.search({u"口岸"_s, {}});
    QTRY_COMPARE(search.model()->rowCount(), 3);
    QComboBox *order = nullptr;
    for (QComboBox *box : search.findChildren<QComboBox *>()) {
        order = box->findText(u"By what precedes"_s) >= 0 ? box : order;
    }
    QVERIFY(order);
    order->setCurrentIndex(order->findText(u"By what precedes"_s));
    Q_EMIT order->activated(order->currentIndex());
    QStringList reversed; // the words nearest to the found ones come first
    for (int row = 0; row < search.model()->rowCount(); ++row) {
        QString before =
            search.model()->index(row).data(SearchModel::BeforeRole).toString().trimmed();
        std::reverse(before.begin(), before.end());
        reversed.append(before);
    }
    QStringList sorted = reversed;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    QCOMPARE(reversed, sorted);
}

void TestSuggesting::keptSearchIsChosenAgain()
{
    m_desk->addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    QVERIFY(m_desk->project->search().save(u"border"_s, {u"口岸"_s, {}}));
    m_desk->openWindow();
    SearchPanel &search = *m_desk->window->shows().search();
    m_desk->key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QComboBox *saved = nullptr;
    for (QComboBox *box : search.findChildren<QComboBox *>()) {
        saved = box->findText(u"border"_s) >= 0 ? box : saved;
    }
    QVERIFY(saved);
    saved->setCurrentIndex(saved->findText(u"border"_s));
    Q_EMIT saved->activated(saved->currentIndex());
    QTRY_COMPARE(search.model()->rowCount(), 3);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestSuggesting>(argc, argv);
}
#include "tst_suggesting.moc"
