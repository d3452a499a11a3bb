// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"
#include "splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;
using jianbao::test::split;
using jianbao::test::textsOf;

namespace {

const QString road =
    u"本报云岭讯（记者 尚武 通讯员 郎永）海拔三千六百米的云岭道班，十二名养路工守着六十二公里山路，"
    u"一年里有五个月在铲雪，每人每年要穿坏四双胶鞋。\n"_s;
const QString meeting =
    u"本报讯（记者 "
    u"秦川）六月二十日，全县防汛工作会议召开，县长要求各乡镇加密巡查水库堤防，备足防汛物资，"
    u"落实二十四小时值班制度，确保安全度汛。\n"_s;
const QString nursery =
    u"本报讯（记者 毛蕾）记者昨日从县教育局获悉，今年全县新建公办幼儿园四所，新增学位一千一百个，"
    u"九月开学以后城区孩子可以就近入园，收费标准不变。\n"_s;

} // namespace

/// Headlines parted over lines, and lines beside them that look like a part of text or column.
class TestTitleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineIsPartedBehindItsColon_data();
    void headlineIsPartedBehindItsColon();
    void colonBeforeAListPartsNoHeadline();
    void linesOfAHeadlineMayStandApart();
    void lineOverADayIsNoTextOfIt_data();
    void lineOverADayIsNoTextOfIt();
    void lineOverADatelineBelongsToNoPaper_data();
    void lineOverADatelineBelongsToNoPaper();
    void lineOverADeckIsTheHeadline_data();
    void lineOverADeckIsTheHeadline();
    void sectionsUnderAHeadlineBehindThemAreOneArticle();
    void publisherIsFurniture_data();
    void publisherIsFurniture();
    void columnIsKnownByItsEnding_data();
    void columnIsKnownByItsEnding();
    void headlineMayEndLikeAColumn_data();
    void headlineMayEndLikeAColumn();
    void headOfAListMayHaveTwoLines();
    void itemOfAListIsNoSubhead_data();
    void itemOfAListIsNoSubhead();
    void shortMemoirIsAHeadline_data();
    void shortMemoirIsAHeadline();
    void changedCharactersKeepTheArticles_data();
    void changedCharactersKeepTheArticles();
};

void TestTitleLines::headlineIsPartedBehindItsColon_data()
{
    QTest::addColumn<QString>("between");
    QTest::addColumn<QString>("behind");
    QTest::newRow("set tight") << u"\n"_s << u"\n"_s;
    QTest::newRow("over a blank line") << u"\n"_s << u"\n\n"_s;
    QTest::newRow("lines apart") << u"\n\n"_s << u"\n\n"_s;
}

void TestTitleLines::headlineIsPartedBehindItsColon()
{
    QFETCH(const QString, between);
    QFETCH(const QString, behind);
    const QString source =
        meeting + behind + u"云岭道班："_s + between + u"把日子过在风雪里"_s + behind + road;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[1].headline, u"云岭道班：把日子过在风雪里"_s);
}

void TestTitleLines::colonBeforeAListPartsNoHeadline()
{
    const QString source = u"全县技能比武结果揭晓\n"
                           "本报讯（记者汪洋）记者从县总\n工会获悉，全县职工技能比武日\n"
                           "前落幕，共有二百一十人参赛。\n获奖名单如下：\n一等奖（两名）\n"
                           "王怀远 李思源\n二等奖（两名）\n周启明 孙大成\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"全县技能比武结果揭晓"_s);
}

/// Their words stand together in the text, as those of a paragraph cut in two would.
void TestTitleLines::linesOfAHeadlineMayStandApart()
{
    const QString source =
        u"以实绩交出\n\n防汛新答卷\n\n县长在全县防汛工作会议上要求\n\n"_s + meeting
        + u"\n县长说，要以实绩交出防汛新答卷，不让一个水库带病度汛，不让一处险段无人值守。\n\n"
          "城区新增公办学位一千个\n\n"_s
        + nursery;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"以实绩交出 防汛新答卷"_s);
    QCOMPARE(parts.articles[0].deck, u"县长在全县防汛工作会议上要求"_s);
}

void TestTitleLines::lineOverADayIsNoTextOfIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("headline");
    QTest::newRow("headline behind its text")
        << u"城区新增公办学位一千个"_s << u"城区新增公办学位一千个"_s;
    QTest::newRow("with a deck of two clauses")
        << u"城区新增公办学位一千个\n九月起入园 收费标准不变"_s << u"城区新增公办学位一千个"_s;
}

void TestTitleLines::lineOverADayIsNoTextOfIt()
{
    QFETCH(const QString, line);
    QFETCH(const QString, headline);
    const QString source = u"本报讯（记者 毛蕾）记者昨\n日从县教育局获悉，今年全县\n"
                           "新建公办幼儿园四所，新增学\n位一千一百个。\n"_s
                           + line
                           + u"\n6月9日，游人在湿地公园乘\n船赏荷。今年以来，公园接待\n"
                             "游人十二万人次。\n本报记者 江舟 摄\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, headline);
    QVERIFY(textsOf(source, parts.articles[1].blocks, BlockRole::Caption)
                .first()
                .startsWith(u"6月9日"_s));
}

void TestTitleLines::lineOverADatelineBelongsToNoPaper_data()
{
    QTest::addColumn<QString>("gap");
    QTest::newRow("set tight") << QString();
    QTest::newRow("blank lines") << u"\n"_s;
}

void TestTitleLines::lineOverADatelineBelongsToNoPaper()
{
    QFETCH(const QString, gap);
    const QString source =
        u"晚报讯（记者 关山）昨日凌晨，一名男子失足落水，巡警跳入江中把他托上岸来，现场响起掌声。\n"_s
        + gap + u"男子失足落水\n巡警跳江救人\n"_s + gap
        + u"晚报讯（记者 苏文）今年中考成绩六月三十日公布，考生可以通过五种方式查询，不收任何费用。\n"_s
        + gap + u"中考成绩月底公布\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"男子失足落水 巡警跳江救人"_s);
    QCOMPARE(parts.articles[1].headline, u"中考成绩月底公布"_s);
}

void TestTitleLines::lineOverADeckIsTheHeadline_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("gap");
    QTest::newRow("under a column") << u"人物\n"_s << QString();
    QTest::newRow("lines apart") << u"人物\n\n"_s << u"\n"_s;
    QTest::newRow("words of a column") << QString() << QString();
}

void TestTitleLines::lineOverADeckIsTheHeadline()
{
    QFETCH(const QString, label);
    QFETCH(const QString, gap);
    const QString source =
        label + u"寻找山乡记忆\n"_s + gap + u"——访老邮递员后代尚志远\n"_s + gap
        + u"本报记者 卞文\n"_s + gap
        + u"七十四岁的尚志远打开木匣，里面是三封家书和一枚发黄的奖章，父亲一辈子没有提过它们。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"寻找山乡记忆"_s);
    QCOMPARE(parts.articles[0].deck, u"——访老邮递员后代尚志远"_s);
}

void TestTitleLines::sectionsUnderAHeadlineBehindThemAreOneArticle()
{
    const QString source =
        u"墙面刷新了，路面铺平了，电动车有了车棚。傍晚，居民们坐在新修的凉亭里乘凉聊天。\n"
        "改什么 居民说了算\n"
        "改造以前，社区发放问卷九百份，召开楼栋会二十六次，定下加装路灯、改造管网等十八项内容。\n"
        "改得好 更要管得好\n"
        "改造以后，小区引入物业，每平方米每月收费六角，收缴率达到九成，三年里改造小区一千个。\n"
        "\n老小区“焕颜”记\n三年改造一千个 二十四万户受益\n本报记者 温如玉\n\n"_s
        + nursery + u"\n城区新增公办学位一千个\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"老小区“焕颜”记"_s);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList({u"改什么 居民说了算"_s, u"改得好 更要管得好"_s}));
}

void TestTitleLines::publisherIsFurniture_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFurniture");
    QTest::newRow("number of the issue") << u"清溪县委主管主办 第1876期 本期四版"_s << true;
    QTest::newRow("number alone") << u"清溪县总工会主办 第86期"_s << true;
    QTest::newRow("headline") << u"全国象棋邀请赛由我县主办"_s << false;
    QTest::newRow("headline with a number") << u"文化节由县文旅局主办 第3期"_s << false;
}

void TestTitleLines::publisherIsFurniture()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isFurniture);
    const QString source = u"清溪报\n2024年6月14日 星期五\n"_s + line + u"\n\n"_s
                           + (isFurniture ? u"防汛工作会议要求加密巡查\n"_s : QString()) + meeting;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(source, parts.furniture, BlockRole::Other).contains(line), isFurniture);
    QCOMPARE(parts.articles[0].headline, isFurniture ? u"防汛工作会议要求加密巡查"_s : line);
}

void TestTitleLines::columnIsKnownByItsEnding_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isColumn");
    QTest::newRow("forum") << u"云岭论坛"_s << true;
    QTest::newRow("comment") << u"车轮微评"_s << true;
    QTest::newRow("headline") << u"两省学者办论坛"_s << false;
}

void TestTitleLines::columnIsKnownByItsEnding()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isColumn);
    const QString title = isColumn ? u"减负要减在点子上\n"_s : QString();
    const QString source =
        line + u'\n' + title
        + u"一张报表从一周三报变成一月一报，村干部有了时间坐到村民的炕头上，论坛里说的也是这件事。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(source, parts.furniture, BlockRole::Label).contains(line), isColumn);
}

void TestTitleLines::headlineMayEndLikeAColumn_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("forum") << u"云岭论坛"_s;
    QTest::newRow("window") << u"文明之窗"_s;
}

void TestTitleLines::headlineMayEndLikeAColumn()
{
    QFETCH(const QString, line);
    const QString story =
        u"本报讯（记者 秦川）六月二十日，%1在县城文化馆开办，二百名群众到场，今后每月办一次。\n"_s;
    const Segmentation parts = split(line + u'\n' + story.arg(line));
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, line);
}

void TestTitleLines::headOfAListMayHaveTwoLines()
{
    const QString source = u"林果产业迈上新台阶\n"
                           "今年以来，全县林果面积\n稳定在二十一万亩，产量九万\n"
                           "吨，实现产值六亿元。\n"
                           "一、优化布局，建设优质\n生产基地\n"
                           "各地立足资源禀赋，重点\n发展核桃、红枣、葡萄、香梨\n"
                           "等品种，新建果园四万亩，改\n造低产果园八万亩。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList(u"一、优化布局，建设优质\n生产基地"_s));
}

void TestTitleLines::itemOfAListIsNoSubhead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isSubhead");
    QTest::newRow("head with one clause more") << u"（一）稳定产量，改善品质。"_s << true;
    QTest::newRow("three clauses")
        << u"（一）降低用电成本，落实价格政策，支持园区建设。"_s << false;
    QTest::newRow("figure") << u"（一）新增担保额60亿元，费率不变。"_s << false;
}

void TestTitleLines::itemOfAListIsNoSubhead()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isSubhead);
    const QString source =
        u"林果产业发展措施\n本报记者 秦川\n为了进一步促进全县林果产业发展，结合实际制定如下措施，请各乡镇认真落实。\n"_s
        + line
        + u"\n各乡镇要立足资源禀赋，重点发展核桃、红枣、葡萄、香梨等品种，新建果园四万亩，改造果园八万亩。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead).contains(line),
             isSubhead);
}

void TestTitleLines::shortMemoirIsAHeadline_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("headline");
    QTest::newRow("short") << u"老渡口“退休”记\n四十年运送一百万人次 从未误过一回\n"_s
                           << u"老渡口“退休”记"_s;
    QTest::newRow("long") << u"村口开来“流动道班”\n云岭县养路服务下沉山村记\n"_s
                          << u"村口开来“流动道班”"_s;
}

void TestTitleLines::shortMemoirIsAHeadline()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, headline);
    QCOMPARE(split(lines + road).articles[0].headline, headline);
}

void TestTitleLines::changedCharactersKeepTheArticles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("digits made full-width") << u"0123456789.%"_s << u"０１２３４５６７８９．％"_s;
    QTest::newRow("marks made half-width") << u"，。；：（）"_s << u",.;:()"_s;
}

/// The lines of a page in two columns of unlike width, first lines torn off by blank lines.
void TestTitleLines::changedCharactersKeepTheArticles()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString page = u"本报云岭3月29日电（记者 尚武）\n"
                         "截至2月底，全县76家规模以上企业复\n"
                         "工，复工率达65.2%，用工4218人，比\n"
                         "上个月多1036人，生产秩序正在恢复。\n"
                         "县里拿出1200万元，按每人500元\n"
                         "\n"
                         "的标准给企业发放补贴，已经有38家企\n"
                         "业领到316.5万元，惠及职工2190人，\n"
                         "其中新招工人415人。\n"
                         "为12家受灾较重的企业减免3个月\n"
                         "\n"
                         "的租金，一共是46.8万元；另外为25家\n"
                         "企业办理了贷款，额度达到8650万元，\n"
                         "平均利率只有3.7%。\n"
                         "按照省里的规定，企业每安置1名\n"
                         "\n"
                         "困难群众就业，就能领到一次补贴1460\n"
                         "元，目前全县已经认定就业车间12家，\n"
                         "吸纳群众320人。\n"
                         "\n"
                         "云岭县七十六家企业复工\n"
                         "\n"
                         "本报青石3月29日电（记者 江舟）今年青石\n"
                         "县计划种植药材20.5万亩，比去年多种4.7万亩，\n"
                         "引导8家制药企业与1.2万户农户签订合同，不愁\n"
                         "销路。\n"
                         "该县气候干燥，黄芪、甘草等10余种药材品\n"
                         "\n"
                         "质好、售价高，每亩净收入在2000元以上，比种\n"
                         "玉米多1100元，现在合作社已经有46个。\n"
                         "县农业局的技术员说，种药材最怕的是积水，\n"
                         "\n"
                         "今年要在3个乡镇修排水沟86公里，投资1350万\n"
                         "元，上半年就能完工。\n"
                         "\n"
                         "青石县药材种植面积增加\n"
                         "\n"_s;
    QString changed = page;
    for (qsizetype i = 0; i < from.size(); ++i) {
        changed.replace(from[i], to[i]);
    }
    const Segmentation before = split(page);
    const Segmentation parts = split(changed);
    QCOMPARE(before.articles.size(), 2);
    QCOMPARE(parts.articles.size(), before.articles.size());
    for (qsizetype i = 0; i < parts.articles.size(); ++i) {
        QCOMPARE(parts.articles[i].headline, before.articles[i].headline);
        QCOMPARE(parts.articles[i].blocks.size(), before.articles[i].blocks.size());
    }
}

QTEST_GUILESS_MAIN(TestTitleLines)
#include "tst_titlelines.moc"
