// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/linestarts.h"

#include <QStringList>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestLineStarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingIsPartedBetweenWords_data();
    void headingIsPartedBetweenWords();
    void offsetsCountCodeUnits();
};

void TestLineStarts::headingIsPartedBetweenWords_data()
{
    QTest::addColumn<QString>("pieces"); // parted by |
    QTest::newRow("nothing") << QString();
    QTest::newRow("one word") << u"经济"_s;
    QTest::newRow("words") << u"经济|发展|质量|提高"_s;
    QTest::newRow("a number stays with its unit") << u"出口|120亿美元"_s;
    QTest::newRow("a rate stays with its sign") << u"增长|3.5%"_s;
    QTest::newRow("a particle stays with its word") << u"我们的|城市"_s;
    QTest::newRow("no particle: an earthquake") << u"加强|地震|监测"_s;
    QTest::newRow("no particle: places") << u"中央|地方"_s;
    QTest::newRow("no particle: the past") << u"回顾|过去"_s;
    QTest::newRow("a mark ends its line") << u"市场，|价格"_s;
    QTest::newRow("an opening mark begins its line") << u"学校|“经济”|开放"_s;
    QTest::newRow("a line feed") << u"经济\n|发展"_s;
    QTest::newRow("letters") << u"经济|Northwind|发展"_s;
}

void TestLineStarts::headingIsPartedBetweenWords()
{
    QFETCH(QString, pieces);
    const QString text = QString(pieces).remove(u'|');
    QStringList found;
    qsizetype start = 0;
    for (const qsizetype at : lineStarts(text)) {
        found.append(text.sliced(start, at - start));
        start = at;
    }
    found.append(text.sliced(start));
    QCOMPARE(found.join(u'|'), pieces);
}

void TestLineStarts::offsetsCountCodeUnits()
{
    const QString text = u"𬭎𬭎，经济"_s;
    QVERIFY(lineStarts(text).contains(5)); // behind two signs of two units and the mark
}

QTEST_APPLESS_MAIN(TestLineStarts)
#include "tst_linestarts.moc"
