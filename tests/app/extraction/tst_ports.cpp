// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/ports.h"
#include "datarows.h"
#include "namefinding.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void survivesAnyText();
};

void TestPorts::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    test::addRows(u"ports.tsv"_s);
}

void TestPorts::findsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    test::compareNames(findPorts, text, expected, [](const Fact &fact) { return fact.value.norm; });
}

void TestPorts::survivesAnyText()
{
    test::verifyAnyTextIsSurvived(findPorts);
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
