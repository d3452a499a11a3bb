// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/segmenter.h"
#include "splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;
using jianbao::test::headlinesOf;
using jianbao::test::split;

namespace {

const QString story = u"东城菜场改造完工\n本报讯（记者 "
                      u"温如玉）东城菜场的改造昨日完工，新增摊位六十个，停车位也比从前多了一倍。\n"
                      u"商户们说，菜场亮堂了，买菜的人也多了，下一步还要办夜市。\n"_s;

} // namespace

/// What stands on a page beside its texts, in lines that show what they are by their words, and
/// boxes and notices that are texts of their own.
class TestSmallPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallPrintIsNoHeadline_data();
    void smallPrintIsNoHeadline();
    void titleOfTheSameWordsIsAHeadline_data();
    void titleOfTheSameWordsIsAHeadline();
    void textWithoutWordsStaysInItsParagraph_data();
    void textWithoutWordsStaysInItsParagraph();
    void bulletAloneOpensABrief();
    void pageNumberInTheFirstParagraphTakesNoDateline();
    void speakersInDecksAreNoRows_data();
    void speakersInDecksAreNoRows();
    void figureMayOpenAHeadline_data();
    void figureMayOpenAHeadline();
    void rowsStandUnderTheirOwnHeadline_data();
    void rowsStandUnderTheirOwnHeadline();
    void boxOfFiguresBelongsToTheTextOverIt();
    void noticeBehindAnotherIsATextOfItsOwn();
    void bodyUnderItsNoticeIsNoHeadline();
    void captionBetweenParagraphsPartsNoText();
    void plainStopEndsAParagraph();
    void proseMayBeginLikeSmallPrint_data();
    void proseMayBeginLikeSmallPrint();
    void shortTitleIsAHeadline_data();
    void shortTitleIsAHeadline();
    void columnStandsOverItsText();
    void authorMayStandUnderTheColumn();
};

void TestSmallPrint::smallPrintIsNoHeadline_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("weekday, page and lunar date") << u"星期一 第二版 农历甲辰年十一月十一"_s;
    QTest::newRow("page and number of the issue") << u"第三版 总第1482期"_s;
    QTest::newRow("who made the page") << u"编辑 方舟 版式 陆遥 校对 季节"_s;
    QTest::newRow("who made it, with colons") << u"图编：方舟 检校：陆遥"_s;
    QTest::newRow("name in Latin capitals") << u"QINGHE ZHOUBAO"_s;
    QTest::newRow("section and page, spaced") << u"综 合   3"_s;
    QTest::newRow("page, section and paper") << u"04 综合新闻 边江晚报"_s;
    QTest::newRow("paper, lettered page and column") << u"濠江日報 C06 鏡海鈎沉"_s;
    QTest::newRow("paper, 第…版 with a letter") << u"濠江晨報 第A2版 澳聞"_s;
    QTest::newRow("price of the paper") << u"零售每份一元五角，全年订价三百六十元"_s;
    QTest::newRow("page and two sections") << u"03 综合·要闻"_s;
    QTest::newRow("a mark that a scan left") << u"」■"_s;
    QTest::newRow("who made it, in clauses") << u"主编方舟，副主编陆遥，美术编辑季节，校对杨柳。"_s;
    QTest::newRow("address and licence")
        << u"社址青岭市南门街2号，邮政编码650000，广告许可证第3号。"_s;
    QTest::newRow("ornament") << u"＊ ＊ ＊"_s;
    QTest::newRow("page in English") << u"Page 4 Metro"_s;
    QTest::newRow("paper and page in English") << u"The Qinghe Post · Page A3"_s;
    QTest::newRow("date in two languages") << u"2024年3月15日 Friday, March 15, 2024"_s;
    QTest::newRow("paper as a Markdown heading") << u"# 清河日报 · The Qinghe Daily"_s;
}

void TestSmallPrint::smallPrintIsNoHeadline()
{
    QFETCH(const QString, line);
    for (const QString &gap : {u"\n\n"_s, u"\n"_s}) {
        const Segmentation parts = split(line + gap + story);
        QCOMPARE(parts.articles.size(), 1);
        QCOMPARE(parts.articles[0].headline, u"东城菜场改造完工"_s);
        QCOMPARE(parts.articles[0].deck, QString());
    }
}

void TestSmallPrint::titleOfTheSameWordsIsAHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::newRow("week") << u"星期天图书馆 夜里也亮灯"_s;
    QTest::newRow("editor") << u"编辑部来了机器人"_s;
    QTest::newRow("capitals") << u"GDP重返万亿元"_s;
    QTest::newRow("section") << u"生活垃圾分类满三年"_s;
    QTest::newRow("words that begin with 星期") << u"星期三路修好了 星期五车就来"_s;
    QTest::newRow("words that begin with 农历") << u"农历年味 农历新俗"_s;
    QTest::newRow("a job is a common word") << u"设计 改变 乡村"_s;
    QTest::newRow("result that is no time") << u"88:76 县队主场告捷"_s;
    QTest::newRow("result that could be a time of 25 hours") << u"25:18 女排先下一城"_s;
    QTest::newRow("one time") << u"19:30 大桥亮灯"_s;
}

void TestSmallPrint::titleOfTheSameWordsIsAHeadline()
{
    QFETCH(const QString, headline);
    const QString text = u"本报讯（记者 高远）这件事办得怎么样？记者昨日走访了十二个小区。\n"_s;
    QCOMPARE(headlinesOf(headline + u'\n' + text + u'\n' + story),
             (QStringList{headline, u"东城菜场改造完工"_s}));
}

void TestSmallPrint::textWithoutWordsStaysInItsParagraph_data()
{
    QTest::addColumn<QString>("last");
    QTest::newRow("per cent") << u"％。"_s;
    QTest::newRow("per cent before a clause") << u"％，"_s;
    QTest::newRow("letters that cannot be read") << u"□□。"_s;
    QTest::newRow("a name that is not told") << u"××。"_s;
}

/// A wrapped line that holds neither letters nor figures.
void TestSmallPrint::textWithoutWordsStaysInItsParagraph()
{
    QFETCH(const QString, last);
    const QString opening =
        u"本报讯（记者 高远）南塘镇的旧账本今年春天补抄完毕，末页的那几个字只认得出"_s;
    const QString source = u"南塘旧账本补抄完毕\n"_s + opening + u'\n' + last + u"\n\n"_s + story;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    const Block text = parts.articles[0].blocks.constLast();
    QCOMPARE(text.role, BlockRole::Body);
    QCOMPARE(text.range.in(source).toString(), opening + u'\n' + last);
}

void TestSmallPrint::bulletAloneOpensABrief()
{
    const QString source =
        u"简明新闻\n\n●\n南渡停航，三条渡船从此靠岸，船工们都到新桥上班去了。\n\n"
        "●\n北山小学添了一间图书室，书是城里人捐的，共有八千多册。\n\n"_s
        + story;
    QCOMPARE(split(source).articles.size(), 3);
}

void TestSmallPrint::pageNumberInTheFirstParagraphTakesNoDateline()
{
    const QString source =
        u"南渡停航\n本报青禾十二月三日电（记者 高远）南渡昨日停航，三条渡船从此靠\n·3·\n"
        "岸。船工们都到新桥上班去了，管桥也管灯。\n\n"_s
        + story;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[0].place, u"青禾"_s);
    QCOMPARE(parts.articles[0].reporters, QStringList{u"高远"_s});
}

void TestSmallPrint::speakersInDecksAreNoRows_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("two under a headline")
        << QStringList{u"大雨三天 城西进水"_s, u"交警：绕行"_s, u"居民：快修"_s};
    QTest::newRow("three right over the text")
        << QStringList{u"大雨三天 城西进水"_s, u"交警：绕行"_s, u"居民：快修"_s, u"商户：停业"_s};
    QTest::newRow("nothing else") << QStringList{u"郑云川：绝无此事"_s, u"检察官：证据确凿"_s};
}

void TestSmallPrint::speakersInDecksAreNoRows()
{
    QFETCH(const QStringList, headings);
    const QString text =
        u"\n本报讯（记者 高远）这件事办得怎么样？记者昨日走访了十二个小区，还听了半天庭审。\n"_s;
    const Segmentation parts = split(story + u'\n' + headings.join(u'\n') + text);
    QCOMPARE(parts.articles.size(), 2);
    const QString heads = parts.articles[1].headline + u'\n' + parts.articles[1].deck;
    for (const QString &line : headings) {
        QVERIFY2(heads.contains(line), qPrintable(heads));
    }
}

void TestSmallPrint::figureMayOpenAHeadline_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("way") << u"5公里"_s << u"他走了一辈子的送信路"_s;
    QTest::newRow("share") << u"98%"_s << u"满意度是这样得来的"_s;
    QTest::newRow("length") << u"200米"_s << u"盲道走了三年"_s;
}

void TestSmallPrint::figureMayOpenAHeadline()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const QString text =
        u"\n本报讯（记者 高远）这件事办得怎么样？记者昨日走访了十二个小区，住户们都说办得好。\n"_s;
    QCOMPARE(headlinesOf(story + u'\n' + first + u'\n' + second + text),
             (QStringList{u"东城菜场改造完工"_s, first + u' ' + second}));
}

void TestSmallPrint::rowsStandUnderTheirOwnHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("rows");
    QTest::newRow("programme of a day")
        << u"荧屏预告"_s << u"14:00 省台二套 网球公开赛\n19:35 市台一套 女排联赛"_s;
    QTest::newRow("programme of days")
        << u"预选赛赛程公布"_s << u"8月15日 19:30 甲队对乙队\n8月18日 20:00 甲队对丙队"_s;
    QTest::newRow("one line of a programme") << u"荧屏预告"_s << u"19:35 市台一套 女排联赛"_s;
    QTest::newRow("figures over sentences of several lines")
        << u"数字看能源"_s
        << u"14.1亿千瓦\n截至9月底，全国风电光伏装机达到14.1亿千瓦，比上年多了两成，\n"
           "是五年来最多的一年。\n7.6%\n前三季度，全社会用电量同比增长7.6%。"_s;
    QTest::newRow("fields") << u"小档案 深水码头"_s
                            << u"位置：北港106号泊位\n长度：340米\n启用：2018年"_s;
    QTest::newRow("words and their figures")
        << u"北港去年这样走过"_s << u"吞吐量 340万吨\n泊位 12个\n航线 38条"_s;
    QTest::newRow("figures and what they say")
        << u"数字看能源"_s
        << u"14.1亿千瓦\n截至9月底，全国风电光伏装机达到14.1亿千瓦。\n7.6%\n"
           "前三季度，全社会用电量同比增长7.6%。"_s;
}

void TestSmallPrint::rowsStandUnderTheirOwnHeadline()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, rows);
    const QString source = story + u'\n' + headline + u'\n' + rows + u'\n';
    QCOMPARE(headlinesOf(source), (QStringList{u"东城菜场改造完工"_s, headline}));
}

void TestSmallPrint::boxOfFiguresBelongsToTheTextOverIt()
{
    const QString source = story
                           + u"\n数读\n摊位 60个\n停车位 200个\n\n老桥今起封闭\n"
                             "本报讯（记者 高远）老桥今起封闭检修，工期两个月。\n"_s;
    QCOMPARE(headlinesOf(source), (QStringList{u"东城菜场改造完工"_s, u"老桥今起封闭"_s}));
    QCOMPARE(split(source).articles.first().blocks.last().role, BlockRole::Body);
}

/// The name of who gives a notice stands under it, with or without a date.
void TestSmallPrint::bodyUnderItsNoticeIsNoHeadline()
{
    const QString source = u"停水通知\n"
                           "因供水管网改造，3月25日城北片区停水，请提前储水。\n"
                           "清河县水务集团有限公司\n\n"
                           "遗失声明\n清河县绿野养殖合作社遗失营业执照副本，声明作废。\n"_s;
    QCOMPARE(headlinesOf(source), (QStringList{u"停水通知"_s, u"遗失声明"_s}));
}

void TestSmallPrint::captionBetweenParagraphsPartsNoText()
{
    const QString source = u"一粒米走出山村\n本报记者 高远\n\n"
                           "稻壳能发电，米糠能榨油，碎米能做糖，合作社把一粒米用到了头。\n"
                           "▲社员在晒场上翻晒稻谷。高远 摄\n"
                           "今年合作社又添了两条生产线，社员的分红比去年多了一成。\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    QList<BlockRole> roles;
    for (const Block &block : parts.articles.first().blocks) {
        roles.append(block.role);
    }
    QCOMPARE(roles, (QList{BlockRole::Headline, BlockRole::Byline, BlockRole::Body,
                           BlockRole::Caption, BlockRole::Body}));
}

void TestSmallPrint::noticeBehindAnotherIsATextOfItsOwn()
{
    const QString source =
        u"关于北环路单向通行的通告\n"
        "经研究决定，自3月25日起，北环路实行机动车单向通行。\n"
        "特此通告。\n清河县公安局交通警察大队\n2022年3月16日\n\n"
        "注销公告\n清河县绿野养殖合作社经社员大会决定解散，请债权人申报债权。\n"_s;
    QCOMPARE(headlinesOf(source), (QStringList{u"关于北环路单向通行的通告"_s, u"注销公告"_s}));
}

void TestSmallPrint::proseMayBeginLikeSmallPrint_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("trade") << u"零售商会会长方舟表示，年底前还有两家新店开张，生意会更好。"_s;
    QTest::newRow("editor") << u"主编这套丛书的季节今年七十三岁，他说书稿改了六遍。"_s;
    QTest::newRow("founding") << u"创刊以来，这份小报一直由学生自己编写，从未间断。"_s;
}

/// A paragraph whose first word is one of the small print stays in its text.
void TestSmallPrint::proseMayBeginLikeSmallPrint()
{
    QFETCH(const QString, paragraph);
    const QString source =
        u"东城菜场改造完工\n\n本报讯（记者 高远）东城菜场改造工程昨日完工，摊位增加到八十个。\n"_s
        + paragraph + u"\n改造后的菜场明天开门。\n"_s;
    const auto parts = split(source);
    QCOMPARE(parts.articles.size(), 1);
    const bool isHeld = std::any_of(
        parts.articles[0].blocks.begin(), parts.articles[0].blocks.end(), [&](const Block &block) {
            return block.range.in(source).toString() == paragraph && block.role == BlockRole::Body;
        });
    QVERIFY(isHeld);
}

/// A machine read 。 as a point.
void TestSmallPrint::plainStopEndsAParagraph()
{
    const QString source = u"老粮站开起农家书屋\n"
                           "本报讯 (记者 高远) 老粮站改成的农家书屋昨天开门,藏书八千册.\n"
                           "村里每月派人来整理一次,借出的书一本没丢.\n\n"_s
                           + story;
    QCOMPARE(headlinesOf(source), (QStringList{u"老粮站开起农家书屋"_s, u"东城菜场改造完工"_s}));
}

void TestSmallPrint::shortTitleIsAHeadline_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("correction") << u"更正"_s;
    QTest::newRow("list of honour") << u"光荣榜"_s;
    QTest::newRow("wanted") << u"通缉令"_s;
    QTest::newRow("thanks") << u"一封感谢信"_s;
    QTest::newRow("call for texts") << u"本版征稿"_s;
}

/// A title of few characters that its text does not use.
void TestSmallPrint::shortTitleIsAHeadline()
{
    QFETCH(const QString, title);
    const QString text = u"日前，县里把两个名字写在一张红纸上，贴到了村口的老槐树下面。\n"_s;
    QCOMPARE(headlinesOf(story + u'\n' + title + u'\n' + text),
             (QStringList{u"东城菜场改造完工"_s, title}));
}

/// Headlines stand behind their texts, but for the one under the name of a column.
void TestSmallPrint::columnStandsOverItsText()
{
    const QString source = u"本报讯（记者 高远）北桥昨天通车，两岸往来近了八里路。\n\n北桥通车\n\n"
                           "本报讯（记者 高远）南渡停航，三条渡船从此靠岸。\n\n南渡停航\n\n"
                           "自由谈\n别忘了撑船的人\n温如玉（退休教师）\n"
                           "桥通了，船停了。撑了一辈子船的人，坐在岸上看了一天。\n"_s;
    QCOMPARE(headlinesOf(source), (QStringList{u"北桥通车"_s, u"南渡停航"_s, u"别忘了撑船的人"_s}));
}

void TestSmallPrint::authorMayStandUnderTheColumn()
{
    const QString source =
        u"本报讯（记者 高远）北桥昨天通车，两岸往来近了八里路。\n\n北桥通车\n\n"
        "自由谈\n温如玉（退休教师）\n"
        "桥通了，船停了。撑了一辈子船的人，坐在岸上看了一天。\n\n别忘了撑船的人\n"_s;
    const Segmentation parts = split(source);
    QCOMPARE(parts.articles.size(), 2);
    QCOMPARE(parts.articles[1].headline, u"别忘了撑船的人"_s);
    QCOMPARE(parts.articles[1].reporters, QStringList{u"温如玉"_s});
}

QTEST_GUILESS_MAIN(TestSmallPrint)
#include "tst_smallprint.moc"
