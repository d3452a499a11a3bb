// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/isodate.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestIsoDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsADate_data();
    void knowsADate();
};

void TestIsoDate::knowsADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isDate");
    for (const char *text : {"2020-12-01", "2020-12", "2020", "-0202", "--12-01", "--02-29", "--12",
                             "---31", "2020-02-29"}) {
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    }
    for (const char *text : {"", "abc", "2020-13", "2021-02-29", "--02-30", "---32", "20-12-01",
                             "2020-12-01 ", "2020/12/01", "2020-1-1", "-", "---"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << false;
    }
}

void TestIsoDate::knowsADate()
{
    QFETCH(QString, text);
    QFETCH(bool, isDate);
    QCOMPARE(isIsoDate(text), isDate);
}

QTEST_GUILESS_MAIN(TestIsoDate)
#include "tst_isodate.moc"
