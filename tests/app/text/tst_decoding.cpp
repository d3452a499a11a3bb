// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/decoding.h"
#include "tests/support/paths.h"

#include <QFileInfo>
#include <QTest>

#include <unicode/ucnv.h>

#include <optional>

using namespace jianbao;
using namespace Qt::StringLiterals;

namespace {

/// Encodes by ICU, independently of what is tested; nothing where a character has no code.
std::optional<QByteArray> tryToEncode(const QString &text, const char *converter)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *cnv = ucnv_open(converter, &error);
    ucnv_setFromUCallBack(cnv, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    QByteArray bytes(text.size() * 4 + 4, '\0');
    const auto length = ucnv_fromUChars(cnv, bytes.data(), int32_t(bytes.size()),
                                        reinterpret_cast<const UChar *>(text.utf16()),
                                        int32_t(text.size()), &error);
    ucnv_close(cnv);
    if (U_FAILURE(error)) {
        return std::nullopt;
    }
    bytes.truncate(length);
    return bytes;
}

bool canEncode(const QString &text, const char *converter)
{
    return tryToEncode(text, converter).has_value();
}

QByteArray encoded(const QString &text, const char *converter, const QByteArray &mark = {})
{
    const std::optional<QByteArray> bytes = tryToEncode(text, converter);
    if (!bytes) {
        qFatal("cannot encode as %s", converter);
    }
    return mark + *bytes;
}

const QString simplified =
    u"本报讯（记者 林小满）截至9月末，全市口岸进出口货运量达到263.4万吨，同比增长18.7%。"
    "“货多了，路要更顺。”站长说。\n"_s;
const QString traditional =
    u"【記者林小滿／高雄報導】今年前十月，港區貨物裝卸量達到三千萬噸，較去年同期增加百分之八。"
    "「貨多了，路要更順。」站長說。\n"_s;

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void readsWholePages_data();
    void readsWholePages();
    void replacesInvalidBytesOnePerSequence_data();
    void replacesInvalidBytesOnePerSequence();
    void normalisesLineEnds();
    void placesInvalidBytesBehindLineEnds();
    void readsTheBlankOfOldTables();
    void keepsControlCharactersAndSaysSo();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesAnEmptyFile();
    void admitsDoubt();
    void survivesEveryPrefixOfAFile();
};

void TestDecoding::readsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString rare = simplified + u"𠮷文澜、𠀀、😀"_s;
    QTest::newRow("UTF-8") << rare.toUtf8() << rare << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + rare.toUtf8() << rare << u"UTF-8"_s;
    QTest::newRow("UTF-8, Latin") << u"Café au lait, 3 €, naïve\n"_s.toUtf8()
                                  << u"Café au lait, 3 €, naïve\n"_s << u"UTF-8"_s;
    QTest::newRow("UTF-8, accents alone")
        << u"Café déjà vu\n"_s.toUtf8() << u"Café déjà vu\n"_s << u"UTF-8"_s;
    QTest::newRow("ASCII") << QByteArray("port of call\n") << u"port of call\n"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark")
        << encoded(rare, "UTF-16LE", "\xFF\xFE") << rare << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark")
        << encoded(rare, "UTF-16BE", "\xFE\xFF") << rare << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE") << encoded(simplified, "UTF-16LE") << simplified << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << encoded(traditional, "UTF-16BE") << traditional << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE, Latin")
        << encoded(u"port of call\n"_s, "UTF-16LE") << u"port of call\n"_s << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without blanks, digits and line ends")
        << encoded(u"港区装卸量持续增加，货主放心"_s, "UTF-16BE")
        << u"港区装卸量持续增加，货主放心"_s << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark, beyond the first plane")
        << encoded(rare, "UTF-16LE") << rare << u"UTF-16LE"_s;
    QTest::newRow("GB18030") << encoded(simplified, "gb18030") << simplified << u"GB18030"_s;
    QTest::newRow("GB18030, four bytes and beyond the first plane")
        << encoded(simplified + u"㐂𠀀䶮"_s, "gb18030") << simplified + u"㐂𠀀䶮"_s << u"GB18030"_s;
    QTest::newRow("GB18030, traditional characters")
        << encoded(traditional, "gb18030") << traditional << u"GB18030"_s;
    QTest::newRow("GB18030, names rare in it")
        << encoded(u"朱镕基、李堃、王祎出席会议。"_s, "gb18030")
        << u"朱镕基、李堃、王祎出席会议。"_s << u"GB18030"_s;
    QTest::newRow("GB18030, a short headline")
        << encoded(u"口岸通关提速"_s, "gb18030") << u"口岸通关提速"_s << u"GB18030"_s;
    QTest::newRow("GB18030 that nearly is UTF-8")
        << encoded(u"联通"_s, "gb18030") << u"联通"_s << u"GB18030"_s;
    QTest::newRow("Big5") << encoded(traditional, "windows-950") << traditional << u"Big5"_s;
    QTest::newRow("Big5, a short headline")
        << encoded(u"港區裝卸量增加"_s, "windows-950") << u"港區裝卸量增加"_s << u"Big5"_s;
    QTest::newRow("Big5-HKSCS") << encoded(traditional + u"啲嘢喺晒"_s, "ibm-1375_P100-2008")
                                << traditional + u"啲嘢喺晒"_s << u"Big5-HKSCS"_s;
}

void TestDecoding::readsWhatWasWritten()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
    for (const Diagnostic &diagnostic : decoded->diagnostics) {
        QCOMPARE(diagnostic.code, DiagnosticCode::DoubtfulEncoding);
    }
}

void TestDecoding::readsWholePages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("converter");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("encoding");
    const auto addPage = [](const QByteArray &name, const QString &text) {
        const auto add = [&](const char *converter, const QByteArray &mark,
                             const QString &encoding) {
            if (canEncode(text, converter)) {
                const QByteArray row = name + ' ' + converter + (mark.isEmpty() ? "" : " marked");
                QTest::newRow(row.constData()) << text << QByteArray(converter) << mark << encoding;
            }
        };
        add("UTF-8", {}, u"UTF-8"_s);
        add("UTF-8", "\xEF\xBB\xBF", u"UTF-8"_s);
        add("UTF-16LE", {}, u"UTF-16LE"_s);
        add("UTF-16LE", "\xFF\xFE", u"UTF-16LE"_s);
        add("UTF-16BE", {}, u"UTF-16BE"_s);
        add("UTF-16BE", "\xFE\xFF", u"UTF-16BE"_s);
        add("gb18030", {}, u"GB18030"_s);
        add("windows-950", {}, u"Big5"_s);
    };
    addPage("simplified", simplified.repeated(60));
    addPage("traditional", traditional.repeated(60));
    for (const QString &path : test::sampleFiles() + test::seedFiles()) {
        QString text = QString::fromUtf8(test::contentOf(path));
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        addPage(QFileInfo(path).fileName().toUtf8(),
                text.startsWith(QChar(0xFEFF)) ? text.sliced(1) : text);
    }
}

void TestDecoding::readsWholePages()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, converter);
    QFETCH(QByteArray, mark);
    const Result<DecodedText> decoded = decodeText(encoded(text, converter.constData(), mark));
    QVERIFY(decoded.has_value());
    QTEST(decoded->encoding, "encoding");
    QVERIFY(decoded->text == text);
    for (const Diagnostic &diagnostic : decoded->diagnostics) {
        QCOMPARE(diagnostic.code, DiagnosticCode::ControlCharacters);
    }
}

void TestDecoding::replacesInvalidBytesOnePerSequence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("places");
    const auto places = [](std::initializer_list<qsizetype> list) {
        return QList<qsizetype>(list);
    };
    const QChar bad(0xFFFD);
    QTest::newRow("UTF-8, a stray byte") << u"口岸"_s.toUtf8() + '\xFF' + u"通关"_s.toUtf8()
                                         << u"口岸"_s + bad + u"通关"_s << places({2});
    QTest::newRow("UTF-8, cut at the end")
        << u"口岸通关"_s.toUtf8().chopped(1) << u"口岸通"_s + bad << places({3});
    QTest::newRow("UTF-8, two of them")
        << u"口"_s.toUtf8() + "\xE5\x8F" + u"岸通关、货场"_s.toUtf8() + '\xFE' + u"港"_s.toUtf8()
        << u"口"_s + bad + u"岸通关、货场"_s + bad + u"港"_s << places({1, 8});
    QTest::newRow("UTF-16LE, half a unit at the end")
        << encoded(u"口岸"_s, "UTF-16LE", "\xFF\xFE") + 'x' << u"口岸"_s + bad << places({2});
    QTest::newRow("UTF-16LE, a lone surrogate") << QByteArray("\xFF\xFE\xE3\x53\x40\xD8\xB8\x5C", 8)
                                                << u"口"_s + bad + u"岸"_s << places({1});
    QTest::newRow("UTF-16BE, a lone surrogate at the end")
        << QByteArray("\xFE\xFF\x53\xE3\xD8\x40", 6) << u"口"_s + bad << places({1});
    QTest::newRow("GB18030, cut at the end")
        << encoded(simplified, "gb18030").chopped(1) + '\xB5' << simplified.chopped(1) + bad
        << places({simplified.size() - 1});
    QTest::newRow("Big5, cut at the end") << encoded(traditional, "windows-950") + '\xA4'
                                          << traditional + bad << places({traditional.size()});
}

void TestDecoding::replacesInvalidBytesOnePerSequence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, places);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QList<qsizetype> found;
    for (const Diagnostic &diagnostic : decoded->diagnostics) {
        if (diagnostic.code == DiagnosticCode::InvalidBytes) {
            found.append(diagnostic.range.start);
            QCOMPARE(diagnostic.range.length(), 1);
        }
    }
    QCOMPARE(found, places);
}

void TestDecoding::normalisesLineEnds()
{
    const Result<DecodedText> decoded = decodeText("a\r\nb\rc\n\r\r\nd\r");
    QCOMPARE(decoded->text, u"a\nb\nc\n\n\nd\n"_s);
}

void TestDecoding::placesInvalidBytesBehindLineEnds()
{
    const QByteArray bytes = u"口岸\r\n通关\r\n"_s.toUtf8() + '\xFF' + u"货场"_s.toUtf8();
    const Result<DecodedText> decoded = decodeText(bytes);
    QCOMPARE(decoded->diagnostics.size(), 1);
    QCOMPARE(decoded->diagnostics.first().range, (TextRange{6, 7}));
    QCOMPARE(decoded->text[6], QChar(0xFFFD));
    QCOMPARE(decoded->diagnostics.first().detail, u"FF"_s);
}

void TestDecoding::readsTheBlankOfOldTables()
{
    const QByteArray bytes = "\xA3\xA0" + encoded(simplified, "gb18030");
    QCOMPARE(decodeText(bytes)->text, QChar(0x3000) + simplified);
}

void TestDecoding::keepsControlCharactersAndSaysSo()
{
    const QString text = simplified + QChar(0) + QChar(1) + u"口岸"_s + QChar(0x1A);
    const Result<DecodedText> decoded = decodeText(text.toUtf8());
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->diagnostics.size(), 1);
    const qsizetype first = simplified.size();
    QCOMPARE(decoded->diagnostics[0],
             (Diagnostic{DiagnosticCode::ControlCharacters, {first, first + 5}, u"3"_s}));
}

void TestDecoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\x00\x00\x00\x0DIHDR", 16);
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10);
    QByteArray noise;
    for (int i = 0; i < 4096; ++i) {
        noise += char((i * i * 31 + i * 7) >> 3);
    }
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0", 18);
    QTest::newRow("NULs without order") << QByteArray("ab\0\0\0\0cde\0\0\0\0\0f\0\0\0\0\0g", 21);
    QTest::newRow("bytes without sense") << noise;
}

void TestDecoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const Result<DecodedText> decoded = decodeText(bytes);
    QVERIFY(!decoded.has_value());
    QCOMPARE(decoded.error().code, ErrorCode::FileIsNoText);
}

void TestDecoding::refusesAnEmptyFile()
{
    QCOMPARE(decodeText({}).error().code, ErrorCode::FileIsEmpty);
    QCOMPARE(decodeText("\xEF\xBB\xBF").error().code, ErrorCode::FileIsEmpty);
}

void TestDecoding::admitsDoubt()
{
    const Result<DecodedText> decoded = decodeText("caf\xE9 au lait");
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->diagnostics.first().code, DiagnosticCode::DoubtfulEncoding);
}

void TestDecoding::survivesEveryPrefixOfAFile()
{
    for (const char *converter : {"UTF-8", "gb18030", "windows-950"}) {
        const QString &text = qstrcmp(converter, "windows-950") == 0 ? traditional : simplified;
        const QByteArray bytes = encoded(text, converter);
        for (qsizetype length = 12; length < bytes.size(); ++length) {
            const Result<DecodedText> decoded = decodeText(bytes.first(length));
            QVERIFY(decoded.has_value());
            const QString whole =
                decoded->text.endsWith(QChar(0xFFFD)) ? decoded->text.chopped(1) : decoded->text;
            QVERIFY2(text.startsWith(whole), qPrintable(QString::number(length)));
        }
    }
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
