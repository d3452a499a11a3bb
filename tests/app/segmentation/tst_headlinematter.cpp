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

QTEST_GUILESS_MAIN(TestHeadlineMatter)
#include "tst_headlinematter.moc"
