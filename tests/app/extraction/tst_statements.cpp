// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statements.h"
#include "app/lexicons/lexicons.h"
#include "app/model/names.h"
#include "app/text/folding.h"
#include "datarows.h"
#include "markedtext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Money, percent, points, multiple, count and measure facts of the sentence with what it says.
QList<Fact> statementsOf(const QString &marked, bool isTitle = false)
{
    test::MarkedText sentence = test::markedText(marked);
    const QString folded = foldedForMatching(sentence.text);
    const QList<TextRange> titles{{0, isTitle ? sentence.text.size() : 0}};
    attachStatements(sentence.facts, {sentence.text, folded, Lexicons::builtIn(), titles},
                     {QDate(2026, 6, 17), {}});
    sentence.facts.removeIf([](const Fact &fact) {
        return fact.type == FactType::Date || fact.type == FactType::Period
               || fact.type == FactType::Duration;
    });
    return sentence.facts;
}

/// One line a fact: indicator, change, base, period.
QString described(const QList<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts) {
        QString line = fact.indicator;
        if (fact.change != Change::None) {
            line += u' ' + nameOf(fact.change);
        }
        if (!fact.base.isEmpty()) {
            line += u" @"_s + fact.base;
        }
        if (!fact.period.isEmpty()) {
            line += u" ~"_s + fact.period;
        }
        lines.append(line);
    }
    return lines.join(u"; "_s);
}

} // namespace

class TestStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatANumberMeasures_data();
    void saysWhatANumberMeasures();
    void blanksPartATitle_data();
    void blanksPartATitle();
};

void TestStatements::saysWhatANumberMeasures_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    test::addRows(u"statements.tsv"_s);
}

void TestStatements::saysWhatANumberMeasures()
{
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    QCOMPARE(described(statementsOf(marked)), expected);
}

void TestStatements::blanksPartATitle_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("expected");
    test::addRows(u"titles.tsv"_s);
}

void TestStatements::blanksPartATitle()
{
    QFETCH(QString, marked);
    QFETCH(QString, expected);
    QCOMPARE(described(statementsOf(marked, true)), expected);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
