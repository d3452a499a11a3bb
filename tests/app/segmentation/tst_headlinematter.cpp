// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;

namespace {

const QString feature =
    u"一根藤上结出“金疙瘩”\n"
    "□本报记者 温如玉\n"
    "\n"
    "立秋已过，大坪镇的百香果园里藤蔓爬满棚架，紫红的果子挂满枝头，种植户忙着剪果。\n"
    "一根藤，如何结出“金疙瘩”？记者走进龙泉县大坪镇探访百香果园。\n"
    "%1选准一个产业\n"
    "龙泉县山多地少，人均耕地不足一亩，百香果园却一年比一年多。\n"
    "县里请来专家，对十二个乡镇的土壤逐一化验，最终选定百香果，大坪镇的农户头一年就试种了三百亩。\n"
    "%1闯出一个市场\n"
    "果子多了怎么卖？龙泉县建起产地仓，大坪镇的百香果当天就能发货。\n"
    "如今龙泉县的百香果园里又添了分选线，种植户剪果、装筐，再也不用自己找销路。\n"
    "\n"
    "全市新增停车位二千个\n"
    "\n"
    "本报讯（记者吴帆）记者昨日获悉，今年上半年全市新增停车位二千个。\n"_s;

Segmentation split(const QString &source)
{
    return segment(source, Lexicons::builtIn());
}

/// The passages of the source that have this role, in their order.
QStringList textsOf(const QString &source, const QList<Block> &blocks, BlockRole role)
{
    QStringList texts;
    for (const Block &block : blocks) {
        if (block.role == role) {
            texts.append(block.range.in(source).toString());
        }
    }
    return texts;
}

} // namespace

/// What stands over and between texts without being their headline: subheads, names of columns,
/// pen names, index boxes, remarks in brackets.
class TestHeadlineMatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStayInTheirArticle_data();
    void sectionsStayInTheirArticle();
    void deeperMarkdownHeadingIsASubhead();
    void namesBesideTheHeadlineAreNoPartOfIt();
    void indexBoxIsFurniture();
    void responsibleUnitsAreNoReporters();
    void briefsUnderBulletsAreArticles();
    void speakerNamedTwiceBeginsParagraphs();
    void headlinesBeforeAndBehindMeetWithoutBlankLine();
    void signatureIsAByline_data();
    void signatureIsAByline();
    void photographerWithAnOddNameEndsTheCaption();
    void citedTitleStaysWithItsDocument();
    void headlineAsWideAsTheColumnIsFound_data();
    void headlineAsWideAsTheColumnIsFound();
};

void TestHeadlineMatter::sectionsStayInTheirArticle_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("set tight") << feature.arg(QString());
    QTest::newRow("no blank lines") << feature.arg(QString()).replace(u"\n\n"_s, u"\n"_s);
}

void TestHeadlineMatter::sectionsStayInTheirArticle()
{
    QFETCH(const QString, source);
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"一根藤上结出“金疙瘩”"_s);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList({u"选准一个产业"_s, u"闯出一个市场"_s}));
}

void TestHeadlineMatter::deeperMarkdownHeadingIsASubhead()
{
    const QString source = u"## 山乡有了新去处\n\n村里的旧仓库改成了书屋，每天都有人来。\n\n"
                           "### 书从哪里来\n\n第一批书由县图书馆送来，共三百册。\n\n"
                           "## 水库开始蓄水\n\n水库昨日下闸蓄水，可灌溉农田二万亩。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead),
             QStringList(u"### 书从哪里来"_s));
}

void TestHeadlineMatter::namesBesideTheHeadlineAreNoPartOfIt()
{
    const QString source = u"灯下絮语\n一张布票背后的往事\n老槐\n"
                           "母亲的箱底压着一张发黄的纸片，纸边已经起毛，我一直舍不得丢掉它。\n"
                           "如今打开衣柜，满满当当，可我还是会想起那盏煤油灯。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"一张布票背后的往事"_s);
    QCOMPARE(parts.articles[0].reporters, QStringList(u"老槐"_s));
    QCOMPARE(textsOf(source, parts.furniture, BlockRole::Label), QStringList(u"灯下絮语"_s));
}

void TestHeadlineMatter::indexBoxIsFurniture()
{
    const QString source = u"导读\n夏粮收购价格稳中有升 6版\n青少年宫暑期班报名（A03）\n\n"
                           "水库开始蓄水\n\n本报讯 水库昨日下闸蓄水，可灌溉农田二万亩。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"水库开始蓄水"_s);
    QCOMPARE(textsOf(source, parts.furniture, BlockRole::Other).size(), 2);
}

void TestHeadlineMatter::responsibleUnitsAreNoReporters()
{
    const QString source = u"关于促进口岸发展的通知\n各县人民政府：\n"
                           "一、完善口岸设施\n"
                           "（一）改造查验设施八处。（责任单位：县商务局、县财政局）\n"
                           "二、壮大口岸产业\n"
                           "（二）培育加工企业二十家。（责任单位：县工信局）\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].reporters, QStringList());
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Subhead).size(), 2);
}

void TestHeadlineMatter::briefsUnderBulletsAreArticles()
{
    const QString source = u"国际简讯\n●某国铜业公司十九日宣布，第一季度铜产量同比下降。\n"
                           "●某国旅游部门二十日表示，今年以来入境游客继续增加。\n"_s;
    QCOMPARE(split(source).articles.size(), 2);
}

void TestHeadlineMatter::speakerNamedTwiceBeginsParagraphs()
{
    const QString source = u"上门护理怎么做\n\n记者：试点有哪些成效？\n"
                           "沈如兰：目前有九家机构参与。\n记者：怎么保障安全？\n"
                           "沈如兰：上门护士都有五年以上经验。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Body).size(), 4);
}

void TestHeadlineMatter::headlinesBeforeAndBehindMeetWithoutBlankLine()
{
    const QString source =
        u"本报滨海3月14日电（记者钟一帆）十四日上午，首趟陆海联运班列驶入滨海港。\n"
        "首趟陆海联运班列抵港\n"
        "老区青石岭的油茶红了\n"
        "□本报记者 邱玲\n"
        "春风拂过青石岭，老区的油茶树抽出新芽，脱贫户石大有盘算着今年的收成。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"首趟陆海联运班列抵港"_s);
    QCOMPARE(parts.articles[1].headline, u"老区青石岭的油茶红了"_s);
}

void TestHeadlineMatter::signatureIsAByline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("reporters");
    QTest::newRow("calling in brackets") << u"温如玉（退休教师）"_s << QStringList{u"温如玉"_s};
    QTest::newRow("reporter with a rare surname")
        << u"本报记者 那日松 通讯员 韩雪"_s << QStringList{u"那日松"_s, u"韩雪"_s};
    QTest::newRow("reader") << u"河东县读者 尹长河"_s << QStringList();
}

void TestHeadlineMatter::signatureIsAByline()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, reporters);
    const QString source = u"慢一点，城市会更好走\n"_s + line
                           + u"\n每次牵着孙子过马路，总是心惊胆跳，绿灯只有二十五秒。\n"
                             "行人优先不是口号，而是一种选择，把速度降下来，路才走得稳。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"慢一点，城市会更好走"_s);
    QCOMPARE(parts.articles[0].reporters, reporters);
    QCOMPARE(textsOf(source, parts.articles[0].blocks, BlockRole::Byline), QStringList{line});
}

/// 于是 is a word, and behind a picture's sentence it still is somebody's name.
void TestHeadlineMatter::photographerWithAnOddNameEndsTheCaption()
{
    const QString source = u"老戏新唱\n本报记者 柏松\n"
                           "锣鼓一响，台下坐满了年轻面孔，梆子剧团的新戏连演十二场。\n"
                           "图为《渡口》剧照。于是 摄\n\n"
                           "一个人的长跑\n默山\n"
                           "天还没亮，江边只有一个人在跑，雾从水面上漫上来。\n"
                           "跑到第二十公里，膝盖开始疼，终点没有人鼓掌。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.last().headline, u"一个人的长跑"_s);
    const QStringList texts = textsOf(source, parts.articles.last().blocks, BlockRole::Body);
    QVERIFY(texts.first().startsWith(u"天还没亮"_s));
}

void TestHeadlineMatter::citedTitleStaysWithItsDocument()
{
    const QString source = u"青禾省人民政府\n关于加快发展冷链物流业的意见\n"
                           "为补齐短板，结合实际，现提出如下意见，请认真贯彻执行。\n"
                           "一、总体要求\n"
                           "到2025年，冷库总容量达到一千万立方米，冷藏车达到一万辆。\n"
                           "五问五答\n本报记者 凌志远\n"
                           "《关于加快发展冷链物流业的意见》出台后，记者采访了有关负责人。\n"
                           "问：为什么出台？\n"
                           "答：每年因为腐损造成的损失在四十亿元以上。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QVERIFY(parts.articles[0].headline.contains(u"关于加快发展冷链物流业的意见"_s));
    QCOMPARE(parts.articles[1].headline, u"五问五答"_s);
}

void TestHeadlineMatter::headlineAsWideAsTheColumnIsFound_data()
{
    QTest::addColumn<QString>("gap");
    QTest::newRow("blank lines") << u"\n"_s;
    QTest::newRow("none") << QString();
}

/// Paragraphs lost their indent: their first lines are two characters shorter. The headline is not.
void TestHeadlineMatter::headlineAsWideAsTheColumnIsFound()
{
    QFETCH(const QString, gap);
    const QString source = u"本报讯近日县里举行春耕座谈\n"
                           "会议要求各乡镇抓紧抓好春耕生产\n"
                           "工作，不误农时。（龚涛）\n"
                           "%1我县新增三家省级专精特新企业\n"
                           "近日省工信厅公布了年度的名\n"
                           "单，我县恒力轴承和天润生物等三\n"
                           "家企业榜上有名。\n"
                           "据了解县财政对新认定的企业\n"
                           "每家奖励二十万元，两年累计发放\n"
                           "奖励资金三百万元。（郁青）\n"
                           "%1三岔河水清了岸绿了鱼也回来了\n"
                           "中午时分三岔河边坐满了钓鱼\n"
                           "的老人，几年前这里还是一条没有\n"
                           "人肯来的臭水沟。\n"
                           "县里请来专家对上下游的排污\n"
                           "口逐一封堵，又在两岸种下一万棵\n"
                           "柳树。（蒋一苇）\n"_s.arg(gap);
    const Segmentation parts = split(source);
    QStringList headlines;
    for (const Article &article : parts.articles) {
        headlines.append(article.headline);
    }
    QVERIFY(headlines.contains(u"我县新增三家省级专精特新企业"_s));
    QVERIFY(headlines.contains(u"三岔河水清了岸绿了鱼也回来了"_s));
}

QTEST_GUILESS_MAIN(TestHeadlineMatter)
#include "tst_headlinematter.moc"
