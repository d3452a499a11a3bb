// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/textunits.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestTextUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitHoldsTheCharacter_data();
    void unitHoldsTheCharacter();
    void stepsGoThroughTheText_data();
    void stepsGoThroughTheText();
    void endOfTheTextIsNoUnit();
};

void TestTextUnits::unitHoldsTheCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("under");
    QTest::addColumn<TextUnit>("unit");
    QTest::addColumn<QString>("expected");
    const QString text = u"口岸货运量增长，商户说：“生意好了。”明年再看。\n第二段"_s;
    QTest::newRow("word") << text << u"运"_s << TextUnit::Word << u"货运"_s;
    QTest::newRow("clause") << text << u"货"_s << TextUnit::Clause << u"口岸货运量增长，"_s;
    QTest::newRow("clause with a list")
        << u"煤、电、油运齐备，价稳"_s << u"电"_s << TextUnit::Clause << u"煤、电、油运齐备，"_s;
    QTest::newRow("clause with closing marks")
        << text << u"生"_s << TextUnit::Clause << u"“生意好了。”"_s;
    QTest::newRow("sentence") << text << u"生"_s << TextUnit::Sentence
                              << u"口岸货运量增长，商户说：“生意好了。”"_s;
    QTest::newRow("paragraph") << text << u"再"_s << TextUnit::Paragraph
                               << u"口岸货运量增长，商户说：“生意好了。”明年再看。"_s;
    QTest::newRow("number is one clause")
        << u"共1,200吨,比上年多"_s << u"2"_s << TextUnit::Clause << u"共1,200吨,"_s;
    QTest::newRow("sign of two code units")
        << u"在𠮷田"_s << u"𠮷"_s << TextUnit::Character << u"𠮷"_s;
    QTest::newRow("letter with an accent")
        << u"ae\u0301o"_s << u"e"_s << TextUnit::Character << u"e\u0301"_s;
}

void TestTextUnits::unitHoldsTheCharacter()
{
    QFETCH(QString, text);
    QFETCH(QString, under);
    QFETCH(TextUnit, unit);
    QFETCH(QString, expected);
    const TextUnits units(text);
    QCOMPARE(units.at(text.indexOf(under), unit).in(text).toString(), expected);
}

void TestTextUnits::stepsGoThroughTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextUnit>("unit");
    QTest::addColumn<QList<qsizetype>>("stops");
    QTest::newRow("characters") << u"甲𠮷乙"_s << TextUnit::Character
                                << QList<qsizetype>{0, 1, 3, 4};
    QTest::newRow("words, blanks left out")
        << u"two  words"_s << TextUnit::Word << QList<qsizetype>{0, 5, 10};
    QTest::newRow("clauses") << u"甲乙，丙。丁"_s << TextUnit::Clause
                             << QList<qsizetype>{0, 3, 5, 6};
    QTest::newRow("sentences") << u"甲乙，丙。丁！戊"_s << TextUnit::Sentence
                               << QList<qsizetype>{0, 5, 7, 8};
    QTest::newRow("paragraphs") << u"甲乙\n\n丙"_s << TextUnit::Paragraph
                                << QList<qsizetype>{0, 4, 5};
}

void TestTextUnits::stepsGoThroughTheText()
{
    QFETCH(QString, text);
    QFETCH(TextUnit, unit);
    QFETCH(QList<qsizetype>, stops);
    const TextUnits units(text);
    for (qsizetype i = 0; i + 1 < stops.size(); ++i) {
        QCOMPARE(units.next(stops[i], unit), stops[i + 1]);
        QCOMPARE(units.previous(stops[i + 1], unit), stops[i]);
    }
    QCOMPARE(units.next(stops.last(), unit), stops.last());
    QCOMPARE(units.previous(0, unit), 0);
}

void TestTextUnits::endOfTheTextIsNoUnit()
{
    const TextUnits units(u"甲"_s);
    QVERIFY(units.at(1, TextUnit::Word).isEmpty());
    QVERIFY(units.at(-1, TextUnit::Word).isEmpty());
    QCOMPARE(TextUnits().next(0, TextUnit::Sentence), 0);
}

QTEST_APPLESS_MAIN(TestTextUnits)
#include "tst_textunits.moc"
