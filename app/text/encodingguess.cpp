// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/encodingguess.h"

#include "app/text/conversion.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <string_view>

namespace jianbao {

namespace {

constexpr qsizetype sampleSize = 1 << 16;

// PDF, ZIP (office files too), PNG, GIF, JPEG, gzip, 7z, RAR, ELF, SQLite, old office files, xz,
// TIFF, bzip2
constexpr std::array<const char *, 14> binarySignatures{
    "%PDF-",      "PK\x03\x04", "\x89PNG", "GIF8",          "\xFF\xD8\xFF",     "\x1F\x8B",
    "7z\xBC\xAF", "Rar!\x1A",   "\177ELF", "SQLite format", "\xD0\xCF\x11\xE0", "\xFD\x37zXZ",
    "II*",        "BZh9"};

bool isControl(uchar c)
{
    const bool layout = c == '\t' || c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x1B;
    return (c < 0x20 && !layout) || c == 0x7F;
}

qsizetype controlCount(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return isControl(uchar(c)); });
}

/// How many of the UTF-16 units are what Chinese text is made of, 0 to 1.
double utf16Share(QByteArrayView bytes, bool bigEndian)
{
    qsizetype good = 0;
    const qsizetype units = bytes.size() / 2;
    for (qsizetype i = 0; i < units; ++i) {
        const auto first = uchar(bytes[2 * i]);
        const auto second = uchar(bytes[2 * i + 1]);
        const int unit = bigEndian ? first << 8 | second : second << 8 | first;
        const bool ascii =
            (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
        const bool chinese =
            (unit >= 0x4E00 && unit <= 0x9FA5) || (unit >= 0x3000 && unit <= 0x3020)
            || (unit >= 0xFF01 && unit <= 0xFF5E) || (unit >= 0x2010 && unit <= 0x2030);
        good += ascii || chinese ? 1 : 0;
    }
    return units > 0 ? double(good) / double(units) : 0;
}

struct Utf8Count
{
    qsizetype multiByte = 0; // valid sequences of two bytes and more
    qsizetype threeByte = 0; // of three and more
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

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = utf8Length(bytes, i);
        count.invalid += length == 0 ? 1 : 0;
        count.multiByte += length > 1 ? 1 : 0;
        count.threeByte += length > 2 ? 1 : 0;
        i += std::max(length, 1);
        while (length == 0 && i < bytes.size() && (uchar(bytes[i]) & 0xC0) == 0x80) {
            ++i; // the rest of a damaged sequence is no second fault
        }
    }
    return count;
}

/// The most frequent characters of newspaper Chinese, simplified and traditional.
constexpr char16_t frequentCharacters[] =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
    u"子"
    u"说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制"
    u"机"
    u"当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正"
    u"心"
    u"反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党"
    u"程"
    u"展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角"
    u"期"
    u"市企金区报记讯村农口镇县省委会议亿元万融贷款贫扶港"
    u"這為個國時來們對會發動過說產種後學經進著電裡實體機當業應開還從現點無與關數樣線間長強書見東車"
    u"門問題總統團結設備計劃專縣區報記訊農億萬貸貧鄉鎮電話環境衛臺灣黨選舉議員導";

constexpr char16_t punctuation[] = u"，。、：；！？“”‘’（）《》「」『』【】〔〕—…·　％";

class CharacterClasses
{
public:
    CharacterClasses()
    {
        addOrdinary("gb18030", 0xB0, 0xD7, 0xA1);
        addOrdinary("windows-950", 0xA4, 0xC6, 0x40);
        for (const char16_t c : std::u16string_view(frequentCharacters)) {
            m_frequent.set(c);
        }
        for (const char16_t c : std::u16string_view(punctuation)) {
            m_punctuation.set(c);
        }
    }

    /// What a character says about the encoding it was read in.
    double weight(char16_t c) const
    {
        if (c == 0xFFFD) {
            return -6;
        }
        if (c < 0x80) {
            return 0;
        }
        if (m_frequent[c]) {
            return 2.5;
        }
        if (m_punctuation[c]) {
            return 2;
        }
        return m_ordinary[c] ? 0.5 : c >= 0x4E00 && c <= 0x9FFF ? -1 : -2;
    }

private:
    /// The first level of a character set: its ordinary characters by its makers' count.
    void addOrdinary(const char *converter, int firstLead, int lastLead, int firstTrail)
    {
        QByteArray bytes;
        for (int lead = firstLead; lead <= lastLead; ++lead) {
            for (int trail = firstTrail; trail <= 0xFE; ++trail) {
                if (trail < 0x7F || trail > 0xA0) {
                    bytes += char(lead);
                    bytes += char(trail);
                }
            }
        }
        const ConvertedText converted = convert(bytes, converter);
        for (const QChar c : converted.text) {
            m_ordinary.set(c.unicode());
        }
    }

    std::bitset<0x10000> m_frequent;
    std::bitset<0x10000> m_punctuation;
    std::bitset<0x10000> m_ordinary;
};

const CharacterClasses &characterClasses()
{
    static const CharacterClasses classes;
    return classes;
}

/// How much like ordinary Chinese the bytes read in this encoding; per byte beyond ASCII.
double readability(QByteArrayView bytes, TextEncoding encoding)
{
    const ConvertedText converted = convert(bytes, converterName(encoding));
    double score = 0;
    for (const QChar c : converted.text) {
        score += characterClasses().weight(c.unicode());
    }
    const auto foreign =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
    return foreign > 0 ? score / double(foreign) : 0;
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
    const double gb = readability(sample, TextEncoding::Gb18030);
    const double big5 = readability(sample, TextEncoding::Big5);
    const double utf8 = mayBeUtf8 ? readability(sample, TextEncoding::Utf8) : -1e9;
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
    constexpr double nearlyAll = 0.93;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const Utf8Count utf8 = countUtf8(bytes);
    const bool hasNul = sample.contains('\0');
    if (utf8.invalid > 0 || hasNul) {
        const double little = utf16Share(sample, false);
        const double big = utf16Share(sample, true);
        if (std::max(little, big) > nearlyAll) {
            const auto encoding =
                little >= big ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
            return {encoding, 0, std::abs(little - big) < 1 - nearlyAll};
        }
    }
    // text in another encoding hardly ever forms sequences of three bytes
    const bool mostlyUtf8 = utf8.threeByte > 0 && utf8.threeByte >= 2 * utf8.invalid;
    if (mostlyUtf8 || utf8.multiByte + utf8.invalid == 0) {
        return {TextEncoding::Utf8, 0, false};
    }
    return guessMultiByte(bytes, utf8.invalid == 0);
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
