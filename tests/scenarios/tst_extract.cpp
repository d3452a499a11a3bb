// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Extract{u"extract"_s, u"--jsonl"_s};

/// The facts of one type in a line of output.
QJsonArray factsOfType(const QJsonObject &line, QLatin1StringView type)
{
    QJsonArray found;
    for (const QJsonValue &fact : line["facts"_L1].toArray()) {
        if (fact["type"_L1].toString() == type) {
            found.append(fact);
        }
    }
    return found;
}

double moneyValue(const QJsonObject &line)
{
    return factsOfType(line, "money"_L1).first()["value"_L1].toDouble();
}

/// Memory of a running process that is in use, in KiB.
qint64 residentMemory(const QProcess &process)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process.processId()));
    static const QRegularExpression pattern(u"VmRSS:\\s+(\\d+)"_s);
    return pattern.match(QString::fromLatin1(status)).captured(1).toLongLong();
}

} // namespace

/// `jianbao-cli extract --jsonl` from outside: a filter among other filters.
class TestExtract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneObjectForEachLineInOrder();
    void givesAnEmptyLineAnObjectWithoutFacts();
    void countsCodePointsOfTheLine();
    void takesLineEndsAndMarksOff_data();
    void takesLineEndsAndMarksOff();
    void readsJsonObjects();
    void readsJsonStrings();
    void resolvesAgainstTheDateOfTheObject();
    void keepsOffsetsOfTextsWithLineEnds();
    void keepsInStepWhereALineCannotBeRead_data();
    void keepsInStepWhereALineCannotBeRead();
    void takesEveryLineAsItStandsWhenTold();
    void survivesInvalidUtf8();
    void answersBeforeTheInputEnds();
    void usesNoMoreMemoryForMoreLines();
    void takesALineOfAMegabyte();
    void needsItsOption();
};

void TestExtract::givesOneObjectForEachLineInOrder()
{
    QByteArray input;
    for (int i = 1; i <= 500; ++i) {
        input += u"项目投资%1万元。\n"_s.arg(i).toUtf8();
    }
    const CliResult result = runCli(Extract, input);
    QCOMPARE(result.exitCode, 0);
    const auto lines = jsonLines(result.out);
    QCOMPARE(lines.size(), 500);
    for (int i = 1; i <= 500; ++i) {
        QCOMPARE(moneyValue(lines[i - 1]), i * 10000.0);
    }
}

void TestExtract::givesAnEmptyLineAnObjectWithoutFacts()
{
    const CliResult result = runCli(Extract, "\n\n");
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, "{\"facts\":[]}\n{\"facts\":[]}\n");
    QCOMPARE(runCli(Extract, "").out, "");
}

void TestExtract::countsCodePointsOfTheLine()
{
    const QString text = u"𠮷桥镇投资2000万元。"_s;
    const auto lines = jsonLines(runCli(Extract, text.toUtf8() + '\n').out);
    QCOMPARE(lines.size(), 1);
    const QJsonValue fact = factsOfType(lines.first(), "money"_L1).first();
    QCOMPARE(fact["start"_L1].toInteger(), 5);
    QCOMPARE(codePointSlice(text, fact["start"_L1].toInteger(), fact["end"_L1].toInteger()),
             u"2000万元"_s);
    QCOMPARE(fact["text"_L1].toString(), u"2000万元"_s);
}

void TestExtract::takesLineEndsAndMarksOff_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray text = u"投资2000万元"_s.toUtf8();
    QTest::newRow("LF") << text + "\n";
    QTest::newRow("CR LF") << text + "\r\n";
    QTest::newRow("no line end") << text;
    QTest::newRow("byte-order mark") << "\xEF\xBB\xBF" + text + "\n";
}

void TestExtract::takesLineEndsAndMarksOff()
{
    QFETCH(QByteArray, input);
    const auto lines = jsonLines(runCli(Extract, input).out);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(factsOfType(lines.first(), "money"_L1).first()["start"_L1].toInteger(), 2);
}

void TestExtract::readsJsonObjects()
{
    const QByteArray input = u"{\"id\":\"a-1\",\"text\":\"投资2000万元\"}\n"
                             "{\"id\":17,\"text\":\"投资3000万元\"}\n"
                             "{\"text\":\"\"}\n"_s.toUtf8();
    const CliResult result = runCli(Extract, input);
    QCOMPARE(result.exitCode, 0);
    const auto lines = jsonLines(result.out);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0]["id"_L1].toString(), u"a-1"_s);
    QCOMPARE(moneyValue(lines[0]), 20000000.0);
    QCOMPARE(lines[1]["id"_L1].toInteger(), 17);
    QCOMPARE(moneyValue(lines[1]), 30000000.0);
    QVERIFY(!lines[2].contains("id"_L1));
    QVERIFY(lines[2]["facts"_L1].toArray().isEmpty());
}

void TestExtract::readsJsonStrings()
{
    const QByteArray input = u"\"投资\\u0032000万元\"\n\"他说“好”\", 投资2000万元\n"_s.toUtf8();
    const auto lines = jsonLines(runCli(Extract, input).out);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(factsOfType(lines[0], "money"_L1).first()["start"_L1].toInteger(), 2);
    // Only begins like a string: the line is the text.
    QCOMPARE(factsOfType(lines[1], "money"_L1).first()["start"_L1].toInteger(), 11);
}

void TestExtract::resolvesAgainstTheDateOfTheObject()
{
    const QByteArray input =
        u"{\"text\":\"会议于12月3日召开。\",\"date\":\"2020-12-04\"}\n"_s.toUtf8();
    const auto lines = jsonLines(runCli(Extract, input).out);
    const QJsonValue date = factsOfType(lines.first(), "date"_L1).first();
    QCOMPARE(date["iso"_L1].toString(), u"--12-03"_s);
    QCOMPARE(date["resolved"_L1].toString(), u"2020-12-03"_s);
}

void TestExtract::keepsOffsetsOfTextsWithLineEnds()
{
    const QString text = u"第一段讲投资。\r\n全镇投资2000万元，新建仓库。\r\n"_s;
    QString escaped = text;
    escaped.replace("\r\n"_L1, "\\r\\n"_L1);
    const QByteArray input = u"{\"text\":\"%1\"}\n"_s.arg(escaped).toUtf8();
    const auto lines = jsonLines(runCli(Extract, input).out);
    const QJsonValue fact = factsOfType(lines.first(), "money"_L1).first();
    QCOMPARE(fact["start"_L1].toInteger(), text.indexOf(u"2000"_s));
    QCOMPARE(fact["text"_L1].toString(), u"2000万元"_s);
}

void TestExtract::keepsInStepWhereALineCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("cut off") << QByteArray("{\"text\":\"a");
    QTest::newRow("no text") << QByteArray("{\"txt\":\"a\"}");
    QTest::newRow("text is a number") << QByteArray("{\"text\":1}");
    QTest::newRow("impossible date") << QByteArray("{\"text\":\"a\",\"date\":\"2020-02-30\"}");
}

void TestExtract::keepsInStepWhereALineCannotBeRead()
{
    QFETCH(QByteArray, bad);
    const QByteArray good = u"投资2000万元\n"_s.toUtf8();
    const CliResult result = runCli(Extract, good + bad + '\n' + good);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.error.contains("Line 2"));
    const auto lines = jsonLines(result.out);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1]["facts"_L1].toArray().isEmpty());
    QVERIFY(!lines[1]["error"_L1].toString().isEmpty());
    QCOMPARE(moneyValue(lines[2]), 20000000.0);
}

void TestExtract::takesEveryLineAsItStandsWhenTold()
{
    const QByteArray input = u"{投资2000万元}\n"_s.toUtf8();
    const CliResult result = runCli(Extract + QStringList{u"--plain"_s}, input);
    QCOMPARE(result.exitCode, 0);
    const auto lines = jsonLines(result.out);
    QCOMPARE(factsOfType(lines.first(), "money"_L1).first()["start"_L1].toInteger(), 3);
}

void TestExtract::survivesInvalidUtf8()
{
    const CliResult result =
        runCli(Extract, QByteArray("\xFF\xFE\x80\0\n", 5) + u"投资2000万元\n"_s.toUtf8());
    QCOMPARE(result.exitCode, 0);
    const auto lines = jsonLines(result.out);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(moneyValue(lines[1]), 20000000.0);
}

void TestExtract::answersBeforeTheInputEnds()
{
    QProcess process;
    process.start(program(u"jianbao-cli"_s), Extract);
    for (int i = 1; i <= 3; ++i) {
        process.write("a\n");
        QTRY_COMPARE_WITH_TIMEOUT(process.bytesAvailable(), i * qint64(sizeof("{\"facts\":[]}")),
                                  60000);
    }
    QCOMPARE(process.state(), QProcess::Running);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestExtract::usesNoMoreMemoryForMoreLines()
{
    const QByteArray line = u"全镇投资2000万元，同比增长3.5%，惠及群众1.2万户。\n"_s.toUtf8();
    QProcess process;
    process.start(program(u"jianbao-cli"_s), Extract);
    const auto pump = [&](int lines) {
        process.write(line.repeated(lines));
        qsizetype seen = 0;
        QTRY_VERIFY_WITH_TIMEOUT((seen += process.readAllStandardOutput().count('\n')) == lines,
                                 300000);
    };
    pump(2000);
    const qint64 before = residentMemory(process);
    QVERIFY(before > 0);
    pump(20000);
    const qint64 after = residentMemory(process);
    QVERIFY2(after - before < 4096, qPrintable(u"%1 KiB more"_s.arg(after - before)));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestExtract::takesALineOfAMegabyte()
{
    const QByteArray line = u"全镇投资2000万元。"_s.repeated(40000).toUtf8();
    const auto lines = jsonLines(runCli(Extract, line + "\nb\n").out);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(factsOfType(lines[0], "money"_L1).size(), 40000);
}

void TestExtract::needsItsOption()
{
    QCOMPARE(runCli({u"extract"_s}).exitCode, 2);
    QCOMPARE(runCli(Extract + QStringList{u"file.txt"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestExtract)
#include "tst_extract.moc"
