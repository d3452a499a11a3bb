// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

/// The bytes that the rows give, without the byte-order mark.
QByteArray written(const QList<QStringList> &rows, FormulaGuard guard = FormulaGuard::Off)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, guard);
    for (const QStringList &row : rows) {
        if (!writer.write(row)) {
            return "failed";
        }
    }
    return bytes.startsWith(ByteOrderMark) ? bytes.sliced(ByteOrderMark.size()) : "no mark";
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithOneByteOrderMark();
    void endsEveryRowWithCrLf();
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void leavesFormulasAloneUnlessGuarded();
    void guardsCellsThatWouldRun_data();
    void guardsCellsThatWouldRun();
    void countsCellsThatASpreadsheetWouldCut();
    void reportsADeviceThatTakesNothing();
};

void TestCsvWriter::startsWithOneByteOrderMark()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    QVERIFY(writer.write({u"a"_s}));
    QVERIFY(writer.write({u"b"_s}));
    QCOMPARE(bytes, QByteArray("\xEF\xBB\xBF"
                               "a\r\nb\r\n"));
}

void TestCsvWriter::endsEveryRowWithCrLf()
{
    QCOMPARE(written({{u"id"_s, u"quote"_s}, {u"1"_s, QString()}}), "id,quote\r\n1,\r\n");
}

void TestCsvWriter::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"贷款余额"_s << u"贷款余额"_s;
    QTest::newRow("comma") << u"1,000"_s << u"\"1,000\""_s;
    QTest::newRow("quotation mark") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"\"a\rb\""_s;
    QTest::newRow("only a blank") << u" "_s << u"\" \""_s;
    QTest::newRow("blank inside") << u"a b"_s << u"a b"_s;
    QTest::newRow("blank at the end") << u"a　"_s << u"\"a　\""_s;
    QTest::newRow("leading zeros") << u"007"_s << u"007"_s;
    QTest::newRow("full-width comma") << u"一，二"_s << u"一，二"_s;
    QTest::newRow("outside the BMP") << u"𠮷野"_s << u"𠮷野"_s;
}

void TestCsvWriter::quotesOnlyWhereNeeded()
{
    QFETCH(QString, cell);
    QFETCH(QString, field);
    QCOMPARE(QString::fromUtf8(written({{cell}})), field + "\r\n"_L1);
}

void TestCsvWriter::leavesFormulasAloneUnlessGuarded()
{
    QCOMPARE(written({{u"=1+1"_s, u"-x"_s, u"@a"_s}}), "=1+1,-x,@a\r\n");
}

void TestCsvWriter::guardsCellsThatWouldRun_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");
    QTest::newRow("equals sign") << u"=cmd"_s << u"'=cmd"_s;
    QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("at sign") << u"@x"_s << u"'@x"_s;
    QTest::newRow("tab") << u"\t=x"_s << u"'\t=x"_s;
    QTest::newRow("full width") << u"＝甲"_s << u"'＝甲"_s;
    QTest::newRow("guard character") << u"'x"_s << u"''x"_s;
    QTest::newRow("negative number") << u"-3.05"_s << u"-3.05"_s;
    QTest::newRow("sign inside") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCsvWriter::guardsCellsThatWouldRun()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);
    QCOMPARE(QString::fromUtf8(written({{cell}}, FormulaGuard::On)), guarded + "\r\n"_L1);
}

void TestCsvWriter::countsCellsThatASpreadsheetWouldCut()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    const QString limit(CsvWriter::SpreadsheetCellLimit, u'字');
    QVERIFY(writer.write({limit}));
    QCOMPARE(writer.overlongCells(), 0);
    QVERIFY(writer.write({limit + u'字', limit + u'字'}));
    QCOMPARE(writer.overlongCells(), 2);
    QVERIFY(buffer.data().contains((limit + u'字').toUtf8()));
}

void TestCsvWriter::reportsADeviceThatTakesNothing()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        QSKIP("This system has no /dev/full");
    }
    const Result<void> result = CsvWriter(full).write({u"a"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
    QCOMPARE(result.error().subject, u"/dev/full"_s);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
