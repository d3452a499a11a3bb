// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/resolution.h"

#include "app/base/shortsearch.h"
#include "app/extraction/times/datespan.h"
#include "app/extraction/times/monthsanddays.h"
#include "app/extraction/times/writtenyears.h"
#include "app/text/folding.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

bool has(QStringView text, std::u16string_view word)
{
    return holdsWord(text, QStringView(word.data(), qsizetype(word.size())));
}

/// The number whose digits end at `end`; -1 where none does.
int numberBefore(QStringView text, qsizetype end)
{
    qsizetype start = end;
    while (start > 0 && text[start - 1] >= u'0' && text[start - 1] <= u'9') {
        --start;
    }
    return start < end && end - start <= 4 ? text.sliced(start, end - start).toInt() : -1;
}

/// Index in the digits 一 to 十 or the value of an Arabic digit; -1 for another character.
int smallNumber(QChar c)
{
    constexpr QStringView digits = u"〇一二三四五六七八九十";
    if (c >= u'0' && c <= u'9') {
        return c.unicode() - u'0';
    }
    return c == u'两' ? 2 : int(digits.indexOf(c));
}

/// The year that is named, or the year of the issue where a part of a year is named alone.
std::optional<int> yearOf(QStringView text, QDate today)
{
    const WrittenYears named = writtenYears(text);
    if (!named.years.empty()) {
        return named.years.front();
    }
    if (!today.isValid() || named.hasOtherNumber) {
        return std::nullopt;
    }
    static constexpr std::array<std::pair<std::u16string_view, int>, 10> relative{{{u"前年", -2},
                                                                                   {u"去年", -1},
                                                                                   {u"上年", -1},
                                                                                   {u"今年", 0},
                                                                                   {u"本年", 0},
                                                                                   {u"当年", 0},
                                                                                   {u"年内", 0},
                                                                                   {u"年底", 0},
                                                                                   {u"明年", 1},
                                                                                   {u"后年", 2}}};
    for (const auto &[word, shift] : relative) {
        if (has(text, word)) {
            return today.year() + shift;
        }
    }
    return today.year();
}

/// 前三季度, 首三季 run from the start of the year.
bool countsFromStart(QStringView text)
{
    return has(text, u"前") || has(text, u"首") || has(text, u"头");
}

/// Where the number of 前9个月, 首11月 ends; -1 where none is named.
qsizetype endOfFirstMonths(QStringView text)
{
    if (!countsFromStart(text)) {
        return -1;
    }
    const qsizetype at = text.indexOf(u"个月");
    const qsizetype first = std::max(text.indexOf(u'前'), text.indexOf(u'首'));
    const qsizetype sign = text.indexOf(u'月', first);
    const bool isShort = sign > first + 1 && sign <= first + 3;
    return at > 1 ? at : isShort ? sign : -1;
}

/// 二 of 二、三季度, 一至三季度: where the quarters begin whose last one stands before `sign`.
int firstQuarter(QStringView text, qsizetype sign, int last)
{
    constexpr QStringView joiners = u"、至到和-—";
    const bool isRow = sign >= 3 && isAmong(text[sign - 2], joiners);
    const int first = isRow ? smallNumber(text[sign - 3]) : last;
    return first >= 1 && first < last ? first : last;
}

/// Months named by quarter, half or 前9个月.
std::optional<DateSpan> partOfYear(QStringView text, int year)
{
    if (has(text, u"上半年")) {
        return monthSpan(year, 1, 6);
    }
    if (has(text, u"下半年")) {
        return monthSpan(year, 7, 12);
    }
    if (has(text, u"首季")) {
        return monthSpan(year, 1, 3);
    }
    if (const qsizetype at = text.indexOf(u'季'); at > 0) {
        const int last = smallNumber(text[at - 1]);
        const int first = countsFromStart(text) ? 1 : firstQuarter(text, at, last);
        if (last >= 1 && last <= 4) {
            return monthSpan(year, first * 3 - 2, last * 3);
        }
    }
    if (const qsizetype at = endOfFirstMonths(text); at > 1) {
        const int arabic = numberBefore(text, at);
        const int count = arabic > 0 ? arabic : smallNumber(text[at - 1]);
        if (count >= 1 && count <= 12) {
            return monthSpan(year, 1, count);
        }
    }
    return std::nullopt;
}

bool isNow(QStringView text)
{
    return has(text, u"目前") || has(text, u"至今") || has(text, u"迄今") || has(text, u"当前")
           || text == u"现在" || text == u"如今";
}

/// 2019年, 去年, 全年; not 三年内, 每年, 近年来.
bool namesOneYear(QStringView text)
{
    static constexpr std::array<std::u16string_view, 8> words{u"前年", u"去年", u"上年", u"今年",
                                                              u"本年", u"当年", u"全年", u"明年"};
    for (const std::u16string_view word : words) {
        if (has(text, word)) {
            return true;
        }
    }
    return !writtenYears(text).years.empty();
}

/// 2022—2024年, “十四五”期间.
std::optional<DateSpan> yearsOrPlan(QStringView text, QDate today)
{
    constexpr int YearsOfPlan = 5;
    const WrittenYears named = writtenYears(text);
    if (named.years.size() == 2 && !has(text, u"月") && !has(text, u"底") && !has(text, u"末")
        && !has(text, u"初")) {
        return DateSpan{QDate(named.years[0], 1, 1), QDate(named.years[1], 12, 31), false};
    }
    const auto plan = named.years.empty() ? firstYearOfPlan(text) : std::nullopt;
    if (!plan || has(text, u"前三年") || has(text, u"前四年") || has(text, u"初")) {
        return std::nullopt;
    }
    DateSpan span{QDate(*plan, 1, 1), QDate(*plan + YearsOfPlan - 1, 12, 31), has(text, u"末")};
    if (has(text, u"以来")) {
        span.last = today;
    }
    return span;
}

/// Whether a part of a year without its year means last year's: 1至11月 in a paper of January, and
/// in January and February 四季度 and 12月 too, for then the year gone is told of. What an aim is
/// set for is no past (到12月底).
bool meansLastYear(QStringView text, const DateSpan &span, QDate today)
{
    constexpr int LastMonthOfLookingBack = 3;
    constexpr int MonthsAhead = 6;
    constexpr int LastMonthOfReports = 2;
    constexpr int FirstMonthOfLastQuarter = 10;
    const bool hasYear = has(text, u"年");
    const bool isAim = has(text, u"到");
    const bool runsFromStart = span.first.month() == 1 && !hasYear && !isAim;
    const bool isLastQuarter = today.month() <= LastMonthOfReports && !hasYear && !isAim
                               && span.first.month() >= FirstMonthOfLastQuarter;
    return today.month() <= LastMonthOfLookingBack && span.last > today.addMonths(MonthsAhead)
           && (runsFromStart || isLastQuarter || has(text, u"截"));
}

/// 全年 alone in a paper of January or February is the year that has just been counted up.
bool isYearGone(QStringView text, QDate today)
{
    constexpr int LastMonthOfReports = 2;
    return text == u"全年" && today.month() <= LastMonthOfReports;
}

std::optional<DateSpan> spanInYear(QStringView text, int year)
{
    if (auto span = partOfYear(text, year)) {
        return span;
    }
    return monthsAndDays(text, year);
}

std::optional<DateSpan> spanOf(QStringView text, QDate today, Outlook outlook)
{
    if (isNow(text)) {
        return DateSpan{today, today, true};
    }
    if (auto span = yearsOrPlan(text, today)) {
        return span;
    }
    const auto year = yearOf(text, today);
    if (!year || writtenYears(text).years.size() > 1) {
        return std::nullopt;
    }
    std::optional<DateSpan> span = spanInYear(text, *year);
    if (span && outlook == Outlook::Report && meansLastYear(text, *span, today)) {
        span = spanInYear(text, *year - 1);
    }
    if (!span && namesOneYear(text)) {
        const bool isGone = outlook == Outlook::Report && isYearGone(text, today);
        span = yearSpan(isGone ? *year - 1 : *year);
    }
    if (span && has(text, u"以来")) {
        span->last = today;
    }
    if (span && (has(text, u"截至") || has(text, u"止") || has(text, u"末") || has(text, u"底"))) {
        span->isPoint = true;
    }
    return span;
}

/// The day from which 上年 and 年初 of a base are reckoned: the last one of the period that the
/// figure is of, which may be long gone.
QDate dayOfBase(QStringView written, QStringView resolvedPeriod, QDate issueDate)
{
    const bool isOfIssue = has(written, u"去年") || has(written, u"前年") || has(written, u"今年");
    const QStringView end = resolvedPeriod.sliced(resolvedPeriod.lastIndexOf(u'/') + 1);
    const QDate last = QDate::fromString(end.toString(), Qt::ISODate);
    return last.isValid() && !isOfIssue ? last : issueDate;
}

/// The month before a period of one month; empty for any other.
QString aMonthBefore(QStringView resolved)
{
    const qsizetype mark = resolved.indexOf(u'/');
    const QDate first = QDate::fromString(resolved.left(mark).toString(), Qt::ISODate);
    const QDate last = QDate::fromString(resolved.sliced(mark + 1).toString(), Qt::ISODate);
    const bool isMonth =
        mark > 0 && first.isValid() && first.day() == 1 && last == first.addMonths(1).addDays(-1);
    return isMonth ? isoDate(first.addMonths(-1)) + u'/' + isoDate(first.addDays(-1)) : QString();
}

QString aYearBefore(QStringView resolved)
{
    QString text;
    for (const QStringView part : resolved.split(u'/')) {
        const QDate date = QDate::fromString(part.toString(), Qt::ISODate);
        if (!date.isValid()) {
            return {};
        }
        text += (text.isEmpty() ? QString() : u"/"_s) + isoDate(date.addYears(-1));
    }
    return text;
}

} // namespace

QString resolvedPeriod(QStringView written, QDate issueDate, Outlook outlook)
{
    if (written.isEmpty()) {
        return {};
    }
    const auto span = spanOf(foldedForMatching(written), issueDate, outlook);
    return span ? span->toString() : QString();
}

QString resolvedBase(QStringView written, QStringView resolvedPeriod, QDate issueDate)
{
    if (written.isEmpty()) {
        return {};
    }
    if (beginsWith(written, u"同比") || beginsWith(written, u"按年") || has(written, u"同期")) {
        return aYearBefore(resolvedPeriod);
    }
    if (has(written, u"上月") || has(written, u"上个月")) {
        return aMonthBefore(resolvedPeriod);
    }
    const QDate day = dayOfBase(written, resolvedPeriod, issueDate);
    if (has(written, u"年初")) {
        const auto year = yearOf(written, day);
        return year ? isoDate(QDate(*year, 1, 1)) : QString();
    }
    if (!has(written, u"年") && !has(written, u"月")) {
        return {};
    }
    const auto span = spanOf(foldedForMatching(written), day, Outlook::Report);
    return span ? span->toString() : QString();
}

} // namespace jianbao
