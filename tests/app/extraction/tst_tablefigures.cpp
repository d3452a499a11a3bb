// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/tables/tablefigures.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"
#include "markedtext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// The figures in rows of tables: each has the name of its row.
class TestTableFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowNamesItsFigures_data();
    void rowNamesItsFigures();
};

void TestTableFigures::rowNamesItsFigures_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name, unit, figures")
        << u"猪肉\t元/公斤\t24.80\t25.36\t{p:-2.2%}"_s << u"猪肉"_s;
    QTest::newRow("head of the column")
        << u"品名\t本周价\t上周价\t环比\n粳米\t5.62\t5.61\t{p:0.2%}\n鸡蛋\t10.90\t10.72\t{p:1.7%}"_s
        << u"粳米 @环比 up; 鸡蛋 @环比 up"_s;
    QTest::newRow("times of columns")
        << u"指标\t2023年\t2024年\t同比增长\n出口\t{m:3亿元}\t{m:4亿元}\t{p:33%}"_s
        << u"出口 ~2023年; 出口 ~2024年; 出口 ~2024年 @同比 up"_s;
    QTest::newRow("what the only column of values measures")
        << u"城市\t成交面积（万平方米）\t降幅\n东泽\t{u:128平方米}\t{p:3%}"_s
        << u"东泽成交面积; 东泽成交面积 down"_s;
    QTest::newRow("values and changes take turns")
        << u"县区\t产值\t增长\t税收\t增长\n东泽\t{m:3亿元}\t{p:5%}\t{m:1亿元}\t{p:2%}"_s
        << u"东泽产值; 东泽产值 up; 东泽税收; 东泽税收 up"_s;
    QTest::newRow("unit behind a stroke")
        << u"县区\t人口/万人\t占比\n东泽\t{u:128人}\t{p:3%}"_s << u"东泽人口; 东泽占比"_s;
    QTest::newRow("unit in the name of the row")
        << u"其中：出口（亿元）\t{m:3亿元}\t{p:5%}"_s << u"出口; 出口"_s;
    QTest::newRow("head of other rows")
        << u"品名\t环比\n以下为主产区\n粳米\t5.62\t5.61\t{p:0.2%}"_s << u"粳米"_s;
    QTest::newRow("several figures of a row")
        << u"河东区\t{m:218.45亿元}\t{p:6.1%}\n河西区\t{m:176.3亿元}\t{p:5.8%}"_s
        << u"河东区; 河东区; 河西区; 河西区"_s;
    QTest::newRow("row of a time") << u"时间\t产值\t利润\n{t:上半年}\t{m:35.2亿元}\t{m:8.1亿元}"_s
                                   << u"read ~before @before up; 产值 ~上半年; 利润 ~上半年"_s;
    QTest::newRow("row of a bare year")
        << u"年份\t产量（吨）\t增长\n2021\t{u:12吨}\t{p:5%}"_s << u"产量 ~2021; 产量 ~2021 up"_s;
    QTest::newRow("words of time")
        << u"项目\t本月\t环比\n出口\t{m:3亿元}\t{p:5%}"_s << u"出口 ~本月; 出口 ~本月 @环比 up"_s;
    QTest::newRow("row of a base keeps what was read")
        << u"同比增长\t{p:5.2%}\t{p:3.1%}"_s
        << u"read ~before @before up; read ~before @before up"_s;
    QTest::newRow("names have no indicator")
        << u"咨询电话\t0471\t{d:6月1日}\t{p:3%}"_s << u"read ~before @before up; 咨询电话"_s;
    QTest::newRow("blanks are no columns") << u"全市猪肉 {u:3200吨} 冬储菜 {u:15000吨}"_s
                                           << u"read ~before @before up; read ~before @before up"_s;
    QTest::newRow("text behind the rows")
        << u"粳米\t5.62\t5.61\t{p:0.2%}\n全市储备猪肉{u:3200吨}。"_s
        << u"粳米; read ~before @before up"_s;
}

void TestTableFigures::rowNamesItsFigures()
{
    QFETCH(const QString, page);
    QFETCH(const QString, expected);
    test::MarkedText marked = test::markedText(page);
    for (Fact &fact : marked.facts) {
        fact.indicator = u"read"_s;
        fact.period = u"before"_s;
        fact.base = u"before"_s;
        fact.change = Change::Up;
    }
    const QString folded = foldedForMatching(marked.text);
    const StatementText text{marked.text, folded, Lexicons::builtIn()};
    readFiguresOfTables(marked.facts, tablesIn(text), text, {});
    QStringList found;
    for (const Fact &fact : std::as_const(marked.facts)) {
        QString line = fact.indicator;
        line += fact.period.isEmpty() ? QString() : u" ~"_s + fact.period;
        line += fact.base.isEmpty() ? QString() : u" @"_s + fact.base;
        line += fact.change == Change::Up     ? u" up"_s
                : fact.change == Change::Down ? u" down"_s
                                              : u""_s;
        found.append(line);
    }
    QCOMPARE(found.join(u"; "_s), expected);
}

QTEST_GUILESS_MAIN(TestTableFigures)
#include "tst_tablefigures.moc"
