// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/encodingguess.h"

#include "app/text/conversion.h"
#include "app/text/readability.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace jianbao {

namespace {

constexpr qsizetype sampleSize = 1 << 16;

// PDF, ZIP (office files too), PNG, GIF, JPEG, gzip, 7z, RAR, ELF, SQLite, old office files, xz,
// TIFF, bzip2
constexpr std::array<const char *, 14> binarySignatures{
    "%PDF-",      "PK\x03\x04", "\x89PNG", "GIF8",          "\xFF\xD8\xFF",     "\x1F\x8B",
    "7z\xBC\xAF", "Rar!\x1A",   "\177ELF", "SQLite format", "\xD0\xCF\x11\xE0", "\xFD\x37zXZ",
    "II*",        "BZh9"};

/// Without a branch, so that the compiler looks at sixteen bytes at once.
bool isControl(uchar c)
{
    const bool layout = (uchar(c - '\t') <= '\r' - '\t') | (c == 0x1B);
    return ((c < 0x20) & !layout) | (c == 0x7F);
}

qsizetype controlCount(QByteArrayView bytes)
{
    constexpr qsizetype block = 255; // as many as a byte counts
    qsizetype count = 0;
    for (qsizetype start = 0; start < bytes.size(); start += block) {
        uchar found = 0;
        for (const char c : bytes.sliced(start, std::min(block, bytes.size() - start))) {
            found = uchar(found + isControl(uchar(c)));
        }
        count += found;
    }
    return count;
}

/// Whether a UTF-16 unit is of what Chinese and Latin text is made of.
bool isUsualUnit(int unit)
{
    const bool ascii =
        (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
    const bool mark = (unit >= 0xA0 && unit <= 0xFF) || (unit >= 0x2010 && unit <= 0x27FF)
                      || (unit >= 0x3000 && unit <= 0x33FF) || (unit >= 0xFF01 && unit <= 0xFF5E);
    return ascii || mark || (unit >= 0x4E00 && unit <= 0x9FFF);
}

/// The share of usual characters among the UTF-16 units, 0 to 1.
double utf16Share(QByteArrayView bytes, bool bigEndian)
{
    const qsizetype units = bytes.size() / 2;
    const auto unitAt = [bytes, bigEndian](qsizetype i) {
        const auto first = uchar(bytes[2 * i]);
        const auto second = uchar(bytes[2 * i + 1]);
        return bigEndian ? first << 8 | second : second << 8 | first;
    };
    qsizetype good = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const int unit = unitAt(i);
        const bool pair = unit >= 0xD800 && unit <= 0xDBFF && i + 1 < units
                          && unitAt(i + 1) >= 0xDC00 && unitAt(i + 1) <= 0xDFFF;
        good += pair ? 2 : isUsualUnit(unit) ? 1 : 0;
        i += pair ? 1 : 0;
    }
    return units > 0 ? double(good) / double(units) : 0;
}

/// The better of both byte orders, where the bytes look like UTF-16 at all. Without a NUL (no
/// blank, digit or line end) they must also read better than as GB18030 and Big5.
std::optional<EncodingGuess> guessUtf16(QByteArrayView sample)
{
    constexpr double enough = 0.85;
    constexpr double close = 0.07;
    const double little = utf16Share(sample, false);
    const double big = utf16Share(sample, true);
    if (std::max(little, big) < enough) {
        return std::nullopt;
    }
    const double littleScore = readability(sample, "UTF-16LE");
    const double bigScore = readability(sample, "UTF-16BE");
    const bool isClose = std::abs(little - big) < close;
    const bool isLittle = isClose ? littleScore >= bigScore : little > big;
    const double score = isLittle ? littleScore : bigScore;
    const double other =
        std::max(readability(sample, "gb18030"), readability(sample, "windows-950"));
    if (!sample.contains('\0') && (score <= 0 || score < other)) {
        return std::nullopt; // pairs of Latin letters make rare Chinese characters
    }
    return EncodingGuess{isLittle ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian,
                         0, isClose && littleScore == bigScore};
}

struct Utf8Count
{
    qsizetype threeByte = 0; // valid sequences of three bytes and more
    qsizetype invalid = 0;
};

/// The length of the valid UTF-8 sequence at `i`; 0 where there is none.
int utf8Length(QByteArrayView bytes, qsizetype i)
{
    const auto at = [bytes](qsizetype k) { return k < bytes.size() ? uchar(bytes[k]) : uchar(0); };
    const auto trails = [&at](qsizetype k) { return (at(k) & 0xC0) == 0x80; };
    const uchar lead = at(i);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return trails(i + 1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar second = at(i + 1);
        const bool canonical = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F);
        return canonical && trails(i + 1) && trails(i + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar second = at(i + 1);
        const bool canonical = !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        return canonical && trails(i + 1) && trails(i + 2) && trails(i + 3) ? 4 : 0;
    }
    return 0;
}

/// Whether three bytes are one of the characters U+1000 to U+9FFF, as nearly all of a Chinese
/// text are.
bool isCommonThree(QByteArrayView bytes)
{
    return uchar(bytes[0]) >= 0xE1 && uchar(bytes[0]) <= 0xE9 && (uchar(bytes[1]) & 0xC0) == 0x80
           && (uchar(bytes[2]) & 0xC0) == 0x80;
}

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        if (i + 2 < bytes.size() && isCommonThree(bytes.sliced(i, 3))) {
            ++count.threeByte;
            i += 3;
            continue;
        }
        const int length = utf8Length(bytes, i);
        count.invalid += length == 0 ? 1 : 0;
        count.threeByte += length > 2 ? 1 : 0;
        i += std::max(length, 1);
    }
    return count;
}

/// Characters that Microsoft's table lacks or keeps in the private use area.
qsizetype unknownIn(QByteArrayView bytes, TextEncoding encoding)
{
    const ConvertedText converted = convert(bytes, converterName(encoding));
    return std::count_if(converted.text.begin(), converted.text.end(), [](QChar c) {
        return c == QChar(0xFFFD) || (c >= QChar(0xE000) && c <= QChar(0xF8FF));
    });
}

bool uchardetSaysBig5(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size()));
    uchardet_data_end(detector.get());
    return qstricmp(uchardet_get_charset(detector.get()), "BIG5") == 0;
}

/// The sample without a character cut at its end, so that it does not count as invalid.
QByteArrayView sampleOf(QByteArrayView bytes)
{
    if (bytes.size() <= sampleSize) {
        return bytes;
    }
    qsizetype end = sampleSize;
    while (end > 0 && uchar(bytes[end - 1]) >= 0x80) {
        --end;
    }
    return bytes.first(end > sampleSize / 2 ? end : sampleSize);
}

EncodingGuess guessMultiByte(QByteArrayView bytes, bool mayBeUtf8)
{
    constexpr double close = 0.12;
    const QByteArrayView sample = sampleOf(bytes);
    const double gb = readability(sample, converterName(TextEncoding::Gb18030));
    const double big5 = readability(sample, converterName(TextEncoding::Big5));
    const double utf8 = mayBeUtf8 ? readability(sample, converterName(TextEncoding::Utf8)) : -1e9;
    if (utf8 >= std::max(gb, big5)) {
        return {TextEncoding::Utf8, 0, utf8 < std::max(gb, big5) + close};
    }
    const bool doubtful = std::abs(gb - big5) < close || std::max(gb, big5) < 0;
    const bool isBig5 = doubtful && gb > 0 ? uchardetSaysBig5(sample) : big5 > gb;
    if (!isBig5) {
        return {TextEncoding::Gb18030, 0, doubtful};
    }
    const qsizetype unknown = unknownIn(bytes, TextEncoding::Big5);
    const bool extended = unknown > 0 && unknownIn(bytes, TextEncoding::Big5Hkscs) < unknown;
    return {extended ? TextEncoding::Big5Hkscs : TextEncoding::Big5, 0, doubtful};
}

} // namespace

bool isBinary(QByteArrayView bytes, const EncodingGuess &guess)
{
    const bool known = std::any_of(binarySignatures.begin(), binarySignatures.end(),
                                   [bytes](const char *s) { return bytes.startsWith(s); });
    if (known) {
        return true;
    }
    if (guess.encoding == TextEncoding::Utf16LittleEndian
        || guess.encoding == TextEncoding::Utf16BigEndian) {
        return false;
    }
    constexpr qsizetype few = 4;
    constexpr qsizetype share = 20;
    const qsizetype controls = controlCount(bytes);
    return controls >= few && controls * share > bytes.size();
}

EncodingGuess guessEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return {TextEncoding::Utf8, 3, false};
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return {TextEncoding::Utf16LittleEndian, 2, false};
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return {TextEncoding::Utf16BigEndian, 2, false};
    }
    if (bytes.startsWith("\x84\x31\x95\x33")) {
        return {TextEncoding::Gb18030, 4, false};
    }
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const Utf8Count utf8 = countUtf8(bytes);
    if (utf8.invalid > 0 || sample.contains('\0')) {
        if (const std::optional<EncodingGuess> utf16 = guessUtf16(sample)) {
            return *utf16;
        }
    }
    constexpr qsizetype oneIn = 4;
    if (utf8.invalid == 0 || utf8.threeByte > oneIn * utf8.invalid) {
        return {TextEncoding::Utf8, 0, false, utf8.invalid == 0};
    }
    return guessMultiByte(bytes, utf8.threeByte > utf8.invalid);
}

const char *ianaName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16LittleEndian:
        return "UTF-16LE";
    case TextEncoding::Utf16BigEndian:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Big5:
        return "Big5";
    case TextEncoding::Big5Hkscs:
        return "Big5-HKSCS";
    }
    return "UTF-8";
}

const char *converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Gb18030:
        return "gb18030";
    case TextEncoding::Big5:
        return "windows-950";
    case TextEncoding::Big5Hkscs:
        return "ibm-1375_P100-2008";
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        break;
    }
    return ianaName(encoding);
}

} // namespace jianbao
