// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/model/names.h"
#include "app/project/annotating/passagereading.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What a passage gives that a person marks.
class TestPassageReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bareNumberIsReadInItsTable_data();
    void bareNumberIsReadInItsTable();
};

void TestPassageReading::bareNumberIsReadInItsTable_data()
{
    QTest::addColumn<QString>("page"); // the passage in braces
    QTest::addColumn<QString>("expected");
    const QString head = u"项目 总量（亿元） 增长（%）\n"_s;
    QTest::newRow("figure of a column")
        << head + u"进口 {284.5} 3.1\n出口 12.4 2.2\n"_s << u"money 28450000000 CNY"_s;
    QTest::newRow("percentage") << head + u"进口 284.5 {3.1}\n出口 12.4 2.2\n"_s
                                << u"percent 3.1 "_s;
    QTest::newRow("part of a figure")
        << head + u"进口 {284}.5 3.1\n出口 12.4 2.2\n"_s << u"count 284 "_s;
    QTest::newRow("figure of a sentence") << u"进口{284}亿元。\n"_s << u"count 284 "_s;
}

void TestPassageReading::bareNumberIsReadInItsTable()
{
    QFETCH(QString, page);
    QFETCH(const QString, expected);
    const qsizetype start = page.indexOf(u'{');
    const qsizetype end = page.indexOf(u'}') - 1;
    page.remove(u'{').remove(u'}');
    QList<Block> blocks;
    for (qsizetype at = 0; at < page.size(); at = page.indexOf(u'\n', at) + 1) {
        blocks.append({BlockRole::Body, {at, page.indexOf(u'\n', at)}});
    }
    const Fact fact =
        factOfPassage({start, end}, blocks, page, QDate(2024, 6, 3), Lexicons::builtIn());
    const QString value = fact.value.value ? fact.value.value->toString() : QString();
    QCOMPARE(nameOf(fact.type) + u' ' + value + u' ' + fact.value.unit, expected);
    QCOMPARE(fact.range, (TextRange{start, end}));
}

QTEST_GUILESS_MAIN(TestPassageReading)
#include "tst_passagereading.moc"
