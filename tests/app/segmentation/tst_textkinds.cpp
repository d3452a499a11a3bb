// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/reflow.h"
#include "splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;
using jianbao::test::headlinesOf;
using jianbao::test::split;
using jianbao::test::textsOf;

namespace {

const QString market = u"东城菜场改造完工\n本报记者 温如玉\n"
                       u"东城菜场的改造昨日完工，新增摊位六十个，停车位也比从前多了一倍。\n"_s;

} // namespace

/// Texts that are not written as news mostly is: rules in numbered clauses, chronicles, old papers
/// without marks, what goes on over pages.
class TestTextKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clausesOfRulesAreText();
    void sentencesOfAListAreNoSubheads();
    void oneSentenceOverItsTextIsASubhead();
    void rulesGoOnOverThePage();
    void jumpsToAnotherArticleJoinNothing();
    void entriesOfAChronicleAreText_data();
    void entriesOfAChronicleAreText();
    void textWithoutMarksEndsWhereItLeavesRoom_data();
    void textWithoutMarksEndsWhereItLeavesRoom();
    void dispatchesWithoutAgencyStandUnderOneHeadline();
    void dispatchesUnderALabelAreBriefs();
    void dayAndVerbAreNoDateline();
    void longHeadlineOverADatelineIsNoText();
    void pageOfShortLinesAloneCanBeRead_data();
    void pageOfShortLinesAloneCanBeRead();
    void quotedWordsOverATextAreNoParagraph();
    void questionUnderTheBylineOpensTheText();
    void writerAndPhotographerAreNamed();
    void briefEndsWithItsCredit();
    void markdownHeadlinesMayStandBehind();
    void headlineBrokenAtTheWidthOfThePageIsOneLine();
    void subheadsStayWithATextWhoseHeadlineFollows();
    void chapterUnderAFullTitleIsASubhead();
};

void TestTextKinds::clausesOfRulesAreText()
{
    const QString page = u"青岭县渡口管理办法\n第一章 总则\n"
                         u"第一条 为了管好渡口，保障安全，制定本办法。\n"
                         u"第二条 本县境内的渡口适用本办法。\n第二章 渡运\n"
                         u"第三条 渡船应当备有救生衣，并符合下列要求：\n"
                         u"（一）每船不少于二十件；\n（二）颜色醒目。\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList({u"第一章 总则"_s, u"第二章 渡运"_s}));
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Body).size(), 5);
}

void TestTextKinds::sentencesOfAListAreNoSubheads()
{
    const QString page = market + u"一、本会以切磋技艺为宗旨。\n二、凡菜场商户均得入会。\n"_s
                         + u"三、本会每月聚会一次。\n会址设在菜场二楼。\n"_s;
    QCOMPARE(textsOf(page, split(page).articles[0].blocks, BlockRole::Subhead), QStringList());
}

void TestTextKinds::oneSentenceOverItsTextIsASubhead()
{
    const QString text = u"商户们说，菜场亮堂了，买菜的人也多了，下一步还要办夜市。\n"_s;
    const QString page = market + u"一、摊位更多了。\n"_s + text + u"二、停车更方便了。\n"_s + text;
    QCOMPARE(textsOf(page, split(page).articles[0].blocks, BlockRole::Subhead),
             QStringList({u"一、摊位更多了。"_s, u"二、停车更方便了。"_s}));
}

void TestTextKinds::rulesGoOnOverThePage()
{
    const QString page = u"青岭县渡口管理办法\n第一条 为了管好渡口，保障安全，制定本办法。\n"
                         u"（下转第5版）\n\n青岭报 第5版 公告\n\n（上接第4版）\n"
                         u"第二条 本县境内的渡口适用本办法，自即日起施行。\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Jump).size(), 2);
}

void TestTextKinds::jumpsToAnotherArticleJoinNothing()
{
    const QString page = market + u"（下转第5版）\n（上接第1版）\n"_s
                         + u"渡口的老船工说，桥通了以后，过河的人再也不用等船了。\n"_s;
    QCOMPARE(split(page).articles.size(), 2);
}

void TestTextKinds::entriesOfAChronicleAreText_data()
{
    QTest::addColumn<QString>("entries");
    QTest::newRow("a line each")
        << u"1922年6月21日 夜校开课，报名的工人有八十余人，坐满了两间屋子。\n"
           u"1958年6月21日 水电站发电，县城的街上第一次亮起了电灯。\n"_s;
    QTest::newRow("wide digits")
        << u"１９２２年６月２１日 夜校开课，报名的工人有八十余人，坐满了两间屋子。\n"
           u"１９５８年６月２１日 水电站发电，县城的街上第一次亮起了电灯。\n"_s;
    QTest::newRow("wrapped")
        << u"1922年6月21日 夜校开\n课，报名的工人有八十余人，\n坐满了两间屋子。\n"
           u"1958年6月21日 水电站\n发电，县城的街上第一次亮起\n了电灯。\n"_s;
}

void TestTextKinds::entriesOfAChronicleAreText()
{
    QFETCH(const QString, entries);
    const QString page = market + u"\n当年今日看青岭\n"_s + entries;
    const Segmentation parts = split(page);
    QCOMPARE(headlinesOf(page), QStringList({u"东城菜场改造完工"_s, u"当年今日看青岭"_s}));
    QCOMPARE(textsOf(page, parts.articles[1].blocks, BlockRole::Body).size(), 2);
    QVERIFY(parts.furniture.isEmpty());
}

void TestTextKinds::textWithoutMarksEndsWhereItLeavesRoom_data()
{
    QTest::addColumn<QString>("page");
    const QString first = u"柳河灌渠昨日通水全渠长四十二里可灌溉农田三万八千亩两岸群众敲锣打鼓夹道"
                          u"欢呼县长亲自开闸观者数千人"_s;
    const QString second = u"拖拉机站十二台机器分赴各社秋耕每台每日可耕地百余亩预计月底前完成社员都"
                           u"很满意每亩收费八角"_s;
    const auto wrapped = [](const QString &text) {
        QString lines;
        for (qsizetype i = 0; i < text.size(); i += 14) {
            lines += text.sliced(i, std::min<qsizetype>(14, text.size() - i)) + u'\n';
        }
        return lines;
    };
    for (const QString &gap : {QString(), u"\n"_s}) {
        const auto row = [&gap](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, gap.isEmpty() ? "tight" : "apart");
        };
        row("a line each") << u"柳河灌渠通水\n"_s + first + u'\n' + gap + u"各社秋耕忙\n"_s + second
                                  + u'\n';
        row("wrapped") << u"柳河灌渠通水\n"_s + wrapped(first) + gap + u"各社秋耕忙\n"_s
                              + wrapped(second);
    }
}

void TestTextKinds::textWithoutMarksEndsWhereItLeavesRoom()
{
    QFETCH(const QString, page);
    QCOMPARE(headlinesOf(page), QStringList({u"柳河灌渠通水"_s, u"各社秋耕忙"_s}));
}

void TestTextKinds::dispatchesWithoutAgencyStandUnderOneHeadline()
{
    const QString page = u"各地喜降春雨\n青岭四日电 昨夜全县普降春雨，麦苗返青，农民忙着追肥。\n"
                         u"河口五日电 今晨起雨势渐大，河水涨了一尺，渡船停开半日。\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].place, u"青岭"_s);
    QCOMPARE(parts.articles[0].date, u"---04"_s);
}

void TestTextKinds::dispatchesUnderALabelAreBriefs()
{
    const QString page = u"各地简讯\n青岭四日电 昨夜全县普降春雨，麦苗返青，农民忙着追肥。\n"
                         u"河口五日电 今晨起雨势渐大，河水涨了一尺，渡船停开半日。\n"_s;
    QCOMPARE(split(page).articles.size(), 2);
}

void TestTextKinds::dayAndVerbAreNoDateline()
{
    const QString page =
        market + u"渡口三日讯问逃票的两人，两人答应补票，并写下保证贴在渡口的墙上。\n"_s;
    QCOMPARE(headlinesOf(page), QStringList{u"东城菜场改造完工"_s});
}

void TestTextKinds::longHeadlineOverADatelineIsNoText()
{
    const QString headline =
        u"青岭县渡口管理所青岭县航道段隆重举行新渡船下水仪式暨渡运能手表彰大会并公布明年渡运计划"_s;
    const QString page =
        headline + u"\n\n本报讯（记者 温如玉）新渡船昨日下水，乡亲们赶来看热闹。\n"_s;
    QCOMPARE(headlinesOf(page), QStringList{headline});
}

void TestTextKinds::pageOfShortLinesAloneCanBeRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("headline");
    QTest::newRow("table") << u"各渡口情况\n第1组\t12人\t3条船\n第2组\t13人\t2条船\n"_s
                           << u"各渡口情况"_s;
    QTest::newRow("one line") << u"渡口停航"_s << u""_s;
}

void TestTextKinds::pageOfShortLinesAloneCanBeRead()
{
    QFETCH(const QString, page);
    QFETCH(const QString, headline);
    QCOMPARE(headlinesOf(page), QStringList{headline});
}

void TestTextKinds::quotedWordsOverATextAreNoParagraph()
{
    const QString page =
        market + u"“我搬走了，谁来卖豆腐”\n"_s
        + u"东城菜场改造时，豆腐摊的老蔡搬走了半年，街坊们都等着他回菜场来，说是别处的豆腐没有那个味道。\n"_s;
    for (const Article &article : split(page).articles) {
        QCOMPARE(textsOf(page, article.blocks, BlockRole::Body).size(), 1);
    }
}

void TestTextKinds::questionUnderTheBylineOpensTheText()
{
    const QString page = u"一碗豆花的账\n本报记者 温如玉\n"
                         u"一碗豆花三元，老人打八折，小店还能赚钱吗？\n"
                         u"店主蔡大姐算了一笔账：每天卖出三百碗，刚好保本，靠的是街坊捧场。\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].deck, QString());
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Body).size(), 2);
}

void TestTextKinds::writerAndPhotographerAreNamed()
{
    const QString page = u"一把算盘打了三代人\n蔡青 文 温笛 图\n"
                         u"这把算盘，是爷爷进供销社那年领的，框是枣木的，磨得发亮。\n"_s;
    QCOMPARE(split(page).articles[0].reporters, QStringList({u"蔡青"_s, u"温笛"_s}));
}

void TestTextKinds::briefEndsWithItsCredit()
{
    const QString page = u"●渡口新添两条渡船，每日往返\n二十班，过河不必再等。（蔡青）\n"
                         u"●东城菜场改造完工，新增摊位\n六十个，车位多了一倍。（温笛）\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].reporters, QStringList(u"蔡青"_s));
    QCOMPARE(parts.articles[1].reporters, QStringList(u"温笛"_s));
}

void TestTextKinds::markdownHeadlinesMayStandBehind()
{
    const QString page =
        u"本报讯（记者 温如玉）东城菜场的改造昨日完工，新增摊位六十个，停车位多了一倍。\n"
        u"## 东城菜场改造完工\n\n"
        u"本报讯（记者 蔡青）青岭渡口新添两条渡船，每日往返二十班，过河不必再等。\n"
        u"## 青岭渡口新添渡船\n"_s;
    QCOMPARE(headlinesOf(page), QStringList({u"东城菜场改造完工"_s, u"青岭渡口新添渡船"_s}));
}

void TestTextKinds::headlineBrokenAtTheWidthOfThePageIsOneLine()
{
    const QString text =
        u"本报讯（记者 温如玉）青岭渡口新添两条渡船，每日往返二十班，过河不必再等。"
        u"渡口的老船工说，从前一条船要装满了人才肯走，如今到点就开，赶集的人再也不"
        u"用天不亮就出门，孩子上学也不再迟到，两岸的菜农更是高兴得合不拢嘴，都说这"
        u"件事办到了心坎上，只盼桥也早些修好，往后连船也不用等了。"_s;
    const auto folded = [](const QString &line) {
        QString lines;
        for (qsizetype i = 0; i < line.size(); i += 14) {
            lines += line.sliced(i, std::min<qsizetype>(14, line.size() - i)) + u'\n';
        }
        return lines;
    };
    const QString page = folded(u"青岭渡口新添两条渡船过河再不用等了"_s) + u'\n' + folded(text);
    const QList<Article> articles = split(page).articles;
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles[0].headline, u"青岭渡口新添两条渡船过河再不用等了"_s);
    QCOMPARE(articles[0].deck, QString());
    const QString shown = readingText(articles[0].blocks, page).text.text();
    QVERIFY2(shown.startsWith(u"青岭渡口新添两条渡船过河再不用等了\n本报讯"_s), qPrintable(shown));
}

void TestTextKinds::subheadsStayWithATextWhoseHeadlineFollows()
{
    const QString page =
        u"本报讯（记者 温如玉）东城菜场的改造昨日完工，新增摊位六十个，停车位也比从前多了一倍。\n"
        u"先问商户，再动工\n"
        u"改造以前，菜场请三百名商户提了意见，连鱼摊的水往哪边流都画在了图上。\n"
        u"东城菜场改造完工\n"
        u"本报讯（记者 蔡青）青岭渡口新添两条渡船，每日往返二十班，过河不必再等。\n"
        u"青岭渡口新添渡船\n"
        u"本报讯（记者 文笛）县图书馆的夜场上月开门，来读书的学生每晚有一百多人。\n"
        u"县图书馆夜里也亮灯\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(headlinesOf(page),
             QStringList({u"东城菜场改造完工"_s, u"青岭渡口新添渡船"_s, u"县图书馆夜里也亮灯"_s}));
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList(u"先问商户，再动工"_s));
}

void TestTextKinds::chapterUnderAFullTitleIsASubhead()
{
    const QString page =
        u"青岭县渡口管理办法\n第一章 总则\n第一条 为了管好渡口，保\n"
        u"障安全，制定本办法。\n第二条 本县境内的渡口适\n用本办法，船主须知悉。\n"_s;
    const Segmentation parts = split(page);
    QCOMPARE(parts.articles[0].deck, QString());
    QCOMPARE(textsOf(page, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList(u"第一章 总则"_s));
}

QTEST_GUILESS_MAIN(TestTextKinds)
#include "tst_textkinds.moc"
