// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/monthsanddays.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/text/folding.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

/// A number, its unit, and how it hangs on the number before.
struct Part
{
    enum class Unit { None, Month, Day, Other };

    int number = -1; ///< -1 where the numeral is too long to be a month or a day.
    Unit unit = Unit::None;
    qsizetype begin = 0;
    qsizetype end = 0;       ///< Behind the unit.
    bool isJoined = false;   ///< By a dash, 至 or 到 alone: 1—10月, 1日至30日.
    bool isAdjacent = false; ///< Right behind the number before: 9月15日.
};

using Parts = QVarLengthArray<Part, 6>;

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || isChineseNumeral(c.unicode());
}

bool isJoint(QStringView between)
{
    return between == u"至" || between == u"到"
           || (!between.isEmpty() && std::all_of(between.begin(), between.end(), [](QChar c) {
                  return isRangeDash(c.unicode());
              }));
}

int numberOf(QStringView run)
{
    constexpr qsizetype Longest = 3; // 二十三
    if (run.size() > Longest) {
        return -1;
    }
    if (run.front() >= u'0' && run.front() <= u'9') {
        bool isNumber = false;
        const int number = run.toInt(&isNumber);
        return isNumber ? number : -1;
    }
    const auto value = chineseValue(run);
    return value && value->low == value->high && value->low < 100 ? int(value->low) : -1;
}

/// Reads the unit behind a number and moves `end` past it.
Part::Unit unitAt(QStringView text, qsizetype &end)
{
    if (end >= text.size() || isJoint(text.sliced(end, 1))) {
        return Part::Unit::None;
    }
    if (text[end] == u'月') {
        end += end + 1 < text.size() && text[end + 1] == u'份' ? 2 : 1;
        return Part::Unit::Month;
    }
    if (text[end] == u'日' || text[end] == u'号') {
        ++end;
        return Part::Unit::Day;
    }
    return Part::Unit::Other;
}

Parts partsOf(QStringView text)
{
    Parts parts;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        Part part;
        part.begin = at;
        part.end = std::find_if_not(text.begin() + at, text.end(), isDigit) - text.begin();
        part.number = numberOf(text.sliced(at, part.end - at));
        part.unit = unitAt(text, part.end);
        if (!parts.isEmpty()) {
            const qsizetype last = parts.last().end;
            part.isAdjacent = part.begin == last;
            part.isJoined = isJoint(text.sliced(last, part.begin - last));
        }
        at = part.end;
        parts.push_back(part);
    }
    return parts;
}

/// A month and, where one is named, its day.
struct MonthDay
{
    int month = 0;
    int day = 0;
};

/// Both ends of what is named; nothing where the parts don't make one span.
std::optional<std::array<MonthDay, 2>> endsOf(const Parts &parts)
{
    std::array<MonthDay, 2> ends;
    auto &[first, last] = ends;
    bool isBroken = false;
    for (qsizetype i = 0; i < parts.size() && !isBroken; ++i) {
        const Part &part = parts[i];
        const Part *next = i + 1 < parts.size() && parts[i + 1].isJoined ? &parts[i + 1] : nullptr;
        const bool isMonth = part.unit == Part::Unit::Month
                             || (part.unit == Part::Unit::None && next && first.month == 0
                                 && next->unit == Part::Unit::Month);
        const bool isDay = part.unit == Part::Unit::Day
                           || (part.unit == Part::Unit::None && next && part.isAdjacent
                               && next->unit == Part::Unit::Day);
        if (isMonth && first.month == 0) {
            first = last = {part.number, 0};
        } else if (isMonth) {
            isBroken = !part.isJoined;
            last = {part.number, 0};
        } else if (isDay && part.isAdjacent && last.month > 0 && last.day == 0) {
            (first.month == last.month && first.day == 0 ? first.day : last.day) = part.number;
            last.day = part.number;
        } else if (isDay && part.isJoined && last.day > 0) {
            last.day = part.number;
        } else {
            isBroken = isDay || (part.unit == Part::Unit::None && first.month > 0); // 八月十五
        }
    }
    return isBroken || first.month == 0 ? std::nullopt : std::optional(ends);
}

bool isOfLunarCalendar(QStringView text)
{
    static constexpr std::array<QStringView, 6> words{u"农历", u"旧历", u"阴历",
                                                      u"夏历", u"正月", u"腊月"};
    const qsizetype early = placeOf(u'初', text);
    return (early >= 0 && early + 1 < text.size() && isChineseNumeral(text[early + 1].unicode()))
           || std::any_of(words.begin(), words.end(),
                          [text](QStringView word) { return holdsWord(text, word); });
}

/// 上旬, 中旬 and 下旬 are the days to the 10th, to the 20th and the rest.
void narrowToTenDays(QStringView text, DateSpan &span)
{
    const qsizetype at = placeOf(u'旬', text);
    const QChar which = at > 0 ? text[at - 1] : QChar();
    const QDate first = span.first;
    if (which == u'上') {
        span.last = first.addDays(9);
    } else if (which == u'中') {
        span = {first.addDays(10), first.addDays(19), false};
    } else if (which == u'下') {
        span.first = QDate(span.last.year(), span.last.month(), 21);
    }
}

bool isMonth(int number)
{
    return number >= 1 && number <= 12;
}

} // namespace

std::optional<DateSpan> monthsAndDays(QStringView folded, int year)
{
    if (placeOf(u'月', folded) <= 0 || isOfLunarCalendar(folded)) {
        return std::nullopt;
    }
    const auto ends = endsOf(partsOf(folded));
    if (!ends || !isMonth(ends->front().month) || !isMonth(ends->back().month)) {
        return std::nullopt;
    }
    const auto [first, last] = *ends;
    DateSpan span = monthSpan(year, first.month, last.month);
    if (first.day != 0) {
        span.first = QDate(year, first.month, first.day);
    }
    if (last.day != 0) {
        span.last = QDate(year, last.month, last.day);
    }
    if (!span.first.isValid() || !span.last.isValid() || span.last < span.first) {
        return std::nullopt;
    }
    if (first.day == 0 && first.month == last.month) {
        narrowToTenDays(folded, span);
    }
    return span;
}

} // namespace jianbao
