// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchwords.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// What is looked for where words are selected.
class TestSearchWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewWordsOfOneParagraphAreLookedFor_data();
    void fewWordsOfOneParagraphAreLookedFor();
    void signsOfQueriesAreQuoted_data();
    void signsOfQueriesAreQuoted();
};

void TestSearchWords::fewWordsOfOneParagraphAreLookedFor_data()
{
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"口岸"_s << u"口岸"_s;
    QTest::newRow("blanks at the ends") << u" 口岸\n"_s << u"口岸"_s;
    QTest::newRow("the longest") << QString(40, u'山') << QString(40, u'山');
    QTest::newRow("too long") << QString(41, u'山') << QString();
    QTest::newRow("two paragraphs") << u"口岸\n车队"_s << QString();
}

void TestSearchWords::fewWordsOfOneParagraphAreLookedFor()
{
    QFETCH(QString, selected);
    QTEST(wordsToFind(selected), "words");
}

void TestSearchWords::signsOfQueriesAreQuoted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("query");
    QTest::newRow("plain") << u"口岸"_s << u"口岸"_s;
    QTest::newRow("a blank") << u"白音 河"_s << u"\"白音 河\""_s;
    QTest::newRow("a star") << u"5*3"_s << u"\"5*3\""_s;
    QTest::newRow("a number") << u"2.4%"_s << u"\"2.4%\""_s;
    QTest::newRow("an operator") << u"NEAR"_s << u"\"NEAR\""_s;
    QTest::newRow("in capitals") << u"GDP"_s << u"\"GDP\""_s;
    QTest::newRow("quotation marks") << u"“百日”行动"_s << u"\"百日 行动\""_s;
}

void TestSearchWords::signsOfQueriesAreQuoted()
{
    QFETCH(QString, words);
    QTEST(queryFor(words), "query");
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
