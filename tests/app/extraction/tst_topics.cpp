// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWhatAPassageIsAbout_data();
    void proposesWhatAPassageIsAbout();
    void namesTheWordsThatSpokeForIt();
};

namespace {

QList<TopicProposal> topicsOf(const QString &headline, const QString &body)
{
    const QString source = headline + u'\n' + body;
    const QList<Block> blocks{{BlockRole::Headline, {0, headline.size()}},
                              {BlockRole::Body, {headline.size() + 1, source.size()}}};
    return proposeTopics(readingText(blocks, source), {}, Lexicons::builtIn());
}

} // namespace

void TestTopics::proposesWhatAPassageIsAbout_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::addRow("loans")
        << u"县农商行下乡放贷"_s
        << u"春耕时节，农商行信贷员走村入户发放小额贷款，授信余额不断攀升，贷款利率稳中有降。"_s
        << u"finance"_s;
    QTest::addRow("relief")
        << u"两个村的脱贫账本"_s
        << u"驻村工作队帮建档立卡贫困户算收入账，扶贫车间里缝纫机响个不停，返贫监测天天在做。"_s
        << u"poverty relief"_s;
    QTest::addRow("crossing")
        << u"西山口岸通关提速"_s
        << u"边检机关增开通道，中欧班列换装时间缩短，口岸进出境货物当日放行，海关全天查验。"_s
        << u"ports"_s;
    QTest::addRow("sport")
        << u"青年队主场取胜"_s
        << u"比赛最后一分钟，客队后卫失误，主队前锋抢断后单刀破门，全场球迷起立欢呼。"_s
        << QString();
    QTest::addRow("social insurance is no finance")
        << u"社保费缓缴政策落地"_s
        << u"困难企业可以缓缴养老保险费、失业保险费和工伤保险费，缓缴期间免收滞纳金，医保待遇不受影响。"_s
        << QString();
    QTest::addRow("a word in passing")
        << u"新图书馆开馆"_s
        << u"图书馆由企业捐资兴建，旁边就是一家银行，读者可以免费借阅图书，周末还有讲座和电影。"_s
        << QString();
}

void TestTopics::proposesWhatAPassageIsAbout()
{
    QFETCH(QString, headline);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QStringList found;
    for (const TopicProposal &proposal : topicsOf(headline, body)) {
        QVERIFY(proposal.score >= 0.5 && proposal.score <= 1);
        found.append(proposal.topic);
    }
    QCOMPARE(found.join(u", "_s), expected);
}

void TestTopics::namesTheWordsThatSpokeForIt()
{
    const auto topics =
        topicsOf(u"口岸通关提速"_s, u"口岸增开通道，边检机关彻夜值守，口岸货物当日放行。"_s);
    QCOMPARE(topics.size(), 1);
    QCOMPARE(topics.first().because.first(), u"口岸"_s);
    QVERIFY(topics.first().because.contains(u"边检"_s));
}

QTEST_GUILESS_MAIN(TestTopics)
#include "tst_topics.moc"
