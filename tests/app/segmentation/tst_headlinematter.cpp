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
    void interviewIsOneArticle_data();
    void interviewIsOneArticle();
    void headlinesBeforeAndBehindMeetWithoutBlankLine();
    void signatureIsAByline_data();
    void signatureIsAByline();
    void photographerWithAnOddNameEndsTheCaption();
    void citedTitleStaysWithItsDocument();
    void letterIsATextOfItsOwn();
    void endOfATextFromAnotherPageIsATextOfItsOwn_data();
    void endOfATextFromAnotherPageIsATextOfItsOwn();
    void onlyHeadsOfListsAreSubheads_data();
    void onlyHeadsOfListsAreSubheads();
    void ownerOfThePaperIsFurniture();
    void organOfAPartyInTheTextIsText_data();
    void organOfAPartyInTheTextIsText();
    void loneResultIsAHeadline_data();
    void loneResultIsAHeadline();
    void resultsBelowEachOtherAreRows();
    void placeWhereItWasWrittenIsNoReporter();
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

void TestHeadlineMatter::interviewIsOneArticle_data()
{
    QTest::addColumn<QString>("asks");
    QTest::addColumn<QString>("answers");
    QTest::newRow("names") << u"记者："_s << u"周启航："_s;
    QTest::newRow("names in bold type") << u"**记者：** "_s << u"**周启航：** "_s;
    QTest::newRow("question and answer") << u"问："_s << u"答："_s;
}

void TestHeadlineMatter::interviewIsOneArticle()
{
    QFETCH(QString, asks);
    QFETCH(QString, answers);
    const QString source = u"让渔船都有家\n——访河湾县渔港中心主任 周启航\n\n本报记者 陈小满\n\n"_s
                           + asks + u"今年休渔期，全县有多少渔船回港？\n\n"_s + answers
                           + u"全县有渔船1320艘，已有1306艘回港，比去年早了三天。\n\n"_s + asks
                           + u"渔民的收入怎么保证？\n\n"_s + answers
                           + u"今年发放补贴2460万元，户均1.2万元。\n\n"_s
                           + u"县城新添公交车20辆\n\n"
                             "本报讯（记者 林树）昨日，县城新添公交车20辆，线路增加到12条。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"让渔船都有家"_s);
    QCOMPARE(parts.articles[0].deck, u"——访河湾县渔港中心主任 周启航"_s);
    QCOMPARE(parts.articles[0].kind, u"interview"_s);
    QCOMPARE(parts.articles[1].kind, u"news"_s);
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
    QTest::newRow("author before a reporter")
        << u"洪怀远 本报记者 王景平"_s << QStringList({u"洪怀远"_s, u"王景平"_s});
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

void TestHeadlineMatter::letterIsATextOfItsOwn()
{
    const QString source = u"快递进村如何打通最后一公里\n本报记者 秦川\n"
                           "取一个快递，来回二十里，读者来信反映，家住山区，快递只送到镇上。\n"
                           "邮政部门表示，今年将新建快递服务站二千八百个，火车站也设一个。\n\n"
                           "一封感谢信\n编辑同志：\n"
                           "我在火车站突发疾病，是两位学生把我送到医院，还来信问我的病情。\n"
                           "我已经康复，想借贵报一角，向他们说声谢谢。\n读者 计春生\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[1].headline, u"一封感谢信"_s);
    QCOMPARE(parts.articles[1].reporters, QStringList());
}

void TestHeadlineMatter::endOfATextFromAnotherPageIsATextOfItsOwn_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("full-width brackets") << u"（上接第4版）"_s;
    QTest::newRow("plain brackets") << u"(上接第4版)"_s;
}

void TestHeadlineMatter::endOfATextFromAnotherPageIsATextOfItsOwn()
{
    QFETCH(const QString, note);
    const QString source = u"大数据揪出“幽灵”电表\n"
                           "本报讯（通讯员 郎永）一块装在废弃厂房里的电表，每月用电三万多度。\n"_s
                           + note
                           + u"全市将新增普惠托位五千个，每个托位补助一万元。\n"
                             "到2025年，托育服务基本满足群众需求。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].headline, u"大数据揪出“幽灵”电表"_s);
    QCOMPARE(parts.articles[1].headline, QString());
}

void TestHeadlineMatter::onlyHeadsOfListsAreSubheads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isSubhead");
    QTest::newRow("head over another head") << u"三、今年的预算草案"_s << true;
    QTest::newRow("item with its content") << u"二、良好等次：青江市、沙河市等。"_s << false;
}

void TestHeadlineMatter::onlyHeadsOfListsAreSubheads()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isSubhead);
    const QString source =
        u"预算草案的报告\n本报记者 秦川\n"
        "财政部门依法组织收入，坚持过紧日子，压减一般性支出，各项任务全面完成。\n"_s
        + line
        + u"\n（一）收支安排\n"
          "全市一般公共预算收入预计增长百分之六，支出预计增长百分之五，收支平衡，"
          "重点支出得到保障，民生支出占比继续提高。\n"_s;
    const Segmentation parts = split(source);
    const QStringList subheads = textsOf(source, parts.articles[0].blocks, BlockRole::Subhead);
    QCOMPARE(subheads.contains(line), isSubhead);
    QVERIFY(subheads.contains(u"（一）收支安排"_s));
}

void TestHeadlineMatter::ownerOfThePaperIsFurniture()
{
    const QString source = u"清溪日报\n中共清溪市委机关报 清溪日报社出版\n\n"
                           "坚定信心实现全年目标任务\n"
                           "本报讯（记者 尚武）市委昨日召开会议，研究部署四季度重点工作。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles[0].headline, u"坚定信心实现全年目标任务"_s);
    QCOMPARE(parts.articles[0].deck, QString());
}

void TestHeadlineMatter::organOfAPartyInTheTextIsText_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    QTest::newRow("headline") << QString() << u"机关报社搬迁出版大厦启用"_s << QString();
    QTest::newRow("headline under the name of the paper")
        << u"江东日报\n"_s << u"机关报社搬迁出版大厦启用"_s << QString();
    QTest::newRow("line of the text") << u"江东日报\n"_s << u"老报纸展览开幕"_s
                                      << u"《江东日报》是市委机关报，由江东报社主办，\n"_s;
}

void TestHeadlineMatter::organOfAPartyInTheTextIsText()
{
    QFETCH(const QString, head);
    QFETCH(const QString, headline);
    QFETCH(const QString, text);
    const QString source = head + headline
                           + u"\n本报讯（记者 尚武）展厅昨日迎来首批参观的市民。\n"_s + text
                           + u"创刊以来已经出版八千多期。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, headline);
    const QString body = textsOf(source, parts.articles[0].blocks, BlockRole::Body).join(u'\n');
    QVERIFY(text.isEmpty() || body.contains(u"市委机关报"_s));
}

void TestHeadlineMatter::loneResultIsAHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::newRow("score") << u"青山队 3:1 白水队"_s;
    QTest::newRow("time") << u"市青年乐团 19:30 开演"_s;
}

void TestHeadlineMatter::loneResultIsAHeadline()
{
    QFETCH(const QString, headline);
    const QString source = headline
                           + u"\n本报讯（记者 尚武）市体育中心昨晚座无虚席，三千名市民到场。\n"
                             "许多人提前两个小时就来到门口排队，志愿者在现场引导。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, headline);
}

void TestHeadlineMatter::resultsBelowEachOtherAreRows()
{
    const QString source = u"市足球联赛战罢第九轮\n"
                           "本报讯（记者 尚武）市足球联赛昨日结束第九轮争夺，各场结果如下：\n"
                           "青山队 3:1 白水队\n"
                           "红岩队 2:0 金沙队\n"
                           "下一轮比赛将于周六开始，各队正在抓紧训练。\n"
                           "本报讯（记者 尚文）市体育中心昨晚开放，三千名市民到场。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles[0].headline, u"市足球联赛战罢第九轮"_s);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[1].headline, QString());
}

void TestHeadlineMatter::placeWhereItWasWrittenIsNoReporter()
{
    const QString source = u"乡镇超市出海记\n本报记者 武陵 申琴 发自曼谷、长沙\n"
                           "货架还没摆满，门口已经排起了长队，首日营业额达到十八万元。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles[0].reporters, (QStringList{u"武陵"_s, u"申琴"_s}));
    QCOMPARE(parts.articles[0].place, u"曼谷"_s);
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
