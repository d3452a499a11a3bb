// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/sumchecks.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"
#include "markedtext.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

struct Checked
{
    QString text;
    QList<Fact> facts;
    QList<Diagnostic> diagnostics;
};

/// The sentence with the values of its facts read from their first digits.
Checked checked(const QString &marked)
{
    test::MarkedText sentence = test::markedText(marked);
    for (Fact &fact : sentence.facts) {
        QString digits;
        for (const QChar c : fact.range.in(sentence.text)) {
            if (!c.isDigit() && c != u'.') {
                break;
            }
            digits += c;
        }
        fact.value.value = Decimal::fromString(digits);
        fact.confidence = 0.8;
    }
    const QString folded = foldedForMatching(sentence.text);
    const QList<Diagnostic> diagnostics =
        checkSums(sentence.facts, {sentence.text, folded, Lexicons::builtIn()});
    return {sentence.text, sentence.facts, diagnostics};
}

} // namespace

class TestSumChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsThatAddUpGainConfidence_data();
    void partsThatAddUpGainConfidence();
    void partsThatDoNotAreReported_data();
    void partsThatDoNotAreReported();
    void partsOfAPartAreChecked();
    void otherFiguresAreLeftAlone_data();
    void otherFiguresAreLeftAlone();
};

void TestSumChecks::partsThatAddUpGainConfidence_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addRow("three parts")
        << u"筹集{m:90万元}，其中财政{m:40万元}、企业{m:35万元}、个人{m:15万元}。"_s;
    QTest::addRow("decimals") << u"减税{m:1.39亿元}，其中工业{m:0.08亿元}、商业{m:1.31亿元}。"_s;
    QTest::addRow("next sentence") << u"共有泵站{c:12座}。其中：东片{c:7座}，西片{c:5座}。"_s;
    QTest::addRow("general unit") << u"实施{c:30个}项目，包括道路{c:18项}、绿化{c:12项}。"_s;
    QTest::addRow("counts between")
        << u"支付{m:50万元}，其中甲镇{c:3户}{m:20万元}、乙镇{c:4户}{m:30万元}。"_s;
}

void TestSumChecks::partsThatAddUpGainConfidence()
{
    QFETCH(QString, marked);
    const Checked result = checked(marked);
    QVERIFY(result.diagnostics.isEmpty());
    QCOMPARE(result.facts.first().confidence, 0.9);
    QCOMPARE(result.facts.last().confidence, 0.9);
}

void TestSumChecks::partsThatDoNotAreReported_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("detail");
    QTest::addRow("too much") << u"筹集{m:90万元}，其中财政{m:60万元}、企业{m:45万元}。"_s
                              << u"60万元 + 45万元 ≠ 90万元"_s;
    QTest::addRow("a digit lost") << u"筹集{m:100万元}，其中财政{m:40万元}、企业{m:57万元}。"_s
                                  << u"40万元 + 57万元 ≠ 100万元"_s;
    QTest::addRow("a sum behind the parts")
        << u"过货{u:412.6万吨}，其中煤{u:186.3万吨}、粮{u:120.5万吨}、矿石{u:95.8万吨}，三项合计{u:412.6万吨}。"_s
        << u"186.3万吨 + 120.5万吨 + 95.8万吨 ≠ 412.6万吨"_s;
    QTest::addRow("a digit too many")
        << u"签约{c:26个}，其中工业{c:15个}、农业{c:7个}、旅游{c:14个}。"_s
        << u"15个 + 7个 + 14个 ≠ 26个"_s;
    QTest::addRow("digits that changed places")
        << u"就业{c:17265人}，其中省外{c:9824人}，省内{c:3105人}，县内{c:3436人}。"_s
        << u"9824人 + 3105人 + 3436人 ≠ 17265人"_s;
    QTest::addRow("digits that changed places, much missing")
        << u"保费{m:142.8亿元}，其中财产险{m:46.2亿元}，人身险{m:69.6亿元}。"_s
        << u"46.2亿元 + 69.6亿元 ≠ 142.8亿元"_s;
    QTest::addRow("a whole below its parts")
        << u"新建{c:24个}，其中学校{c:28个}、医院{c:14个}。"_s << u"28个 + 14个 ≠ 24个"_s;
    QTest::addRow("an average between")
        << u"送客{c:3012万人次}，日均{c:8.2万人次}，其中铁路{c:1864万人次}、公路{c:1184万人次}。"_s
        << u"1864万人次 + 1184万人次 ≠ 3012万人次"_s;
    QTest::addRow("kinds in the next sentence")
        << u"零售额{m:97.4亿元}。按经营地分，城镇{m:77.9亿元}，乡村{m:25.5亿元}。"_s
        << u"77.9亿元 + 25.5亿元 ≠ 97.4亿元"_s;
}

void TestSumChecks::partsThatDoNotAreReported()
{
    QFETCH(QString, marked);
    QFETCH(QString, detail);
    const Checked result = checked(marked);
    QCOMPARE(result.diagnostics.size(), 1);
    QCOMPARE(result.diagnostics.first().code, DiagnosticCode::PartsDoNotSum);
    QCOMPARE(result.diagnostics.first().range, result.facts.first().range);
    QCOMPARE(result.diagnostics.first().detail, detail);
}

void TestSumChecks::partsOfAPartAreChecked()
{
    const Checked result = checked(
        u"产值{m:100亿元}，其中工业{m:60亿元}、农业{m:40亿元}，其中种植业{m:25.6亿元}、畜牧业{m:15.4亿元}。"_s);
    QCOMPARE(result.diagnostics.size(), 1);
    QCOMPARE(result.diagnostics.first().range, result.facts.at(2).range);
    QCOMPARE(result.diagnostics.first().detail, u"25.6亿元 + 15.4亿元 ≠ 40亿元"_s);
}

void TestSumChecks::otherFiguresAreLeftAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addRow("no parts named") << u"投资{m:90万元}，修路{m:60万元}，架桥{m:45万元}。"_s;
    QTest::addRow("some of the parts") << u"共{c:90人}，其中教师{c:30人}、学生{c:20人}。"_s;
    QTest::addRow("overlapping groups") << u"共{c:90户}，其中养羊{c:80户}、养牛{c:70户}。"_s;
    QTest::addRow("kinds of another whole")
        << u"零售额{m:97.4亿元}。按经营地分，城镇{m:71.8亿元}，乡村{m:25.5亿元}。按类型分，商品{m:80.4亿元}，餐饮{m:17亿元}。"_s;
    QTest::addRow("much more than the whole")
        << u"起付线{m:200元}，上限分别为{m:2000元}和{m:2600元}。"_s;
    QTest::addRow("a sentence between")
        << u"学位{c:230个}。标准分别提高。改造小区{c:126个}，惠及{c:190个}。"_s;
    QTest::addRow("one part") << u"投资{m:90万元}，其中自筹{m:20万元}。"_s;
    QTest::addRow("rounded") << u"投资{m:12.3亿元}，其中东区{m:4.1亿元}、西区{m:8.15亿元}。"_s;
    QTest::addRow("next paragraph") << u"投资{m:90万元}。\n其中甲村{m:60万元}、乙村{m:45万元}。"_s;
}

void TestSumChecks::otherFiguresAreLeftAlone()
{
    QFETCH(QString, marked);
    const Checked result = checked(marked);
    QVERIFY(result.diagnostics.isEmpty());
    for (const Fact &fact : result.facts) {
        QCOMPARE(fact.confidence, 0.8);
    }
}

QTEST_GUILESS_MAIN(TestSumChecks)
#include "tst_sumchecks.moc"
