// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/decimal.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesPlainNotation_data();
    void readsAndWritesPlainNotation();
    void refusesOtherText_data();
    void refusesOtherText();
    void scalesExactly();
    void addsAndMultipliesExactly();
    void tellsSmallWholeNumbers();
    void comparesAcrossExponents();
};

void TestDecimal::readsAndWritesPlainNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("integer") << u"1000"_s << u"1000"_s;
    QTest::newRow("decimals") << u"2043.5"_s << u"2043.5"_s;
    QTest::newRow("below one") << u"0.26"_s << u"0.26"_s;
    QTest::newRow("trailing zeros") << u"6.90"_s << u"6.9"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"7"_s;
    QTest::newRow("zero") << u"0.00"_s << u"0"_s;
    QTest::newRow("negative") << u"-3.05"_s << u"-3.05"_s;
    QTest::newRow("no leading digit") << u".5"_s << u"0.5"_s;
}

void TestDecimal::readsAndWritesPlainNotation()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    const auto number = Decimal::fromString(text);
    QVERIFY(number);
    QCOMPARE(number->toString(), plain);
}

void TestDecimal::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign only") << u"-"_s;
    QTest::newRow("point only") << u"."_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("separator") << u"1,000"_s;
    QTest::newRow("too many digits") << u"1234567890123456789"_s;
}

void TestDecimal::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::fromString(text));
}

void TestDecimal::scalesExactly()
{
    // 134.6 × 10^8 is not a whole number in binary floating point.
    QCOMPARE(Decimal::fromString(u"134.6")->shifted(8).toString(), u"13460000000"_s);
    QCOMPARE(Decimal::fromString(u"134.6")->shifted(8).toDouble(), 13460000000.0);
    QCOMPARE(Decimal(5).shifted(-1).toString(), u"0.5"_s);
}

void TestDecimal::addsAndMultipliesExactly()
{
    const auto sum = Decimal::fromString(u"0.08")->plus(*Decimal::fromString(u"1.31"));
    QCOMPARE(sum->toString(), u"1.39"_s);
    const auto product = Decimal::fromString(u"2.5")->multipliedBy(Decimal(4));
    QCOMPARE(product->toString(), u"10"_s);
    QVERIFY(!Decimal(999999999999).multipliedBy(Decimal(999999999999)));
}

void TestDecimal::comparesAcrossExponents()
{
    QVERIFY(Decimal(1, 9) > Decimal(999, 0));
    QVERIFY(Decimal(-1, 9) < Decimal(1, -9));
    QCOMPARE(Decimal(10, 0), Decimal(1, 1));
}

void TestDecimal::tellsSmallWholeNumbers()
{
    for (int number = -3; number <= 1200; ++number) {
        QCOMPARE(Decimal(number).wholeUpTo(1000), number >= 1 && number <= 1000 ? number : 0);
    }
    QCOMPARE(Decimal(15, -1).wholeUpTo(12), 0);
    QCOMPARE(Decimal(12, 18).wholeUpTo(12), 0);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
