// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/characterfilter.h"
#include "app/base/shortsearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;

namespace {

QString randomText(qsizetype length, QRandomGenerator &random)
{
    constexpr QStringView characters = u"年月日a";
    QString text;
    for (qsizetype i = 0; i < length; ++i) {
        text += characters[random.bounded(int(characters.size()))];
    }
    return text;
}

} // namespace

class TestShortSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheLibraryFinds();
    void knowsTheCharactersOfASet();
    void filterHoldsNothingElse();
    void filterFindsTheNextPlace();
    void leavesOutTheEndOfALiteral();
};

void TestShortSearch::findsWhatTheLibraryFinds()
{
    QRandomGenerator random(20261127);
    for (int round = 0; round < 2000; ++round) {
        const QString text = randomText(random.bounded(8), random);
        const QString word = randomText(1 + random.bounded(3), random);
        const QStringView view = text;
        QCOMPARE(beginsWith(text, word), view.startsWith(word));
        QCOMPARE(finishesWith(text, word), view.endsWith(word));
        QCOMPARE(holdsWord(text, word), view.contains(word));
        QCOMPARE(placeOf(QStringView(word), text), view.indexOf(word));
        QCOMPARE(placeOf(word[0].unicode(), text), view.indexOf(word[0]));
        QCOMPARE(lastPlaceOf(word[0].unicode(), text), view.lastIndexOf(word[0]));
    }
}

void TestShortSearch::knowsTheCharactersOfASet()
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QChar character{char16_t(c)};
        QCOMPARE(isAmong(character, u"年月日号"), QStringView(u"年月日号").contains(character));
    }
}

void TestShortSearch::filterHoldsNothingElse()
{
    static constexpr CharacterFilter filter(u"年月日号");
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QChar character{char16_t(c)};
        QCOMPARE(filter.holds(character), QStringView(u"年月日号").contains(character));
    }
}

void TestShortSearch::filterFindsTheNextPlace()
{
    static constexpr CharacterFilter filter(u"月日");
    QRandomGenerator random(20261128);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random.bounded(12), random);
        const qsizetype from = random.bounded(int(text.size()) + 1);
        qsizetype expected = from;
        while (expected < text.size() && text[expected] != u'月' && text[expected] != u'日') {
            ++expected;
        }
        QCOMPARE(filter.next(text, from), expected);
        QCOMPARE(filter.isIn(text), text.contains(u'月') || text.contains(u'日'));
    }
}

void TestShortSearch::leavesOutTheEndOfALiteral()
{
    QVERIFY(beginsWith(u"公里", u"公里"));
    QVERIFY(finishesWith(u"公里", u"里"));
    QVERIFY(!beginsWith(u"公", u"公里"));
    QVERIFY(!isAmong(QChar(u'\0'), u"公里"));
}

QTEST_APPLESS_MAIN(TestShortSearch)
#include "tst_shortsearch.moc"
