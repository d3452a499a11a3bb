// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/smallvalue.h"
#include "app/extraction/times/calendarreader.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr int FirstYear = 1000;
constexpr int LastYear = 2999;
constexpr int Republic = 1911;

/// 一千九百九十八年, 两千零四年; 两千年 only before a month, for it is also a length of time.
bool isYearInWords(const ScanText &text, const Numeral &numeral)
{
    constexpr int Earliest = 1900;
    constexpr int Latest = 2099;
    if (numeral.isArabic || numeral.isPositional || numeral.isBareScale || numeral.upper
        || !numeral.value || numeral.hasDecimals || *numeral.value < Decimal(Earliest)
        || *numeral.value > Decimal(Latest)) {
        return false;
    }
    const auto month = readNumeral(text, text.skipBlanks(text.skipBlanks(numeral.range.end) + 1));
    const bool hasMonth = month && text.at(text.skipBlanks(month->range.end)) == u'月';
    return hasMonth || int(numeral.value->toDouble()) % 100 != 0;
}

} // namespace

int smallValue(const Numeral &numeral, int most)
{
    if (!numeral.value || numeral.upper || numeral.hasDecimals || numeral.isGrouped
        || numeral.bound != Bound::None || numeral.isBareScale || numeral.scale > 1) {
        return 0;
    }
    return numeral.value->wholeUpTo(most);
}

/// A year of four digits, Arabic or Chinese, also in words (两千零四); nullopt where the numeral is
/// none.
std::optional<int> CalendarReader::yearNumber(const Numeral &numeral) const
{
    const bool hasForm = numeral.isArabic ? numeral.isPlainInteger() && numeral.digits == 4
                                          : (numeral.isPositional && numeral.range.length() == 4)
                                                || isYearInWords(m_text, numeral);
    if (!hasForm || !numeral.value || numeral.bound != Bound::None) {
        return std::nullopt;
    }
    const int year = int(numeral.value->toDouble());
    return year >= FirstYear && year <= LastYear ? std::optional(year) : std::nullopt;
}

/// Whether a month, quarter, half or end of a year is named here.
bool CalendarReader::beginsPartOfYear(qsizetype at) const
{
    const auto word = m_text.lexicons().timeWords.longestAt(m_text.folded(), at);
    const bool isNamed = word
                         && (word.entry->kind == TimeWord::Kind::Half
                             || word.entry->kind == TimeWord::Kind::Quarter);
    const char16_t next = m_text.at(at);
    if (isNamed || (isOneOf(next, u"底末") && m_text.at(at + 1) != u'子')) {
        return true;
    }
    const qsizetype start = m_text.skipBlanks(at + (isOneOf(next, u"前第") ? 1 : 0));
    const auto numeral = readNumeral(m_text, start);
    const qsizetype sign = numeral ? m_text.skipBlanks(numeral->range.end) : start;
    return numeral && smallValue(*numeral, 12) > 0
           && (m_text.hasAt(sign, u"季度") || (start == at && m_text.at(sign) == u'月')
               || (next == u'前' && m_text.hasAt(sign, u"个月")));
}

/// ’97年, 98年抗洪, 于95年入党: two digits late in the century, behind an apostrophe, or at the
/// beginning of a clause or behind a word for a time where something happens once. 75年砥砺奋进 is
/// a length of time.
bool CalendarReader::isLateYear(const Numeral &numeral, char16_t before, qsizetype behind) const
{
    constexpr int Earliest = 70;
    constexpr std::array<QStringView, 11> events{u"抗洪", u"入党", u"入团", u"入伍",
                                                 u"参军", u"建厂", u"毕业", u"出生",
                                                 u"投产", u"下岗", u"通车"};
    const bool isWritten = numeral.isArabic && numeral.value && *numeral.value >= Decimal(Earliest)
                           && !m_style.isTaiwan;
    if (!isWritten || isOneOf(before, u"’‘'")) {
        return isWritten;
    }
    const bool isLed = isOneOf(before, u"于自从");
    if (isLed && (m_text.hasAt(behind, u"起") || m_text.hasAt(behind, u"开始"))) {
        return true;
    }
    const auto event = std::find_if(events.begin(), events.end(),
                                    [&](QStringView word) { return m_text.hasAt(behind, word); });
    const bool opens = isLed || before == 0 || isOneOf(before, u"\n。,;");
    return opens && event != events.end()
           && !isOneOf(m_text.at(behind + event->size()), u"的史历路征之来精");
}

/// 98年4月, 零七年三季度: a year of two digits, where the words leave no doubt that it is one.
std::optional<int> CalendarReader::shortYear(const Numeral &numeral) const
{
    constexpr int LastOfThisCentury = 39;
    const bool hasForm = numeral.isArabic ? numeral.isPlainInteger() && numeral.digits == 2
                                          : numeral.isPositional && numeral.range.length() == 2;
    if (!hasForm || !numeral.value || numeral.bound != Bound::None) {
        return std::nullopt;
    }
    const char16_t before = m_text.at(m_text.skipBlanksBack(numeral.range.start) - 1);
    const bool opensWithZero = isOneOf(m_text.at(numeral.range.start), u"0零〇○");
    const qsizetype behind = m_text.skipBlanks(m_text.skipBlanks(numeral.range.end) + 1);
    const bool isYear =
        opensWithZero || beginsPartOfYear(behind) || isLateYear(numeral, before, behind);
    if (!isYear || isOneOf(before, u"满近达历逾共长有过约超第徒期刑")) {
        return std::nullopt;
    }
    const int value = int(numeral.value->toDouble());
    if (m_style.isTaiwan && !opensWithZero) {
        return Republic + value;
    }
    return value + (value <= LastOfThisCentury ? 2000 : 1900);
}

/// 113年 on a Taiwan page, unless the words make it a length of time.
bool CalendarReader::isRepublicYear(const Numeral &numeral) const
{
    constexpr int EarliestBare = 90;
    constexpr int LatestBare = 139;
    constexpr int EarliestAnywhere = 100; // before a month no other year has three digits
    const int value = smallValue(numeral, LatestBare);
    const qsizetype start = m_text.skipBlanksBack(numeral.range.start);
    const char16_t before = m_text.hasBefore(start, u"通过") ? u'\0' : m_text.at(start - 1);
    const qsizetype behind = m_text.skipBlanks(m_text.skipBlanks(numeral.range.end) + 1);
    const auto month = value >= EarliestAnywhere ? readNumeral(m_text, behind) : std::nullopt;
    const bool hasMonth = month && smallValue(*month, 12) > 0
                          && m_text.at(m_text.skipBlanks(month->range.end)) == u'月';
    if ((!m_style.isTaiwan && !hasMonth) || !numeral.isPlainInteger() || value < EarliestBare) {
        return false;
    }
    const bool isLength = isOneOf(m_text.at(behind), u"来历以内间多余后前");
    if (m_text.hasAt(behind, u"全年") || m_text.hasAt(behind, u"度")) {
        return true;
    }
    return !isOneOf(before, u"满近达历逾共长有过约超")
           && (!isLength
               || (m_text.at(behind) == u'前' // 于119年前完成
                   && (canStartNumeral(m_text.at(behind + 1)) || isOneOf(before, u"于在至到"))));
}

std::optional<CalendarPoint> CalendarReader::readYear(qsizetype at) const
{
    if (auto era = eraYearAt(at)) {
        return era;
    }
    const auto numeral = isDigit(m_text.at(at)) || canStartNumeral(m_text.at(at))
                             ? readNumeral(m_text, at)
                             : std::nullopt;
    if (!numeral) {
        return std::nullopt;
    }
    const qsizetype sign = m_text.skipBlanks(numeral->range.end);
    if (m_text.at(sign) != u'年') {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = {at, sign + 1};
    if (const auto year = yearNumber(*numeral)) {
        point.year = *year;
        return point;
    }
    if (const auto year = shortYear(*numeral)) {
        point.year = *year;
        return point;
    }
    if (isRepublicYear(*numeral)) {
        point.year = Republic + smallValue(*numeral, LastYear);
        return point;
    }
    return std::nullopt;
}

} // namespace jianbao
