// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/history.h"
#include "app/project/wordlists.h"
#include "tests/support/desk.h"
#include "ui/rerun/changedetail.h"
#include "ui/rerun/changemodel.h"
#include "ui/rerun/changespanel.h"
#include "ui/rerun/rerunactions.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/taskprogress.h"
#include "ui/window/bench.h"
#include "ui/window/showactions.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRunInMs = 60'000;

/// 牛车 is no classifier of the program, 公里 is a measure.
const QString Page = u"滨河时报\n2021年5月6日\n官道修成\n本报讯 官道去年修成12公里，今年再修8公里，"
                     "运石用去330牛车，工程由本地队伍承担，沿途几个村子都派了人手。\n"_s;
const QByteArray OurClassifiers = "word\n牛车\n";
const QByteArray OurUnits = "word\ttype\n公里\tduration\n";

} // namespace

/// The run of the engine over issues again, at the real window: what is offered,
/// what is shown, what a person decides on it.
class TestRerun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_parts = std::make_unique<test::DeskParts>(); }
    void init();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_parts.reset(); }
    void runIsOfferedAfterAWordListChanged();
    void laterPutsTheRunOff();
    void listShowsWhatIsNewGoneAndChanged();
    void keysDecideAndGoOn();
    void rejectedChangeIsWhatItWasBefore();
    void goneFactIsBroughtBack();
    void leftChangeStaysAProposal();
    void allAlikeAreSelectedAndAcceptedInOneStep();
    void decisionBeforeTheRunStaysUnlessTheChangeIsAccepted();
    void undoneRunTakesItsChangesBack();
    void listIsThereAgainAfterTheProgramEnded();
    void runIsCancelled();

private:
    void changeWords(const QString &name, const QByteArray &content);
    void run();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    Fact factWith(const QString &quote) const;
    int rowWith(const QString &text, int column) const;
    ChangesPanel &changes() const { return *m_desk->window->shows().changes(); }
    ChangeModel &model() const { return *changes().model(); }

    std::unique_ptr<test::DeskParts> m_parts;
    std::unique_ptr<test::Desk> m_desk;
};

void TestRerun::init()
{
    m_desk = std::make_unique<test::Desk>(*m_parts);
    m_desk->issue = test::addAsImported(*m_desk->project, Page, u"a.txt"_s);
    m_desk->openWindow();
}

void TestRerun::changeWords(const QString &name, const QByteArray &content)
{
    QVERIFY(m_desk->project->wordLists().add(name, content));
}

/// Takes the offered run, waits for its end and opens the list.
void TestRerun::run()
{
    const QSignalSpy finished(&m_desk->window->rerun(), &RerunActions::finished);
    QTRY_VERIFY(m_desk->window->notice().isVisible());
    QTest::mouseClick(m_desk->window->notice().acceptButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), LongestRunInMs);
    if (m_desk->window->notice().isVisible()) {
        QTest::mouseClick(m_desk->window->notice().acceptButton(), Qt::LeftButton);
        QVERIFY(m_desk->window->bench().isVisible());
        changes().view()->setFocus();
    }
}

void TestRerun::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

Fact TestRerun::factWith(const QString &quote) const
{
    for (const ArticleSummary &article : m_desk->articles()) {
        for (const Fact &fact : m_desk->project->facts().ofArticle(article.id)) {
            if (fact.quote == quote) {
                return fact;
            }
        }
    }
    return {};
}

int TestRerun::rowWith(const QString &text, int column) const
{
    for (int row = 0; row < model().rowCount(); ++row) {
        if (model().index(row, column).data().toString().contains(text)) {
            return row;
        }
    }
    return -1;
}

void TestRerun::runIsOfferedAfterAWordListChanged()
{
    QVERIFY(!m_desk->window->notice().isVisible());
    changeWords(u"classifiers.ours.tsv"_s, OurClassifiers);
    QVERIFY(m_desk->window->notice().isVisible());
    QVERIFY(m_desk->window->notice().text().contains(u"1 issue"_s));
    QVERIFY(m_desk->project->history().undo());
    QVERIFY(!m_desk->window->notice().isVisible()); // all is as the engine reads it again
}

void TestRerun::laterPutsTheRunOff()
{
    changeWords(u"classifiers.ours.tsv"_s, OurClassifiers);
    QTest::mouseClick(m_desk->window->notice().laterButton(), Qt::LeftButton);
    m_desk->window->rerun().check();
    QVERIFY(!m_desk->window->notice().isVisible());
    changeWords(u"units.ours.tsv"_s, OurUnits); // another change is another reason
    QVERIFY(m_desk->window->notice().isVisible());
}

void TestRerun::listShowsWhatIsNewGoneAndChanged()
{
    changeWords(u"classifiers.ours.tsv"_s, OurClassifiers);
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    const int row = rowWith(u"330牛车"_s, ChangeModel::Written);
    QVERIFY(row >= 0);
    const int length = rowWith(u"12公里"_s, ChangeModel::Written);
    QVERIFY(length >= 0);
    QCOMPARE(model().kind(length), SuggestionChange::Changed);
    const auto cell = [&](int column) { return model().index(length, column).data().toString(); };
    QVERIFY2(cell(ChangeModel::Before).startsWith(u"Measure"_s)
                 || cell(ChangeModel::Before).startsWith(u"Duration"_s),
             qPrintable(cell(ChangeModel::Before)));
    QVERIFY(cell(ChangeModel::Before) != cell(ChangeModel::Now));
    changes().view()->selectRow(length);
    Q_EMIT changes().view()->clicked(model().index(length, 0));
    const QString detail = changes().detail()->text();
    QVERIFY2(detail.contains(u"官道去年修成"_s), qPrintable(detail)); // the passage
    QVERIFY2(detail.contains(u"Measure"_s) && detail.contains(u"Duration"_s), qPrintable(detail));
    QCOMPARE(m_desk->workspace().fact(), factWith(u"12公里"_s).id);
}

void TestRerun::keysDecideAndGoOn()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    QCOMPARE(model().openCount(), 2);
    changes().view()->selectRow(0);
    key(Qt::Key_A);
    QCOMPARE(factWith(u"12公里"_s).state, FactState::Accepted);
    QCOMPARE(changes().view()->currentIndex().row(), 1);
    QCOMPARE(model().openCount(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(factWith(u"12公里"_s).state, FactState::Proposed);
    QCOMPARE(model().openCount(), 2);
}

void TestRerun::rejectedChangeIsWhatItWasBefore()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    changes().view()->selectRow(0);
    key(Qt::Key_R);
    const Fact fact = factWith(u"12公里"_s);
    QCOMPARE(fact.type, FactType::Measure);
    QCOMPARE(fact.state, FactState::Corrected);
    QVERIFY(m_desk->project->library().reanalyse(m_desk->issue));
    QCOMPARE(factWith(u"12公里"_s), fact); // a decision of a person stays
}

void TestRerun::goneFactIsBroughtBack()
{
    changeWords(u"classifiers.ours.tsv"_s, OurClassifiers);
    run();
    const Fact found = factWith(u"330牛车"_s);
    QCOMPARE(found.type, FactType::Count);
    QVERIFY(m_desk->project->wordLists().remove(u"classifiers.ours.tsv"_s));
    run();
    const int row = rowWith(u"330牛车"_s, ChangeModel::Written);
    QVERIFY(row >= 0);
    changes().view()->selectRow(row);
    key(Qt::Key_R);
    const Fact kept = factWith(u"330牛车"_s);
    QCOMPARE(kept.type, FactType::Count);
    QVERIFY(kept.state == FactState::Accepted || kept.state == FactState::Corrected);
    QVERIFY(!model().isOpen(row));
    key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(model().isOpen(row));
}

void TestRerun::leftChangeStaysAProposal()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    changes().view()->selectRow(0);
    key(Qt::Key_S);
    QCOMPARE(factWith(u"12公里"_s).state, FactState::Proposed);
    QCOMPARE(model().openCount(), 1);
    changes().view()->selectRow(0);
    key(Qt::Key_S);
    QCOMPARE(model().openCount(), 2);
}

void TestRerun::allAlikeAreSelectedAndAcceptedInOneStep()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    changes().view()->selectRow(0);
    key(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(changes().view()->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(model().openCount(), 2); // a preview only
    key(Qt::Key_A);
    QCOMPARE(model().openCount(), 0);
    QCOMPARE(factWith(u"8公里"_s).state, FactState::Accepted);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().openCount(), 2);
}

void TestRerun::decisionBeforeTheRunStaysUnlessTheChangeIsAccepted()
{
    QVERIFY(m_desk->project->facts().accept({factWith(u"12公里"_s).id}));
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    QCOMPARE(factWith(u"12公里"_s).type, FactType::Measure);
    const int row = rowWith(u"decided before"_s, ChangeModel::Kind);
    QVERIFY(row >= 0);
    changes().view()->selectRow(row);
    key(Qt::Key_R);
    QCOMPARE(factWith(u"12公里"_s).type, FactType::Measure);
    QVERIFY(!model().isOpen(row)); // gone through
    changes().view()->selectRow(row);
    key(Qt::Key_A);
    QCOMPARE(factWith(u"12公里"_s).type, FactType::Duration);
    QCOMPARE(factWith(u"12公里"_s).state, FactState::Accepted);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(factWith(u"12公里"_s).type, FactType::Measure);
}

void TestRerun::undoneRunTakesItsChangesBack()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    QCOMPARE(model().openCount(), 2);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(factWith(u"12公里"_s).type, FactType::Measure);
    QCOMPARE(model().openCount(), 0);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(model().openCount(), 2);
}

void TestRerun::listIsThereAgainAfterTheProgramEnded()
{
    changeWords(u"units.ours.tsv"_s, OurUnits);
    run();
    changes().view()->selectRow(0);
    key(Qt::Key_S);
    QCOMPARE(model().openCount(), 1);
    m_desk->crash();
    QVERIFY(m_desk->find<Bench>()->findChild<QTabBar *>()->tabText(3).endsWith(u'1'));
    m_desk->workspace().openArticle(m_desk->articles().first().id);
    m_desk->key(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(changes().isVisible());
    QCOMPARE(model().rowCount(), 2);
    QVERIFY(model().isKept(0));
    QCOMPARE(model().openCount(), 1);
    QCOMPARE(changes().view()->currentIndex().row(), 1); // where one goes on
    changes().view()->setFocus();
    key(Qt::Key_A);
    QCOMPARE(factWith(u"8公里"_s).state, FactState::Accepted);
    QCOMPARE(model().openCount(), 0);
}

void TestRerun::runIsCancelled()
{
    for (int i = 0; i < 12; ++i) {
        test::addAsImported(*m_desk->project,
                            QString(Page).replace(u"330"_s, QString::number(400 + i)),
                            u"page%1.txt"_s.arg(i));
    }
    changeWords(u"units.ours.tsv"_s, OurUnits);
    const QSignalSpy finished(&m_desk->window->rerun(), &RerunActions::finished);
    QTest::mouseClick(m_desk->window->notice().acceptButton(), Qt::LeftButton);
    QVERIFY(m_desk->window->rerun().isRunning());
    TaskProgress *shown = nullptr;
    for (TaskProgress *progress : m_desk->window->findChildren<TaskProgress *>()) {
        shown = progress->isVisible() ? progress : shown;
    }
    QVERIFY(shown);
    QTest::mouseClick(shown->cancelButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), LongestRunInMs);
    QVERIFY(!shown->isVisible());
    QVERIFY(!m_desk->project->library().staleIssues().isEmpty());
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestRerun>(argc, argv);
}
#include "tst_rerun.moc"
