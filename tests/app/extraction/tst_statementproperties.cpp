// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/statements.h"
#include "app/extraction/statements/sumchecks.h"
#include "app/lexicons/lexicons.h"
#include "app/text/folding.h"
#include "markedtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Pieces that sentences are thrown together from, good ones and nonsense.
const QStringList &pieces()
{
    static const QStringList list{u"全市贷款余额"_s,
                                  u"同比"_s,
                                  u"较年初"_s,
                                  u"增长"_s,
                                  u"降至"_s,
                                  u"达到"_s,
                                  u"，"_s,
                                  u"；"_s,
                                  u"。"_s,
                                  u"、"_s,
                                  u"（"_s,
                                  u"）"_s,
                                  u"“"_s,
                                  u"”"_s,
                                  u"\n"_s,
                                  u"其中"_s,
                                  u"分别"_s,
                                  u"的"_s,
                                  u"是"_s,
                                  u"高于"_s,
                                  u"比"_s,
                                  u"和"_s,
                                  u"企业"_s,
                                  u"安排"_s,
                                  u"截至"_s,
                                  u"今年以来"_s,
                                  u"{d:2019年}"_s,
                                  u"{t:前三季度}"_s,
                                  u"{m:3亿元}"_s,
                                  u"{m:45万元}"_s,
                                  u"{p:7.1%}"_s,
                                  u"{c:12家}"_s,
                                  u"{o:2个百分点}"_s,
                                  u"{x:1.4倍}"_s,
                                  u"{u:6亩}"_s,
                                  u"{c:8人}"_s,
                                  u" "_s,
                                  u"1"_s,
                                  u"𠀀"_s,
                                  u"進出口"_s,
                                  u"："_s,
                                  u"实现"_s};
    return list;
}

QString randomSentences(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    QString marked;
    for (int i = 0; i < count; ++i) {
        marked += pieces()[random.bounded(int(pieces().size()))];
    }
    return marked;
}

/// From the full stop, semicolon or line end before a place to the one behind it.
TextRange statementRange(const QString &text, TextRange range)
{
    constexpr QStringView ends = u"。；\n！？;!?";
    while (range.start > 0 && !ends.contains(text[range.start - 1])) {
        --range.start;
    }
    while (range.end < text.size() && !ends.contains(text[range.end])) {
        ++range.end;
    }
    return range;
}

/// The text of the statement around a fact, without blanks.
QString statementAround(const QString &text, TextRange range)
{
    return statementRange(text, range).in(text).toString().remove(u' ');
}

const Fact *firstMeasured(const QList<Fact> &facts, TextRange statement)
{
    const auto first = std::find_if(facts.cbegin(), facts.cend(), [statement](const Fact &fact) {
        return isMeasured(fact.type) && statement.start <= fact.range.start
               && fact.range.end <= statement.end;
    });
    return first == facts.cend() ? nullptr : &*first;
}

/// 9月投资3亿元；1至9月25亿元: whether the fact is named as the first one behind a semicolon, which
/// follows a time and is of the kind of the first one before the semicolon, which is named there.
bool goesOnBehindSemicolon(const test::MarkedText &sentence, const Fact &fact)
{
    static const QStringList times{u"2019年"_s, u"前三季度"_s, u"今年以来"_s};
    const QString &text = sentence.text;
    const TextRange here = statementRange(text, fact.range);
    if (here.start == 0 || (text[here.start - 1] != u'；' && text[here.start - 1] != u';')) {
        return false;
    }
    const TextRange before = statementRange(text, {here.start - 1, here.start - 1});
    const Fact *first = firstMeasured(sentence.facts, here);
    const Fact *earlier = firstMeasured(sentence.facts, before);
    if (first == nullptr || earlier == nullptr) {
        return false;
    }
    const QStringView opening = TextRange{here.start, first->range.start}.in(text);
    const bool namesTime = std::any_of(times.begin(), times.end(), [opening](const QString &time) {
        return opening.contains(time);
    });
    return namesTime && first->indicator == fact.indicator && earlier->indicator == fact.indicator
           && statementAround(text, before).contains(fact.indicator) && first->type == earlier->type
           && first->type != FactType::Percent && first->value.unit == earlier->value.unit;
}

} // namespace

class TestStatementProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingSaidStandsInTheStatement_data();
    void everythingSaidStandsInTheStatement();
    void aTextWithoutAnyMarkIsReadToItsEnd();
    void confidenceIsAShare();
};

void TestStatementProperties::everythingSaidStandsInTheStatement_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestStatementProperties::everythingSaidStandsInTheStatement()
{
    QFETCH(quint32, seed);
    test::MarkedText sentence = test::markedText(randomSentences(seed, 120));
    const QString folded = foldedForMatching(sentence.text);
    attachStatements(sentence.facts, {sentence.text, folded, Lexicons::builtIn()},
                     {QDate(2026, 6, 17), {}});
    for (const Fact &fact : std::as_const(sentence.facts)) {
        const QString statement = statementAround(sentence.text, fact.range);
        QVERIFY2(statement.contains(fact.indicator) || goesOnBehindSemicolon(sentence, fact),
                 qPrintable(fact.indicator));
        QVERIFY2(statement.contains(fact.base), qPrintable(fact.base));
        QVERIFY2(statement.contains(fact.period), qPrintable(fact.period));
    }
}

void TestStatementProperties::aTextWithoutAnyMarkIsReadToItsEnd()
{
    QString marked = u"全县贷款余额"_s;
    for (int i = 0; i < 3000; ++i) {
        marked += u"比年初增加{m:3亿元}企业"_s;
    }
    test::MarkedText sentence = test::markedText(marked);
    const QString folded = foldedForMatching(sentence.text);
    const StatementText text{sentence.text, folded, Lexicons::builtIn()};
    attachStatements(sentence.facts, text, {});
    checkSums(sentence.facts, text);
    QCOMPARE(sentence.facts.last().base, u"比年初"_s);
    QCOMPARE(sentence.facts.last().change, Change::Up);
}

void TestStatementProperties::confidenceIsAShare()
{
    test::MarkedText sentence = test::markedText(randomSentences(7, 3000));
    const QString folded = foldedForMatching(sentence.text);
    attachStatements(sentence.facts, {sentence.text, folded, Lexicons::builtIn()}, {});
    for (const Fact &fact : std::as_const(sentence.facts)) {
        QVERIFY(fact.confidence > 0 && fact.confidence <= 1);
    }
}

QTEST_GUILESS_MAIN(TestStatementProperties)
#include "tst_statementproperties.moc"
