// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/model/names.h"
#include "app/project/annotating/annotations.h"
#include "app/project/checks/checks.h"
#include "app/project/checks/figurechecks.h"
#include "app/project/codebook/codebook.h"
#include "app/project/facts/suggestions.h"
#include "app/project/history.h"
#include "app/project/library.h"
#include "tests/app/project/checkedsentences.h"
#include "tests/support/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jianbao;
using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

/// A figure: article, type, number, unit, indicator, period, change.
FactRow figure(qint64 article, FactType type, const QString &number, const QString &unit,
               const QString &indicator, const QString &period, Change change = Change::None)
{
    static qsizetype place = 0;
    FactRow row;
    row.issue = IssueId{article};
    row.fact.id = FactId{++place};
    row.fact.article = ArticleId{article};
    row.fact.type = type;
    row.fact.range = {place * 10, place * 10 + 4};
    row.fact.quote = number + unit;
    row.fact.value.value = Decimal::fromString(number);
    row.fact.value.unit = unit;
    row.fact.indicator = indicator;
    row.fact.periodResolved = period;
    row.fact.change = change;
    return row;
}

} // namespace

/// The checks of figures and the proposals of tags.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreCompared_data();
    void figuresAreCompared();
    void valuesThatContradictAreFound_data();
    void valuesThatContradictAreFound();
    void ratesAndSumsThatDoNotFitAreFound_data();
    void ratesAndSumsThatDoNotFitAreFound();
    void figuresOfOtherThingsAreNotCompared_data();
    void figuresOfOtherThingsAreNotCompared();
    void differencesWithAReasonAreNoFindings_data();
    void differencesWithAReasonAreNoFindings();
    void verdictSurvivesAnotherRun();
    void proposalIsLearnedAndExplained();
    void declinedTagIsProposedNoMore();
};

void TestChecks::figuresAreCompared_data()
{
    QTest::addColumn<QList<FactRow>>("rows"); // each in a sentence of its own, or all in one
    QTest::addColumn<bool>("inOneSentence");
    QTest::addColumn<QStringList>("found");
    const QString year = u"2020-01-01/2020-12-31"_s;
    const auto percent = [&](qint64 article, const QString &number, const QString &indicator) {
        return figure(article, FactType::Percent, number, u"%"_s, indicator, year, Change::Up);
    };
    const auto money = [&](qint64 article, const QString &number, const QString &indicator,
                           Change change = Change::None) {
        return figure(article, FactType::Money, number, u"CNY"_s, indicator, year, change);
    };
    QTest::newRow("one value rounded two ways across issues")
        << QList{percent(1, u"4.9"_s, u"全镇果品产值"_s), percent(2, u"4.91"_s, u"全镇果品产值"_s)}
        << false << QStringList{u"two values"_s};
    QTest::newRow("the same value twice")
        << QList{percent(1, u"4.9"_s, u"全镇果品产值"_s), percent(2, u"4.9"_s, u"全镇果品产值"_s)}
        << false << QStringList{};
    QTest::newRow("another place in another article")
        << QList{percent(1, u"4.9"_s, u"全镇果品产值"_s), percent(2, u"7.1"_s, u"全镇果品产值"_s)}
        << false << QStringList{};
    QTest::newRow("two values in one article")
        << QList{percent(1, u"4.9"_s, u"全镇果品产值"_s), percent(1, u"7.1"_s, u"全镇果品产值"_s)}
        << false << QStringList{u"two values"_s};
    QTest::newRow("ten thousand times as much")
        << QList{money(1, u"683000000"_s, u"存款余额"_s),
                 money(2, u"6830000000000"_s, u"存款余额"_s)}
        << false << QStringList{u"unit slip"_s};
    QTest::newRow("rate fits") << QList{money(1, u"68300000000"_s, u"存款余额"_s),
                                        money(1, u"1650000000"_s, u"存款余额"_s, Change::Up),
                                        percent(1, u"2.5"_s, u"存款余额"_s)}
                               << true << QStringList{};
    QTest::newRow("rate does not fit")
        << QList{money(1, u"68300000000"_s, u"存款余额"_s),
                 money(1, u"1650000000"_s, u"存款余额"_s, Change::Up),
                 percent(1, u"9.5"_s, u"存款余额"_s)}
        << true << QStringList{u"rate against levels"_s};
    QTest::newRow("rate of a fall")
        << QList{money(1, u"80"_s, u"贷款余额"_s), money(1, u"20"_s, u"贷款余额"_s, Change::Down),
                 figure(1, FactType::Percent, u"20"_s, u"%"_s, u"贷款余额"_s, year, Change::Down)}
        << true << QStringList{};
    QTest::newRow("two values beside each other in one sentence")
        << QList{percent(1, u"4.9"_s, u"全镇果品产值"_s), percent(1, u"7.1"_s, u"全镇果品产值"_s)}
        << true << QStringList{};
}

void TestChecks::figuresAreCompared()
{
    QFETCH(QList<FactRow>, rows);
    QFETCH(bool, inOneSentence);
    QFETCH(QStringList, found);
    QStringList codes;
    QList<FigureStatement> figures;
    for (const FactRow &row : rows) {
        FigureStatement figure;
        figure.row = row;
        figure.sentence = inOneSentence ? 0 : row.fact.range.start;
        figures.append(figure);
    }
    for (const Finding &finding : findingsAmong(figures)) {
        codes.append(nameOf(finding.code));
        QVERIFY(finding.places.size() >= 2);
    }
    QCOMPARE(codes, found);
}

void TestChecks::valuesThatContradictAreFound_data()
{
    addColumnsOfSentences();
    addSentences("the same town, once behind 本报讯",
                 u"2020年，东河镇果品产值4.9亿元，卖到了外省。"_s,
                 u"2020年，东河镇果品产值7.1亿元，果农很高兴。"_s, {u"two values"_s});
    addSentences("said again with another value", u"2020年，全镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"记者了解到，2020年，全镇果品产值达7.1亿元，果农很高兴。"_s, {u"two values"_s});
    addSentences("rounded two ways", u"2020年，全镇果品产值同比增长4.9%，卖到了外省。"_s,
                 u"2020年，果品产值同比增长4.91%，果农很高兴。"_s, {u"two values"_s});
    addSentences("ten thousand times as much",
                 u"2020年末，该行存款余额6.83亿元，储户多为本地居民。"_s,
                 u"2020年末，存款余额6.83万亿元，网点设在镇上。"_s, {u"unit slip"_s});
    addSentences("a lost 亿", u"2020年末，该行存款余额6.83亿元，储户多为本地居民。"_s,
                 u"2020年末，存款余额6.83万元，网点设在镇上。"_s, {u"unit slip"_s});
    addSentences("a digit changed places", u"2020年，青石镇果品产值达4.91亿元，卖到了外省。"_s,
                 u"当地人说，2020年，青石镇果品产值达4.19亿元，果农很高兴。"_s, {u"two values"_s});
    addSentences("said again by an office", u"2020年，全镇果品产值达4.86亿元，卖到了外省。"_s,
                 u"县统计局负责人介绍，2020年，全镇果品产值达4.68亿元，果农很高兴。"_s,
                 {u"two values"_s});
    addSentences("万 for 亿 in money", u"2020年，全镇工程投资3.2亿元，工期两年。"_s,
                 u"2020年，全镇工程投资3.2万元，工人都是本地人。"_s, {u"unit slip"_s});
    addSentences("a point that moved, without the year",
                 u"2020年，全镇果品产值97.4亿元，增长8.3%。"_s,
                 u"谈到产业，当地人说，果品产值9.74亿元，果农很高兴。"_s, {u"two values"_s});
    addSentences("a lost 万 under a longer name", u"今年前十个月，临江港完成货物吞吐量8642万吨。"_s,
                 u"港口集团负责人介绍，前十个月，临江港货物吞吐量8642亿吨，居沿江港口前列。"_s,
                 {u"unit slip"_s});
    addSentences("rounded two ways, one without its base",
                 u"2020年，全镇果品产值增长4.9%，卖到了外省。"_s,
                 u"2020年，果品产值同比增长4.91%，果农很高兴。"_s, {u"two values"_s});
    addSentences("a level below its increase",
                 u"2020年，出国旅游832人次，比上年增加289万人次，增长53.2%。"_s, QString(),
                 {u"unit slip"_s});
    addSentences("digits that changed places, the year before the name",
                 u"2020年，集团干胶产量26.4万吨，卖到了外省。"_s,
                 u"董事长说，2020年集团收入过亿元，干胶产量24.6万吨。"_s, {u"two values"_s});
    addSentences("said again of a place, behind the end of a year",
                 u"2020年末，东河镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"记者了解到，2020年末东河镇果品产值达7.1亿元，果农很高兴。"_s, {u"two values"_s});
    addSentences("the same slip of two indicators",
                 u"2020年，东河镇果品产值286.4亿元。2020年，东河镇蔬菜产值286.4亿元。"_s,
                 u"2020年，东河镇果品产值268.4亿元。2020年，东河镇蔬菜产值268.4亿元。"_s,
                 {u"two values"_s, u"two values"_s});
}

void TestChecks::valuesThatContradictAreFound()
{
    checkSentences();
}

void TestChecks::ratesAndSumsThatDoNotFitAreFound_data()
{
    addColumnsOfSentences();
    addSentences("rate that does not fit",
                 u"2020年末，该行存款余额683亿元，比年初增加16.5亿元，增长9.5%。"_s, QString(),
                 {u"rate against levels"_s});
    addSentences("parts that do not sum",
                 u"筹集资金1000万元，其中财政资金240万元、企业资金410万元、社会资金380万元。"_s,
                 QString(), {u"parts do not sum"_s});
    addSentences("a rate too large by ten",
                 u"2020年末，该行贷款余额200亿元，比年初增加20亿元，增长1.11%。"_s, QString(),
                 {u"rate against levels"_s});
    addSentences("a rate of a fall that does not fit",
                 u"2020年末，该行贷款余额81.4亿元，比年初减少20.6亿元，下降25.3%。"_s, QString(),
                 {u"rate against levels"_s});
    addSentences("parts with a digit too many",
                 u"建成泵站480座，其中东片205座、西片125座、北片160座。"_s, QString(),
                 {u"parts do not sum"_s});
    addSentences("a rate beside a short name",
                 u"2020年，全镇果品产值9.2亿元，比上年增加1.6亿元，增长12.1%。"_s, QString(),
                 {u"rate against levels"_s});
    addSentences("parts by source of an average",
                 u"人均收入9862元，其中工资3120元、经营4896元、财产206元、转移1550元。"_s,
                 QString(), {u"parts do not sum"_s});
    addSentences("a whole without its scale",
                 u"安排资金1.26万元，其中中央8200万元、省级2800万元、县级1600万元。"_s, QString(),
                 {u"parts do not sum"_s});
}

void TestChecks::ratesAndSumsThatDoNotFitAreFound()
{
    checkSentences();
}

void TestChecks::figuresOfOtherThingsAreNotCompared_data()
{
    addColumnsOfSentences();
    addSentences("reckoned in another way",
                 u"2020年，全镇果品产值增长4.9%，按可比口径，果品产值增长5.6%。"_s, QString(), {});
    addSentences("another place", u"2020年，东河镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，西坡镇果品产值达7.1亿元，果农很高兴。"_s, {});
    addSentences("another place, nearly as much",
                 u"2020年，东河镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，西坡镇果品产值达4.95亿元，果农很高兴。"_s, {});
    addSentences("another year", u"2019年，全镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，全镇果品产值达7.1亿元，果农很高兴。"_s, {});
    addSentences("another base", u"2020年，全镇果品产值同比增长4.9%，卖到了外省。"_s,
                 u"2020年，全镇果品产值环比增长7.1%，果农很高兴。"_s, {});
    addSentences("two groups in one sentence",
                 u"2020年，城乡低保标准分别提高到820元和610元，同比提高5.1%和7%。"_s, QString(),
                 {});
    addSentences("two bases in one sentence",
                 u"3月份，全镇果品产值4012万元，环比增长26.4%，同比增长2.9%。"_s, QString(), {});
    addSentences("from and to by another verb",
                 u"这个社每亩下种量由十八斤减到十四斤，节约良种很多。"_s, QString(), {});
    addSentences("of each and of all",
                 u"截至10月末，小额信贷余额1.86亿元，惠及5230户，户均3.6万元。"_s, QString(), {});
    addSentences("another town begins the sentence",
                 u"柳树乡新建大棚215个，总投资1240万元，带动农户486户。"_s,
                 u"青石镇新建大棚198个，总投资1105万元，带动农户352户。"_s, {});
    addSentences("another village, from and to",
                 u"马寨村贫困户降至9户，人均纯收入由2860元增加到9870元。"_s,
                 u"石板村贫困户降至4户，人均纯收入由2530元增加到10120元。"_s, {});
    addSentences("another port",
                 u"上半年，阿山口岸过货112.3万吨，增长46.2%；进出境车辆5.8万辆次。"_s,
                 u"北屯口岸过货63.4万吨，增长22.7%；进出境车辆3.1万辆次。"_s, {});
    addSentences("another company, another time",
                 u"昨日，滨城机械公布一季度业绩，营业收入18.62亿元；归母净利润2.31亿元。"_s,
                 u"滨城机械2020年营业收入71.3亿元；归母净利润8.15亿元。"_s, {});
    addSentences("digits that changed places, of other years",
                 u"2019年，全镇果品产值286.4亿元，卖到了外省。"_s,
                 u"2020年，全镇果品产值268.4亿元，果农很高兴。"_s, {});
    addSentences("digits that changed places, of other towns",
                 u"2020年，东河镇果品产值286.4亿元，卖到了外省。"_s,
                 u"2020年，西坡镇果品产值268.4亿元，果农很高兴。"_s, {});
    addSentences("two figures of the same digits", u"2020年，全镇果品产值28.6亿元，卖到了外省。"_s,
                 u"2020年，全镇蔬菜产值26.8亿元，菜农很高兴。"_s, {});
    addSentences("of each and of all, in one article",
                 u"2020年，小微企业贷款1286.5亿元，用在设备上。"_s,
                 u"2020年，小微企业贷款户均279.7万元，企业很高兴。"_s, {});
    addSentences("averages of groups behind 其中",
                 u"人均收入26780元。其中，城镇居民人均收入34120元，农村居民人均收入16250元。"_s,
                 QString(), {});
    addSentences("plan and outcome", u"2020年，全镇果品支出预算安排32亿元，用在修渠上。"_s,
                 u"2020年，全镇果品支出完成33.5亿元，用在修路上。"_s, {});
    addSentences("averages of two groups",
                 u"人均收入31864元。按常住地分，城镇41230元，农村19680元。"_s, QString(), {});
}

void TestChecks::figuresOfOtherThingsAreNotCompared()
{
    checkSentences();
}

void TestChecks::differencesWithAReasonAreNoFindings_data()
{
    addColumnsOfSentences();
    addSentences("rate that fits",
                 u"2020年末，该行存款余额683亿元，比年初增加16.5亿元，增长2.5%。"_s, QString(), {});
    addSentences("parts that sum",
                 u"筹集资金1000万元，其中财政资金240万元、企业资金410万元、社会资金350万元。"_s,
                 QString(), {});
    addSentences("reckoned without a part",
                 u"2020年，全市工厂开机率达81.2%，剔除检修停机，开机率为96.4%。"_s, QString(), {});
    addSentences("one end of a change", u"2020年，全镇果园面积在15.8万亩基础上扩大到20万亩。"_s,
                 QString(), {});
    addSentences("from and to", u"2020年，全镇果园面积由15.8万亩增至20万亩。"_s, QString(), {});
    addSentences("a plan", u"2020年，全镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，计划全镇果品产值达5.2亿元，果农很高兴。"_s, {});
    addSentences("a bound", u"2020年，全镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，全镇果品产值超过4亿元，果农很高兴。"_s, {});
    addSentences("a rate goes with its level",
                 u"全市果品支出402.6亿元，增长4.5%。市本级果品支出98.4亿元，增长2.7%。"_s,
                 QString(), {});
    addSentences("what is arranged", u"2020年，全镇果品支出402.6亿元，用在修渠上。"_s,
                 u"2020年，全镇果品支出安排410亿元，用在修路上。"_s, {});
    addSentences("the sum ends with its sentence",
                 u"全年预算收入71.2亿元，其中税收收入46.8亿元。预算支出312.5亿元，比上年多。"_s,
                 QString(), {});
    addSentences("parts that grow and fall",
                 u"住户贷款增加5184亿元，其中，短期贷款减少2416亿元，中长期贷款增加7600亿元。"_s,
                 QString(), {});
    addSentences("the same value", u"2020年，全镇果品产值达4.9亿元，卖到了外省。"_s,
                 u"2020年，全镇果品产值达49000万元，果农很高兴。"_s, {});
}

void TestChecks::differencesWithAReasonAreNoFindings()
{
    checkSentences();
}

void TestChecks::verdictSurvivesAnotherRun()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    ImportedIssue issue = test::importedIssue(u"=果品\n产值增长5。后来说增长7。\n"_s, u"a.txt"_s);
    for (Fact &fact : issue.analysis.articles.first().facts) {
        fact.indicator = u"果品产值"_s;
    }
    const auto id = project->library().addIssue(issue);
    QVERIFY(id);
    const QList<Finding> found = project->checks().findings(*id);
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.first().verdict);
    QVERIFY(project->checks().decide(found, Verdict::Dismissed));
    QVERIFY(project->library().removeIssue(*id));
    const auto again = project->library().addIssue(issue); // other ids, the same source
    QVERIFY(again);
    QCOMPARE(project->checks().findings(*again).first().verdict, Verdict::Dismissed);
    QVERIFY(project->checks().decide(project->checks().findings(*again), {}));
    QVERIFY(!project->checks().findings(*again).first().verdict);
    QVERIFY(project->history().undo());
    QCOMPARE(project->checks().findings({}).first().verdict, Verdict::Dismissed);
}

void TestChecks::proposalIsLearnedAndExplained()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    QString text;
    for (int i = 0; i < 12; ++i) {
        text +=
            u"=篇目甲%1\n渔船回港，渔民晒网，鱼市第%1天开秤。\n=篇目乙%1\n学堂添置桌椅，学童读书习字第%1课。\n"_s
                .arg(QChar(u'一' + i));
    }
    text += u"=篇目丙\n清早渔船出海，渔民盼着好风。\n"_s;
    const auto id = project->library().addIssue(test::importedIssue(text, u"a.txt"_s));
    QVERIFY(id);
    const auto tag = project->codebook().create(u"渔业"_s);
    QVERIFY(tag);
    const auto articles = project->library().articles(*id);
    for (qsizetype i = 0; i + 1 < articles.size(); ++i) {
        const auto article = project->library().article(articles.at(i).id);
        if (i % 2 == 0) {
            QVERIFY(project->annotations().add(*id, {article->blocks.last().range}, {*tag}));
        }
        QVERIFY(project->library().setReviewState(article->id, ReviewState::Done));
    }
    const auto proposals = project->suggestions().ofArticle(articles.last().id);
    QCOMPARE(proposals.first().tag, *tag);
    QVERIFY(proposals.first().because.join(u' ').contains(u"渔"_s));
    QVERIFY(proposals.first().like.contains(u"渔船"_s)); // an earlier decision
    const std::optional<TagSkill> skill = project->suggestions().skill(*tag);
    QVERIFY(skill);
    QVERIFY(skill->precision() > 0.9);
    QVERIFY(skill->recall() > 0.9);
}

void TestChecks::declinedTagIsProposedNoMore()
{
    const QTemporaryDir folder;
    const auto project = test::newProject(folder.filePath(u"study.jianbao"_s));
    const auto id =
        project->library().addIssue(test::importedIssue(test::newspaperText(), u"a.txt"_s));
    QVERIFY(id);
    const ArticleId article = project->library().articles(*id).first().id;
    const auto proposals = project->suggestions().ofArticle(article); // a topic of the engine
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().because, QStringList{u"口岸"_s});
    QVERIFY(project->suggestions().decline(article, proposals.first().tag));
    QVERIFY(project->suggestions().ofArticle(article).isEmpty());
    QVERIFY(project->history().undo());
    QCOMPARE(project->suggestions().ofArticle(article).size(), 1);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
