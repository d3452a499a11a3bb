// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/extraction/datarows.h"
#include "tests/app/extraction/factsummary.h"

#include <QTest>

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

/// Sentences as a public suite would hold them (tests/data/extraction/sentences.tsv).
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsReadAndNothingElse_data();
    void everyNumberIsReadAndNothingElse();
};

void TestSentences::everyNumberIsReadAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("facts");
    addRows(u"sentences.tsv"_s);
}

void TestSentences::everyNumberIsReadAndNothingElse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, facts);
    QCOMPARE(summaryOf(factsOf(text)), facts);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
