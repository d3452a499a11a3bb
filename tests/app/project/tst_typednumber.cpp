// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/typednumber.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestTypedNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
};

void TestTypedNumber::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: none
    QTest::newRow("plain") << u"1200"_s << u"1200"_s;
    QTest::newRow("commas") << u"1,200.5"_s << u"1200.5"_s;
    QTest::newRow("full width") << u"１２．５"_s << u"12.5"_s;
    QTest::newRow("blanks") << u" 6 830 000 "_s << u"6830000"_s;
    QTest::newRow("negative") << u"-0.3"_s << u"-0.3"_s;
    QTest::newRow("negative in words") << u"负三"_s << u"-3"_s;
    QTest::newRow("hundred million") << u"3.2亿"_s << u"320000000"_s;
    QTest::newRow("two scales") << u"1.5万亿"_s << u"1500000000000"_s;
    QTest::newRow("in Chinese") << u"五百万"_s << u"5000000"_s;
    QTest::newRow("traditional") << u"五百萬"_s << u"5000000"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("minus alone") << u"-"_s << QString();
    QTest::newRow("two signs") << u"--3"_s << QString();
    QTest::newRow("words") << u"很多"_s << QString();
    QTest::newRow("unit") << u"3亿元"_s << QString();
    QTest::newRow("too long") << u"1234567890123456789012"_s << QString();
}

void TestTypedNumber::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const auto read = typedNumber(typed);
    QCOMPARE(read ? read->toString() : QString(), number);
}

QTEST_APPLESS_MAIN(TestTypedNumber)
#include "tst_typednumber.moc"
