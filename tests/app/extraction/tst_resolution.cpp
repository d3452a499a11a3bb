// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/resolution.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesPeriods_data();
    void resolvesPeriods();
    void takesAPartOfAYearEarlyInTheNextAsPast_data();
    void takesAPartOfAYearEarlyInTheNextAsPast();
    void anAimIsOfTheYearToCome_data();
    void anAimIsOfTheYearToCome();
    void resolvesBases_data();
    void resolvesBases();
    void saysNothingWithoutAnIssueDate();
};

void TestResolution::resolvesPeriods_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("resolved");
    const auto row = [](const QString &written, const QString &resolved) {
        QTest::addRow("%s", qUtf8Printable(written)) << written << resolved;
    };
    row(u"前三季度"_s, u"2026-01-01/2026-09-30"_s);
    row(u"去年前三季度"_s, u"2025-01-01/2025-09-30"_s);
    row(u"一季度"_s, u"2026-01-01/2026-03-31"_s);
    row(u"二、三季度"_s, u"2026-04-01/2026-09-30"_s);
    row(u"一至三季度"_s, u"2026-01-01/2026-09-30"_s);
    row(u"上半年"_s, u"2026-01-01/2026-06-30"_s);
    row(u"2024年下半年"_s, u"2024-07-01/2024-12-31"_s);
    row(u"前5个月"_s, u"2026-01-01/2026-05-31"_s);
    row(u"1—10月份"_s, u"2026-01-01/2026-10-31"_s);
    row(u"2025年1-5月"_s, u"2025-01-01/2025-05-31"_s);
    row(u"2月份"_s, u"2026-02-01/2026-02-28"_s);
    row(u"截至9月末"_s, u"2026-09-30"_s);
    row(u"截至5月31日"_s, u"2026-05-31"_s);
    row(u"目前"_s, u"2026-06-17"_s);
    row(u"截至目前"_s, u"2026-06-17"_s);
    row(u"今年以来"_s, u"2026-01-01/2026-06-17"_s);
    row(u"去年"_s, u"2025-01-01/2025-12-31"_s);
    row(u"2019年全年"_s, u"2019-01-01/2019-12-31"_s);
    row(u"2022年底"_s, u"2022-12-31"_s);
    row(u"二〇二四年"_s, u"2024-01-01/2024-12-31"_s);
    row(u"2022—2024年"_s, u"2022-01-01/2024-12-31"_s);
    row(u"民國113年"_s, u"2024-01-01/2024-12-31"_s);
    row(u"113年前3季"_s, u"2024-01-01/2024-09-30"_s);
    row(u"今年前11個月"_s, u"2026-01-01/2026-11-30"_s);
    row(u"首兩月"_s, u"2026-01-01/2026-02-28"_s);
    row(u"首三季"_s, u"2026-01-01/2026-09-30"_s);
    row(u"今年第2季"_s, u"2026-04-01/2026-06-30"_s);
    row(u"“十四五”期间"_s, u"2021-01-01/2025-12-31"_s);
    row(u"“十五五”以来"_s, u"2026-01-01/2026-06-17"_s);
    row(u"“十五”期间"_s, u"2001-01-01/2005-12-31"_s);
    row(u"十三五末"_s, u"2020-12-31"_s);
    row(u"到九月十五日止"_s, u"2026-09-15"_s); // no plan of five years
    row(u"第二十五届期间"_s, QString());
    row(u"1至5月"_s, u"2026-01-01/2026-05-31"_s);
    row(u"一至五月份"_s, u"2026-01-01/2026-05-31"_s);
    row(u"一九五八年一月至十月"_s, u"1958-01-01/1958-10-31"_s);
    row(u"五月三十一日"_s, u"2026-05-31"_s);
    row(u"十一月底"_s, u"2026-11-30"_s);
    row(u"5月1日至30日"_s, u"2026-05-01/2026-05-30"_s);
    row(u"5月1—7日"_s, u"2026-05-01/2026-05-07"_s);
    row(u"3月28日至4月2日"_s, u"2026-03-28/2026-04-02"_s);
    row(u"2025年3月1日至3月31日"_s, u"2025-03-01/2025-03-31"_s);
    row(u"五月上旬"_s, u"2026-05-01/2026-05-10"_s);
    row(u"2月下旬"_s, u"2026-02-21/2026-02-28"_s);
    row(u"截至5月31日24时"_s, u"2026-05-31"_s);
    row(u"农历八月"_s, QString());
    row(u"八月初五"_s, QString());
    row(u"八月十五"_s, QString());
    row(u"2月30日"_s, QString());
    row(u"光绪三年"_s, QString());
    row(u"2020年12月底至2021年1月"_s, QString());
    row(u"每年"_s, QString());
    row(u"近年来"_s, QString());
    row(u"三年内"_s, QString());
    row(u"13月"_s, QString());
}

void TestResolution::resolvesPeriods()
{
    QFETCH(QString, written);
    QFETCH(QString, resolved);
    QCOMPARE(resolvedPeriod(written, QDate(2026, 6, 17)), resolved);
}

void TestResolution::takesAPartOfAYearEarlyInTheNextAsPast_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("months") << u"1至11月"_s << u"2025-01-01/2025-11-30"_s;
    QTest::newRow("quarters") << u"前三季度"_s << u"2025-01-01/2025-09-30"_s;
    QTest::newRow("until") << u"截至12月底"_s << u"2025-12-31"_s;
    QTest::newRow("a month alone") << u"11月"_s << u"2025-11-01/2025-11-30"_s;
    QTest::newRow("a month in mid-year") << u"6月"_s << u"2026-06-01/2026-06-30"_s;
    QTest::newRow("last quarter") << u"四季度"_s << u"2025-10-01/2025-12-31"_s;
    QTest::newRow("the whole year") << u"全年"_s << u"2025-01-01/2025-12-31"_s;
    QTest::newRow("a month as an aim") << u"到12月"_s << u"2026-12-01/2026-12-31"_s;
    QTest::newRow("aim") << u"到12月底"_s << u"2026-12-31"_s;
    QTest::newRow("this year said") << u"今年1至11月"_s << u"2026-01-01/2026-11-30"_s;
    QTest::newRow("past month") << u"1月"_s << u"2026-01-01/2026-01-31"_s;
    QTest::newRow("near") << u"一季度"_s << u"2026-01-01/2026-03-31"_s;
}

void TestResolution::takesAPartOfAYearEarlyInTheNextAsPast()
{
    QFETCH(QString, written);
    QFETCH(QString, resolved);
    QCOMPARE(resolvedPeriod(written, QDate(2026, 2, 3)), resolved);
}

void TestResolution::anAimIsOfTheYearToCome_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("the whole year") << u"全年"_s << u"2026-01-01/2026-12-31"_s;
    QTest::newRow("a month") << u"12月"_s << u"2026-12-01/2026-12-31"_s;
    QTest::newRow("quarters") << u"前三季度"_s << u"2026-01-01/2026-09-30"_s;
    QTest::newRow("last year said") << u"去年全年"_s << u"2025-01-01/2025-12-31"_s;
}

void TestResolution::anAimIsOfTheYearToCome()
{
    QFETCH(QString, written);
    QFETCH(QString, resolved);
    QCOMPARE(resolvedPeriod(written, QDate(2026, 2, 3), Outlook::Aim), resolved);
}

void TestResolution::resolvesBases_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("resolved");
    QTest::addRow("same days of last year")
        << u"同比"_s << u"2026-01-01/2026-05-31"_s << u"2025-01-01/2025-05-31"_s;
    QTest::addRow("year on year in Hong Kong")
        << u"按年"_s << u"2026-01-01/2026-05-31"_s << u"2025-01-01/2025-05-31"_s;
    QTest::addRow("no period, no base") << u"同比"_s << QString() << QString();
    QTest::addRow("start of the year") << u"较年初"_s << QString() << u"2026-01-01"_s;
    QTest::addRow("a named year") << u"较2017年"_s << QString() << u"2017-01-01/2017-12-31"_s;
    QTest::addRow("last year") << u"比上年"_s << QString() << u"2025-01-01/2025-12-31"_s;
    QTest::addRow("the year before a period long gone")
        << u"比上年"_s << u"1956-01-01/1956-12-31"_s << u"1955-01-01/1955-12-31"_s;
    QTest::addRow("the year before last year's")
        << u"较上年"_s << u"2025-01-01/2025-12-31"_s << u"2024-01-01/2024-12-31"_s;
    QTest::addRow("the end of the year before a period")
        << u"比上年末"_s << u"2025-12-31"_s << u"2024-12-31"_s;
    QTest::addRow("the start of the year of a period")
        << u"比年初"_s << u"2025-12-31"_s << u"2025-01-01"_s;
    QTest::addRow("the year before that of the issue")
        << u"比去年"_s << u"2025-01-01/2025-12-31"_s << u"2025-01-01/2025-12-31"_s;
    QTest::addRow("the month before a month")
        << u"比上月"_s << u"2026-01-01/2026-01-31"_s << u"2025-12-01/2025-12-31"_s;
    QTest::addRow("the month before no month")
        << u"比上月"_s << u"2026-01-01/2026-05-31"_s << QString();
    QTest::addRow("a thing, no time") << u"全省平均水平"_s << QString() << QString();
}

void TestResolution::resolvesBases()
{
    QFETCH(QString, written);
    QFETCH(QString, period);
    QFETCH(QString, resolved);
    QCOMPARE(resolvedBase(written, period, QDate(2026, 6, 17)), resolved);
}

void TestResolution::saysNothingWithoutAnIssueDate()
{
    QCOMPARE(resolvedPeriod(u"今年以来", {}), QString());
    QCOMPARE(resolvedPeriod(u"目前", {}), QString());
    QCOMPARE(resolvedPeriod(u"2019年", {}), u"2019-01-01/2019-12-31"_s);
}

QTEST_GUILESS_MAIN(TestResolution)
#include "tst_resolution.moc"
