// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

const QString otherStory =
    u"\n\n城南菜场改造完工\n\n本报讯（记者吴帆）城南菜场改造昨日完工，新增摊位六十个。\n"_s;
const QString plainText =
    u"本报讯（记者温如玉）记者昨日从房市主管部门了解到，这项工作已经全面铺开。\n"
    "有关负责人说，下一步还要总结经验，查找不足，把好事办好。"_s;

} // namespace

/// Which lines over a text are its headline and which are decks.
class TestHeadlineChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineIsChosenAmongItsDecks_data();
    void headlineIsChosenAmongItsDecks();
    void wordsOfTheTextHoldLinesTogether();
};

void TestHeadlineChoice::headlineIsChosenAmongItsDecks_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("deck");
    QTest::newRow("two lines of like width")
        << u"三座水厂同日并网\n东部乡镇告别苦咸水"_s << u"三座水厂同日并网 东部乡镇告别苦咸水"_s
        << QString();
    QTest::newRow("subject and predicate")
        << u"松江干线首艘电动货船\n完成首航"_s << u"松江干线首艘电动货船 完成首航"_s << QString();
    QTest::newRow("a verb that leaves its object open")
        << u"省防汛指挥部决定\n启动三级应急响应"_s << u"省防汛指挥部决定 启动三级应急响应"_s
        << QString();
    QTest::newRow("topic and what happened")
        << u"房市急凍\n七都交易量月減三成"_s << u"房市急凍 七都交易量月減三成"_s << QString();
    QTest::newRow("figures in two clauses")
        << u"全省集中开工重点项目九百个\n总投资3150亿元 同比增长8.2%"_s
        << u"全省集中开工重点项目九百个"_s << u"总投资3150亿元 同比增长8.2%"_s;
    QTest::newRow("one more clause under two")
        << u"雨水偏多 菜价略有上涨\n市场供应总体平稳"_s << u"雨水偏多 菜价略有上涨"_s
        << u"市场供应总体平稳"_s;
    QTest::newRow("who says so") << u"放学时段 校门口排起长龙\n交警：两处临时车位已启用"_s
                                 << u"放学时段 校门口排起长龙"_s << u"交警：两处临时车位已启用"_s;
    QTest::newRow("what was discussed")
        << u"全市商贸工作会议结束\n讨论改进山区物资供应工作"_s << u"全市商贸工作会议结束"_s
        << u"讨论改进山区物资供应工作"_s;
    QTest::newRow("slogans over two lines")
        << u"依靠群众 勤俭办水利\n石拱渡槽飞架两山\n旱地三万亩变水田"_s
        << u"石拱渡槽飞架两山 旱地三万亩变水田"_s << u"依靠群众 勤俭办水利"_s;
    QTest::newRow("speaker above, host below")
        << u"冯继川在山区县调研时强调\n把竹产业链条\n拉得更长更实\n何立群主持座谈会 唐卫出席"_s
        << u"把竹产业链条 拉得更长更实"_s
        << u"冯继川在山区县调研时强调 何立群主持座谈会 唐卫出席"_s;
    QTest::newRow("wide line over a narrow one")
        << u"市政府与远山集团签署战略合作协议\n共建新材料基地"_s << u"共建新材料基地"_s
        << u"市政府与远山集团签署战略合作协议"_s;
    QTest::newRow("dash and what follows it")
        << u"推动老区高质量发展\n——省领导在南泉老区\n调研侧记"_s << u"推动老区高质量发展"_s
        << u"——省领导在南泉老区调研侧记"_s;
    QTest::newRow("slogan of four and four over one line")
        << u"水土保持 造福子孙\n库区各县植树三百万株"_s << u"库区各县植树三百万株"_s
        << u"水土保持 造福子孙"_s;
    QTest::newRow("two clauses over a narrower line")
        << u"东王公社千家争请 田间地头随叫随到\n农民技术员成了香饽饽"_s << u"农民技术员成了香饽饽"_s
        << u"东王公社千家争请 田间地头随叫随到"_s;
    QTest::newRow("share of the whole below")
        << u"银行理财规模重返二十九万亿元\n固收类产品占比超九成"_s
        << u"银行理财规模重返二十九万亿元"_s << u"固收类产品占比超九成"_s;
    QTest::newRow("short line behind a wide one")
        << u"北部新區首批用地招標\n涉地盤逾九公頃"_s << u"北部新區首批用地招標 涉地盤逾九公頃"_s
        << QString();
    QTest::newRow("issuer of a document")
        << u"市八届人大三次会议\n关于2023年预算执行情况与2024年预算的决议"_s
        << u"市八届人大三次会议关于2023年预算执行情况与2024年预算的决议"_s << QString();
    QTest::newRow("doubled type around vertical marks")
        << u"冬闲变冬闲变\n﹃﹃\n冬忙冬忙\n﹄﹄\n手艺鼓腰包手艺鼓腰包"_s
        << u"冬闲变“冬忙”手艺鼓腰包"_s << QString();
    QTest::newRow("two lines of doubled type")
        << u"白桦岭科学护林白桦岭科学护林\n确保林区平安确保林区平安"_s
        << u"白桦岭科学护林确保林区平安"_s << QString();
    QTest::newRow("what it covers, under its name")
        << u"医保移动支付\n覆盖四十一家医院"_s << u"医保移动支付 覆盖四十一家医院"_s << QString();
    QTest::newRow("two lines below that name figures")
        << u"北江公司春运发送旅客创新高\n四十天运送二千六百万人次\n日均增开列车一百八十五列"_s
        << u"北江公司春运发送旅客创新高"_s
        << u"四十天运送二千六百万人次 日均增开列车一百八十五列"_s;
    QTest::newRow("three slogans of one length")
        << u"高标准 严要求 快推进\n全县掀起农田水利建设热潮"_s << u"全县掀起农田水利建设热潮"_s
        << u"高标准 严要求 快推进"_s;
    QTest::newRow("who proposes it") << u"全国棉花生产会议提出\n明年棉田要实行科学种植"_s
                                     << u"明年棉田要实行科学种植"_s << u"全国棉花生产会议提出"_s;
    QTest::newRow("of whom it tells") << u"四十年守一盏灯\n记黑石岛灯塔守护人鲁海生"_s
                                      << u"四十年守一盏灯"_s << u"记黑石岛灯塔守护人鲁海生"_s;
    QTest::newRow("a word that begins with 记")
        << u"记账员的三十年\n老会计守住村里一本账"_s << u"记账员的三十年 老会计守住村里一本账"_s
        << QString();
    QTest::newRow("another one") << u"记分牌前的少年\n他给全县的球赛翻了八年分"_s
                                 << u"记分牌前的少年 他给全县的球赛翻了八年分"_s << QString();
    QTest::newRow("blanks around a number")
        << u"老旧小区加装 26 部电梯\n爬楼老人乐开怀"_s << u"老旧小区加装26部电梯 爬楼老人乐开怀"_s
        << QString();
    QTest::newRow("round of the league over two lines")
        << u"中超第二十二轮\n十人应战\n海港队客场逼平领头羊"_s << u"十人应战 海港队客场逼平领头羊"_s
        << u"中超第二十二轮"_s;
    QTest::newRow("who speaks, under two clauses")
        << u"林鴞路殺頻傳 縣府擬設動物通道\n保育團體：先降速再說"_s
        << u"林鴞路殺頻傳 縣府擬設動物通道"_s << u"保育團體：先降速再說"_s;
    QTest::newRow("title of a document")
        << u"中共青禾省委 青禾省人民政府\n关于加快发展冷链物流业的若干意见\n（2023年8月21日）"_s
        << u"中共青禾省委 青禾省人民政府关于加快发展冷链物流业的若干意见"_s
        << u"（2023年8月21日）"_s;
}

void TestHeadlineChoice::headlineIsChosenAmongItsDecks()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, headline);
    QFETCH(const QString, deck);
    const Segmentation parts =
        segment(lines + u"\n\n"_s + plainText + otherStory, Lexicons::builtIn());
    QCOMPARE(parts.articles.size(), 2);
    const auto squeezed = [](QString text) { return text.remove(u' '); };
    QCOMPARE(squeezed(parts.articles[0].headline), squeezed(headline));
    QCOMPARE(squeezed(parts.articles[0].deck), squeezed(deck));
}

void TestHeadlineChoice::wordsOfTheTextHoldLinesTogether()
{
    const QString source = u"把县域产业\n链条拉得更长更实，不搞大水漫灌\n\n"
                           "本报讯（记者盛怀远）省里近日提出，要把县域产业链条拉得更长更实。\n"_s
                           + otherStory;
    const Segmentation parts = segment(source, Lexicons::builtIn());
    QCOMPARE(parts.articles[0].headline, u"把县域产业 链条拉得更长更实，不搞大水漫灌"_s);
}

QTEST_GUILESS_MAIN(TestHeadlineChoice)
#include "tst_headlinechoice.moc"
