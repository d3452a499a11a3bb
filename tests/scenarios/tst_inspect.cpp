// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cli.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

using namespace jianbao::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textFiles()
{
    return sampleFiles() + seedFiles();
}

/// The source text as the offsets count it.
QString sourceTextOf(const QString &path)
{
    QString text = QString::fromUtf8(contentOf(path));
    text.remove(QChar::ByteOrderMark);
    text.replace("\r\n"_L1, "\n"_L1);
    return text;
}

QByteArray encodedAs(const char *encoding, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *const converter = ucnv_open(encoding, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int length =
        ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                        reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    return U_SUCCESS(status) ? bytes.first(length) : QByteArray();
}

/// Blocks of all articles and of the furniture.
QJsonArray allBlocks(const QJsonObject &issue)
{
    QJsonArray blocks = issue["furniture"_L1].toArray();
    for (const QJsonValue &article : issue["articles"_L1].toArray()) {
        for (const QJsonValue &block : article["blocks"_L1].toArray()) {
            blocks.append(block);
        }
    }
    return blocks;
}

// Our own words, in traditional characters and with one outside the BMP that Big5 does not have.
const QString Simplified =
    u"青岭日报讯（记者 李望）\n截至今年九月末，全市各项贷款余额2043.5\n亿元，"
    "同比增长26.8%，较年初增加134.6亿元。\n全市新增就业岗位8.8万个。\n"_s;
const QString Traditional =
    u"【記者陳明／高雄報導】\n高雄港上半年貨櫃裝卸量達到五百萬標準箱，"
    "較去年同期成長百分之三點二。\n市府預計投入新台幣12億元改善碼頭設施。\n"_s;

} // namespace

/// `jianbao-cli inspect` from outside: files in, JSON and exit code out.
class TestInspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheSchema_data();
    void keepsTheSchema();
    void factsCarryTheTextThatStandsThere_data();
    void factsCarryTheTextThatStandsThere();
    void everyNonBlankLineBelongsToOneBlock_data();
    void everyNonBlankLineBelongsToOneBlock();
    void readsTheSameTextInEveryEncoding_data();
    void readsTheSameTextInEveryEncoding();
    void countsCodePointsBehindCharactersOutsideTheBmp();
    void describesTheFile();
    void printsASummaryWithoutJson();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();

private:
    QString put(const QString &name, const QByteArray &content);

    QTemporaryDir m_folder;
};

void TestInspect::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(sampleFiles().size(), 4);
}

QString TestInspect::put(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    return written ? file.fileName() : QString();
}

static void addTextFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : textFiles()) {
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void TestInspect::keepsTheSchema_data()
{
    addTextFiles();
}

void TestInspect::keepsTheSchema()
{
    QFETCH(QString, path);
    static const QStringList roles{u"headline"_s, u"deck"_s,  u"byline"_s,  u"body"_s,
                                   u"subhead"_s,  u"quote"_s, u"caption"_s, u"ghost"_s,
                                   u"jump"_s,     u"label"_s, u"other"_s};
    const QJsonObject issue = inspectedJson(path);
    const qsizetype length = sourceTextOf(path).toUcs4().size();
    QCOMPARE(issue["source"_L1]["length"_L1].toInteger(), length);
    QSet<qint64> ids;
    QVERIFY(!issue["articles"_L1].toArray().isEmpty());
    for (const QJsonValue &article : issue["articles"_L1].toArray()) {
        ids.insert(article["id"_L1].toInteger());
        for (const QLatin1StringView key : {"headline"_L1, "kind"_L1}) {
            QVERIFY(article[key].isString());
        }
        for (const QLatin1StringView key : {"deck"_L1, "place"_L1, "date"_L1}) {
            QVERIFY(article[key].isString() || article[key].isNull());
        }
        QVERIFY(article["reporters"_L1].isArray());
        QVERIFY(article["topics"_L1].isArray());
    }
    for (const QJsonValue &block : allBlocks(issue)) {
        QVERIFY(roles.contains(block["role"_L1].toString()));
        QVERIFY(block["start"_L1].toInteger() < block["end"_L1].toInteger());
        QVERIFY(block["end"_L1].toInteger() <= length);
    }
    for (const QJsonValue &fact : issue["facts"_L1].toArray()) {
        QVERIFY(ids.contains(fact["article"_L1].toInteger()));
        QVERIFY(fact["type"_L1].isString());
    }
}

void TestInspect::factsCarryTheTextThatStandsThere_data()
{
    addTextFiles();
}

void TestInspect::factsCarryTheTextThatStandsThere()
{
    QFETCH(QString, path);
    const QString source = sourceTextOf(path);
    const QJsonArray facts = inspectedJson(path)["facts"_L1].toArray();
    QVERIFY(!facts.isEmpty());
    for (const QJsonValue &fact : facts) {
        QCOMPARE(fact["text"_L1].toString(),
                 codePointSlice(source, fact["start"_L1].toInteger(), fact["end"_L1].toInteger()));
    }
}

void TestInspect::everyNonBlankLineBelongsToOneBlock_data()
{
    addTextFiles();
}

void TestInspect::everyNonBlankLineBelongsToOneBlock()
{
    QFETCH(QString, path);
    const QString source = sourceTextOf(path);
    QList<int> owners(source.toUcs4().size(), 0); // number of the block, from 1
    int number = 0;
    for (const QJsonValue &block : allBlocks(inspectedJson(path))) {
        ++number;
        for (qint64 i = block["start"_L1].toInteger(); i < block["end"_L1].toInteger(); ++i) {
            QVERIFY2(owners[i] == 0, qPrintable(u"two blocks hold code point %1"_s.arg(i)));
            owners[i] = number;
        }
    }
    qsizetype start = 0;
    for (const QString &line : source.split(u'\n')) {
        const QList<uint> codePoints = line.toUcs4();
        QSet<int> blocks;
        for (qsizetype i = 0; i < codePoints.size(); ++i) {
            // The marks of Markdown may stand outside of the block that they make.
            if (!QChar::isSpace(codePoints[i]) && !u"#*>"_s.toUcs4().contains(codePoints[i])) {
                blocks.insert(owners[start + i]);
            }
        }
        QVERIFY2(blocks.size() <= 1 && !blocks.contains(0), qPrintable(line));
        start += codePoints.size() + 1;
    }
}

void TestInspect::readsTheSameTextInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QString crLf = Simplified;
    crLf.replace(u'\n', "\r\n"_L1);
    QString cr = Simplified;
    cr.replace(u'\n', u'\r');
    const QString marked = QChar(QChar::ByteOrderMark) + Simplified;
    QTest::newRow("CR LF") << crLf.toUtf8() << Simplified << u"UTF-8"_s;
    QTest::newRow("CR") << cr.toUtf8() << Simplified << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << marked.toUtf8() << Simplified << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark")
        << encodedAs("UTF-16LE", marked) << Simplified << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark")
        << encodedAs("UTF-16BE", marked) << Simplified << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark")
        << encodedAs("UTF-16LE", Simplified) << Simplified << u"UTF-16LE"_s;
    QTest::newRow("GB18030") << encodedAs("GB18030", Simplified) << Simplified << u"GB18030"_s;
    QTest::newRow("Big5") << encodedAs("Big5", Traditional) << Traditional << u"Big5"_s;
}

void TestInspect::readsTheSameTextInEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QVERIFY(!bytes.isEmpty());
    const QJsonObject expected = inspectedJson(put(u"一.txt"_s, text.toUtf8()));
    const QJsonObject got = inspectedJson(put(u"一.txt"_s, bytes));
    QCOMPARE(got["source"_L1]["encoding"_L1].toString(), encoding);
    QCOMPARE(got["source"_L1]["length"_L1].toInteger(), text.toUcs4().size());
    QCOMPARE(got["articles"_L1], expected["articles"_L1]);
    QCOMPARE(got["facts"_L1], expected["facts"_L1]);
    QVERIFY(!got["facts"_L1].toArray().isEmpty());
}

void TestInspect::countsCodePointsBehindCharactersOutsideTheBmp()
{
    const QString text = u"𠮷林市𪚥桥镇今年新建仓库3座，投资2000万元，占地58.6亩。\n"_s;
    const QJsonArray facts = inspectedJson(put(u"二.txt"_s, text.toUtf8()))["facts"_L1].toArray();
    bool found = false;
    for (const QJsonValue &fact : facts) {
        if (fact["type"_L1].toString() == "money"_L1) {
            found = true;
            QCOMPARE(fact["start"_L1].toInteger(), text.toUcs4().indexOf(u'2'));
            QCOMPARE(fact["value"_L1].toDouble(), 20000000.0);
        }
    }
    QVERIFY(found);
}

void TestInspect::describesTheFile()
{
    const QString path = put(u"剪报 甲.txt"_s, "abc\n");
    const QJsonObject source = inspectedJson(path)["source"_L1].toObject();
    QCOMPARE(source["file"_L1].toString(), u"剪报 甲.txt"_s);
    QCOMPARE(source["sha256"_L1].toString(),
             u"edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"_s);
    QCOMPARE(source["length"_L1].toInteger(), 4);
}

void TestInspect::printsASummaryWithoutJson()
{
    const QString path = sampleFiles().first();
    const CliResult result = runCli({u"inspect"_s, path});
    QCOMPARE(result.exitCode, 0);
    const QString summary = QString::fromUtf8(result.out);
    QVERIFY(summary.startsWith(QFileInfo(path).fileName()));
    for (const QJsonValue &article : inspectedJson(path)["articles"_L1].toArray()) {
        QVERIFY(summary.contains(article["headline"_L1].toString()));
    }
}

void TestInspect::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"没有.txt"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("empty") << put(u"empty.txt"_s, {});
    QTest::newRow("binary") << put(u"binary.txt"_s, QByteArray("\x7F"
                                                               "ELF\0\0\1\2\0\0\0\0\3\0\x80\xFF",
                                                               16)
                                                        .repeated(200));
}

void TestInspect::refusesWhatItCannotRead()
{
    QFETCH(QString, path);
    const CliResult result = runCli({u"inspect"_s, u"--json"_s, path});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QByteArray());
    // One line that names the file and ends a sentence of advice.
    QVERIFY(result.error.contains(path.toUtf8()));
    QVERIFY(result.error.endsWith(".\n"));
    QCOMPARE(result.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"
