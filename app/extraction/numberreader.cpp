// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numberreader.h"

#include "app/extraction/chinesenumeral.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

namespace {

/// Reads one numeral from left to right.
class NumberReader
{
public:
    NumberReader(const ScanText &text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
        m_numeral.range = {at, at};
    }

    std::optional<Numeral> read();

private:
    bool readArabic();
    void readGroups();
    void readDecimals();
    bool readChinese();
    bool readVagueLead();
    void readChineseDecimals();
    void readScales();
    int scalesAt(qsizetype &i) const;
    bool isScaleAt(qsizetype i) const;
    void readRemainder();
    void readVagueEnd();
    void multiplyBy(int power);

    const ScanText &m_text;
    qsizetype m_at;
    Numeral m_numeral;
};

bool isVague(char16_t c)
{
    return c == u'余' || c == u'多' || c == u'几' || c == u'来';
}

std::optional<Numeral> NumberReader::read()
{
    if (readArabic()) {
        readScales();
        readRemainder();
    } else if (readVagueLead()) {
        // 数十: the words name no value
    } else if (readChinese()) {
        readChineseDecimals();
    } else {
        return std::nullopt;
    }
    readVagueEnd();
    m_numeral.range.end = m_at;
    return m_numeral;
}

bool NumberReader::readArabic()
{
    const qsizetype start = m_at;
    while (isDigit(m_text.at(m_at))) {
        ++m_at;
    }
    m_numeral.digits = int(std::min<qsizetype>(m_at - start, 99));
    if (m_at == start) {
        return false;
    }
    m_numeral.isArabic = true;
    readGroups();
    readDecimals();
    QString digits = TextRange{start, m_at}.in(m_text.folded()).toString();
    digits.remove(u',');
    m_numeral.value = Decimal::fromString(digits);
    return true;
}

/// Thousands: 1,234,567. A comma between other groups of digits ends the number.
void NumberReader::readGroups()
{
    if (m_numeral.digits > 3 || m_text.at(m_numeral.range.start) == u'0') {
        return;
    }
    const auto threeDigitsAt = [this](qsizetype i) {
        return isDigit(m_text.at(i)) && isDigit(m_text.at(i + 1)) && isDigit(m_text.at(i + 2))
               && !isDigit(m_text.at(i + 3));
    };
    while (m_text.at(m_at) == u',' && threeDigitsAt(m_at + 1)) {
        m_at += 4;
        m_numeral.digits = std::min(m_numeral.digits + 3, 99);
        m_numeral.isGrouped = true;
    }
}

void NumberReader::readDecimals()
{
    if (m_text.at(m_at) != u'.' || !isDigit(m_text.at(m_at + 1))) {
        return;
    }
    m_numeral.hasDecimals = true;
    ++m_at;
    while (isDigit(m_text.at(m_at))) {
        ++m_at;
    }
}

/// Whether a scale word stands here that is not the beginning of a unit (千瓦, 兆瓦, 百帕). 兆
/// counts only before money or further digits.
bool NumberReader::isScaleAt(qsizetype i) const
{
    const char16_t c = m_text.at(i);
    if (scalePower(c) == 0 || m_text.lexicons().units.longestAt(m_text.folded(), i)) {
        return false;
    }
    if (c != u'兆') {
        return true;
    }
    const qsizetype next = m_text.skipBlanks(i + 1);
    return isDigit(m_text.at(next)) || isVague(m_text.at(next))
           || m_text.lexicons().currencies.longestAt(m_text.folded(), next);
}

/// The joint power of the scale words at `i` (12 for 万亿), which moves behind them.
int NumberReader::scalesAt(qsizetype &i) const
{
    int power = 0;
    qsizetype next = m_text.skipBlanks(i);
    while (power < 20 && isScaleAt(next)) {
        power += scalePower(m_text.at(next));
        i = next + 1;
        next = m_text.skipBlanks(i);
    }
    return power;
}

/// Scale words behind an Arabic number, also with 多, 余, 几 between: 60多亿.
void NumberReader::readScales()
{
    const qsizetype vague = m_text.skipBlanks(m_at);
    if (isVague(m_text.at(vague))) {
        qsizetype behind = vague + 1;
        const int power = scalesAt(behind);
        if (power > 0) {
            m_numeral.bound = m_text.at(vague) == u'来' ? Bound::About : Bound::MoreThan;
            m_at = behind;
            multiplyBy(power);
        }
        return;
    }
    multiplyBy(scalesAt(m_at));
}

void NumberReader::multiplyBy(int power)
{
    m_numeral.scale += power;
    if (m_numeral.value) {
        m_numeral.value = m_numeral.value->shifted(power);
    }
    if (m_numeral.upper) {
        m_numeral.upper = m_numeral.upper->shifted(power);
    }
}

/// Lower places written with digits of their own: 1亿2000万, 5万3,000.
void NumberReader::readRemainder()
{
    const bool mayContinue = m_numeral.scale > 0 && !m_numeral.hasDecimals && m_numeral.value
                             && m_numeral.bound == Bound::None && isDigit(m_text.at(m_at));
    if (!mayContinue) {
        return;
    }
    NumberReader rest(m_text, m_at);
    rest.readArabic();
    rest.readScales();
    rest.readRemainder();
    const bool fits = rest.m_numeral.value && !rest.m_numeral.hasDecimals
                      && *rest.m_numeral.value < Decimal(1, m_numeral.scale);
    if (!fits) {
        return;
    }
    m_numeral.value = m_numeral.value->plus(*rest.m_numeral.value);
    m_numeral.bound = rest.m_numeral.bound;
    m_numeral.scale = rest.m_numeral.scale;
    m_at = rest.m_at;
}

/// 数十, 几百万: a scale word behind 数 or 几. 数 that ends a noun (人数, 总数) is none.
bool NumberReader::readVagueLead()
{
    const char16_t c = m_text.at(m_at);
    const bool endsNoun = c == u'数'
                          && isOneOf(m_text.at(m_at - 1), u"人户总次指倍系基函参分少多件种份个字站"
                                                          u"点位天月年岁期项目台辆无");
    if ((c != u'数' && c != u'几') || endsNoun || scalePower(m_text.at(m_at + 1)) == 0) {
        return false;
    }
    qsizetype end = m_at + 1;
    m_numeral.scale = scalesAt(end);
    m_at = end;
    return m_numeral.scale > 0;
}

bool NumberReader::readChinese()
{
    const qsizetype start = m_at;
    while (chineseDigit(m_text.at(m_at)) >= 0 || isScaleAt(m_at)) {
        ++m_at;
    }
    if (m_at == start) {
        return false;
    }
    const auto value = chineseValue(TextRange{start, m_at}.in(m_text.folded()));
    if (value) {
        m_numeral.value = Decimal(value->low);
        m_numeral.isPositional = value->isPositional;
        m_numeral.isBareScale = value->startsWithScale;
        m_numeral.scale = value->lastPower;
        if (value->high != value->low) {
            m_numeral.upper = Decimal(value->high);
        }
    }
    return true;
}

/// 十二点三, 一点五亿: digits behind 点 belong to the number where a scale word or a unit follows;
/// 十二点三十分 is a time of day.
void NumberReader::readChineseDecimals()
{
    if (m_text.at(m_at) != u'点' || !m_numeral.value || chineseDigit(m_text.at(m_at + 1)) < 0) {
        return;
    }
    qsizetype end = m_at + 1;
    QString decimals = m_numeral.value->toString() + u'.';
    while (chineseDigit(m_text.at(end)) >= 0 && chineseDigit(m_text.at(end)) <= 9) {
        decimals += QChar(u'0' + chineseDigit(m_text.at(end)));
        ++end;
    }
    const Lexicons &lists = m_text.lexicons();
    const bool hasUnit = end == m_text.size() || isOneOf(m_text.at(end), u"万亿个成。,;)")
                         || lists.units.longestAt(m_text.folded(), end)
                         || lists.currencies.longestAt(m_text.folded(), end);
    const auto value = Decimal::fromString(decimals);
    if (!hasUnit || !value) {
        return;
    }
    m_numeral.value = value;
    m_numeral.hasDecimals = true;
    m_numeral.scale = 0;
    m_at = end;
    multiplyBy(scalesAt(m_at));
}

/// 余, 多, 几 or 来 behind the number (三十余, 十几), with a scale word behind them (十几万).
void NumberReader::readVagueEnd()
{
    const qsizetype vague = m_text.skipBlanks(m_at);
    const char16_t c = m_text.at(vague);
    const char16_t next = m_text.at(vague + 1);
    const bool isOtherWord =
        (c == u'多' && isOneOf(next, u"增减于样边方")) || (c == u'余' && isOneOf(next, u"额款下"))
        || (c == u'来' && isOneOf(next, u"自到源说看")) || (c == u'几' && isOneOf(next, u"乎何"));
    if (!isVague(c) || isOtherWord || m_numeral.bound != Bound::None) {
        return;
    }
    m_at = vague + 1;
    m_numeral.bound = c == u'来' ? Bound::About : Bound::MoreThan;
    if (!m_numeral.isArabic) {
        multiplyBy(scalesAt(m_at));
    }
}

} // namespace

bool canStartNumeral(char16_t c)
{
    return isDigit(c) || c == u'数' || c == u'几' || isChineseNumeral(c);
}

std::optional<Numeral> readNumeral(const ScanText &text, qsizetype at)
{
    return NumberReader(text, at).read();
}

} // namespace jianbao
