// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/calendarreader.h"

#include "app/extraction/numbers/smallvalue.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/lexicons/lexicons.h"

#include <QDate>

#include <array>

namespace jianbao {

namespace {

constexpr int FirstYear = 1000;

} // namespace

std::optional<CalendarPoint> CalendarReader::pointAt(qsizetype at) const
{
    return m_points.at(at, [&] { return readPoint(at); });
}

std::optional<CalendarPoint> CalendarReader::yearAt(qsizetype at) const
{
    return m_years.at(at, [&] { return readYear(at); });
}

std::optional<CalendarPoint> CalendarReader::readPoint(qsizetype at) const
{
    if (auto date = isoDateAt(at)) {
        return date;
    }
    CalendarPoint point;
    point.range = {at, at};
    if (const auto year = yearAt(at)) {
        point = *year;
    } else if (const auto relative = relativeYearAt(at)) {
        point = *relative;
    }
    const CalendarPoint year = point;
    const qsizetype next = m_text.skipBlanks(point.range.end);
    if (readMonth(point, next)) {
        if (point.isLunar) { // 2015年十月初一: only its year is of the common calendar
            return year.year != 0 ? std::optional(year) : std::nullopt;
        }
        readDay(point, m_text.skipBlanks(point.range.end));
    } else if (point.year == 0) {
        if (!readDay(point, next)
            || (point.relation != CalendarPoint::Relation::None
                && point.relation != CalendarPoint::Relation::IssueMonth)) {
            return std::nullopt;
        }
    }
    readPart(point);
    return point.month == 0 && point.isEmpty() ? std::nullopt : std::optional(point);
}

std::optional<CalendarPoint> CalendarReader::monthOrDayAt(qsizetype at) const
{
    CalendarPoint point;
    point.range = {at, at};
    if (readMonth(point, at)) {
        readDay(point, m_text.skipBlanks(point.range.end));
    } else if (!readDay(point, at)) {
        return std::nullopt;
    }
    readPart(point);
    return point;
}

std::optional<CalendarPoint> CalendarReader::relativeYearAt(qsizetype at) const
{
    const auto word = m_text.lexicons().timeWords.longestAt(m_text.folded(), at);
    if (!word) {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = {at, at + word.length};
    point.offset = word.entry->number;
    switch (word.entry->kind) {
    case TimeWord::Kind::Year:
        point.relation = CalendarPoint::Relation::IssueYear;
        break;
    case TimeWord::Kind::AnchorYear:
        point.relation = CalendarPoint::Relation::AnchorYear;
        break;
    case TimeWord::Kind::Month:
        point.relation = CalendarPoint::Relation::IssueMonth;
        break;
    default:
        return std::nullopt;
    }
    return point;
}

/// 2020-12-01, 2020.12.1, 2020/12/1.
std::optional<CalendarPoint> CalendarReader::isoDateAt(qsizetype at) const
{
    const auto digitsAt = [this](qsizetype i, int most) {
        int count = 0;
        while (count <= most && isDigit(m_text.at(i + count))) {
            ++count;
        }
        return count;
    };
    const auto numberAt = [this](qsizetype i, int count) {
        return TextRange{i, i + count}.in(m_text.folded()).toInt();
    };
    const char16_t separator = m_text.at(at + 4);
    if (digitsAt(at, 4) != 4 || !isOneOf(separator, u"-./")) {
        return std::nullopt;
    }
    const int monthDigits = digitsAt(at + 5, 2);
    const qsizetype second = at + 5 + monthDigits;
    const int dayDigits = digitsAt(second + 1, 2);
    if (monthDigits < 1 || monthDigits > 2 || m_text.at(second) != separator || dayDigits < 1
        || dayDigits > 2) {
        return std::nullopt;
    }
    CalendarPoint point;
    point.range = {at, second + 1 + dayDigits};
    point.range.end += isOneOf(m_text.at(point.range.end), u"日号") ? 1 : 0; // 2024.7.15日
    point.year = numberAt(at, 4);
    point.month = numberAt(at + 5, monthDigits);
    point.day = numberAt(second + 1, dayDigits);
    return QDate::isValid(point.year, point.month, point.day) && point.year >= FirstYear
               ? std::optional(point)
               : std::nullopt;
}

namespace {

/// 5月9号至15号: behind a day of a month with 号 another one is a day too, not the number of a
/// house.
bool endsDayRange(const ScanText &text, qsizetype at)
{
    qsizetype before = text.skipBlanksBack(at);
    while (isRangeDash(text.at(before - 1)) || isOneOf(text.at(before - 1), u"至到")) {
        --before;
    }
    if (before == at || text.at(before - 1) != u'号') {
        return false;
    }
    for (--before; canStartNumeral(text.at(before - 1)); --before) {
    }
    return text.at(before - 1) == u'月';
}

/// 12号开会, 本月12号: a day, not the number of a house: by what stands before and behind.
bool isDayByWords(const ScanText &text, TextRange range)
{
    static constexpr std::array<QStringView, 22> Words{
        u"上午", u"下午", u"早上", u"晚上", u"中午", u"凌晨", u"夜里", u"当天",
        u"开始", u"之前", u"以前", u"之后", u"以后", u"开会", u"召开", u"举行",
        u"开幕", u"出发", u"到期", u"截止", u"早晨", u"傍晚"};
    const qsizetype start = text.skipBlanksBack(range.start);
    const bool isMonth = text.hasBefore(range.end, u"号") && text.at(range.start) != 0
                         && (text.hasAt(range.start, u"本月") || text.hasAt(range.start, u"上月")
                             || text.hasAt(range.start, u"下月"));
    const char16_t before = text.at(start - 1);
    const bool opens = !isIdeograph(before) || isOneOf(before, u"在于从到至每月定由自");
    if (isLatin(before) || isDigit(before) || isOneOf(before, u"-#、/")) {
        return false;
    }
    const bool isFollowed = std::any_of(
        Words.begin(), Words.end(), [&](QStringView word) { return text.hasAt(range.end, word); });
    return isMonth || (opens && isFollowed);
}

/// 5月17、18日: the sign behind the last day of a row stands for all.
bool isInRowOfDays(const ScanText &text, qsizetype at)
{
    constexpr int LongestRow = 6;
    constexpr int LastDay = 31;
    for (int length = 0; length < LongestRow; ++length) {
        const qsizetype mark = text.skipBlanks(at);
        const auto next = isOneOf(text.at(mark), u"、和")
                              ? readNumeral(text, text.skipBlanks(mark + 1))
                              : std::nullopt;
        if (!next || smallValue(*next, LastDay) == 0) {
            return false;
        }
        at = text.skipBlanks(next->range.end);
        if (isOneOf(text.at(at), u"日号")) {
            return true;
        }
    }
    return false;
}

} // namespace

bool CalendarReader::readMonth(CalendarPoint &point, qsizetype at) const
{
    if (point.year != 0 && m_text.hasAt(at, u"元月")) { // 2010年元月1日
        point.month = 1;
        point.range.end = at + 2;
        return true;
    }
    const auto numeral = readNumeral(m_text, at);
    const int month = numeral ? smallValue(*numeral, 12) : 0;
    const qsizetype sign = numeral ? m_text.skipBlanks(numeral->range.end) : at;
    if (month == 0 || m_text.at(sign) != u'月' || numeral->isPositional
        || isOneOf(m_text.at(sign + 1), u"龄薪均票租嫂饼季")
        || (!numeral->isArabic && countsInRow(m_text, at) // 连七月正成长, but 连续七月五日
            && !canStartNumeral(m_text.at(m_text.skipBlanks(sign + 1))))) {
        return false;
    }
    point.month = month;
    point.range.end = sign + 1;
    const qsizetype start = m_text.skipBlanksBack(point.range.start);
    const bool isFirstDays = m_text.at(sign + 1) == u'初' && canStartNumeral(m_text.at(sign + 2));
    point.isLunar = isFirstDays || m_text.hasBefore(start, u"农历")
                    || m_text.hasBefore(start, u"阴历") || m_text.hasBefore(start, u"旧历");
    return true;
}

bool CalendarReader::readDay(CalendarPoint &point, qsizetype at) const
{
    const auto numeral = readNumeral(m_text, at);
    const int most = point.month != 0 ? daysInMonth(point.year, point.month) : 31;
    const int day = numeral ? smallValue(*numeral, most) : 0;
    const qsizetype sign = numeral ? m_text.skipBlanks(numeral->range.end) : at;
    const bool hasSign = (m_text.at(sign) == u'日' && !isOneOf(m_text.at(sign + 1), u"元圆"))
                         || (m_text.at(sign) == u'号'
                             && (point.month != 0 || endsDayRange(m_text, at)
                                 || isDayByWords(m_text, {point.range.start, sign + 1})));
    const bool isBare = day > 0 && point.month != 0 && point.year != 0 && !numeral->isArabic
                        && !isIdeograph(m_text.at(sign)); // 二〇〇四年八月十五
    const bool sharesSign = isBare || (day > 0 && point.month != 0 && isInRowOfDays(m_text, sign));
    if (day == 0 || (!hasSign && !sharesSign) || numeral->isPositional
        || (point.month == 0 && countsInRow(m_text, at)
            && !isOneOf(m_text.at(sign + 1), u"电讯"))) { // 本报祁连7日讯
        return false;
    }
    point.day = day;
    point.range.end = hasSign ? sign + 1 : numeral->range.end;
    return true;
}

void CalendarReader::readPart(CalendarPoint &point) const
{
    static constexpr std::array<QStringView, 12> MonthParts{
        u"上旬", u"中旬",   u"下旬",   u"月初",   u"初",   u"底",
        u"末",   u"份上旬", u"份中旬", u"份下旬", u"份底", u"份"};
    static constexpr std::array<QStringView, 11> YearParts{
        u"年初", u"年底", u"年末", u"初", u"底", u"末", u"春季", u"夏季", u"秋季", u"冬季", u"度"};
    static constexpr QStringView Seasons = u"春夏秋冬";
    if (point.day != 0 || point.range.isEmpty()) {
        return;
    }
    const qsizetype at = m_text.skipBlanks(point.range.end);
    const auto take = [&](const auto &parts) {
        for (const QStringView part : parts) {
            if (m_text.hasAt(at, part)) {
                point.range.end = at + part.size();
                point.isPart = part != u"份" && part != u"度";
                point.hasSuffix = true;
                return true;
            }
        }
        return false;
    };
    if (point.month != 0) {
        take(MonthParts);
        return;
    }
    if (isOneOf(m_text.at(at + 2), u"运奥训残") || (point.year == 0)) {
        return;
    }
    if (!take(YearParts) && isOneOf(m_text.at(at), Seasons)
        && !isOneOf(m_text.at(at + 1), u"节运晚季奥训残耕播牧收粮招捕令种管灌储")) {
        point.range.end = at + 1;
        point.isPart = true;
    }
}

} // namespace jianbao
