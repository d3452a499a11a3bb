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
};

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

QTEST_GUILESS_MAIN(TestIssueInfo)
#include "tst_issueinfo.moc"
