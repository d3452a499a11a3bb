// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/chinesenumeral.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestChineseNumeral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runHasItsValue_data();
    void runHasItsValue();
    void anythingElseHasNone_data();
    void anythingElseHasNone();
};

void TestChineseNumeral::runHasItsValue_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::newRow("scales") << u"三万五千六百"_s << Q_INT64_C(35'600) << Q_INT64_C(35'600);
    QTest::newRow("next lower place") << u"两万五"_s << Q_INT64_C(25'000) << Q_INT64_C(25'000);
    QTest::newRow("neighbours") << u"三四百"_s << Q_INT64_C(300) << Q_INT64_C(400);
    QTest::newRow("places before a scale")
        << u"五六二亿"_s << Q_INT64_C(56'200'000'000) << Q_INT64_C(56'200'000'000);
    QTest::newRow("places behind a scale")
        << u"四万六九八〇"_s << Q_INT64_C(46'980) << Q_INT64_C(46'980);
    QTest::newRow("places between scales")
        << u"三亿五〇〇〇万"_s << Q_INT64_C(350'000'000) << Q_INT64_C(350'000'000);
    QTest::newRow("neighbours before a scale")
        << u"七八亿"_s << Q_INT64_C(700'000'000) << Q_INT64_C(800'000'000);
    QTest::newRow("digits") << u"二〇二二"_s << Q_INT64_C(2022) << Q_INT64_C(2022);
    const QString eighteen(18, u'九');
    QTest::newRow("eighteen digits")
        << eighteen << Q_INT64_C(999'999'999'999'999'999) << Q_INT64_C(999'999'999'999'999'999);
}

void TestChineseNumeral::runHasItsValue()
{
    QFETCH(QString, run);
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    const auto value = chineseValue(run);
    QVERIFY(value);
    QCOMPARE(value->low, low);
    QCOMPARE(value->high, high);
}

void TestChineseNumeral::anythingElseHasNone_data()
{
    QTest::addColumn<QString>("run");
    QTest::newRow("nothing") << QString();
    QTest::newRow("nineteen digits") << QString(19, u'九');
    QTest::newRow("thirty digits") << QString(30, u'九');
    QTest::newRow("Arabic digits") << u"1999"_s;
    QTest::newRow("digits and letters") << u"一九x九"_s;
    QTest::newRow("three digits behind a scale") << u"四万五六一"_s;
    QTest::newRow("places of too many") << u"一二三四五六七亿"_s;
    QTest::newRow("other words") << u"口岸货运"_s;
}

void TestChineseNumeral::anythingElseHasNone()
{
    QFETCH(QString, run);
    QVERIFY(!chineseValue(run));
}

QTEST_GUILESS_MAIN(TestChineseNumeral)
#include "tst_chinesenumeral.moc"
