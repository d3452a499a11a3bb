// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/factjson.h"

#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// A fact on "2至3" in a text whose first character lies outside the BMP.
const QString Source = u"𠮷林2至3"_s;

Fact factOf(FactType type, const FactValue &value)
{
    Fact fact;
    fact.type = type;
    fact.range = {3, 6};
    fact.quote = u"2至3"_s;
    fact.value = value;
    return fact;
}

QString jsonOf(const Fact &fact)
{
    QByteArray out;
    JsonWriter json(&out);
    json.beginObject();
    writeFactMembers(json, fact, CodePointIndex(Source));
    json.endObject();
    return QString::fromUtf8(out);
}

/// The members between the text and the confidence.
QString valueMembers(const Fact &fact)
{
    const QString json = jsonOf(fact);
    const qsizetype start = json.indexOf(u"至3\","_s) + 4;
    return json.sliced(start, json.indexOf(",\"confidence\""_L1) - start);
}

FactValue number(const QString &text, const QString &unit = {})
{
    FactValue value;
    value.value = Decimal::fromString(text);
    value.unit = unit;
    return value;
}

} // namespace

class TestFactJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTypePlaceAndText();
    void writesTheFieldsOfEachType_data();
    void writesTheFieldsOfEachType();
    void writesWhatIsMeasured();
};

void TestFactJson::startsWithTypePlaceAndText()
{
    QCOMPARE(
        jsonOf(factOf(FactType::OtherNumber, {})),
        u"{\"type\":\"other_number\",\"start\":2,\"end\":5,\"text\":\"2至3\",\"confidence\":1}"_s);
}

void TestFactJson::writesTheFieldsOfEachType_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("members");
    FactValue range;
    range.min = Decimal(2);
    range.max = Decimal(3);
    range.bound = Bound::About;
    FactValue date;
    date.iso = u"--12-03"_s;
    date.resolved = u"2020-12-03"_s;
    FactValue period;
    period.isoStart = u"2020-01-01"_s;
    period.norm = u"2020年以来"_s;
    FactValue named;
    named.norm = u"李望"_s;
    named.role = u"局长"_s;

    QTest::newRow("money") << factOf(FactType::Money, number(u"204350000000"_s, u"CNY"_s))
                           << u"\"value\":204350000000,\"currency\":\"CNY\""_s;
    QTest::newRow("percent") << factOf(FactType::Percent, number(u"26.8"_s)) << u"\"value\":26.8"_s;
    QTest::newRow("count") << factOf(FactType::Count, number(u"88000"_s, u"户"_s))
                           << u"\"value\":88000,\"unit\":\"户\""_s;
    QTest::newRow("range") << factOf(FactType::Multiple, range)
                           << u"\"value_min\":2,\"value_max\":3,\"bound\":\"~\""_s;
    QTest::newRow("date") << factOf(FactType::Date, date)
                          << u"\"iso\":\"--12-03\",\"resolved\":\"2020-12-03\""_s;
    QTest::newRow("period") << factOf(
        FactType::Period,
        period) << u"\"iso_start\":\"2020-01-01\",\"iso_end\":null,\"text_norm\":\"2020年以来\""_s;
    QTest::newRow("document number")
        << factOf(FactType::DocumentNumber, named) << u"\"norm\":\"李望\""_s;
    QTest::newRow("person") << factOf(FactType::Person, named)
                            << u"\"name\":\"李望\",\"role\":\"局长\""_s;
    QTest::newRow("port") << factOf(FactType::Port, named) << u"\"name\":\"李望\""_s;
}

void TestFactJson::writesTheFieldsOfEachType()
{
    QFETCH(Fact, fact);
    QFETCH(QString, members);
    QCOMPARE(valueMembers(fact), members);
}

void TestFactJson::writesWhatIsMeasured()
{
    Fact fact = factOf(FactType::Percent, number(u"3"_s));
    fact.indicator = u"贷款余额"_s;
    fact.change = Change::Up;
    fact.base = u"同比"_s;
    fact.baseResolved = u"2019-09"_s;
    fact.period = u"前三季度"_s;
    QCOMPARE(valueMembers(fact),
             u"\"value\":3,\"indicator\":\"贷款余额\",\"change\":\"up\",\"base\":\"同比\","
             "\"base_resolved\":\"2019-09\",\"period\":\"前三季度\""_s);
}

QTEST_GUILESS_MAIN(TestFactJson)
#include "tst_factjson.moc"
