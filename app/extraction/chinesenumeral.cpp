// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/chinesenumeral.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype LongestRun = 24;
constexpr int AboveAllScales = 16;

qint64 powerOfTen(int power)
{
    qint64 value = 1;
    for (; power > 0; --power) {
        value *= 10;
    }
    return value;
}

/// Adds up digits and scale words from left to right.
class Sum
{
public:
    /// False where this digit cannot stand here.
    bool addDigit(int digit);
    /// False where this scale word cannot stand here or the value grows too large.
    bool addScale(int power);
    /// The value; nullopt if it grows too large.
    std::optional<qint64> total() const;

private:
    bool closeSection(int power);

    qint64 m_total = 0;
    qint64 m_section = 0; // below the next 万, 亿 or 兆
    int m_digit = 0;
    bool m_hasDigit = false;
    int m_sectionPower = AboveAllScales; // of the last scale word in the section
    int m_lowerPlace = 0; // place of a digit that follows directly, 0 after 零 or a digit
    bool m_isEmpty = true;
};

bool Sum::addDigit(int digit)
{
    m_isEmpty = false;
    if (digit == 0) {
        m_lowerPlace = 0;
        return !m_hasDigit;
    }
    if (m_hasDigit) {
        return false;
    }
    if (digit >= 20) { // 廿, 卅
        m_section += digit;
        m_sectionPower = 1;
        m_lowerPlace = 0;
        return true;
    }
    m_digit = digit;
    m_hasDigit = true;
    return true;
}

bool Sum::addScale(int power)
{
    if (power >= 4) {
        return closeSection(power);
    }
    const bool mayLackDigit = power == 1 || m_isEmpty;
    if (power >= m_sectionPower || (!m_hasDigit && !mayLackDigit)) {
        return false;
    }
    m_section += (m_hasDigit ? m_digit : 1) * powerOfTen(power);
    m_hasDigit = false;
    m_digit = 0;
    m_sectionPower = power;
    m_lowerPlace = power - 1;
    m_isEmpty = false;
    return true;
}

bool Sum::closeSection(int power)
{
    const bool isFirst = m_isEmpty;
    m_section += m_digit;
    const qint64 scale = powerOfTen(power);
    if (isFirst) {
        m_section = 1;
    }
    if (m_section == 0 && m_total > 0 && m_lowerPlace == power - 1) { // 四万万
        return !qMulOverflow(m_total, scale, &m_total);
    }
    if (m_total == 0 || m_total >= scale) {
        qint64 product = 0;
        if (m_section == 0 || qMulOverflow(m_section, scale, &product)
            || qAddOverflow(m_total, product, &m_total)) {
            return false;
        }
    } else if (qMulOverflow(m_total + m_section, scale, &m_total)) {
        return false;
    }
    m_section = 0;
    m_digit = 0;
    m_hasDigit = false;
    m_sectionPower = AboveAllScales;
    m_lowerPlace = power - 1;
    m_isEmpty = false;
    return true;
}

std::optional<qint64> Sum::total() const
{
    const qint64 last = m_hasDigit ? m_digit * powerOfTen(m_lowerPlace) : 0;
    qint64 sum = 0;
    if (qAddOverflow(m_total, m_section + last, &sum)) {
        return std::nullopt;
    }
    return sum;
}

/// The value of the run without the character at `left`.
std::optional<qint64> valueWithout(QStringView run, qsizetype left)
{
    Sum sum;
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (i == left) {
            continue;
        }
        const int digit = chineseDigit(run[i].unicode());
        const bool added =
            digit >= 0 ? sum.addDigit(digit) : sum.addScale(scalePower(run[i].unicode()));
        if (!added) {
            return std::nullopt;
        }
    }
    return sum.total();
}

/// Place of two digits that give a rough number together (三四百, 十二三, 三五); -1 for none.
qsizetype roughPair(QStringView run)
{
    for (qsizetype i = 0; i + 1 < run.size(); ++i) {
        const int first = chineseDigit(run[i].unicode());
        const int second = chineseDigit(run[i + 1].unicode());
        if (first >= 1 && first <= 9 && second <= 9
            && (second == first + 1 || (first == 3 && second == 5))) {
            return i;
        }
    }
    return -1;
}

/// Power of the scale words at the end: 12 for 三万亿, 4 for 三百万, 2 for 三百.
int closingPower(QStringView run)
{
    constexpr int Wan = 4;
    int power = scalePower(run.last().unicode());
    for (qsizetype i = run.size() - 1; power >= Wan && i > 0; --i) {
        const int next = scalePower(run[i - 1].unicode());
        if (next < Wan) {
            break;
        }
        power += next;
    }
    return power;
}

std::optional<ChineseValue> positionalValue(QStringView run)
{
    constexpr qsizetype MostDigits = 18;
    const bool isNumeral =
        std::all_of(run.begin(), run.end(), [](QChar c) { return chineseDigit(c.unicode()) >= 0; });
    if (run.size() > MostDigits || !isNumeral) {
        return std::nullopt;
    }
    if (run.size() == 2 && roughPair(run) == 0) {
        return ChineseValue{chineseDigit(run[0].unicode()), chineseDigit(run[1].unicode())};
    }
    ChineseValue value;
    value.isPositional = true;
    for (const QChar c : run) {
        value.low = value.low * 10 + chineseDigit(c.unicode());
    }
    value.high = value.low;
    return value;
}

} // namespace

int chineseDigit(char16_t c)
{
    switch (c) {
    case u'零':
    case u'〇':
    case u'○':
        return 0;
    case u'一':
    case u'壹':
        return 1;
    case u'二':
    case u'两':
    case u'贰':
        return 2;
    case u'三':
    case u'叁':
        return 3;
    case u'四':
    case u'肆':
        return 4;
    case u'五':
    case u'伍':
        return 5;
    case u'六':
    case u'陆':
        return 6;
    case u'七':
    case u'柒':
        return 7;
    case u'八':
    case u'捌':
        return 8;
    case u'九':
    case u'玖':
        return 9;
    case u'廿':
        return 20;
    case u'卅':
        return 30;
    case u'卌':
        return 40;
    default:
        return -1;
    }
}

int scalePower(char16_t c)
{
    switch (c) {
    case u'十':
    case u'拾':
        return 1;
    case u'百':
    case u'佰':
        return 2;
    case u'千':
    case u'仟':
        return 3;
    case u'万':
        return 4;
    case u'亿':
        return 8;
    case u'兆':
        return 12;
    default:
        return 0;
    }
}

std::optional<ChineseValue> chineseValue(QStringView run)
{
    if (run.isEmpty() || run.size() > LongestRun) {
        return std::nullopt;
    }
    const bool hasScale = std::any_of(run.begin(), run.end(), [](QChar c) {
        return scalePower(c.unicode()) > 0 || chineseDigit(c.unicode()) >= 20;
    });
    if (!hasScale && run.size() > 1) {
        return positionalValue(run);
    }
    const qsizetype pair = roughPair(run);
    const auto low = valueWithout(run, pair < 0 ? -1 : pair + 1);
    const auto high = valueWithout(run, pair);
    if (!low || !high) {
        return std::nullopt;
    }
    ChineseValue value{*low, *high};
    value.startsWithScale = scalePower(run[0].unicode()) >= 2;
    value.lastPower = closingPower(run);
    return value;
}

} // namespace jianbao
