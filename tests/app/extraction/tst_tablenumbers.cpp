// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tables/tablenumbers.h"
#include "app/lexicons/lexicons.h"
#include "app/model/names.h"
#include "app/text/folding.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Figures of tables that stand without a unit.
class TestTableNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitIsFoundInTheTable_data();
    void unitIsFoundInTheTable();
};

void TestTableNumbers::unitIsFoundInTheTable_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cell of the row, head of the column")
        << u"指标\t单位\t1—5月\t同比增长（%）\n外贸\t亿元\t203.5\t-12.6"_s
        << u"money 203.5 = 20350000000; percent -12.6 = -12.6"_s;
    QTest::newRow("bracket of the head")
        << u"城市\t成交面积（万平方米）\t同比±%\n东泽\t128.4\t12.6"_s
        << u"measure 128.4 = 1284000; percent 12.6 = 12.6"_s;
    QTest::newRow("stroke in the head")
        << u"县区\t产量/万吨\t占比\n东泽\t12\t8"_s << u"measure 12 = 120000"_s;
    QTest::newRow("name of the row")
        << u"项目\t本月\t同比\n出口（亿元）\t11.8\t9.8"_s << u"money 11.8 = 1180000000"_s;
    QTest::newRow("line above")
        << u"主要税种收入（单位：亿元、%）\n税种\t1—5月\t增长\n增值税\t40.2\t3.5\n关税\t1,204\t-"_s
        << u"money 40.2 = 4020000000; percent 3.5 = 3.5; money 1,204 = 120400000000"_s;
    QTest::newRow("without a head only the figure beside the unit")
        << u"粳米\t元/公斤\t5.62\t5.61"_s << u"money 5.62 = 5.62"_s;
    QTest::newRow("line above, heads of several kinds")
        << u"单位：亿元\n县区\t产值\t占比\t排名\t企业数\n东泽\t12\t8\t3\t15"_s << u""_s;
    QTest::newRow("line above, one head of its kind")
        << u"单位：亿元\n县区\t产值\t占比\t排名\n东泽\t12\t8\t3"_s << u"money 12 = 1200000000"_s;
    QTest::newRow("line above with several units")
        << u"单位：户、万元\n县区\t1月\t2月\n东泽\t12\t8"_s << u""_s;
    QTest::newRow("numbers that measure nothing")
        << u"单位：元\n酒店\t电话\t标准间\n东泽\t3821156\t180"_s << u"money 180 = 180"_s;
    QTest::newRow("months are no dates")
        << u"项目\t工期（月）\t开工（日）\n东泽桥\t12\t20"_s << u""_s;
    QTest::newRow("nothing tells a unit") << u"球队\t胜\t负\n青山队\t5\t2"_s << u""_s;
    QTest::newRow("a word that is no unit") << u"甲组\t张村\t5\t2"_s << u""_s;
    QTest::newRow("blanks are no columns") << u"外贸 亿元 203.5 12.6"_s << u""_s;
}

void TestTableNumbers::unitIsFoundInTheTable()
{
    QFETCH(const QString, page);
    QFETCH(const QString, expected);
    const QString folded = foldedForMatching(page);
    const StatementText text{page, folded, Lexicons::builtIn()};
    QStringList found;
    for (const Fact &fact : findTableNumbers(tablesIn(text), text, u"CNY"_s)) {
        found.append(nameOf(fact.type) + u' ' + fact.range.in(page).toString() + u" = "_s
                     + (fact.value.value ? fact.value.value->toString() : QString()));
    }
    QCOMPARE(found.join(u"; "_s), expected);
}

QTEST_GUILESS_MAIN(TestTableNumbers)
#include "tst_tablenumbers.moc"
