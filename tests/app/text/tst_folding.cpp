// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/folding.h"
#include "app/text/foldingtables.h"

#include <QTest>

#include <opencc/opencc.h>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheMatchText_data();
    void givesTheMatchText();
    void keepsOffsetsOfAnyText();
    void agreesWithOpenCC();
};

void TestFolding::givesTheMatchText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("full-width") << u"２０４３．５亿元，％"_s << u"2043.5亿元,%"_s;
    QTest::newRow("Kangxi radicals") << u"⼀百⼆⼗⽇"_s << u"一百二十日"_s;
    QTest::newRow("radicals supplement") << u"⻘⻢⻓"_s << u"青马长"_s;
    QTest::newRow("compatibility ideographs") << u"\uF9D1\uF97E"_s << u"六量"_s;
    QTest::newRow("vertical forms") << u"︵︶﹁﹂"_s << u"()「」"_s;
    QTest::newRow("traditional") << u"億萬圓戶歲貳參週"_s << u"亿万圆户岁贰参周"_s;
    QTest::newRow("blanks") << u"1\u3000\u00A0\t2\n3"_s << u"1   2\n3"_s;
    QTest::newRow("stays") << u"。、〇○《》—–～Aa㎡"_s << u"。、〇○《》—–~Aa㎡"_s;
}

void TestFolding::givesTheMatchText()
{
    QFETCH(QString, text);
    QTEST(foldedForMatching(text), "expected");
}

void TestFolding::keepsOffsetsOfAnyText()
{
    QString all;
    for (char32_t c = 0; c < 0x10000; ++c) {
        all += QChar(char16_t(c));
    }
    const QString once = foldedForMatching(all);
    QCOMPARE(once.size(), all.size());
    QCOMPARE(foldedForMatching(once), once);
    QCOMPARE(foldedForMatching(u"𠀀1亿𠀁"), u"𠀀1亿𠀁"_s);
}

void TestFolding::agreesWithOpenCC()
{
    const opencc::SimpleConverter converter("t2s.json");
    QCOMPARE(TraditionalToSimplified.size() % 2, 0);
    for (qsizetype i = 0; i < TraditionalToSimplified.size(); i += 2) {
        const QString traditional = TraditionalToSimplified.sliced(i, 1).toString();
        const std::string simplified = converter.Convert(traditional.toStdString());
        QCOMPARE(QString::fromStdString(simplified), TraditionalToSimplified.sliced(i + 1, 1));
    }
}

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
