// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/times/writtenyears.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/text/folding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao {

namespace {

constexpr int Republic = 1911;

/// The decimal digit, Arabic or Chinese; -1 for another character.
int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9') {
        return c.unicode() - u'0';
    }
    const int digit = chineseDigit(c.unicode());
    return digit <= 9 && c != u'两' ? digit : -1;
}

/// The year that a number of so many digits is, in the era of the republic or the common one.
std::optional<int> yearOf(qint64 number, qsizetype digits, bool isRepublic)
{
    constexpr int FirstOfThree = 100;
    constexpr int LastOfThree = 139;
    if (digits == 4 && number >= 1000 && number <= 2999) {
        return int(number);
    }
    const bool isBareYear = digits == 3 && number >= FirstOfThree && number <= LastOfThree;
    return digits < 4 && (isRepublic || isBareYear) ? std::optional(Republic + int(number))
                                                    : std::nullopt;
}

/// Whether the numeral at [at, end) names a plan (“十五”期间, 十三五末) and is no part of a date, a
/// count or a longer numeral (九月十五日, 二十五户).
bool isPlanName(QStringView folded, qsizetype at, qsizetype end)
{
    const QChar before = at > 0 ? folded[at - 1] : QChar();
    if (before == u'第' || before == u'月' || scalePower(before.unicode()) > 0
        || digitOf(before) >= 0) {
        return false;
    }
    static constexpr std::array<QStringView, 12> spans{u"期间", u"时期", u"以来", u"规划",
                                                       u"计划", u"年均", u"头",   u"开局",
                                                       u"收官", u"末",   u"中",   u"前"};
    const QStringView after = folded.sliced(end);
    return after.isEmpty() || after.front() == u'”' || after.front() == u'"'
           || std::any_of(spans.begin(), spans.end(),
                          [after](QStringView word) { return after.startsWith(word); });
}

} // namespace

WrittenYears writtenYears(QStringView folded)
{
    WrittenYears found;
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        qint64 number = 0;
        for (; end < folded.size() && end - at < 9 && digitOf(folded[end]) >= 0; ++end) {
            number = number * 10 + digitOf(folded[end]);
        }
        if (end == at) {
            const bool hasScale = scalePower(folded[at].unicode()) > 0;
            found.hasOtherNumber |= hasScale && at + 1 < folded.size() && folded[at + 1] == u'年';
            ++at;
            continue;
        }
        const bool hasSign = end < folded.size() && folded[end] == u'年';
        const bool hasDash =
            end < folded.size() && (isRangeDash(folded[end].unicode()) || folded[end] == u'至');
        const auto year = yearOf(number, end - at, finishesWith(folded.first(at), u"民国"));
        if (year && (hasSign || (hasDash && end - at == 4))) {
            found.years.push_back(*year);
        } else if (hasSign) {
            found.hasOtherNumber = true;
        }
        at = end;
    }
    return found;
}

std::optional<int> firstYearOfPlan(QStringView folded)
{
    static constexpr std::array<std::pair<QStringView, int>, 15> plans{{{u"十一五", 2006},
                                                                        {u"十二五", 2011},
                                                                        {u"十三五", 2016},
                                                                        {u"十四五", 2021},
                                                                        {u"十五五", 2026},
                                                                        {u"十五", 2001},
                                                                        {u"一五", 1953},
                                                                        {u"二五", 1958},
                                                                        {u"三五", 1966},
                                                                        {u"四五", 1971},
                                                                        {u"五五", 1976},
                                                                        {u"六五", 1981},
                                                                        {u"七五", 1986},
                                                                        {u"八五", 1991},
                                                                        {u"九五", 1996}}};
    if (placeOf(u'五', folded) < 0) {
        return std::nullopt;
    }
    for (const auto &[name, year] : plans) {
        const qsizetype at = placeOf(name, folded);
        if (at >= 0 && isPlanName(folded, at, at + name.size())) {
            return year;
        }
    }
    return std::nullopt;
}

} // namespace jianbao
