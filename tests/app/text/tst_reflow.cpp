// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/characters.h"
#include "app/text/reflow.h"
#include "app/text/shadowtype.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(jianbao::BlockRole)

class TestReflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAPassageAsPrinted_data();
    void showsAPassageAsPrinted();
    void namesAnArticleByItsFirstWords_data();
    void namesAnArticleByItsFirstWords();
    void separatesBlocksByOneLineFeed();
    void rowsOfATableHaveTheirColumns();
    void headOfATableHasItsColumns();
    void goesOnWithAParagraphBehindAPageNumber();
    void leavesGhostsOut();
    void mapsANumberCutByALineEnd();
    void mapsDoubledTypeToTheFirstCopy();
    void readsVerticalQuotesAsThePageQuotes();
    void losesAndInventsNothing();
};

void TestReflow::showsAPassageAsPrinted_data()
{
    QTest::addColumn<BlockRole>("role");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    const auto body = BlockRole::Body;
    QTest::newRow("hard wrap") << body << u"全市港口完\n成吞吐量"_s << u"全市港口完成吞吐量"_s;
    QTest::newRow("blank line inside") << body << u"今年\n\n以来，"_s << u"今年以来，"_s;
    QTest::newRow("indent") << body << u"　　今年以来"_s << u"今年以来"_s;
    QTest::newRow("blanks around a number") << body << u"投资 43.5 亿元"_s << u"投资43.5亿元"_s;
    QTest::newRow("a line alone is no table: its number is broken")
        << body << u"总投资 23 5万元"_s << u"总投资23 5万元"_s;
    QTest::newRow("figures side by side in a longer text")
        << body << u"投资 20 亿元\n增长 5 % ，"_s << u"投资20亿元增长5%，"_s;
    QTest::newRow("number cut") << body << u"投资20\n43.5亿元"_s << u"投资2043.5亿元"_s;
    QTest::newRow("number cut at the point") << body << u"投资43.\n5亿元"_s << u"投资43.5亿元"_s;
    QTest::newRow("number cut from its unit") << body << u"43.5\n亿元"_s << u"43.5亿元"_s;
    QTest::newRow("percent sign") << body << u"增长 4.2 %，"_s << u"增长4.2%，"_s;
    QTest::newRow("emphasis") << body << u"**记者：** 何时\n通车？"_s << u"记者：何时通车？"_s;
    QTest::newRow("emphasis, twice")
        << body << u"**甲：**是。**乙：**否。"_s << u"甲：是。乙：否。"_s;
    QTest::newRow("emphasis over a line end")
        << body << u"今年**全市\n港口**完成"_s << u"今年全市港口完成"_s;
    QTest::newRow("emphasised headline")
        << BlockRole::Headline << u"## **港口货运回升**"_s << u"港口货运回升"_s;
    QTest::newRow("stars that mark nothing")
        << body << u"评为A**级，3 ** 5"_s << u"评为A**级，3 ** 5"_s;
    QTest::newRow("masked names") << body << u"中奖者为张**、李**，王**等"_s
                                  << u"中奖者为张**、李**，王**等"_s;
    QTest::newRow("masked numbers")
        << body << u"卡号6222**34万元，电话1391**22"_s << u"卡号6222**34万元，电话1391**22"_s;
    QTest::newRow("a row of stars") << body << u"****加粗****"_s << u"****加粗****"_s;
    QTest::newRow("two numbers stay apart") << body << u"2019 2020"_s << u"2019 2020"_s;
    QTest::newRow("column of numbers") << body << u"2019\n2020"_s << u"2019 2020"_s;
    QTest::newRow("letter spacing")
        << body << u"正在紧\n盯 安 全 数\n据。"_s << u"正在紧盯安全数据。"_s;
    QTest::newRow("spaced word") << body << u"通 知"_s << u"通知"_s;
    QTest::newRow("two names") << body << u"记者 林小满　周远"_s << u"记者 林小满 周远"_s;
    QTest::newRow("several blanks") << body << u"林小满  　 周远"_s << u"林小满 周远"_s;
    QTest::newRow("blank before a comma") << body << u"稳步向好 ，为"_s << u"稳步向好，为"_s;
    QTest::newRow("Latin words over a line end")
        << body << u"the port\nof call"_s << u"the port of call"_s;
    QTest::newRow("hyphen at the line end") << body << u"COVID-\n19"_s << u"COVID-19"_s;
    QTest::newRow("zero width") << body << u"口\u200B岸\u00AD过\uFEFF货"_s << u"口岸过货"_s;
    QTest::newRow("soft hyphen in a Latin word") << body << u"con\u00ADtainer"_s << u"container"_s;
    QTest::newRow("beyond the first plane") << body << u"𠮷\n林𠀀"_s << u"𠮷林𠀀"_s;
    QTest::newRow("headline keeps its lines")
        << BlockRole::Headline << u"海港新区\n提速建设"_s << u"海港新区 提速建设"_s;
    QTest::newRow("headline, blanks around a figure")
        << BlockRole::Headline << u"货运增长 18 % 创新高"_s << u"货运增长18% 创新高"_s;
    QTest::newRow("headline, a figure opens a phrase")
        << BlockRole::Headline << u"货运增长 18家企业受益"_s << u"货运增长 18家企业受益"_s;
    QTest::newRow("headline, two figures")
        << BlockRole::Headline << u"东队对西队 3 2"_s << u"东队对西队 3 2"_s;
    QTest::newRow("headline line ends with a comma")
        << BlockRole::Headline << u"海港新区，\n提速建设"_s << u"海港新区，提速建设"_s;
    QTest::newRow("doubled headline")
        << BlockRole::Headline << u"海港新区海港新区\n提速建设提速建设"_s << u"海港新区 提速建设"_s;
    QTest::newRow("doubled body text is meant")
        << body << u"走啊走啊走啊走啊"_s << u"走啊走啊走啊走啊"_s;
    QTest::newRow("vertical quotes")
        << BlockRole::Headline << u"新港区\n\n﹃\n加速跑\n\n﹄"_s << u"新港区“加速跑”"_s;
    QTest::newRow("control character stays") << body << u"港\u0001口"_s << u"港\u0001口"_s;
    QTest::newRow("nothing but blanks") << body << u" \n　\n"_s << QString();
}

void TestReflow::showsAPassageAsPrinted()
{
    QFETCH(BlockRole, role);
    QFETCH(QString, source);
    QFETCH(QString, shown);
    QCOMPARE(readingTextOf(role, {0, source.size()}, source), shown);
}

void TestReflow::namesAnArticleByItsFirstWords_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << u"货轮\n靠泊。"_s << u"货轮靠泊。"_s;
    QTest::newRow("cut") << QString(30, u'港') << QString(24, u'港');
    QTest::newRow("no half character") << QString(23, u'港') + u"𠮷田"_s << QString(23, u'港');
    QTest::newRow("whole character at the end")
        << QString(22, u'港') + u"𠮷田"_s << QString(22, u'港') + u"𠮷"_s;
    QTest::newRow("only the beginning is read") << QString(199, u' ') + u"𠮷田"_s << u"𠮷"_s;
}

void TestReflow::namesAnArticleByItsFirstWords()
{
    QFETCH(QString, source);
    QFETCH(QString, words);
    QCOMPARE(firstWordsOf({0, source.size()}, source), words);
}

void TestReflow::separatesBlocksByOneLineFeed()
{
    const QString source = u"正文一。\n正文二。\n标题"_s;
    const QList<Block> blocks{
        {BlockRole::Headline, {10, 12}}, {BlockRole::Body, {0, 4}}, {BlockRole::Body, {5, 9}}};
    const ReadingText reading = readingText(blocks, source);
    QCOMPARE(reading.text.text(), u"标题\n正文一。\n正文二。"_s);
    QCOMPARE(reading.parts.size(), 3);
    QCOMPARE(reading.parts[1].derived, (TextRange{3, 7}));
    QCOMPARE(reading.parts[1].source, (TextRange{0, 4}));
    QCOMPARE(reading.text.toSource({0, 2}, source), QList<TextRange>({{10, 12}}));
}

void TestReflow::rowsOfATableHaveTheirColumns()
{
    const QString source =
        u"猪肉 元/公斤 24.80  25.36\n鸡蛋 元/公斤 10.90 10.72\n完 元/公斤 8 9 7"_s;
    QList<Block> blocks;
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype end = source.indexOf(u'\n', at);
        blocks.append({BlockRole::Body, {at, end < 0 ? source.size() : end}});
        at = blocks.last().range.end + 1;
    }
    QCOMPARE(readingText(blocks, source).text.text(),
             u"猪肉\t元/公斤\t24.80\t25.36\n鸡蛋\t元/公斤\t10.90\t10.72\n完 元/公斤8 9 7"_s);
}

void TestReflow::headOfATableHasItsColumns()
{
    const QString source = u"本周 菜价\n品名 单价 环比\n黄瓜 4.95 7.6%"_s;
    const QList<Block> blocks{{BlockRole::Body, {0, 5}},
                              {BlockRole::Body, {6, 14}},
                              {BlockRole::Body, {15, source.size()}}};
    QCOMPARE(readingText(blocks, source).text.text(),
             u"本周 菜价\n品名\t单价\t环比\n黄瓜\t4.95\t7.6%"_s);
}

void TestReflow::goesOnWithAParagraphBehindAPageNumber()
{
    const QString source = u"投放贷款20\n— 3 —\n43亿元。"_s;
    const QList<Block> blocks{{BlockRole::Body, {0, 6}}, {BlockRole::Body, {12, 18}}};
    const ReadingText reading = readingText(blocks, source);
    QCOMPARE(reading.text.text(), u"投放贷款2043亿元。"_s);
    QCOMPARE(reading.text.toSource({4, 9}, source), QList<TextRange>({{4, 6}, {13, 16}}));
}

void TestReflow::leavesGhostsOut()
{
    const QString source = u"海港新区\n海港新区\n正文。"_s;
    const ReadingText reading = readingText(
        {{BlockRole::Headline, {0, 4}}, {BlockRole::Ghost, {5, 9}}, {BlockRole::Body, {10, 13}}},
        source);
    QCOMPARE(reading.text.text(), u"海港新区\n正文。"_s);
}

void TestReflow::mapsANumberCutByALineEnd()
{
    const QString source = u"增加134.6 亿\n元。"_s;
    const ReadingText reading = readingText({{BlockRole::Body, {0, source.size()}}}, source);
    QCOMPARE(reading.text.text(), u"增加134.6亿元。"_s);
    const QList<TextRange> ranges = reading.text.toSource({2, 9}, source);
    QCOMPARE(ranges, QList<TextRange>({{2, 11}}));
    QCOMPARE(ranges.first().in(source), u"134.6 亿\n元");
}

void TestReflow::mapsDoubledTypeToTheFirstCopy()
{
    const QString source = u"海港新区海港新区““冲刺冲刺””"_s;
    const ReadingText reading = readingText({{BlockRole::Headline, {0, source.size()}}}, source);
    QCOMPARE(reading.text.text(), u"海港新区“冲刺”"_s);
    QCOMPARE(reading.text.toSource({5, 7}, source), QList<TextRange>({{10, 12}}));
    QVERIFY(reading.text.toDerived({12, 14}).isEmpty());
}

void TestReflow::readsVerticalQuotesAsThePageQuotes()
{
    const QString source = u"新港區\n﹃\n加速跑\n﹄\n他說「好」。"_s;
    const ReadingText reading =
        readingText({{BlockRole::Headline, {0, 11}}, {BlockRole::Body, {12, 18}}}, source);
    QCOMPARE(reading.text.text(), u"新港區『加速跑』\n他說「好」。"_s);
}

/// Every character that is shown stands at its source place, and every visible character of a
/// body is shown, on random texts of all kinds of characters.
void TestReflow::losesAndInventsNothing()
{
    const QString alphabet = u"港口岸 　\n\n12.%，。“”ab-\u200B𠮷﹃紧　"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QString source;
        for (int i = 0; i < 60; ++i) {
            source += alphabet[random.bounded(int(alphabet.size()))];
        }
        const ReadingText reading =
            readingText({{BlockRole::Body, {0, 30}}, {BlockRole::Body, {30, 60}}}, source);
        const QString &shown = reading.text.text();
        QString kept;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const qsizetype at = reading.text.sourceOffset(i);
            if (!isBlank(shown[i].unicode())) {
                const bool folded = isVerticalQuote(source[at].unicode());
                QVERIFY(folded || source[at] == shown[i]);
                kept += source[at];
            }
        }
        QString visible;
        for (const QChar c : std::as_const(source)) {
            if (!isBlank(c.unicode()) && !isZeroWidth(c.unicode())) {
                visible += c;
            }
        }
        QCOMPARE(kept, visible);
    }
}

QTEST_GUILESS_MAIN(TestReflow)
#include "tst_reflow.moc"
