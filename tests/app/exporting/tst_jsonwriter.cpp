// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsCommasBetweenMembersAndElements();
    void writesDecimalsWithAllDigits_data();
    void writesDecimalsWithAllDigits();
    void escapesSoThatReadersGetTheSameText_data();
    void escapesSoThatReadersGetTheSameText();
    void writesEmptyTextAsNullOrNotAtAll();
};

void TestJsonWriter::setsCommasBetweenMembersAndElements()
{
    QByteArray out;
    JsonWriter json(&out);
    json.beginObject();
    json.key("list"_L1);
    json.beginArray();
    json.beginObject();
    json.endObject();
    json.value(qsizetype(2));
    json.null();
    json.endArray();
    json.member("half"_L1, 0.5);
    json.key("raw"_L1);
    json.rawValue("[true]");
    json.endObject();
    QCOMPARE(out, R"({"list":[{},2,null],"half":0.5,"raw":[true]})");
}

void TestJsonWriter::writesDecimalsWithAllDigits_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("large") << u"204350000000"_s;
    QTest::newRow("beyond a double") << u"123456789012345678"_s;
    QTest::newRow("fraction") << u"0.26"_s;
    QTest::newRow("negative") << u"-3.05"_s;
}

void TestJsonWriter::writesDecimalsWithAllDigits()
{
    QFETCH(QString, number);
    QByteArray out;
    JsonWriter(&out).value(*Decimal::fromString(number));
    QCOMPARE(QString::fromLatin1(out), number);
}

void TestJsonWriter::escapesSoThatReadersGetTheSameText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslashes") << u"a\"b\\c/"_s;
    QTest::newRow("control characters") << u"a\n\r\t\x01\x1F\x7F"_s;
    QTest::newRow("nul") << QString::fromUtf16(u"a\0b", 3);
    QTest::newRow("outside the BMP") << u"𠮷𪚥"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
}

void TestJsonWriter::escapesSoThatReadersGetTheSameText()
{
    QFETCH(QString, text);
    QByteArray out;
    JsonWriter json(&out);
    json.beginObject();
    json.member("text"_L1, text);
    json.endObject();
    QVERIFY(!out.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(out).object()["text"_L1].toString(), text);
}

void TestJsonWriter::writesEmptyTextAsNullOrNotAtAll()
{
    QByteArray out;
    JsonWriter json(&out);
    json.beginObject();
    json.memberIfAny("a"_L1, QString());
    json.memberOrNull("b"_L1, QString());
    json.memberIfAny("c"_L1, u"x"_s);
    json.endObject();
    QCOMPARE(out, R"({"b":null,"c":"x"})");
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
