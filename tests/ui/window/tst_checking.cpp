// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"
#include "app/project/checks.h"
#include "app/project/codebook.h"
#include "app/project/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/support/projects.h"
#include "tests/support/windowmain.h"
#include "ui/actions.h"
#include "ui/bench.h"
#include "ui/facts/checkspanel.h"
#include "ui/facts/factspanel.h"
#include "ui/facts/facttablemodel.h"
#include "ui/facts/facttablepanel.h"
#include "ui/facts/findingmodel.h"
#include "ui/knownmenu.h"
#include "ui/mainwindow.h"
#include "ui/preferences/settings.h"
#include "ui/reader/readerview.h"
#include "ui/showactions.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Checking and finding at the real window: the tables of the bench, the queue of what is to be
/// checked, and the ways from a number to its sentence and back.
class TestChecking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tableListsTheFactsOfTheIssue();
    void openingTheTableKeepsTheArticle();
    void tableIsFilteredAndSorted();
    void rowLeadsToItsSentence();
    void pointedRowFramesItsPassage();
    void cellIsEditedInPlace();
    void allOfAKindAreAcceptedInOneStep();
    void decisionInTheTableKeepsTheRow();
    void draftOfACorrectionSurvivesClosing();
    void wordsThatArePointedAtFillTheField();
    void endOfThePassageMovesByKeys();
    void figureIsSelectedWithItsQualifier();
    void queueStaysInTheIssueWhenAsked();
    void unreadArticlesComeOneAfterAnother();
    void idOfATableRowLeadsToTheSentence();
    void sentenceTellsWhatIsKnownOfIt();
    void findingLeadsToItsPlacesAndIsDismissed();

private:
    void openWindow();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QList<Fact> facts() const;
    /// Whether the real page shows a text.
    bool isOnThePage(const QString &text) const;
    FactTablePanel &table() const { return *m_window->shows().factTable(); }
    ChecksPanel &checks() const { return *m_window->shows().checks(); }
    template<typename Widget>
    static Widget *withText(const QWidget &in, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void TestChecking::initTestCase()
{
    m_settings = std::make_unique<Settings>();
    m_theme = std::make_unique<Theme>();
    m_profile = std::make_unique<ReaderProfile>();
}

void TestChecking::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(m_folder->filePath(u"study.jianbao"_s));
    QVERIFY(m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s)));
    openWindow();
}

void TestChecking::cleanup()
{
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_project.reset();
}

void TestChecking::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_project, *m_settings, *m_theme, *m_profile);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestChecking::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

QList<Fact> TestChecking::facts() const
{
    return m_project->facts().ofArticle(m_window->workspace().article());
}

template<typename Widget>
Widget *TestChecking::withText(const QWidget &in, const QString &text)
{
    for (Widget *widget : in.findChildren<Widget *>()) {
        if (widget->text() == text) {
            return widget;
        }
    }
    return nullptr;
}

void TestChecking::tableListsTheFactsOfTheIssue()
{
    QVERIFY(!m_window->bench().isVisible());
    key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(m_window->bench().isVisible());
    QTRY_COMPARE(table().model()->rowCount(), 5);
    const FactTableModel &model = *table().model();
    QCOMPARE(model.index(0, FactTableModel::Written).data().toString(), u"120"_s);
    QCOMPARE(model.index(0, FactTableModel::Indicator).data().toString(), u"数量"_s);
    QVERIFY(model.index(0, FactTableModel::Source).data().toString().contains(u"山城日报"_s));
    key(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!m_window->bench().isVisible());
}

void TestChecking::openingTheTableKeepsTheArticle()
{
    key(Qt::Key_J);
    const ArticleId article = m_window->workspace().article();
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    m_window->reader().setFocus();
    table().view()->setFocus(); // which makes the first row the current one
    QCOMPARE(table().view()->currentIndex().row(), 0);
    QVERIFY(table().model()->row(0).fact.article != article);
    QCOMPARE(m_window->workspace().article(), article);
    QVERIFY(!m_window->workspace().fact().isValid());
}

void TestChecking::tableIsFilteredAndSorted()
{
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
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
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    const Fact fact = table().model()->row(3).fact;
    QVERIFY(fact.article != m_window->workspace().article());
    QTableView *view = table().view();
    const QRect cell = view->visualRect(table().model()->index(3, FactTableModel::Written));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(m_window->workspace().article(), fact.article);
    QCOMPARE(m_window->workspace().fact(), fact.id);
}

void TestChecking::pointedRowFramesItsPassage()
{
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    const QSignalSpy hints(&m_window->workspace(), &Workspace::hinted);
    Q_EMIT table().view()->entered(table().model()->index(1, 0));
    QCOMPARE(hints.last().first().value<TextRange>(), facts().at(1).range);
    Q_EMIT table().view()->entered(table().model()->index(4, 0)); // of an article not open
    QVERIFY(hints.last().first().value<TextRange>().isEmpty());
}

void TestChecking::cellIsEditedInPlace()
{
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    FactTableModel &model = *table().model();
    QVERIFY(model.setData(model.index(0, FactTableModel::Indicator), u"过货车数"_s));
    QVERIFY(model.setData(model.index(0, FactTableModel::Value), u"125"_s));
    QCOMPARE(facts().first().indicator, u"过货车数"_s);
    QCOMPARE(facts().first().value.value, Decimal(125));
    QCOMPARE(facts().first().state, FactState::Corrected);
    QVERIFY(!model.setData(model.index(0, FactTableModel::Value), u"many"_s));
    QCOMPARE(facts().first().value.value, Decimal(125));
}

void TestChecking::allOfAKindAreAcceptedInOneStep()
{
    m_window->workspace().setFact(facts().first().id);
    key(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(m_window->bench().isVisible());
    QCOMPARE(table().view()->selectionModel()->selectedRows().size(), 5);
    const auto open = [this] {
        const FactProgress progress = m_project->facts().progress(m_window->workspace().issue());
        return progress.total - progress.decided;
    };
    QCOMPARE(open(), 5); // a preview only
    auto *accept = withText<QPushButton>(table(), u"Accept the Selected"_s);
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(open(), 0);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(open(), 5);
}

void TestChecking::decisionInTheTableKeepsTheRow()
{
    key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(table().model()->rowCount(), 5);
    table().view()->selectRow(1);
    const FactId id = table().model()->row(1).fact.id;
    m_window->workspace().setFact(id);
    key(Qt::Key_R);
    QCOMPARE(table().model()->row(1).fact.id, id);
    QCOMPARE(table().model()->row(1).fact.state, FactState::Rejected);
}

void TestChecking::draftOfACorrectionSurvivesClosing()
{
    const FactId id = facts().first().id;
    m_window->workspace().setFact(id);
    key(Qt::Key_E);
    auto *value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    value->selectAll();
    QTest::keyClicks(value, u"124"_s);
    m_window->close();
    m_window.reset();
    QCOMPARE(m_project->facts().fact(id)->state, FactState::Proposed); // not stored unasked
    openWindow();
    m_window->workspace().setFact(id);
    key(Qt::Key_E);
    value = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(value);
    QCOMPARE(value->text(), u"124"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(m_project->facts().fact(id)->value.value, Decimal(124));
    QVERIFY(m_project->remembered(u"draft/fact/%1"_s.arg(id.value)).isEmpty());
}

void TestChecking::wordsThatArePointedAtFillTheField()
{
    m_window->workspace().setFact(facts().first().id);
    key(Qt::Key_E);
    QLineEdit *indicator = nullptr;
    for (QLineEdit *line : m_window->facts().findChildren<QLineEdit *>()) {
        indicator = line->text() == u"数量"_s ? line : indicator;
    }
    QVERIFY(indicator);
    indicator->setFocus();
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    m_window->workspace().setSelection({test::rangeOf(u"口岸上月过货"_s, source)});
    QCOMPARE(indicator->text(), u"口岸上月过货"_s);
    QTest::keyClick(indicator, Qt::Key_Return);
    QCOMPARE(facts().first().indicator, u"口岸上月过货"_s);
}

void TestChecking::endOfThePassageMovesByKeys()
{
    m_window->workspace().setFact(facts().first().id);
    const TextRange before = facts().first().range;
    key(Qt::Key_E);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(facts().first().range, (TextRange{before.start, before.end + 1}));
    QCOMPARE(facts().first().quote, u"120车"_s);
}

bool TestChecking::isOnThePage(const QString &text) const
{
    const auto answer = std::make_shared<std::optional<bool>>();
    m_window->reader().findChild<QWebEngineView *>()->page()->runJavaScript(
        u"document.body.innerText.includes('%1')"_s.arg(text), QWebEngineScript::ApplicationWorld,
        [answer](const QVariant &found) { *answer = found.toBool(); });
    return QTest::qWaitFor([&] { return answer->has_value(); }) && **answer;
}

void TestChecking::figureIsSelectedWithItsQualifier()
{
    test::addAsImported(*m_project,
                        u"滨河时报\n2021年5月6日\n码头扩建\n本报讯 码头去年投资超过3.2亿元，"
                        "新添工人约500人，今年还要扩建两处泊位，工程由本地队伍承担。\n"_s,
                        u"b.txt"_s);
    const IssueId issue = m_project->library().issues().last().id;
    const ArticleId article = m_project->library().articles(issue).first().id;
    for (const Fact &fact : m_project->facts().ofArticle(article)) {
        if (fact.quote == u"500人"_s) {
            m_window->workspace().openFact(article, fact.id);
        }
    }
    QVERIFY(m_window->workspace().fact().isValid());
    QTRY_VERIFY(isOnThePage(u"扩建两处泊位"_s));
    const QSignalSpy wanted(&m_window->workspace(), &Workspace::selectionWanted);
    key(Qt::Key_Z);
    QCOMPARE(wanted.size(), 1);
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    QCOMPARE(wanted.last().first().value<TextRange>().in(source).toString(), u"约500人"_s);
    QTRY_VERIFY(!m_window->workspace().selection().isEmpty()); // the real page selected it
    QCOMPARE(m_window->workspace().selection().first().in(source).toString(), u"约500人"_s);
}

void TestChecking::queueStaysInTheIssueWhenAsked()
{
    QVERIFY(m_project->library().addIssue(
        test::importedIssue(u"=又一篇\n本镇修路12公里。\n"_s, u"b.txt"_s)));
    const IssueId issue = m_window->workspace().issue();
    m_window->workspace().setIssueOnly(true);
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_N);
        QCOMPARE(m_window->workspace().issue(), issue);
        key(Qt::Key_A);
    }
    key(Qt::Key_N);
    QCOMPARE(m_window->workspace().issue(), issue); // nothing is left here
    m_window->workspace().setIssueOnly(false);
    key(Qt::Key_N);
    QVERIFY(m_window->workspace().issue() != issue);
}

void TestChecking::unreadArticlesComeOneAfterAnother()
{
    const auto articles = m_project->library().articles(m_window->workspace().issue());
    QVERIFY(m_project->library().setReviewState(articles.at(0).id, ReviewState::NothingHere));
    key(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_window->workspace().article(), articles.at(1).id);
    QVERIFY(m_project->library().setReviewState(articles.at(1).id, ReviewState::Done));
    key(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(m_window->workspace().article(), articles.at(1).id); // all were read
}

void TestChecking::idOfATableRowLeadsToTheSentence()
{
    const auto articles = m_project->library().articles(m_window->workspace().issue());
    const Fact fact = m_project->facts().ofArticle(articles.at(1).id).first();
    const QSignalSpy shown(&m_window->workspace(), &Workspace::passageShown);
    QVERIFY(m_window->shows().goToId(QString::number(fact.id.value)));
    QCOMPARE(m_window->workspace().fact(), fact.id);
    QCOMPARE(shown.last().first().value<TextRange>(), fact.range);
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    const auto annotation = m_project->annotations().add(
        m_window->workspace().issue(), {test::rangeOf(u"三家车队"_s, source)}, {});
    QVERIFY(annotation);
    QVERIFY(m_window->shows().goToId(u"a%1"_s.arg(annotation->value)));
    QCOMPARE(m_window->workspace().annotation(), *annotation);
    QVERIFY(!m_window->shows().goToId(u"f99999"_s));
    QVERIFY(!m_window->shows().goToId(u"nonsense"_s));
}

void TestChecking::sentenceTellsWhatIsKnownOfIt()
{
    const QString source = m_project->library().sourceText(m_window->workspace().issue());
    const auto annotation = m_project->annotations().add(m_window->workspace().issue(),
                                                         {test::rangeOf(u"上月过货"_s, source)},
                                                         {m_project->codebook().tags().first().id});
    QVERIFY(annotation);
    m_window->workspace().setFact(facts().first().id);
    KnownMenu menu(m_window->workspace());
    QStringList texts;
    for (QAction *action : menu.actions()) {
        texts.append(action->text());
        if (action->text().contains(u"上月过货"_s) && !action->isSeparator()) {
            action->trigger();
        }
    }
    QVERIFY(texts.filter(u"120"_s).size() >= 1);
    QVERIFY(texts.filter(u"山城日报"_s).size() == 1);
    QCOMPARE(m_window->workspace().annotation(), *annotation);
}

void TestChecking::findingLeadsToItsPlacesAndIsDismissed()
{
    test::addAsImported(
        *m_project,
        u"滨河时报\n2021年5月6日\n存款增加\n本报讯 到4月底，全市各项存款余额683亿元，"
        "比年初增加16.5亿元，增长9.5%，储户多为本地居民。\n"_s,
        u"b.txt"_s);
    const IssueId issue = m_project->library().issues().last().id;
    m_window->workspace().openArticle(m_project->library().articles(issue).last().id);
    key(Qt::Key_W);
    QVERIFY(m_window->bench().isVisible());
    QTRY_COMPARE(checks().model()->rowCount(), 1);
    const Finding finding = checks().model()->finding(0);
    QCOMPARE(finding.code, FindingCode::RateAgainstLevels);
    QTRY_COMPARE(m_window->workspace().fact(), finding.places.first().fact);
    Q_EMIT checks().view()->clicked(checks().model()->index(0, 0));
    QCOMPARE(m_window->workspace().fact(), finding.places.at(1).fact); // the next place
    auto *dismiss = withText<QPushButton>(checks(), u"Dismiss"_s);
    QVERIFY(dismiss && dismiss->isEnabled());
    dismiss->click();
    QTRY_COMPARE(checks().model()->rowCount(), 0);
    QCOMPARE(m_project->checks().findings(issue).first().verdict, Verdict::Dismissed);
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(checks().model()->rowCount(), 1);
}

int main(int argc, char *argv[])
{
    return test::runWindowTest<TestChecking>(argc, argv);
}
#include "tst_checking.moc"
