// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/facts.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/app/project/randomactions.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jianbao::FactQuery)

namespace {

/// All that a walk gives, in slices as small as they get.
QList<FactRow> rowsOf(const Project &project, const FactQuery &query)
{
    FactCursor cursor = const_cast<Project &>(project).facts().walk(query);
    QList<FactRow> rows;
    while (!cursor.atEnd()) {
        rows += cursor.next(std::chrono::milliseconds(0));
    }
    return rows;
}

QStringList quotes(const QList<FactRow> &rows)
{
    QStringList quotes;
    for (const FactRow &row : rows) {
        quotes.append(row.fact.quote);
    }
    return quotes;
}

/// The facts as the project gives them article by article, that is without a filter.
QList<Fact> allFacts(Project &project)
{
    QList<Fact> facts;
    for (const Issue &issue : project.library().issues()) {
        for (const ArticleSummary &article : project.library().articles(issue.id)) {
            facts += project.facts().ofArticle(article.id);
        }
    }
    return facts;
}

QList<Fact> factsOf(const QList<FactRow> &rows)
{
    QList<Fact> facts;
    for (const FactRow &row : rows) {
        facts.append(row.fact);
    }
    return facts;
}

FactQuery queryWith(const std::function<void(FactQuery &)> &set)
{
    FactQuery query;
    set(query);
    return query;
}

} // namespace

/// Filtering the facts of a project: what passes, and that it always is what the project holds now.
class TestFactFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filterGivesWhatPasses_data();
    void filterGivesWhatPasses();
    void rowTellsWhereTheFactStands();
    void decisionsAreSeenAtOnce();
    void anyActionAndItsUndoIsSeen_data();
    void anyActionAndItsUndoIsSeen();
    void changesOfAnotherProgramAreSeen();
    void rowsBeyondTheMostAreCounted();
    void allAreCountedAtOnce();
    void placeCountsNotTheDecision();
    void comparableFormIsItsOwn();
    void orderHoldsOverAllFacts_data();
    void orderHoldsOverAllFacts();
    void orderIsThatOfTheWordsNow();
    void orderReachesOverIssues();

private:
    QString path() const { return m_folder->filePath(u"study.jianbao"_s); }
    FactId factWith(const QString &quote) const;
    void correct(const QString &quote, const std::function<void(Fact &)> &change);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    IssueId m_issue;
};

void TestFactFilter::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = test::newProject(path());
    m_issue =
        m_project->library().addIssue(test::importedIssue(test::newspaperText(), u"a"_s)).value();
    correct(u"120"_s, [](Fact &fact) {
        fact.type = FactType::Measure;
        fact.indicator = u"過貨量"_s;
        fact.period = u"上\n月"_s;
    });
    correct(u"20"_s, [](Fact &fact) {
        fact.value = {};
        fact.value.min = Decimal(15);
        fact.value.max = Decimal(25);
        fact.value.unit = u"ＫＭ"_s;
        fact.confidence = 0.25;
    });
    QVERIFY(m_project->facts().reject({factWith(u"900"_s)}));
}

FactId TestFactFilter::factWith(const QString &quote) const
{
    for (const FactRow &row : rowsOf(*m_project, {})) {
        if (row.fact.quote == quote) {
            return row.fact.id;
        }
    }
    return {};
}

void TestFactFilter::correct(const QString &quote, const std::function<void(Fact &)> &change)
{
    Fact fact = m_project->facts().fact(factWith(quote)).value();
    change(fact);
    QVERIFY(m_project->facts().correct(fact.id, fact));
}

void TestFactFilter::filterGivesWhatPasses_data()
{
    QTest::addColumn<FactQuery>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::function<void(FactQuery &)> &set,
                        const QStringList &expected) {
        QTest::newRow(name) << queryWith(set) << expected;
    };
    const QStringList all{u"120"_s, u"30"_s, u"4500"_s, u"900"_s, u"20"_s};
    row(
        "everything", [](FactQuery &) {}, all);
    row("a type", [](FactQuery &q) { q.types = {FactType::Measure}; }, {u"120"_s});
    row(
        "two types",
        [](FactQuery &q) {
            q.types = {FactType::Measure, FactType::Count};
        },
        all);
    row("a type that is not there", [](FactQuery &q) { q.types = {FactType::Port}; }, {});
    row("a state", [](FactQuery &q) { q.states = {FactState::Rejected}; }, {u"900"_s});
    row("open", [](FactQuery &q) { q.states = {FactState::Proposed}; }, {u"30"_s, u"4500"_s});
    row("confidence", [](FactQuery &q) { q.confidenceBelow = 0.5; }, {u"20"_s});
    row("confidence is below, not at", [](FactQuery &q) { q.confidenceBelow = 0.25; }, {});
    row("words in the passage", [](FactQuery &q) { q.words = u"00"_s; }, {u"4500"_s, u"900"_s});
    row("simplified finds traditional", [](FactQuery &q) { q.words = u"过货"_s; }, {u"120"_s});
    row("over a line break", [](FactQuery &q) { q.words = u"上月"_s; }, {u"120"_s});
    row("width and case", [](FactQuery &q) { q.words = u"km"_s; }, {u"20"_s});
    row("blanks do not count", [](FactQuery &q) { q.words = u" 过 货 "_s; }, {u"120"_s});
    row("not from one column into the next", [](FactQuery &q) { q.words = u"20数量"_s; }, {});
    row("at least", [](FactQuery &q) { q.least = Decimal(120); }, {u"120"_s, u"4500"_s, u"900"_s});
    row("at most", [](FactQuery &q) { q.most = Decimal(30); }, {u"30"_s, u"20"_s});
    row("upper end of a range", [](FactQuery &q) { q.least = q.most = Decimal(25); }, {u"20"_s});
    row("lower end of a range", [](FactQuery &q) { q.most = Decimal(15); }, {u"20"_s});
    row("just beyond a range", [](FactQuery &q) { q.least = q.most = Decimal(255, -1); }, {});
    row("all together",
        [](FactQuery &q) {
            q.types = {FactType::Count};
            q.states = {FactState::Proposed};
            q.words = u"数量"_s;
            q.least = Decimal(31);
        },
        {u"4500"_s});
}

void TestFactFilter::filterGivesWhatPasses()
{
    QFETCH(FactQuery, query);
    QFETCH(QStringList, expected);
    QCOMPARE(quotes(rowsOf(*m_project, query)), expected);
    query.issue = m_issue;
    QCOMPARE(quotes(rowsOf(*m_project, query)), expected);
    query.article = m_project->library().articles(m_issue).first().id;
    const QList<Fact> inArticle = m_project->facts().ofArticle(query.article);
    expected.removeIf([&](const QString &quote) {
        return std::none_of(inArticle.cbegin(), inArticle.cend(),
                            [&](const Fact &fact) { return fact.quote == quote; });
    });
    QCOMPARE(quotes(rowsOf(*m_project, query)), expected);
}

void TestFactFilter::rowTellsWhereTheFactStands()
{
    const FactRow row = rowsOf(*m_project, {}).first();
    QCOMPARE(row.fact, m_project->facts().fact(row.fact.id).value());
    QCOMPARE(row.issue, m_issue);
    QCOMPARE(row.paper, u"山城日报"_s);
    QCOMPARE(row.date, QDate(2021, 3, 4));
    QCOMPARE(row.edition, u"第3版"_s);
    QCOMPARE(row.headline, u"新桥镇口岸货运回升"_s);
}

void TestFactFilter::decisionsAreSeenAtOnce()
{
    const FactQuery open = queryWith([](FactQuery &q) { q.states = {FactState::Proposed}; });
    QCOMPARE(rowsOf(*m_project, open).size(), 2);
    QVERIFY(m_project->facts().accept({factWith(u"30"_s)}));
    QCOMPARE(quotes(rowsOf(*m_project, open)), QStringList{u"4500"_s});
    QVERIFY(m_project->history().undo());
    QCOMPARE(rowsOf(*m_project, open).size(), 2);
    QVERIFY(m_project->history().redo());
    QCOMPARE(rowsOf(*m_project, open).size(), 1);
}

void TestFactFilter::anyActionAndItsUndoIsSeen_data()
{
    QTest::addColumn<bool>("prepares");
    QTest::newRow("read when asked for") << false;
    QTest::newRow("being read in the background") << true;
}

void TestFactFilter::anyActionAndItsUndoIsSeen()
{
    QFETCH(bool, prepares);
    test::RandomActions actions(*m_project, 20261127);
    for (int i = 0; i < 200; ++i) {
        if (i % 3 == 2) {
            QVERIFY(m_project->history().undo());
        } else {
            actions.doOne();
        }
        if (prepares) { // what is being read when the next action comes
            m_project->facts().prepareFilters();
            actions.doOne();
        }
        QCOMPARE(factsOf(rowsOf(*m_project, {})), allFacts(*m_project));
    }
}

void TestFactFilter::changesOfAnotherProgramAreSeen()
{
    const auto reading = test::openProject(path());
    QCOMPARE(reading->access(), ProjectAccess::InUse);
    const FactQuery rejected = queryWith([](FactQuery &q) { q.states = {FactState::Rejected}; });
    reading->facts().prepareFilters();
    reading->facts().waitUntilPrepared();
    QCOMPARE(quotes(rowsOf(*reading, rejected)), QStringList{u"900"_s});
    reading->facts().prepareFilters();
    reading->facts().waitUntilPrepared();
    QVERIFY(m_project->facts().reject({factWith(u"30"_s)}));
    QCOMPARE(quotes(rowsOf(*reading, rejected)), (QStringList{u"30"_s, u"900"_s}));
}

void TestFactFilter::rowsBeyondTheMostAreCounted()
{
    FactCursor cursor = m_project->facts().walk({}, 3);
    QList<FactRow> rows;
    while (!cursor.atEnd()) {
        rows += cursor.next(std::chrono::milliseconds(0));
    }
    QCOMPARE(quotes(rows), (QStringList{u"120"_s, u"30"_s, u"4500"_s}));
    QCOMPARE(cursor.foundCount(), 5);
}

void TestFactFilter::allAreCountedAtOnce()
{
    QCOMPARE(m_project->facts().walk({}).foundCount(), 5);
    const FactQuery rejected = queryWith([](FactQuery &q) { q.states = {FactState::Rejected}; });
    FactCursor cursor = m_project->facts().walk(rejected);
    QCOMPARE(cursor.foundCount(), 0); // not all: they are to be looked at first
    while (!cursor.atEnd()) {
        (void)cursor.next(std::chrono::milliseconds(0));
    }
    QCOMPARE(cursor.foundCount(), 1);
}

/// The index of the file has the decided ones elsewhere than the others.
void TestFactFilter::placeCountsNotTheDecision()
{
    const QList<Fact> before = factsOf(rowsOf(*m_project, {}));
    const auto idsOf = [](const QList<Fact> &facts) {
        QList<FactId> ids;
        for (const Fact &fact : facts) {
            ids.append(fact.id);
        }
        return ids;
    };
    for (const Fact &fact : before) {
        QVERIFY(m_project->facts().accept({fact.id}));
        QCOMPARE(idsOf(factsOf(rowsOf(*m_project, {}))), idsOf(before));
        QVERIFY(m_project->facts().reject({fact.id}));
        QCOMPARE(idsOf(factsOf(rowsOf(*m_project, {}))), idsOf(before));
    }
}

/// A text that the file holds so is not folded again.
void TestFactFilter::comparableFormIsItsOwn()
{
    for (char32_t c = 0; c < 0x20000; ++c) {
        const QString form = comparableWords(QString::fromUcs4(&c, 1));
        QVERIFY2(comparableWords(form) == form, qPrintable(QString::number(c, 16)));
    }
}

void TestFactFilter::orderHoldsOverAllFacts_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("expected");
    // In the library: 120 (a measure, corrected), 30, 4500, 900 (rejected), 20 (15 to 25).
    const auto row = [](const char *name, FactOrder order, const QStringList &expected) {
        QTest::newRow(name) << int(order) << expected;
    };
    row("library", FactOrder::Library, {u"120"_s, u"30"_s, u"4500"_s, u"900"_s, u"20"_s});
    row("value", FactOrder::Value, {u"20"_s, u"30"_s, u"120"_s, u"900"_s, u"4500"_s});
    row("confidence", FactOrder::Confidence, {u"20"_s, u"120"_s, u"30"_s, u"4500"_s, u"900"_s});
    row("type", FactOrder::Type, {u"30"_s, u"4500"_s, u"900"_s, u"20"_s, u"120"_s});
    row("state", FactOrder::State, {u"30"_s, u"4500"_s, u"120"_s, u"20"_s, u"900"_s});
    row("indicator", FactOrder::Indicator, {u"30"_s, u"4500"_s, u"900"_s, u"20"_s, u"120"_s});
    row("period", FactOrder::Period, {u"30"_s, u"4500"_s, u"900"_s, u"20"_s, u"120"_s});
    row("base", FactOrder::Base, {u"120"_s, u"30"_s, u"4500"_s, u"900"_s, u"20"_s});
}

void TestFactFilter::orderHoldsOverAllFacts()
{
    QFETCH(int, order);
    QFETCH(QStringList, expected);
    correct(u"120"_s, [](Fact &fact) { fact.period = u"上月"_s; });
    FactQuery query;
    query.order = FactOrder(order);
    QCOMPARE(quotes(rowsOf(*m_project, query)), expected);
    for (const qsizetype most : {1, 2, 5}) { // the first of all, not the first that come
        FactCursor cursor = m_project->facts().walk(query, most);
        QList<FactRow> rows;
        while (!cursor.atEnd()) {
            rows += cursor.next(std::chrono::milliseconds(0));
        }
        QCOMPARE(quotes(rows), expected.first(most));
        QCOMPARE(cursor.foundCount(), 5);
    }
}

/// Words that come later find their place among those that were there.
void TestFactFilter::orderIsThatOfTheWordsNow()
{
    FactQuery query;
    query.order = FactOrder::Indicator;
    query.descending = true;
    const auto setIndicator = [this](const QString &quote, const QString &indicator) {
        correct(quote, [&](Fact &fact) { fact.indicator = indicator; });
    };
    setIndicator(u"120"_s, u"b"_s);
    setIndicator(u"30"_s, u"d"_s);
    setIndicator(u"4500"_s, u"f"_s);
    setIndicator(u"900"_s, u"h"_s);
    setIndicator(u"20"_s, u"j"_s);
    QCOMPARE(quotes(rowsOf(*m_project, query)),
             (QStringList{u"20"_s, u"900"_s, u"4500"_s, u"30"_s, u"120"_s}));
    setIndicator(u"120"_s, u"e"_s);
    setIndicator(u"20"_s, u"A"_s);
    QCOMPARE(quotes(rowsOf(*m_project, query)),
             (QStringList{u"900"_s, u"4500"_s, u"120"_s, u"30"_s, u"20"_s}));
}

void TestFactFilter::orderReachesOverIssues()
{
    for (int i = 0; i < 5; ++i) {
        const QString text = u"=站\n过货%1车，其中%2车。\n"_s.arg(1000 + i).arg(10 + i);
        QVERIFY(m_project->library().addIssue(test::importedIssue(text, QString::number(i))));
    }
    FactQuery query;
    query.order = FactOrder::Value;
    query.descending = true;
    FactCursor cursor = m_project->facts().walk(query, 3);
    QList<FactRow> rows;
    while (!cursor.atEnd()) {
        rows += cursor.next(std::chrono::milliseconds(0));
    }
    QCOMPARE(quotes(rows), (QStringList{u"4500"_s, u"1004"_s, u"1003"_s}));
    QCOMPARE(cursor.foundCount(), 15);
    query.order = FactOrder::Library;
    QList<FactRow> backwards = rowsOf(*m_project, query);
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(backwards, rowsOf(*m_project, {}));
}

QTEST_GUILESS_MAIN(TestFactFilter)
#include "tst_factfilter.moc"
