// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jianbao;
using jianbao::test::headlinesOf;

namespace {

/// A text of paragraphs set so many characters a line, two fewer in the first.
QString columnOf(const QStringList &paragraphs, qsizetype width = 13)
{
    QString column;
    for (const QString &paragraph : paragraphs) {
        qsizetype end = width - 2;
        column += paragraph.first(end);
        for (; end < paragraph.size(); end += width) {
            column += u'\n' + paragraph.sliced(end, std::min(width, paragraph.size() - end));
        }
        column += u'\n';
    }
    return column;
}

const QString water = u"今年以来镇里抓住春灌时机组织党员干部和社员清淤渠道三十六处维修水闸十四座灌"
                      u"溉面积比上年多了一千多亩乡"
                      "亲们说今年的水来得早来得足秋后一定能有一个好收成。"_s;
const QString books = u"连日来乡里的宣讲队走村串户把政策讲到田间地头发放明白纸一千二百份解答群众提"
                      u"出的问题八十五个社员们说这样"
                      "的宣讲听得懂记得住用得上以后还要多来。"_s;

const QString ferry =
    u"清早的渡口静悄悄的只有老人在船头补网他说桥通了以后坐船的人一天比一天少可是对"
    u"岸的学生还要过河夜里看病的人也还要过河所以三条船一条也没有卖掉。"_s;
const QString boats =
    u"三条船里一条送学生一条送菜还有一条留在渡口给夜里看病的人用老人就睡在这条船上听"
    u"见对岸有人喊一声便起身摇过去四十年里没有误过一回事。"_s;

} // namespace

/// Where a headline ends and its text begins, without a blank line between them.
class TestHeadlineLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberMayOpenTheText_data();
    void numberMayOpenTheText();
    void lineWiderThanTheColumnsIsAHeadline_data();
    void lineWiderThanTheColumnsIsAHeadline();
    void textMayBeSetWiderThanTheOthers_data();
    void textMayBeSetWiderThanTheOthers();
    void listItemOfTwoSentencesGoesOnOverAGap();
    void briefsUnderBulletsTakeNoHeadlineBehind();
    void sideOfTheHeadlinesMayChangeOnAPage_data();
    void sideOfTheHeadlinesMayChangeOnAPage();
    void textsMeetWhereTheSideChanges_data();
    void textsMeetWhereTheSideChanges();
};

void TestHeadlineLines::numberMayOpenTheText_data()
{
    QTest::addColumn<QString>("opening");
    QTest::newRow("age") << u"79岁的温玉书家里，最多的就是稿纸。"_s;
    QTest::newRow("count") << u"300多名选手昨天站上了起跑线。"_s;
    QTest::newRow("amount") << u"2.6亿元的技改资金昨天到账了。"_s;
}

void TestHeadlineLines::numberMayOpenTheText()
{
    QFETCH(const QString, opening);
    const QString rest =
        u"八年来，他骑着一辆旧自行车跑遍了全村十七个村民小组，走访老人二百六十多位，"
        "写下了三十八万字的书稿，乡亲们都说这是给村里留下了一笔财富。\n"_s;
    const QString other = u"\n县里办起农机学校\n本报讯（记者 高远）县里办起了农机学校。\n"_s;
    QCOMPARE(headlinesOf(u"把乡愁写进村志\n"_s + opening + rest + other),
             (QStringList{u"把乡愁写进村志"_s, u"县里办起农机学校"_s}));
}

void TestHeadlineLines::lineWiderThanTheColumnsIsAHeadline_data()
{
    QTest::addColumn<QString>("headline");
    QTest::newRow("one character wider") << u"白石乡：集中宣讲乡村振兴政策"_s;
    QTest::newRow("two characters wider") << u"退休教师高远：把乡愁写进村史里"_s;
    QTest::newRow("three characters wider") << u"我县获评全国农村公路建设示范县城"_s;
}

void TestHeadlineLines::lineWiderThanTheColumnsIsAHeadline()
{
    QFETCH(const QString, headline);
    const QString source = u"城关镇清淤忙\n"_s + columnOf({water, water + u"（杜鹃）"_s}) + headline
                           + u'\n' + columnOf({books, books + u"（鲁班）"_s});
    QCOMPARE(headlinesOf(source), (QStringList{u"城关镇清淤忙"_s, headline}));
}

void TestHeadlineLines::textMayBeSetWiderThanTheOthers_data()
{
    QTest::addColumn<qsizetype>("width");
    for (const qsizetype width : {15, 16, 18, 20, 24}) {
        QTest::addRow("%d characters", int(width)) << width;
    }
}

/// One text among many others, whose lines are thirteen characters wide.
void TestHeadlineLines::textMayBeSetWiderThanTheOthers()
{
    QFETCH(const qsizetype, width);
    QStringList expected;
    QString source;
    for (const QChar part : u"东西南北上下前后左右中"_s) {
        expected.append(part + u"镇清淤忙"_s);
        source += expected.constLast() + u'\n' + columnOf({water, water, water + u"（杜鹃）"_s});
    }
    expected.append({u"渡口老人和他的三条船"_s, u"乡里宣讲忙"_s});
    source += u"渡口老人和他的三条船\n"_s + columnOf({ferry, boats}, width) + u"乡里宣讲忙\n"_s
              + columnOf({books, books + u"（鲁班）"_s});
    QCOMPARE(headlinesOf(source), expected);
}

/// Only the head of a list is complete without a stop.
void TestHeadlineLines::listItemOfTwoSentencesGoesOnOverAGap()
{
    const QString opening = u"（二）办学条件不断改善。全县落实好校舍维修"_s;
    const QString rest =
        u"改造政策，三年里修好教室二百一十六间，添置课桌椅八千四百套，山区孩子再也不用自带"
        "板凳上学，县里还给每所村小配了一名专职的生活老师。"_s;
    const QString source =
        u"全县教育工作总结\n本报讯（记者 高远）日前，县里总结了去年的教育工作。\n"_s + opening
        + u"\n\n"_s + rest + u'\n';
    const Segmentation parts = test::split(source);
    QCOMPARE(parts.articles.size(), 1);
    const Block last = parts.articles[0].blocks.constLast();
    QCOMPARE(last.range.in(source).toString(), opening + u"\n\n"_s + rest);
}

/// Both lines behind the last brief are the headline of the next text.
void TestHeadlineLines::briefsUnderBulletsTakeNoHeadlineBehind()
{
    const QString source = u"国际简讯\n"
                           "●智利铜业公司19日宣布，第一季度铜产量为二十九万五千吨。\n"
                           "●泰国旅游部门20日表示，今年以来入境游客突破一千六百万人次。\n"
                           "极端高温考验南欧电网\n"
                           "专家呼吁加快储能建设\n"
                           "本报记者 高远\n"
                           "连日来，南欧多国遭遇极端高温，部分地区气温突破四十二摄氏度。\n"
                           "一名专家说，储能不足是电网的短板，未来五年投资要翻一番。\n"_s;
    const Article last = test::split(source).articles.constLast();
    QCOMPARE(last.headline, u"极端高温考验南欧电网"_s);
    QCOMPARE(last.deck, u"专家呼吁加快储能建设"_s);
}

void TestHeadlineLines::sideOfTheHeadlinesMayChangeOnAPage_data()
{
    QTest::addColumn<int>("before"); // so many texts have their headlines before them
    QTest::newRow("half") << 3;
    QTest::newRow("two of six") << 2;
    QTest::newRow("four of six") << 4;
}

/// The headlines share no word with their texts: only the other headlines tell where they belong.
void TestHeadlineLines::sideOfTheHeadlinesMayChangeOnAPage()
{
    QFETCH(const int, before);
    const QStringList headlines{u"一盏灯照亮归途"_s,   u"老手艺有了新传人"_s,
                                u"山沟沟飞出金凤凰"_s, u"小球转动大梦想"_s,
                                u"冷板凳坐出热成果"_s, u"深夜食堂暖胃更暖心"_s};
    const QStringList stories{u"东山村去年新修公路八公里。"_s, u"铜器厂招收学徒二十六名。"_s,
                              u"县剧团今年排演戏曲九部。"_s,   u"青少年宫添置球桌四十张。"_s,
                              u"研究所培育水稻品种三个。"_s,   u"南门市场改造摊位百余个。"_s};
    QString source;
    for (int i = 0; i < headlines.size(); ++i) {
        const QString text = u"本报讯（记者 高远）"_s + stories[i] + u"\n\n"_s;
        const QString line = headlines[i] + u"\n\n"_s;
        source += i < before ? line + text : text + line;
    }
    QCOMPARE(headlinesOf(source), headlines);
}

void TestHeadlineLines::textsMeetWhereTheSideChanges_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("headlines");
    const QStringList parted{u"万吨货轮下水"_s, u"百货下乡到社员家"_s, u"友邦举行集会"_s};
    QTest::newRow("headline of the second text behind it")
        << u"“售货员挑着担子来了！”每逢三、六、九，孩子们就跑到村口去等。\n"
           "柳林供销社的四个售货员挑着担子走遍全社，把百货送到社员手里。\n"_s
        << parted;
    QTest::newRow("the same text goes on")
        << u"这艘货轮全长一百六十一米，载货量一万三千四百吨，可以远航。\n"_s
        << QStringList{u"万吨货轮下水"_s, u"友邦举行集会"_s};
}

/// No sign but a blank line stands between two texts, the first under its headline.
void TestHeadlineLines::textsMeetWhereTheSideChanges()
{
    QFETCH(const QString, second);
    QFETCH(const QStringList, headlines);
    const QString source = u"万吨货轮下水\n据新华社十三日电 我国自己设计的万吨货轮今天下水。\n"
                           "造船工人采用新方法，把船台周期缩短到五十八天。\n\n"_s
                           + second + (headlines.size() > 2 ? u"百货下乡到社员家\n\n"_s : u"\n"_s)
                           + u"友邦举行集会\n新华社十二日电 友邦首都今天举行集会。\n"_s;
    QCOMPARE(headlinesOf(source), headlines);
}

QTEST_GUILESS_MAIN(TestHeadlineLines)
#include "tst_headlinelines.moc"
