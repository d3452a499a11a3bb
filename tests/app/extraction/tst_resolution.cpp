// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/resolution.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesPeriods_data();
    void resolvesPeriods();
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
