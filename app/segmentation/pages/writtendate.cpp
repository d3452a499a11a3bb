// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/pages/writtendate.h"

#include "app/base/shortsearch.h"
#include "app/text/characters.h"
#include "app/text/folding.h"

#include <algorithm>

namespace jianbao {

namespace {

constexpr int republic = 1911; // the year before the first of the republican era

/// Reads up to `most` digits from `position` on, which moves behind them; -1 without any.
int readNumber(QStringView text, qsizetype &position, int most)
{
    int value = -1;
    for (int n = 0; n < most && position < text.size(); ++n) {
        const char16_t c = folded(text[position].unicode());
        if (c < u'0' || c > u'9') {
            break;
        }
        value = std::max(value, 0) * 10 + (c - u'0');
        ++position;
    }
    return value;
}

void skipBetween(QStringView text, qsizetype &position)
{
    while (position < text.size()
           && (isBlank(text[position].unicode()) || isAmong(text[position], u"-_./年月"))) {
        ++position;
    }
}

/// Whether 民國 stands right before the number at the offset.
bool isRepublican(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at).trimmed();
    return finishesWith(before, u"民國") || finishesWith(before, u"民国");
}

/// The value of one Chinese digit; -1 for any other character.
int chineseDigit(QChar c)
{
    return isAmong(c, u"○零OＯ0") ? 0 : int(QStringView(u"〇一二三四五六七八九").indexOf(c));
}

/// A number up to 199 in Chinese numerals from `position` on, which moves behind them: in places
/// (十八, 廿三, 一百一十二) or digit by digit (一一二); -1 without any.
int readChineseNumber(QStringView text, qsizetype &position)
{
    const qsizetype start = position;
    int total = 0;
    int open = -1; // the digits that no place name has taken yet
    for (; position < text.size() && position - start < 6; ++position) {
        const QChar c = text[position];
        if (c == u'百' || c == u'十') {
            total += std::max(open, 1) * (c == u'百' ? 100 : 10);
            open = 0;
        } else if (isAmong(c, u"廿卅")) {
            total += c == u'廿' ? 20 : 30;
            open = 0;
        } else if (const int digit = chineseDigit(c); digit >= 0) {
            open = std::max(open, 0) * 10 + digit;
        } else {
            break;
        }
    }
    return position == start ? -1 : total + std::max(open, 0);
}

/// The year written before the sign 年 at the offset: four digits, or the number behind 民國.
int chineseYearBefore(QStringView text, qsizetype sign)
{
    qsizetype start = sign;
    while (start > 0 && (chineseDigit(text[start - 1]) >= 0 || isAmong(text[start - 1], u"十百"))) {
        --start;
    }
    if (isRepublican(text, start)) {
        const int number = readChineseNumber(text, start);
        return number > 0 ? republic + number : 0;
    }
    constexpr qsizetype digits = 4;
    int year = 0;
    for (qsizetype i = std::max(start, sign - digits); i < sign; ++i) {
        const int digit = chineseDigit(text[i]);
        year = digit >= 0 ? year * 10 + digit : -10'000;
    }
    return year;
}

/// 一九五八年九月十八日, 二〇二〇年五月一日, 民國六十三年元月廿三日.
QDate dateInChineseNumerals(QStringView text)
{
    for (qsizetype sign = text.indexOf(u'年'); sign >= 0; sign = text.indexOf(u'年', sign + 1)) {
        qsizetype position = sign + 1;
        const bool isFirstMonth = text.sliced(position).startsWith(u'元');
        position += isFirstMonth ? 1 : 0;
        const int month = isFirstMonth ? 1 : readChineseNumber(text, position);
        const bool hasMonth = position < text.size() && text[position] == u'月';
        ++position;
        const int day = hasMonth ? readChineseNumber(text, position) : -1;
        const QDate date = plausibleDate(chineseYearBefore(text, sign), month, day);
        if (date.isValid()) {
            return date;
        }
    }
    return {};
}

} // namespace

QDate plausibleDate(int year, int month, int day)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2100;
    const bool isPlausible = year >= firstYear && year <= lastYear;
    return isPlausible && QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate();
}

QDate writtenDate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (kindOf(text[i].unicode()) != CharKind::Digit) {
            continue;
        }
        qsizetype position = i;
        const int number = readNumber(text, position, 4);
        const int year = isRepublican(text, i) ? republic + number : number;
        skipBetween(text, position);
        const int month = readNumber(text, position, 2);
        skipBetween(text, position);
        const int day = readNumber(text, position, 2);
        if (const QDate date = plausibleDate(year, month, day); date.isValid()) {
            return date;
        }
        while (i + 1 < text.size() && kindOf(text[i + 1].unicode()) == CharKind::Digit) {
            ++i;
        }
    }
    return dateInChineseNumerals(text);
}

} // namespace jianbao
