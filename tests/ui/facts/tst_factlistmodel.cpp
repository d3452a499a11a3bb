// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFactListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsOfOneIndicatorAndPeriodShareAHeading();
    void ungroupedFactsKeepTheOrderOfTheText();
    void ungroupedFactTellsItsIndicator();
    void filterHidesFactsAndEmptyHeadings();
    void decisionChangesTheRowWithoutMovingIt();
    void headingsCannotBeSelected();
    void manyRowsAreListedInParts();
    void factBesideGoesBeyondThePart();
    void anotherArticleBeginsAtItsTop();
    void namedFactsChangeTheirRowsOnly();
    void namedFactsGoWhereTheyBelong_data();
    void namedFactsGoWhereTheyBelong();
};

namespace {

Fact makeFact(qint64 id, FactType type, const QString &quote, const QString &indicator,
              const QString &period = {})
{
    Fact fact;
    fact.id = FactId{id};
    fact.type = type;
    fact.quote = quote;
    fact.indicator = indicator;
    fact.period = period;
    return fact;
}

QList<Fact> facts()
{
    return {makeFact(1, FactType::Money, u"68.3亿元"_s, u"结算"_s, u"前十个月"_s),
            makeFact(2, FactType::Count, u"412家"_s, u"企业"_s),
            makeFact(3, FactType::Percent, u"12.4%"_s, u"结算"_s, u"前十个月"_s),
            makeFact(4, FactType::Money, u"70亿元"_s, u"结算"_s, u"全年"_s)};
}

constexpr int Many = 5000;

/// Facts of an article, each its own row.
QList<Fact> manyFacts(qint64 article)
{
    QList<Fact> list;
    for (int i = 1; i <= Many; ++i) {
        list.append(makeFact(article * Many + i, FactType::Count, QString::number(i), {}));
        list.last().article = ArticleId{article};
    }
    return list;
}

QStringList textsOf(const FactListModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row).data().toString());
    }
    return texts;
}

} // namespace

void TestFactListModel::factsOfOneIndicatorAndPeriodShareAHeading()
{
    FactListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFacts(facts());
    QCOMPARE(textsOf(model), (QStringList{u"结算"_s, u"68.3亿元"_s, u"12.4%"_s, u"企业"_s,
                                          u"412家"_s, u"结算"_s, u"70亿元"_s}));
    QCOMPARE(model.index(0).data(FactListModel::PeriodRole).toString(), u"前十个月"_s);
    QCOMPARE(model.indexOf(FactId{3}).row(), 2);
}

void TestFactListModel::ungroupedFactsKeepTheOrderOfTheText()
{
    FactListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFacts(facts());
    model.setGrouped(false);
    QCOMPARE(textsOf(model), (QStringList{u"68.3亿元"_s, u"412家"_s, u"12.4%"_s, u"70亿元"_s}));
}

void TestFactListModel::ungroupedFactTellsItsIndicator()
{
    FactListModel model;
    model.setFacts(facts());
    QCOMPARE(model.indexOf(FactId{1}).data(FactListModel::DetailRole).toString(), QString());
    model.setGrouped(false);
    QCOMPARE(model.indexOf(FactId{1}).data(FactListModel::DetailRole).toString(),
             u"结算 · 前十个月"_s);
}

void TestFactListModel::filterHidesFactsAndEmptyHeadings()
{
    FactListModel model;
    const QAbstractItemModelTester tester(&model);
    QList<Fact> list = facts();
    list[1].state = FactState::Rejected;
    model.setFacts(list);
    model.setFilter({true, {}});
    QCOMPARE(textsOf(model), (QStringList{u"企业"_s, u"412家"_s}));
    model.setFilter({false, FactFamily::Rate});
    QCOMPARE(textsOf(model), (QStringList{u"结算"_s, u"12.4%"_s}));
    QVERIFY(!model.indexOf(FactId{2}).isValid());
}

void TestFactListModel::decisionChangesTheRowWithoutMovingIt()
{
    FactListModel model;
    model.setFacts(facts());
    const QPersistentModelIndex row = model.indexOf(FactId{3});
    const QSignalSpy resets(&model, &FactListModel::modelReset);
    QList<Fact> list = facts();
    list[2].state = FactState::Accepted;
    model.setFacts(list);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(row.data(FactListModel::StateRole).toInt(), static_cast<int>(FactState::Accepted));
}

void TestFactListModel::headingsCannotBeSelected()
{
    FactListModel model;
    model.setFacts(facts());
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

/// What is gone to lies in the middle of a part, which grows at both ends to the whole.
void TestFactListModel::manyRowsAreListedInParts()
{
    FactListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // or it would fetch rows in the midst of a change
    model.setGrouped(false);
    model.setFacts(manyFacts(1));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < Many && !model.hasEarlier());
    const FactId sought{Many + 3000};
    QVERIFY(!model.indexOf(sought).isValid() && !model.hides(sought));
    const QPersistentModelIndex row = model.reveal(sought);
    QCOMPARE(row.data().toString(), u"3000"_s);
    QVERIFY(model.rowCount() < Many);
    while (model.hasEarlier()) {
        model.listEarlier();
    }
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    QCOMPARE(row.data().toString(), u"3000"_s);
    QCOMPARE(row.row(), 2999);
    QCOMPARE(model.rowCount(), Many);
    QCOMPARE(model.index(Many - 1).data().toString(), QString::number(Many));
}

void TestFactListModel::factBesideGoesBeyondThePart()
{
    FactListModel model;
    model.setGrouped(false);
    model.setFacts(manyFacts(1));
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(model.factBeside(last, 1).value, model.factAt(last)->id.value + 1);
    QCOMPARE(model.factBeside({}, -1).value, Many + Many);
    QCOMPARE(model.factBeside({}, 1).value, Many + 1);
    QVERIFY(!model.factBeside(model.reveal(FactId{Many + Many}), 1).isValid());
}

void TestFactListModel::anotherArticleBeginsAtItsTop()
{
    FactListModel model;
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // or it would fetch rows in the midst of a change
    model.setGrouped(false);
    model.setFacts(manyFacts(1));
    (void)model.reveal(FactId{Many + 4000});
    model.setFacts(manyFacts(1));
    QVERIFY(model.indexOf(FactId{Many + 4000}).isValid()); // the same one stays
    model.setFacts(manyFacts(2));
    QCOMPARE(model.index(0).data().toString(), u"1"_s);
}

void TestFactListModel::namedFactsChangeTheirRowsOnly()
{
    FactListModel model;
    model.setFacts(facts());
    QSignalSpy changes(&model, &FactListModel::dataChanged);
    QList<Fact> list = facts();
    list[2].state = FactState::Accepted;
    model.release({FactId{3}});
    model.setFacts(list);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex(), model.indexOf(FactId{3}));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.indexOf(FactId{3}));
    QCOMPARE(model.factAt(model.indexOf(FactId{3}))->state, FactState::Accepted);
}

void TestFactListModel::namedFactsGoWhereTheyBelong_data()
{
    QTest::addColumn<QList<Fact>>("after");
    QTest::addColumn<QSet<FactId>>("named");
    const QSet<FactId> second{FactId{2}};
    QList<Fact> list = facts();
    list[1].state = FactState::Rejected;
    QTest::newRow("decided") << list << second;
    list = facts();
    list[1].indicator = u"结算"_s;
    list[1].period = u"全年"_s;
    QTest::newRow("under another heading") << list << second;
    list = facts();
    list[1].confidence = 0.1;
    QTest::newRow("doubtful") << list << second;
    list = facts();
    list[1].type = FactType::Percent;
    QTest::newRow("of another kind") << list << second;
    list = facts();
    list.move(1, 3);
    QTest::newRow("elsewhere") << list << second;
    list = facts();
    list.removeAt(1);
    QTest::newRow("gone") << list << second;
    list = facts();
    list.insert(2, makeFact(5, FactType::Money, u"9元"_s, u"企业"_s));
    QTest::newRow("new") << list << QSet<FactId>{FactId{5}};
    list.removeAt(1);
    QTest::newRow("one new and one gone") << list << QSet<FactId>{FactId{2}, FactId{5}};
    list = facts();
    list[0].state = list[3].state = FactState::Accepted;
    QTest::newRow("two decided") << list << QSet<FactId>{FactId{1}, FactId{4}};
}

/// In every order and filter the list is as if it were made of the facts of now.
void TestFactListModel::namedFactsGoWhereTheyBelong()
{
    QFETCH(const QList<Fact>, after);
    QFETCH(const QSet<FactId>, named);
    using Order = FactListModel::Order;
    for (const Order order :
         {Order::Indicator, Order::Text, Order::Kind, Order::Doubt, Order::State}) {
        for (const FactFilter &filter :
             {FactFilter{}, FactFilter{true, {}}, FactFilter{false, FactFamily::Rate}}) {
            FactListModel model;
            const QAbstractItemModelTester tester(&model);
            FactListModel fresh;
            for (FactListModel *each : {&model, &fresh}) {
                each->setOrder(order);
                each->setFilter(filter);
            }
            model.setFacts(facts());
            model.release(named);
            model.setFacts(after);
            fresh.setFacts(after);
            QCOMPARE(textsOf(model), textsOf(fresh));
            for (const Fact &fact : after) {
                QCOMPARE(model.indexOf(fact.id).row(), fresh.indexOf(fact.id).row());
                QCOMPARE(model.hides(fact.id), fresh.hides(fact.id));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFactListModel)
#include "tst_factlistmodel.moc"
