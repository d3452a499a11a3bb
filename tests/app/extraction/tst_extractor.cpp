// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/extractor.h"
#include "app/lexicons/lexicons.h"
#include "tests/app/extraction/factsummary.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

Extraction extract(const QString &source, QDate issueDate = {})
{
    const ReadingText reading = readingText({{BlockRole::Body, {0, source.size()}}}, source);
    return extractFacts(reading, source, {issueDate, {}}, Lexicons::builtIn());
}

/// What the numbers say, whatever the white space and width of their quotes.
QStringList valuesOf(const QList<Fact> &facts)
{
    QStringList values;
    for (Fact fact : facts) {
        fact.quote.clear();
        const QString summary = summaryOf({fact});
        if (!summary.isEmpty()) {
            values.append(summary.normalized(QString::NormalizationForm_KC));
        }
    }
    return values;
}

} // namespace

class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsInsideANumberChangeNothing();
    void fullWidthDigitsChangeNothing();
    void quotesAreSlicesOfTheSource();
    void monthIsThePeriodOfJourneys_data();
    void monthIsThePeriodOfJourneys();
    void survivesAnyText();
    void readsLongMonotonousLines_data();
    void readsLongMonotonousLines();
    void resolvesAgainstTheIssueDate_data();
    void resolvesAgainstTheIssueDate();
    void carriesTheYearOfAStory();
    void yearNamedBeforeIsThatOfPeriodsWithoutOne_data();
    void yearNamedBeforeIsThatOfPeriodsWithoutOne();
    void takesWhatIsCountedForPastAndAnAimForToCome_data();
    void takesWhatIsCountedForPastAndAnAimForToCome();

private:
    const QString m_story =
        u"去年末贷款余额2043.5亿元，同比增长26.8%，下降0.26个百分点，惠及8.8万户，造林"
        u"10.67万平方公里。到2020年12月1日，第15次会议发出环发〔2022〕109号。"_s;
};

void TestExtractor::wrapsInsideANumberChangeNothing()
{
    const QStringList expected = valuesOf(extract(m_story).facts);
    QCOMPARE(expected.size(), 8);
    for (qsizetype at = 1; at < m_story.size(); ++at) {
        QString wrapped = m_story;
        wrapped.insert(at, u'\n');
        QCOMPARE(valuesOf(extract(wrapped).facts), expected);
    }
}

void TestExtractor::fullWidthDigitsChangeNothing()
{
    QString wide = m_story;
    for (QChar &c : wide) {
        if (c.isDigit()) {
            c = QChar(c.unicode() - u'0' + 0xFF10);
        }
    }
    QCOMPARE(valuesOf(extract(wide).facts), valuesOf(extract(m_story).facts));
}

void TestExtractor::quotesAreSlicesOfTheSource()
{
    const QString source = u"𠀀共投资134.6 亿\n元，𠀁建成48 个项\n目"_s;
    const QList<Fact> facts = extract(source).facts;
    QCOMPARE(facts.size(), 2);
    for (const Fact &fact : facts) {
        QCOMPARE(fact.range.in(source).toString(), fact.quote);
    }
    QCOMPARE(facts[0].quote, u"134.6 亿\n元"_s);
}

void TestExtractor::monthIsThePeriodOfJourneys_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("period");
    QTest::newRow("journeys of a month") << u"11月入境旅客342萬人次。"_s << u"11月"_s;
    QTest::newRow("what was built in it") << u"11月我市新建学校5所。"_s << QString();
}

/// What is counted over a month has it for its period; what happened in it has none.
void TestExtractor::monthIsThePeriodOfJourneys()
{
    QFETCH(const QString, sentence);
    const QList<Fact> facts = extract(sentence).facts;
    QVERIFY(!facts.isEmpty());
    QCOMPARE(facts.last().type, FactType::Count);
    QTEST(facts.last().period, "period");
}

void TestExtractor::survivesAnyText()
{
    const QString alphabet =
        u"0123456789.,，-—~至到年月日一二三十百千万亿两几多余第个元%倍成折半翻番过近前上"
        u"今去〔〕() \n分之点时US$P+/零廿民国季度内以𠀀"_s;
    QRandomGenerator random(20201201);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int i = 0; i < 60; ++i) {
            text += alphabet[random.bounded(int(alphabet.size()))];
        }
        const QList<Fact> facts = extract(text, QDate(2020, 12, 2)).facts;
        for (const Fact &fact : facts) {
            QVERIFY(!fact.range.isEmpty() && fact.range.start >= 0);
            QVERIFY(fact.range.end <= text.size());
            QCOMPARE(fact.range.in(text).toString(), fact.quote);
        }
    }
}

void TestExtractor::readsLongMonotonousLines_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char16_t *pattern :
         {u"1", u"1-", u"1.", u"1,", u"一", u"一亿", u"数十", u"(", u"第", u"全年3元，"}) {
        const QString text = QString::fromUtf16(pattern);
        QTest::newRow(qUtf8Printable(text)) << text;
    }
}

/// A reader that runs ahead from every place would never come to an end here.
void TestExtractor::readsLongMonotonousLines()
{
    QFETCH(QString, pattern);
    const QString text = pattern.repeated(200'000);
    const Extraction found = extract(text);
    QVERIFY(found.facts.size() <= text.size());
}

void TestExtractor::resolvesAgainstTheIssueDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("resolved");
    QTest::newRow("this year") << u"4月30日成立"_s << u"2021-04-30"_s;
    QTest::newRow("last year") << u"12月28日成立"_s << u"2020-12-28"_s;
    QTest::newRow("to come") << u"新码头将于12月28日开港"_s << u"2021-12-28"_s;
    QTest::newRow("to come, told behind") << u"12月28日前将开港"_s << u"2021-12-28"_s;
    QTest::newRow("to come, traditional") << u"預計12月28日開港"_s << u"2021-12-28"_s;
    QTest::newRow("once to come") << u"原计划12月28日开港的码头停工"_s << u"2020-12-28"_s;
    QTest::newRow("aims of a meeting") << u"在12月28日召开的目标管理会上"_s << u"2020-12-28"_s;
    QTest::newRow("aim of an act") << u"为确保畅通，12月28日出动"_s << u"2020-12-28"_s;
    QTest::newRow("gone, beside what is to come")
        << u"12月28日开港，将于明春扩建"_s << u"2020-12-28"_s;
    QTest::newRow("named last year") << u"去年7月成立"_s << u"2020-07"_s;
    QTest::newRow("day alone") << u"5日成立"_s << u"2021-05-05"_s;
    QTest::newRow("day of the month before") << u"28日成立"_s << u"2021-04-28"_s;
    QTest::newRow("recurs") << u"每月10日发放"_s << QString();
}

void TestExtractor::resolvesAgainstTheIssueDate()
{
    QFETCH(QString, text);
    const QList<Fact> facts = extract(text, QDate(2021, 5, 6)).facts;
    QCOMPARE(facts.size(), 1);
    QTEST(facts[0].value.resolved, "resolved");
}

void TestExtractor::carriesTheYearOfAStory()
{
    const QString story = u"1931年9月部队北上。10月渡江。5日会师。"_s;
    const QList<Fact> facts = extract(story, QDate(2021, 5, 6)).facts;
    QCOMPARE(facts.size(), 3);
    QCOMPARE(facts[1].value.resolved, u"1931-10"_s);
    QCOMPARE(facts[2].value.resolved, u"1931-10-05"_s);
}

void TestExtractor::yearNamedBeforeIsThatOfPeriodsWithoutOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const QString then = u"1956-01-01/1956-12-31"_s;
    const QString now = u"2026-01-01/2026-12-31"_s;
    QTest::newRow("line of a chronicle") << u"1956年 茶厂建成，全年收茶叶12吨。"_s << then;
    QTest::newRow("that year") << u"茶厂1956年建成，当年收茶叶12吨。"_s << then;
    QTest::newRow("sentence before") << u"茶厂建成于1956年。当年收茶叶12吨。"_s << then;
    QTest::newRow("traditional") << u"茶廠1956年建成，當年收茶葉12噸。"_s << then;
    QTest::newRow("Chinese numerals") << u"一九五六年，同年收茶叶12吨。"_s << then;
    QTest::newRow("no year before") << u"茶厂当年收茶叶12吨。"_s << now;
    QTest::newRow("year of a birth")
        << u"1956年出生的老李去年返乡，当年收茶叶12吨。"_s << u"2025-01-01/2025-12-31"_s;
    QTest::newRow("year of a base") << u"与1956年相比增长5%，当年收茶叶12吨。"_s << now;
    QTest::newRow("year of a start") << u"自1956年投产以来，全年收茶叶12吨。"_s << now;
    QTest::newRow("year of an end") << u"1956年底前建的茶厂，全年收茶叶12吨。"_s << now;
    QTest::newRow("year of something else") << u"建于1956年的茶厂全年收茶叶12吨。"_s << now;
}

void TestExtractor::yearNamedBeforeIsThatOfPeriodsWithoutOne()
{
    QFETCH(QString, text);
    const QList<Fact> facts = extract(text, QDate(2026, 6, 20)).facts;
    QVERIFY(!facts.isEmpty());
    QTEST(facts.last().periodResolved, "period");
}

void TestExtractor::takesWhatIsCountedForPastAndAnAimForToCome_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const QString gone = u"2025-01-01/2025-12-31"_s;
    const QString toCome = u"2026-01-01/2026-12-31"_s;
    QTest::newRow("counted") << u"全年收茶叶12吨。"_s << gone;
    QTest::newRow("aim") << u"全年茶园增产目标为5%。"_s << toCome;
    QTest::newRow("aim behind what is counted")
        << u"今年1月收茶叶12吨，全年目标120吨。"_s << toCome;
    QTest::newRow("expected") << u"预计全年茶叶总产增长5%。"_s << toCome;
    QTest::newRow("to be") << u"全年将新增茶园300亩。"_s << toCome;
    QTest::newRow("when a line opens")
        << u"渡轮预计12月开航，届时票价3元。"_s << u"2026-12-01/2026-12-31"_s;
    QTest::newRow("plan carried out") << u"全年收茶叶12吨，超额完成年度目标任务。"_s << gone;
    QTest::newRow("share of a plan") << u"全年新辟茶园300亩，为年度计划的103%。"_s << gone;
    QTest::newRow("better than expected") << u"全年收茶叶好于预期，达到12吨。"_s << gone;
    QTest::newRow("better than an aim") << u"全年茶园增产6%，高于5.5%左右的预期目标。"_s << gone;
    QTest::newRow("counted beside an aim") << u"全年目标收茶叶10吨，实际收12吨。"_s << gone;
    QTest::newRow("plan as a name") << u"全年实施茶园计划项目30项。"_s << gone;
    QTest::newRow("task as a word") << u"全年执行送茶任务300次。"_s << gone;
    QTest::newRow("hopes of a market") << u"市场预期改善，全年收茶叶12吨。"_s << gone;
    QTest::newRow("another clause tells of what is to come")
        << u"四季度收茶叶12吨，明春将再辟一片茶园。"_s << u"2025-10-01/2025-12-31"_s;
}

void TestExtractor::takesWhatIsCountedForPastAndAnAimForToCome()
{
    QFETCH(QString, text);
    const QList<Fact> facts = extract(text, QDate(2026, 1, 20)).facts;
    const auto last = std::find_if(facts.crbegin(), facts.crend(),
                                   [](const Fact &fact) { return !fact.periodResolved.isEmpty(); });
    QVERIFY(last != facts.crend());
    QTEST(last->periodResolved, "period");
}

QTEST_APPLESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
