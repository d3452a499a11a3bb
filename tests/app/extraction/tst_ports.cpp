// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/ports.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"
#include "datarows.h"

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
    const QString folded = foldedForMatching(text);
    QStringList found;
    for (const Fact &fact : findPorts({text, folded, Lexicons::builtIn()})) {
        QCOMPARE(fact.value.norm, fact.range.in(text).toString());
        found.append(fact.value.norm);
    }
    QCOMPARE(found.join(u"; "_s), expected);
}

void TestPorts::survivesAnyText()
{
    const QString words = u"市长王、口岸港（记者 ·说：“”\n张"_s;
    QString text;
    for (int seed = 1; seed < 4000; ++seed) {
        text += words[(seed * 7919 + seed / 13) % words.size()];
    }
    const QString folded = foldedForMatching(text);
    qsizetype last = 0;
    for (const Fact &fact : findPorts({text, folded, Lexicons::builtIn()})) {
        QVERIFY(fact.range.start >= last && fact.range.end > fact.range.start);
        last = fact.range.end;
    }
    QVERIFY(last <= text.size());
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
