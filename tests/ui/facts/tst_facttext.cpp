// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/facttext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisedValueReadsWell_data();
    void normalisedValueReadsWell();
    void valueBeyondThePassageStandsBesideIt_data();
    void valueBeyondThePassageStandsBesideIt();
    void writtenValueCarriesTheSignOfTheChange();
    void lineBreaksInsideAQuoteAreUndone();
    void confidenceShowsOnlyWhileOpen();
};

namespace {

Fact number(FactType type, const QString &quote, const QString &value, const QString &unit)
{
    Fact fact;
    fact.type = type;
    fact.quote = quote;
    fact.value.value = Decimal::fromString(value);
    fact.value.unit = unit;
    return fact;
}

} // namespace

void TestFactText::normalisedValueReadsWell_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("expected");
    const QString narrow(QChar(0x202f));

    QTest::newRow("money in groups of three")
        << number(FactType::Money, u"68.3亿元"_s, u"6830000000"_s, u"CNY"_s)
        << u"6_830_000_000 CNY"_s.replace(u'_', narrow);
    QTest::newRow("money of a country that nobody names")
        << number(FactType::Money, u"30亿比索"_s, u"3000000000"_s, u"XXX"_s)
        << u"3_000_000_000"_s.replace(u'_', narrow);
    QTest::newRow("negative") << number(FactType::Measure, u"零下3100米"_s, u"-3100"_s, u"米"_s)
                              << QChar(0x2212) + u"3_100 米"_s.replace(u'_', narrow);
    QTest::newRow("decimals are not grouped")
        << number(FactType::Count, u"1.23456万"_s, u"12345.6789"_s, QString())
        << u"12_345.6789"_s.replace(u'_', narrow);
    Fact bounded = number(FactType::Count, u"逾三千户"_s, u"3000"_s, u"户"_s);
    bounded.value.bound = Bound::MoreThan;
    QTest::newRow("bound") << bounded << u"> 3_000 户"_s.replace(u'_', narrow);
    Fact range = number(FactType::Count, u"三五十人"_s, QString(), u"人"_s);
    range.value.min = Decimal(30);
    range.value.max = Decimal(50);
    QTest::newRow("range") << range << u"30 – 50 人"_s;
    Fact date;
    date.type = FactType::Date;
    date.quote = u"12月1日"_s;
    date.value.iso = u"--12-01"_s;
    date.value.resolved = u"2020-12-01"_s;
    QTest::newRow("resolved date") << date << u"2020-12-01"_s;
    Fact period;
    period.type = FactType::Period;
    period.quote = u"前三季度"_s;
    period.value.isoStart = u"2020-01-01"_s;
    period.value.isoEnd = u"2020-09-30"_s;
    QTest::newRow("period") << period << u"2020-01-01 – 2020-09-30"_s;
    Fact reckoned;
    reckoned.type = FactType::Period;
    reckoned.quote = u"今年一季度"_s;
    reckoned.periodResolved = u"2021-01-01/2021-03-31"_s;
    QTest::newRow("reckoned period") << reckoned << u"2021-01-01 – 2021-03-31"_s;
    reckoned.quote = u"10月1日至30日"_s;
    reckoned.value.isoStart = u"--10-01"_s;
    reckoned.value.isoEnd = u"--10-30"_s;
    reckoned.periodResolved = u"2020-10-01/2020-10-30"_s;
    QTest::newRow("period without a year") << reckoned << u"2020-10-01 – 2020-10-30"_s;
    reckoned.periodResolved.clear();
    QTest::newRow("period whose year nobody knows") << reckoned << QString();
    Fact day;
    day.type = FactType::Date;
    day.quote = u"10日"_s;
    day.value.iso = u"---10"_s;
    QTest::newRow("day whose month nobody knows") << day << QString();
}

void TestFactText::normalisedValueReadsWell()
{
    QFETCH(Fact, fact);
    QFETCH(QString, expected);
    QCOMPARE(normalisedValue(fact), expected);
}

void TestFactText::valueBeyondThePassageStandsBesideIt_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same number and unit")
        << number(FactType::Count, u"412 家"_s, u"412"_s, u"家"_s) << QString();
    QTest::newRow("percent sign") << number(FactType::Percent, u"4.35%"_s, u"4.35"_s, {})
                                  << QString();
    QTest::newRow("percentage points")
        << number(FactType::Points, u"2个百分点"_s, u"2"_s, {}) << QString();
    QTest::newRow("times") << number(FactType::Multiple, u"1.4倍"_s, u"1.4"_s, {}) << QString();
    QTest::newRow("unit in the head of a table")
        << number(FactType::Percent, u"7.4"_s, u"7.4"_s, {}) << u"7.4 %"_s;
    QTest::newRow("tenths") << number(FactType::Percent, u"三成"_s, u"30"_s, {}) << u"30 %"_s;
    QTest::newRow("points in words")
        << number(FactType::Points, u"两个百分点"_s, u"2"_s, {}) << u"2 points"_s;
    QTest::newRow("multiplier") << number(FactType::Count, u"3.5万"_s, u"35000"_s, {})
                                << u"35_000"_s.replace(u'_', QChar(0x202f));
    Fact year;
    year.type = FactType::Date;
    year.quote = u"2024年"_s;
    year.value.iso = u"2024"_s;
    QTest::newRow("year") << year << QString();
}

void TestFactText::valueBeyondThePassageStandsBesideIt()
{
    QFETCH(Fact, fact);
    QFETCH(QString, expected);
    QCOMPARE(valueBeyondPassage(fact), expected);
    QVERIFY(!normalisedValue(fact).isEmpty());
}

void TestFactText::writtenValueCarriesTheSignOfTheChange()
{
    Fact fact = number(FactType::Percent, u"12.4%"_s, u"12.4"_s, u"%"_s);
    QCOMPARE(writtenValue(fact), u"12.4%"_s);
    fact.change = Change::Up;
    QCOMPARE(writtenValue(fact), u"+12.4%"_s);
    fact.change = Change::Down;
    QCOMPARE(writtenValue(fact), QChar(0x2212) + u"12.4%"_s);
}

void TestFactText::lineBreaksInsideAQuoteAreUndone()
{
    QCOMPARE(writtenValue(number(FactType::Money, u"1000\n万元"_s, u"10000000"_s, u"CNY"_s)),
             u"1000万元"_s);
}

void TestFactText::confidenceShowsOnlyWhileOpen()
{
    Fact fact;
    fact.confidence = 0.93;
    QCOMPARE(stateText(fact), u"to check 0.93"_s);
    fact.state = FactState::Accepted;
    QCOMPARE(stateText(fact), u"accepted"_s);
}

QTEST_GUILESS_MAIN(TestFactText)
#include "tst_facttext.moc"
