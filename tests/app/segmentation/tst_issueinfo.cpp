// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestIssueInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesThePaper_data();
    void proposesThePaper();
    void readsTheHeadOfThePage_data();
    void readsTheHeadOfThePage();
    void dateUnderTheTitleOfAReportIsTheLastResort_data();
    void dateUnderTheTitleOfAReportIsTheLastResort();
    void datedDeckOfAnotherTextIsNoDateOfTheIssue_data();
    void datedDeckOfAnotherTextIsNoDateOfTheIssue();
    void reportToAnAssemblyIsADocument();
};

namespace {

const QString report = u"政府工作报告\n——2024年1月16日在海陵市第十七届人民代表大会第四次会议上\n"
                       u"海陵市人民政府市长 郑云川\n"
                       u"各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n"
                       u"过去一年，我们办成了三件大事，全市人民心往一处想，劲往一处使。\n"_s;

} // namespace

void TestIssueInfo::proposesThePaper_data()
{
    QTest::addColumn<QString>("furniture");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("paper");
    QTest::addRow("from the file name")
        << QString() << u"河湾日报-2021-03-02.txt"_s << u"河湾日报"_s;
    QTest::addRow("from the head of the page")
        << u"河湾晚报 2021年3月2日 第4版"_s << u"p4.txt"_s << u"河湾晚报"_s;
    QTest::addRow("a name of two characters") << QString() << u"申报_1925-06-01.txt"_s << u"申报"_s;
    QTest::addRow("traditional") << QString() << u"河灣日報20210302.txt"_s << u"河灣日報"_s;
    QTest::addRow("a column of briefs is no paper") << u"要闻简报"_s << u"p4.txt"_s << QString();
    QTest::addRow("letters set apart by blanks")
        << u"河 湾 晚 报"_s << u"p4.txt"_s << u"河湾晚报"_s;
    QTest::addRow("words set apart by blanks")
        << u"要闻 河湾晚报"_s << u"p4.txt"_s << u"河湾晚报"_s;
    QTest::addRow("a forecast is no paper") << u"天气预报"_s << u"p4.txt"_s << QString();
    QTest::addRow("an ending is no paper") << u"日报"_s << u"p4.txt"_s << QString();
    QTest::addRow("a verb is no paper") << u"纳税申报"_s << u"p4.txt"_s << QString();
}

void TestIssueInfo::proposesThePaper()
{
    QFETCH(const QString, furniture);
    QFETCH(const QString, fileName);
    Segmentation segmentation;
    segmentation.furniture = {{BlockRole::Label, {0, furniture.size()}}};
    QTEST(proposeIssueInfo(furniture, fileName, segmentation, Lexicons::builtIn()).paper, "paper");
}

void TestIssueInfo::readsTheHeadOfThePage_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("edition");
    const QString none;
    QTest::addRow("with a numbered page")
        << u"2021年3月2日 星期二 第4版"_s << QDate(2021, 3, 2) << u"第4版"_s;
    QTest::addRow("year digit by digit")
        << u"一九五三年十一月廿三日 第二版"_s << QDate(1953, 11, 23) << u"第二版"_s;
    QTest::addRow("a round zero") << u"二○○八年五月三十日"_s << QDate(2008, 5, 30) << none;
    QTest::addRow("set apart by blanks")
        << u"2 O 1 8 年 1 1 月 1 0 日   星期六"_s << QDate(2018, 11, 10) << none;
    QTest::addRow("a letter for a figure")
        << u"2018年1l月1O日 星期六"_s << QDate(2018, 11, 10) << none;
    QTest::addRow("republic in figures")
        << u"中華民國113年10月6日 星期日"_s << QDate(2024, 10, 6) << none;
    QTest::addRow("republic digit by digit")
        << u"中華民國一一二年九月十三日 星期三"_s << QDate(2023, 9, 13) << none;
    QTest::addRow("republic with names of places")
        << u"中華民國一百零九年十二月一日"_s << QDate(2020, 12, 1) << none;
    QTest::addRow("republic, first month")
        << u"中華民國六十三年元月十日"_s << QDate(1974, 1, 10) << none;
    QTest::addRow("a count of years is no date") << u"创刊三十年九月纪念号"_s << QDate() << none;
    QTest::addRow("a letter and a number name the page")
        << u"A12 南部新聞"_s << QDate() << u"A12"_s;
    QTest::addRow("alone") << u"B1"_s << QDate() << u"B1"_s;
    QTest::addRow("a word in Latin letters is no page") << u"AI 南部新聞"_s << QDate() << none;
    QTest::addRow("a product is no page") << u"G20峰会"_s << QDate() << none;
    QTest::addRow("a summit is no page") << u"G20 峰会在京举行"_s << QDate() << none;
    QTest::addRow("paper is no page") << u"A4 纸张价格上涨三成"_s << QDate() << none;
}

void TestIssueInfo::readsTheHeadOfThePage()
{
    QFETCH(const QString, head);
    Segmentation segmentation;
    segmentation.furniture = {{BlockRole::Other, {0, head.size()}}};
    const IssueInfo info = proposeIssueInfo(head, u"p4.txt"_s, segmentation, Lexicons::builtIn());
    QTEST(info.date, "date");
    QTEST(info.edition, "edition");
}

void TestIssueInfo::dateUnderTheTitleOfAReportIsTheLastResort_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QDate>("date");
    QTest::addRow("no other date") << QString() << u"report.txt"_s << QDate(2024, 1, 16);
    QTest::addRow("head of the page")
        << u"海陵日报\n2024年1月18日 星期四\n\n"_s << u"report.txt"_s << QDate(2024, 1, 18);
    QTest::addRow("file name") << QString() << u"海陵日报-2024-01-19.txt"_s << QDate(2024, 1, 19);
}

void TestIssueInfo::dateUnderTheTitleOfAReportIsTheLastResort()
{
    QFETCH(const QString, head);
    QFETCH(const QString, fileName);
    const QString source = head + report;
    const Segmentation parts = segment(source, Lexicons::builtIn());
    QTEST(proposeIssueInfo(source, fileName, parts, Lexicons::builtIn()).date, "date");
}

void TestIssueInfo::datedDeckOfAnotherTextIsNoDateOfTheIssue_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("deck");
    QTest::addRow("written for a day long ago")
        << u"小船连夜过大江"_s << u"——写在1949年4月23日渡江旧址开馆之际"_s;
    QTest::addRow("told of a day long ago")
        << u"一座桥的四十年"_s << u"——1983年5月6日通车的南渡大桥"_s;
    QTest::addRow("a report that tells of a day")
        << u"一份桥梁体检报告"_s << u"——记1983年5月6日通车的南渡大桥"_s;
}

void TestIssueInfo::datedDeckOfAnotherTextIsNoDateOfTheIssue()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, deck);
    const QString source = headline + u'\n' + deck
                           + u"\n那一年的春天，江上的船一夜之间都不见了，老人们说是靠岸了。\n"
                             "许多年过去，借船的字据还在馆里。\n"_s;
    const Segmentation parts = segment(source, Lexicons::builtIn());
    QCOMPARE(parts.articles[0].deck, deck);
    QCOMPARE(proposeIssueInfo(source, u"p4.txt"_s, parts, Lexicons::builtIn()).date, QDate());
}

void TestIssueInfo::reportToAnAssemblyIsADocument()
{
    const Segmentation parts = segment(report, Lexicons::builtIn());
    QCOMPARE(parts.articles.size(), 1);
    QCOMPARE(parts.articles[0].headline, u"政府工作报告"_s);
    QCOMPARE(parts.articles[0].kind, u"document"_s);
}

QTEST_GUILESS_MAIN(TestIssueInfo)
#include "tst_issueinfo.moc"
