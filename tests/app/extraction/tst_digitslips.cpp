// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/digitslips.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestDigitSlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSlipIsTold_data();
    void oneSlipIsTold();
    void noughtsAndPointsAreLeftOut();
};

void TestDigitSlips::oneSlipIsTold_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("slip");
    const auto row = [](const char *name, const QString &left, const QString &right,
                        DigitSlip slip) { QTest::newRow(name) << left << right << int(slip); };
    row("equal", u"286.4"_s, u"286.4"_s, DigitSlip::None);
    row("swapped", u"286.4"_s, u"268.4"_s, DigitSlip::Swapped);
    row("swapped over the point", u"28.64"_s, u"26.84"_s, DigitSlip::None);
    row("swapped at the end", u"12"_s, u"21"_s, DigitSlip::Swapped);
    row("far apart", u"123"_s, u"321"_s, DigitSlip::None);
    row("one digit", u"17.6"_s, u"27.6"_s, DigitSlip::Changed);
    row("two digits", u"17.6"_s, u"28.6"_s, DigitSlip::None);
    row("one in front", u"4"_s, u"14"_s, DigitSlip::Added);
    row("one behind", u"14"_s, u"1"_s, DigitSlip::Added);
    row("one within", u"1304"_s, u"134"_s, DigitSlip::Added);
    row("longer by two", u"1304"_s, u"14"_s, DigitSlip::None);
}

void TestDigitSlips::oneSlipIsTold()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, slip);
    const auto a = Decimal::fromString(left);
    const auto b = Decimal::fromString(right);
    QVERIFY(a && b);
    QCOMPARE(int(slipOf(*a, *b)), slip);
    QCOMPARE(int(slipOf(*b, *a)), slip);
}

void TestDigitSlips::noughtsAndPointsAreLeftOut()
{
    QCOMPARE(significantDigits(*Decimal::fromString(u"0.0286400"_s)), u"2864"_s);
    QCOMPARE(significantDigits(*Decimal::fromString(u"28640000000"_s)), u"2864"_s);
    QCOMPARE(significantDigits(Decimal(0)), QString());
}

QTEST_GUILESS_MAIN(TestDigitSlips)
#include "tst_digitslips.moc"
