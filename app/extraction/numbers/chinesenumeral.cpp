// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/chinesenumeral.h"

#include <algorithm>
#include <string_view>

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

/// Whether the digits stand one for each place: 五六二, 三八, but not 七八, which are two numbers.
bool areInPlaces(QStringView digits)
{
    constexpr int Largest = 9;
    const bool arePlain = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        const int digit = chineseDigit(c.unicode());
        return digit >= 0 && digit <= Largest;
    });
    return arePlain && digits.size() > 1 && (digits.size() > 2 || roughPair(digits) != 0);
}

/// The number that digits in places say.
qint64 inPlaces(QStringView digits)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        value = value * 10 + chineseDigit(c.unicode());
    }
    return value;
}

bool isLargeScale(QChar c)
{
    constexpr int Wan = 4;
    return scalePower(c.unicode()) >= Wan;
}

/// The digits of a run up to a large scale word, with the large scale words behind them.
struct Section
{
    QStringView digits;
    int power = 0;
    bool isInPlaces = false;

    std::optional<qint64> value() const
    {
        return isInPlaces ? inPlaces(digits) : valueWithout(digits, -1);
    }
};

/// The section that begins at `at`, which moves behind it. Behind another one digits in places
/// fill all four.
Section sectionAt(QStringView run, qsizetype &at)
{
    constexpr qsizetype MostDigits = 6;
    constexpr qsizetype FullSection = 4;
    const qsizetype start = at;
    at = std::find_if(run.begin() + at, run.end(), isLargeScale) - run.begin();
    Section section{run.sliced(start, at - start)};
    for (; at < run.size() && isLargeScale(run[at]); ++at) {
        section.power += scalePower(run[at].unicode());
    }
    const qsizetype size = section.digits.size();
    section.isInPlaces =
        areInPlaces(section.digits) && (start == 0 ? size <= MostDigits : size == FullSection);
    return section;
}

/// 五六二亿, 四万六九八〇, 三亿五〇〇〇万: digits in places before 万, 亿 and 兆 or behind the last
/// of them. Nullopt for another run.
std::optional<qint64> valueOfPlaces(QStringView run)
{
    constexpr qint64 LastDigits = 10; // 五六二万五 may be more or less
    constexpr int MostPlaces = 14;
    qint64 total = 0;
    int lowest = MostPlaces; // of the scale words before
    bool hasPlaces = false;
    for (qsizetype at = 0; at < run.size();) {
        const Section section = sectionAt(run, at);
        const auto value = section.digits.isEmpty() ? std::nullopt : section.value();
        if (!value || section.power >= lowest || *value >= powerOfTen(lowest - section.power)
            || (section.power == 0 && *value < LastDigits)) {
            return std::nullopt;
        }
        total += *value * powerOfTen(section.power);
        lowest = section.power;
        hasPlaces |= section.isInPlaces;
    }
    return hasPlaces ? std::optional(total) : std::nullopt;
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
    const qint64 number = inPlaces(run);
    return ChineseValue{number, number, true};
}

} // namespace

constinit const ChineseNumerals chineseNumerals = [] {
    ChineseNumerals table{};
    const auto addDigits = [&table](int value, std::u16string_view characters) {
        for (const char16_t c : characters) {
            table[c] = qint8(value + 1);
        }
    };
    const auto addScales = [&table](int power, std::u16string_view characters) {
        for (const char16_t c : characters) {
            table[c] = qint8(-power);
        }
    };
    addDigits(0, u"零〇○");
    addDigits(1, u"一壹");
    addDigits(2, u"二两贰");
    addDigits(3, u"三叁");
    addDigits(4, u"四肆");
    addDigits(5, u"五伍");
    addDigits(6, u"六陆");
    addDigits(7, u"七柒");
    addDigits(8, u"八捌");
    addDigits(9, u"九玖");
    addDigits(20, u"廿");
    addDigits(30, u"卅");
    addDigits(40, u"卌");
    addScales(1, u"十拾");
    addScales(2, u"百佰");
    addScales(3, u"千仟");
    addScales(4, u"万");
    addScales(8, u"亿");
    addScales(12, u"兆");
    return table;
}();

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
    if (const auto number = valueOfPlaces(run)) {
        ChineseValue value{*number, *number};
        value.lastPower = closingPower(run);
        return value;
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
