// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/lunardays.h"

#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/smallvalue.h"
#include "app/lexicons/lexicons.h"

#include <unicode/calendar.h>

#include <memory>

namespace jianbao {

namespace {

constexpr int LastDay = 30;

/// 初一 to 初十, 十一, 廿三, 三十, behind a named calendar also 二; moves behind it. 0 where no
/// such day stands at `at`.
int lunarDayAt(const ScanText &text, qsizetype &at, bool isNamed)
{
    const bool isFirstTen = text.at(at) == u'初';
    const bool isTwenty = text.at(at) == u'廿';
    const auto numeral = readNumeral(text, at + (isFirstTen || isTwenty ? 1 : 0));
    const int value =
        numeral && !numeral->isArabic ? smallValue(*numeral, isFirstTen ? 10 : LastDay) : 0;
    if (isTwenty && value == 0) {
        ++at;
        return 20;
    }
    const bool isBare = !isFirstTen && !isTwenty && value <= 10;
    const bool endsHere = numeral && !isIdeograph(text.at(numeral->range.end));
    if (value == 0 || (isTwenty && value > 9) || (isBare && (!isNamed || !endsHere))) {
        return 0;
    }
    at = numeral->range.end;
    return isTwenty ? 20 + value : value;
}

/// The month, by its name or behind a word for the calendar; moves behind it. 0 for none. Without
/// such a word only 初 behind the month tells that it is lunar.
int lunarMonthAt(const ScanText &text, qsizetype &at)
{
    const auto word = text.lexicons().timeWords.longestAt(text.folded(), at);
    const bool isNamed = word && word.entry->kind == TimeWord::Kind::Lunar;
    qsizetype next = isNamed ? text.skipBlanks(at + word.length) : at;
    if (isNamed && word.entry->number > 0) {
        if (text.at(at) == u'大' && text.at(next) != u'初') { // 大年三十 ends the twelfth month
            return 0;
        }
        at = next;
        return word.entry->number;
    }
    if (const auto month = isNamed ? text.lexicons().timeWords.longestAt(text.folded(), next)
                                   : WordList<TimeWord>::Match{};
        month && month.entry->kind == TimeWord::Kind::Lunar && month.entry->number > 0) {
        at = next + month.length;
        return month.entry->number;
    }
    const auto numeral = readNumeral(text, next);
    const int month = numeral && !numeral->isArabic ? smallValue(*numeral, 12) : 0;
    next = numeral ? numeral->range.end : next;
    if (month == 0 || text.at(next) != u'月' || (!isNamed && text.at(next + 1) != u'初')) {
        return 0;
    }
    at = next + 1;
    return month;
}

std::unique_ptr<icu::Calendar> chineseCalendar()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("zh@calendar=chinese"), status));
    return U_SUCCESS(status) ? std::move(calendar) : nullptr;
}

} // namespace

std::optional<LunarDays> lunarDaysAt(const ScanText &text, const CalendarReader &calendar,
                                     qsizetype at)
{
    LunarDays days;
    qsizetype next = at;
    if (const auto year = calendar.yearAt(at)) {
        days.year = *year;
        next = text.skipBlanks(year->range.end);
    } else if (const auto relative = calendar.relativeYearAt(at);
               relative && relative->relation == CalendarPoint::Relation::IssueYear) {
        days.year = *relative;
        next = text.skipBlanks(relative->range.end);
    }
    const auto word = text.lexicons().timeWords.longestAt(text.folded(), next);
    const bool isNamed = word && word.entry->kind == TimeWord::Kind::Lunar; // 农历二月二
    days.month = lunarMonthAt(text, next);
    days.firstDay = days.month > 0 ? lunarDayAt(text, next, isNamed) : 0;
    if (days.firstDay == 0) {
        return std::nullopt;
    }
    next += text.at(next) == u'日' ? 1 : 0;
    days.lastDay = days.firstDay;
    days.range = {at, next};
    if (auto connector = rangeConnectorAt(text, next)) {
        qsizetype end = *connector;
        const qsizetype month = end;
        const bool isOtherMonth = lunarMonthAt(text, end) != days.month && end > month;
        const int last = isOtherMonth ? 0 : lunarDayAt(text, end, isNamed);
        days.lastDay = std::max(days.firstDay, last);
        days.range.end = last > days.firstDay ? end : next;
    }
    return days;
}

QDate commonDay(int year, int month, int day)
{
    constexpr int FirstYear = -2637; // of the count of years in ICU's Chinese calendar
    const auto calendar = chineseCalendar();
    if (!calendar || year == 0) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    calendar->clear();
    calendar->set(UCAL_EXTENDED_YEAR, year - FirstYear);
    calendar->set(UCAL_MONTH, month - 1);
    calendar->set(UCAL_DATE, day);
    const auto milliseconds = qint64(calendar->getTime(status));
    const bool isThere = calendar->get(UCAL_DATE, status) == day && U_SUCCESS(status);
    constexpr qint64 Day = 86'400'000;
    return isThere ? QDate(1970, 1, 1).addDays(milliseconds / Day) : QDate();
}

QDate commonDayNear(QDate issue, int month, int day)
{
    QDate nearest;
    for (int year = issue.year() - 1; issue.isValid() && year <= issue.year() + 1; ++year) {
        const QDate date = commonDay(year, month, day);
        if (date.isValid()
            && (!nearest.isValid()
                || std::abs(issue.daysTo(date)) < std::abs(issue.daysTo(nearest)))) {
            nearest = date;
        }
    }
    return nearest;
}

} // namespace jianbao
