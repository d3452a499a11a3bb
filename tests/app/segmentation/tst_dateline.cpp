// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/lexicons.h"
#include "app/segmentation/segmenter.h"
#include "app/segmentation/stories/dateline.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

/// Where a dateline ends and the text begins.
class TestDateline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBeginsBehindIt_data();
    void textBeginsBehindIt();
    void placeAndReporterAreTold_data();
    void placeAndReporterAreTold();
    void briefIsNamedByWhatItTells();
};

void TestDateline::textBeginsBehindIt_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &paragraph, const QString &text) {
        QTest::newRow(name) << paragraph << text;
    };
    row("place and day", u"本报青岭12月1日电 近日，山路通车。"_s, u"近日，山路通车。"_s);
    row("reporter in brackets", u"本报讯（记者 王志）山路通车。"_s, u"山路通车。"_s);
    row("over a line end", u"本报青岭12月\n1日电（记者 王\n志）山路\n通车。"_s, u"山路\n通车。"_s);
    row("reporter in the open", u"本报讯 记者王志报道：山路通车。"_s, u"山路通车。"_s);
    row("reporter first", u"本报记者王志报道：山路通车。"_s, u"山路通车。"_s);
    row("Taiwan", u"【記者王小明／高雄報導】山路通車。"_s, u"山路通車。"_s);
    row("unknown paper", u"江城文報訊（記者 王小明）山路通車。"_s, u"山路通車。"_s);
    row("unknown paper in brackets", u"（江城文報記者 王小明）山路通車。"_s, u"山路通車。"_s);
    row("cut before its last word", u"【記者王小明／高雄報\n導】山路通車。"_s, u"山路通車。"_s);
    row("old, no agency", u"青岭十二日电豫南各县自冬迄今未得雨"_s, u"豫南各县自冬迄今未得雨"_s);
    row("day and a longer word", u"青岭三日电影节开幕，来宾甚多。"_s,
        u"青岭三日电影节开幕，来宾甚多。"_s);
    row("none", u"山路通车，货运增长。"_s, u"山路通车，货运增长。"_s);
    row("nothing behind it", u"本报青岭12月1日电"_s, u"本报青岭12月1日电"_s);
}

void TestDateline::textBeginsBehindIt()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, text);
    const TextRange behind =
        segmentation::behindDateline(paragraph, {0, paragraph.size()}, Lexicons::builtIn().news);
    QCOMPARE(behind.in(paragraph).toString(), text);
}

void TestDateline::placeAndReporterAreTold_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("reporters");
    const auto row = [](const char *name, const QString &paragraph, const QString &place,
                        const QStringList &reporters) {
        QTest::newRow(name) << paragraph << place << reporters;
    };
    row("place behind a stroke", u"【特派員王小明／聖安東尼21日電】山路通車。"_s, u"聖安東尼"_s,
        {u"王小明"_s});
    row("day in words", u"【本報記者王小明舊金山三日電】山路通車。"_s, u"舊金山"_s, {u"王小明"_s});
    row("name like words of a sentence", u"本报讯（记者 沈如是）山路通车。"_s, QString(),
        {u"沈如是"_s});
    row("no place", u"〔記者王小明、林又青／專題報導〕山路通車。"_s, QString(),
        {u"王小明"_s, u"林又青"_s});
    row("name that ends like a paper", u"本报讯（记者 王天台 摄影报道 张玉台）山路通车。"_s,
        QString(), {u"王天台"_s, u"张玉台"_s});
    row("name that ends like a paper, alone", u"本报讯（记者 张玉台 报道）山路通车。"_s, QString(),
        {u"张玉台"_s});
    row("paper before the word", u"（江城文報記者 王小明 深圳報道）山路通車。"_s, u"深圳"_s,
        {u"王小明"_s});
    row("paper without brackets", u"江城文報訊（記者 王小明 深圳報道）山路通車。"_s, u"深圳"_s,
        {u"王小明"_s});
}

void TestDateline::placeAndReporterAreTold()
{
    QFETCH(QString, paragraph);
    QFETCH(QString, place);
    QFETCH(QStringList, reporters);
    const auto dateline =
        segmentation::parseDateline(paragraph, {0, paragraph.size()}, Lexicons::builtIn().news);
    QVERIFY(dateline.has_value());
    QCOMPARE(dateline->place, place);
    QCOMPARE(dateline->reporters, reporters);
}

void TestDateline::briefIsNamedByWhatItTells()
{
    const QString page =
        u"　　本报青岭12月1日电 近日，青岭县的山路全线通车，往来货车多了三成。\n"
        "　　本报河口12月1日电 河口镇的果农上月卖出了最后一批苹果，价钱比往年高。\n"_s;
    const QList<Article> articles = segment(page, Lexicons::builtIn()).articles;
    QCOMPARE(articles.size(), 2);
    for (const Article &article : articles) {
        QVERIFY(article.headline.isEmpty());
    }
    QVERIFY(articles.first().firstWords.startsWith(u"近日，青岭县"_s));
    QVERIFY(articles.last().firstWords.startsWith(u"河口镇的果农"_s));
}

QTEST_GUILESS_MAIN(TestDateline)
#include "tst_dateline.moc"
