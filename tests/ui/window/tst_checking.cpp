// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/checks/checks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/history.h"
#include "tests/support/desk.h"
#include "ui/facts/checkspanel.h"
#include "ui/facts/factspanel.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/facttablepanel.h"
#include "ui/facts/findingmodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/bench.h"
#include "ui/window/knownmenu.h"
#include "ui/window/showactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Checking and finding at the real window: the tables of the bench, the queue of what is to be
/// checked, and the ways from a number to its sentence and back.
class TestChecking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void tableListsTheFactsOfTheIssue();
    void openingTheTableKeepsTheArticle();
    void tableIsFilteredAndSorted();
    void rowLeadsToItsSentence();
    void pointedRowFramesItsPassage();
    void cellIsEditedInPlace();
    void allOfAKindAreAcceptedInOneStep();
    void decisionInTheTableKeepsTheRow();
    void selectionSurvivesSorting();
    void queueStaysInTheIssueWhenAsked();
    void endOfTheArticleTellsWhatWasPassedOver();
    void unreadArticlesComeOneAfterAnother();
    void idOfATableRowLeadsToTheSentence();
    void sentenceTellsWhatIsKnownOfIt();
    void findingLeadsToItsPlacesAndIsDismissed();
    void keysDecideFindingsAndGoOn();
    void undoneDecisionKeepsTheFinding();
    void decisionOnAFactKeepsTheFinding();

private:
    void openTable();
    void addThreeFindings();
    FactTablePanel &table() const { return *m_desk->window->shows().factTable(); }
    ChecksPanel &checks() const { return *m_desk->window->shows().checks(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestChecking::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts, test::newspaperText());
}

void TestChecking::openTable()
{
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
}

void TestChecking::tableListsTheFactsOfTheIssue()
{
    QVERIFY(!m_desk->window->bench().isVisible());
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_desk->window->bench().isVisible());
    QTRY_COMPARE(table().model()->rowCount(), 5);
    const FactTableModel &model = *table().model();
    QCOMPARE(model.index(0, FactTableModel::Written).data().toString(), u"120"_s);
    QCOMPARE(model.index(0, FactTableModel::Indicator).data().toString(), u"数量"_s);
    QVERIFY(model.index(0, FactTableModel::Source).data().toString().contains(u"山城日报"_s));
    m_desk->key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!m_desk->window->bench().isVisible());
}

void TestChecking::openingTheTableKeepsTheArticle()
{
    m_desk->key(Qt::Key_J);
    const ArticleId article = m_desk->workspace().article();
    openTable();
    m_desk->window->reader().setFocus();
    table().view()->setFocus(); // which makes the first row the current one
    QCOMPARE(table().view()->currentIndex().row(), 0);
    QVERIFY(table().model()->row(0).fact.article != article);
    QCOMPARE(m_desk->workspace().article(), article);
    QVERIFY(!m_desk->workspace().fact().isValid());
}

void TestChecking::tableIsFilteredAndSorted()
{
    openTable();
    table().view()->sortByColumn(FactTableModel::Value, Qt::DescendingOrder);
    const auto written = [this](int row) {
        return table().model()->index(row, FactTableModel::Written).data().toString();
    };
    QCOMPARE(written(0), u"4500"_s);
    QCOMPARE(written(4), u"20"_s);
    auto *least = table().findChildren<QLineEdit *>().at(1);
    QTest::keyClicks(least, u"100"_s);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QCOMPARE(written(2), u"120"_s);
}

void TestChecking::rowLeadsToItsSentence()
{
    openTable();
    const Fact fact = table().model()->row(3).fact;
    QVERIFY(fact.article != m_desk->workspace().article());
    QTableView *view = table().view();
    const QRect cell = view->visualRect(table().model()->index(3, FactTableModel::Written));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_desk->workspace().article(), fact.article);
    QCOMPARE(m_desk->workspace().fact(), fact.id);
}

void TestChecking::pointedRowFramesItsPassage()
{
    openTable();
    const QSignalSpy hints(&m_desk->workspace(), &Workspace::hinted);
    Q_EMIT table().view()->entered(table().model()->index(1, 0));
    QCOMPARE(hints.last().first().value<TextRange>(), m_desk->facts().at(1).range);
    Q_EMIT table().view()->entered(table().model()->index(4, 0)); // of an article not open
    QVERIFY(hints.last().first().value<TextRange>().isEmpty());
}

void TestChecking::cellIsEditedInPlace()
{
    openTable();
    FactTableModel &model = *table().model();
    QVERIFY(model.setData(model.index(0, FactTableModel::Indicator), u"过货车数"_s));
    QVERIFY(model.setData(model.index(0, FactTableModel::Value), u"125"_s));
    QCOMPARE(m_desk->facts().first().indicator, u"过货车数"_s);
    QCOMPARE(m_desk->facts().first().value.value, Decimal(125));
    QCOMPARE(m_desk->facts().first().state, FactState::Corrected);
    QVERIFY(!model.setData(model.index(0, FactTableModel::Value), u"many"_s));
    QCOMPARE(m_desk->facts().first().value.value, Decimal(125));
}

void TestChecking::allOfAKindAreAcceptedInOneStep()
{
    m_desk->workspace().setFact(m_desk->facts().first().id);
    m_desk->key(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(m_desk->window->bench().isVisible());
    QCOMPARE(table().view()->selectionModel()->selectedRows().size(), 5);
    const auto open = [this] {
        const FactProgress progress =
            m_desk->project->facts().progress(m_desk->workspace().issue());
        return progress.total - progress.decided;
    };
    QCOMPARE(open(), 5); // a preview only
    auto *accept = test::withText<QPushButton>(table(), u"Accept the Selected"_s);
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(open(), 0);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open(), 5);
}

void TestChecking::decisionInTheTableKeepsTheRow()
{
    openTable();
    table().view()->selectRow(1);
    const FactId id = table().model()->row(1).fact.id;
    m_desk->workspace().setFact(id);
    m_desk->key(Qt::Key_R);
    QCOMPARE(table().model()->row(1).fact.id, id);
    QCOMPARE(table().model()->row(1).fact.state, FactState::Rejected);
}

void TestChecking::selectionSurvivesSorting()
{
    openTable();
    QItemSelectionModel &selection = *table().view()->selectionModel();
    for (const int row : {0, 2}) { // 120 and 4500
        selection.select(table().model()->index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    table().view()->sortByColumn(FactTableModel::Value, Qt::DescendingOrder);
    QTRY_VERIFY(!table().model()->isFilling());
    QStringList selected;
    for (const QModelIndex &index : selection.selectedRows(FactTableModel::Written)) {
        selected.append(index.data().toString());
    }
    QCOMPARE(selected, (QStringList{u"4500"_s, u"120"_s}));
}

void TestChecking::queueStaysInTheIssueWhenAsked()
{
    QVERIFY(m_desk->project->library().addIssue(
        test::importedIssue(u"=又一篇\n本镇修路12公里。\n"_s, u"b.txt"_s)));
    const IssueId issue = m_desk->workspace().issue();
    m_desk->workspace().setIssueOnly(true);
    for (int i = 0; i < 5; ++i) {
        m_desk->key(Qt::Key_N);
        QCOMPARE(m_desk->workspace().issue(), issue);
        m_desk->key(Qt::Key_A);
    }
    m_desk->key(Qt::Key_N);
    QCOMPARE(m_desk->workspace().issue(), issue); // nothing is left here
    m_desk->workspace().setIssueOnly(false);
    m_desk->key(Qt::Key_N);
    QVERIFY(m_desk->workspace().issue() != issue);
}

void TestChecking::endOfTheArticleTellsWhatWasPassedOver()
{
    QSignalSpy told(&m_desk->workspace(), &Workspace::told);
    const QList<Fact> facts = m_desk->facts();
    m_desk->workspace().setFact(facts.at(1).id); // the first is passed over
    for (qsizetype i = 1; i < facts.size(); ++i) {
        m_desk->key(Qt::Key_A);
    }
    QCOMPARE(told.last().first().toString(),
             u"That was the last fact of this article; 1 before it stay(s) open. N goes on."_s);
    m_desk->workspace().setFact(facts.first().id);
    m_desk->key(Qt::Key_A);
    QCOMPARE(told.last().first().toString(),
             u"That was the last fact of this article. N goes to the next one."_s);
    m_desk->key(Qt::Key_N); // the next article, of which it says nothing
    QVERIFY(!m_desk->window->messages().isVisible());
}

void TestChecking::unreadArticlesComeOneAfterAnother()
{
    const auto articles = m_desk->articles();
    QVERIFY(m_desk->project->library().setReviewState(articles.at(0).id, ReviewState::NothingHere));
    m_desk->key(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_desk->workspace().article(), articles.at(1).id);
    QVERIFY(m_desk->project->library().setReviewState(articles.at(1).id, ReviewState::Done));
    m_desk->key(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_desk->workspace().article(), articles.at(1).id); // all were read
}

void TestChecking::idOfATableRowLeadsToTheSentence()
{
    const auto articles = m_desk->articles();
    const Fact fact = m_desk->project->facts().ofArticle(articles.at(1).id).first();
    const QSignalSpy shown(&m_desk->workspace(), &Workspace::passageShown);
    QVERIFY(m_desk->window->shows().goToId(QString::number(fact.id.value)));
    QCOMPARE(m_desk->workspace().fact(), fact.id);
    QCOMPARE(shown.last().first().value<TextRange>(), fact.range);
    const AnnotationId annotation = m_desk->annotate(u"三家车队"_s);
    QVERIFY(m_desk->window->shows().goToId(u"a%1"_s.arg(annotation.value)));
    QCOMPARE(m_desk->workspace().annotation(), annotation);
    QVERIFY(!m_desk->window->shows().goToId(u"f99999"_s));
    QVERIFY(!m_desk->window->shows().goToId(u"nonsense"_s));
}

void TestChecking::sentenceTellsWhatIsKnownOfIt()
{
    const AnnotationId annotation =
        m_desk->annotate(u"上月过货"_s, {m_desk->project->codebook().tags().first().id});
    m_desk->workspace().setFact(m_desk->facts().first().id);
    KnownMenu menu(m_desk->workspace());
    QStringList texts;
    for (QAction *action : menu.actions()) {
        texts.append(action->text());
        if (action->text().contains(u"上月过货"_s) && !action->isSeparator()) {
            action->trigger();
        }
    }
    QVERIFY(texts.filter(u"120"_s).size() >= 1);
    QVERIFY(texts.filter(u"山城日报"_s).size() == 1);
    QCOMPARE(m_desk->workspace().annotation(), annotation);
}

void TestChecking::findingLeadsToItsPlacesAndIsDismissed()
{
    test::addAsImported(
        *m_desk->project,
        u"滨河时报\n2021年5月6日\n存款增加\n本报讯 到4月底，全市各项存款余额683亿元，"
        "比年初增加16.5亿元，增长9.5%，储户多为本地居民。\n"_s,
        u"b.txt"_s);
    const IssueId issue = m_desk->project->library().issues().last().id;
    m_desk->workspace().openArticle(m_desk->project->library().articles(issue).last().id);
    m_desk->key(Qt::Key_W);
    QVERIFY(m_desk->window->bench().isVisible());
    QTRY_COMPARE(checks().model()->rowCount(), 1);
    const Finding finding = checks().model()->finding(0);
    QCOMPARE(finding.code, FindingCode::RateAgainstLevels);
    QTRY_COMPARE(m_desk->workspace().fact(), finding.places.first().fact);
    Q_EMIT checks().view()->clicked(checks().model()->index(0, 0));
    QCOMPARE(m_desk->workspace().fact(), finding.places.at(1).fact); // the next place
    auto *dismiss = test::withText<QPushButton>(checks(), u"Dismiss  R"_s);
    QVERIFY(dismiss && dismiss->isEnabled());
    dismiss->click();
    QTRY_COMPARE(checks().model()->rowCount(), 0);
    QCOMPARE(m_desk->project->checks().findings(issue).first().verdict, Verdict::Dismissed);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(checks().model()->rowCount(), 1);
}

/// An issue with three rates that do not fit their levels, in two articles.
void TestChecking::addThreeFindings()
{
    test::addAsImported(
        *m_desk->project,
        u"滨河时报\n2021年5月6日\n存款增加\n本报讯 到4月底，全市各项存款余额683亿元，"
        "比年初增加16.5亿元，增长9.5%，储户多为本地居民。全市贷款余额520亿元，比年初增加"
        "20亿元，增长14%，多投向农户。\n\n渔港扩建\n\n本报讯 渔港泊位增至45个，比年初增加5个，"
        "增长25%，渔民说方便多了。\n"_s,
        u"b.txt"_s);
}

void TestChecking::keysDecideFindingsAndGoOn()
{
    addThreeFindings();
    const IssueId issue = m_desk->project->library().issues().last().id;
    const ArticleId first = m_desk->project->library().articles(issue).first().id;
    m_desk->workspace().openArticle(first);
    m_desk->key(Qt::Key_W);
    QTRY_COMPARE(checks().model()->rowCount(), 3);
    checks().view()->setFocus();
    checks().view()->selectRow(0);
    const Finding second = checks().model()->finding(1);
    QTest::keyClick(checks().view(), Qt::Key_A);
    QCOMPARE(checks().model()->rowCount(), 2);
    QCOMPARE(checks().model()->finding(0).key, second.key);
    QCOMPARE(m_desk->workspace().fact(), second.places.first().fact); // went on
    QTest::keyClick(checks().view(), Qt::Key_R);
    QCOMPARE(checks().model()->rowCount(), 1);
    QVERIFY(checks().view()->currentIndex().isValid()); // of another article
    QVERIFY(m_desk->workspace().article() != first);
    QTest::keyClick(checks().view(), Qt::Key_R);
    QCOMPARE(checks().model()->rowCount(), 0);
    const QList<Finding> all = m_desk->project->checks().findings(issue);
    QCOMPARE(all.at(0).verdict, Verdict::Confirmed);
    QCOMPARE(all.at(1).verdict, Verdict::Dismissed);
}

void TestChecking::undoneDecisionKeepsTheFinding()
{
    addThreeFindings();
    const IssueId issue = m_desk->project->library().issues().last().id;
    m_desk->workspace().openArticle(m_desk->project->library().articles(issue).first().id);
    m_desk->key(Qt::Key_W);
    QTRY_COMPARE(checks().model()->rowCount(), 3);
    checks().view()->selectRow(0);
    QTest::keyClick(checks().view(), Qt::Key_R);
    QCOMPARE(checks().model()->rowCount(), 2);
    const QString next = checks().model()->finding(0).key;
    m_desk->window->actions()[Command::Undo]->trigger();
    QCOMPARE(checks().model()->rowCount(), 3);
    QVERIFY(checks().view()->selectionModel()->hasSelection());
    QCOMPARE(checks().model()->finding(checks().view()->currentIndex().row()).key, next);
}

void TestChecking::decisionOnAFactKeepsTheFinding()
{
    addThreeFindings();
    const IssueId issue = m_desk->project->library().issues().last().id;
    m_desk->workspace().openArticle(m_desk->project->library().articles(issue).first().id);
    m_desk->key(Qt::Key_W);
    QTRY_COMPARE(checks().model()->rowCount(), 3);
    m_desk->key(Qt::Key_W);
    const FactId fact = checks().model()->finding(1).places.first().fact;
    QTRY_COMPARE(m_desk->workspace().fact(), fact);
    QSignalSpy finished(checks().model(), &FindingModel::finished);
    QVERIFY(m_desk->project->facts().accept({fact}));
    QTRY_COMPARE(finished.size(), 1); // the checks ran again
    QCOMPARE(checks().view()->currentIndex().row(), 1);
    m_desk->key(Qt::Key_W);
    QCOMPARE(m_desk->workspace().fact(), checks().model()->finding(2).places.first().fact);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestChecking>(argc, argv);
}
#include "tst_checking.moc"
