// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/facttable.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

const QString Source = u"𠮷林去年出口\n2043.5\n亿元。"_s;

Fact moneyFact()
{
    Fact fact;
    fact.id = {3};
    fact.type = FactType::Money;
    const qsizetype start = Source.indexOf(u"2043.5"_s);
    fact.range = {start, Source.size() - 1};
    fact.quote = fact.range.in(Source).toString();
    fact.value.value = Decimal::fromString(u"204350000000");
    fact.value.unit = u"CNY"_s;
    fact.value.bound = Bound::MoreThan;
    fact.indicator = u"出口"_s;
    fact.change = Change::Up;
    fact.confidence = 0.95;
    fact.state = FactState::Accepted;
    fact.note = u"核对过"_s;
    return fact;
}

QStringList rowOf(const Fact &fact)
{
    Issue issue;
    issue.sha256 = u"ab12"_s;
    Article article;
    article.headline = u"出口"_s;
    article.blocks = {{BlockRole::Body, {0, Source.size()}}};
    return factRow(fact, PassageSource(issue, Source, {article}));
}

QString cell(const QStringList &row, const QString &column)
{
    return row.value(factColumns().indexOf(column));
}

} // namespace

class TestFactTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsHeader();
    void hasEveryColumnDocumented();
    void writesOneCellForEachColumn();
    void writesValuesExactly();
    void putsTheCurrencyOfMoneyInItsOwnColumn();
    void writesRangesWithoutAValue();
    void countsOffsetsInCodePoints();
    void contextHoldsWholeCharacters();
};

void TestFactTable::keepsItsHeader()
{
    // Scripts of researchers rely on these names and their order.
    QCOMPARE(factColumns().join(u','),
             u"id,paper,issue_date,edition,file,article,article_headline,type,quote,left_context,"
             "right_context,start,end,value,value_min,value_max,bound,unit,currency,iso,"
             "iso_resolved,iso_start,iso_end,norm,role,indicator,change,base,base_resolved,period,"
             "period_resolved,confidence,state,origin,note,source_sha256"_s);
}

void TestFactTable::hasEveryColumnDocumented()
{
    const QByteArray manual = test::contentOf(test::sourceFile(u"app/exporting/output.md"_s));
    for (const QString &column : factColumns()) {
        QVERIFY2(manual.contains('`' + column.toUtf8() + '`'), qPrintable(column));
    }
}

void TestFactTable::writesOneCellForEachColumn()
{
    const QStringList row = rowOf(moneyFact());
    QCOMPARE(row.size(), factColumns().size());
    QCOMPARE(cell(row, u"id"_s), u"3"_s);
    QCOMPARE(cell(row, u"type"_s), u"money"_s);
    QCOMPARE(cell(row, u"indicator"_s), u"出口"_s);
    QCOMPARE(cell(row, u"change"_s), u"up"_s);
    QCOMPARE(cell(row, u"bound"_s), u">"_s);
    QCOMPARE(cell(row, u"confidence"_s), u"0.95"_s);
    QCOMPARE(cell(row, u"state"_s), u"accepted"_s);
    QCOMPARE(cell(row, u"origin"_s), u"engine"_s);
    QCOMPARE(cell(row, u"note"_s), u"核对过"_s);
    QCOMPARE(cell(row, u"source_sha256"_s), u"ab12"_s);
}

void TestFactTable::writesValuesExactly()
{
    QCOMPARE(cell(rowOf(moneyFact()), u"value"_s), u"204350000000"_s);
}

void TestFactTable::putsTheCurrencyOfMoneyInItsOwnColumn()
{
    QCOMPARE(cell(rowOf(moneyFact()), u"currency"_s), u"CNY"_s);
    QCOMPARE(cell(rowOf(moneyFact()), u"unit"_s), QString());
    Fact count = moneyFact();
    count.type = FactType::Count;
    count.value.unit = u"户"_s;
    QCOMPARE(cell(rowOf(count), u"unit"_s), u"户"_s);
    QCOMPARE(cell(rowOf(count), u"currency"_s), QString());
}

void TestFactTable::writesRangesWithoutAValue()
{
    Fact fact = moneyFact();
    fact.value.value.reset();
    fact.value.min = Decimal(1000);
    fact.value.max = Decimal(2000);
    QCOMPARE(cell(rowOf(fact), u"value"_s), QString());
    QCOMPARE(cell(rowOf(fact), u"value_min"_s), u"1000"_s);
    QCOMPARE(cell(rowOf(fact), u"value_max"_s), u"2000"_s);
}

void TestFactTable::countsOffsetsInCodePoints()
{
    const QStringList row = rowOf(moneyFact());
    QCOMPARE(cell(row, u"start"_s), u"7"_s);
    QCOMPARE(cell(row, u"end"_s), u"16"_s);
}

/// At most 32 UTF-16 units: a pair that does not fit whole stands outside, on either side.
void TestFactTable::contextHoldsWholeCharacters()
{
    const QString filling(31, u'果');
    const QString text = u"𠮷"_s + filling + u"12"_s + filling + u"𠮷"_s;
    const PassageSource source({}, text, {});
    const TextRange figure{33, 35};
    QCOMPARE(source.contextBefore(figure), filling);
    QCOMPARE(source.contextAfter(figure), filling);
}

QTEST_GUILESS_MAIN(TestFactTable)
#include "tst_facttable.moc"
