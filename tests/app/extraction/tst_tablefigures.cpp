// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/tablefigures.h"
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
    QTest::newRow("name, unit, figures") << u"猪肉 元/公斤 24.80 25.36 {p:-2.2%}"_s << u"猪肉"_s;
    QTest::newRow("head of the column")
        << u"品名 本周价 上周价 环比\n粳米 5.62 5.61 {p:0.2%}\n鸡蛋 10.90 10.72 {p:1.7%}"_s
        << u"粳米 @环比; 鸡蛋 @环比"_s;
    QTest::newRow("head of other rows")
        << u"品名 环比\n以下为主产区\n粳米 5.62 5.61 {p:0.2%}"_s << u"粳米"_s;
    QTest::newRow("several figures of a row")
        << u"河东区 {m:218.45亿元} {p:6.1%}\n河西区 {m:176.3亿元} {p:5.8%}"_s
        << u"河东区; 河东区; 河西区; 河西区"_s;
    QTest::newRow("words with blanks are no row")
        << u"全市猪肉 {u:3200吨} 冬储菜一点五万吨"_s << u"-"_s;
    QTest::newRow("one figure is no row") << u"公交线路 客运量 {c:41.3万人次}"_s << u"-"_s;
    QTest::newRow("text behind the rows")
        << u"粳米 5.62 5.61 {p:0.2%}\n全市储备猪肉{u:3200吨}。"_s << u"粳米; -"_s;
}

void TestTableFigures::rowNamesItsFigures()
{
    QFETCH(const QString, page);
    QFETCH(const QString, expected);
    test::MarkedText marked = test::markedText(page);
    for (Fact &fact : marked.facts) {
        fact.indicator = u"-"_s;
    }
    const QString folded = foldedForMatching(marked.text);
    nameFiguresOfRows(marked.facts, {marked.text, folded, Lexicons::builtIn()});
    QStringList found;
    for (const Fact &fact : std::as_const(marked.facts)) {
        found.append(fact.base.isEmpty() ? fact.indicator : fact.indicator + u" @"_s + fact.base);
    }
    QCOMPARE(found.join(u"; "_s), expected);
}

QTEST_GUILESS_MAIN(TestTableFigures)
#include "tst_tablefigures.moc"
