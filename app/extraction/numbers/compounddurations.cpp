// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/compounddurations.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/unitreader.h"

#include <array>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A unit of time that a smaller one may follow.
struct TimeUnit
{
    QStringView word;
    QStringView smaller;        ///< Without a word behind it (钟).
    QStringView smallerWritten; ///< The unit of the sum.
    int ratio;
};

constexpr std::array<TimeUnit, 14> Units{{
    {u"年", u"个月", u"个月", 12},
    {u"个小时", u"分", u"分钟", 60},
    {u"小时", u"分", u"分钟", 60},
    {u"个钟头", u"分", u"分钟", 60},
    {u"分钟", u"秒", u"秒", 60},
    {u"分", u"秒", u"秒", 60},
    {u"天", u"小时", u"小时", 24},
    {u"天", u"个小时", u"小时", 24},
    {u"周", u"天", u"天", 7},
    {u"个星期", u"天", u"天", 7},
    {u"星期", u"天", u"天", 7},
    {u"个礼拜", u"天", u"天", 7},
    {u"个星期", u"小时", u"小时", 168},
    {u"个星期", u"个小时", u"小时", 168},
}};

constexpr std::array<QStringView, 7> PartsWithGe{u"月",   u"小时", u"钟头", u"星期",
                                                 u"世纪", u"季度", u"礼拜"};

Fact duration(const ScanText &text, TextRange range, const Decimal &value, QStringView unit)
{
    Fact fact;
    fact.type = FactType::Duration;
    fact.range = range;
    fact.value.value = value;
    fact.value.unit = text.unitAsWritten(unit, range);
    fact.value.bound = boundAround(text, range, false);
    return fact;
}

/// 两个半小时 and 3个多月: 半 or 多 between 个 and the unit.
std::optional<Fact> withInnerHalf(const ScanText &text, const Numeral &numeral)
{
    const qsizetype at = text.skipBlanks(numeral.range.end);
    const bool isHalf = text.hasAt(at, u"个半");
    if (!isHalf && !text.hasAt(at, u"个多")) {
        return std::nullopt;
    }
    for (const QStringView part : PartsWithGe) {
        if (!text.hasAt(at + 2, part)) {
            continue;
        }
        const auto value = isHalf ? numeral.value->plus(Decimal(5, -1)) : numeral.value;
        Fact fact = duration(text, {numeral.range.start, at + 2 + part.size()}, *value,
                             QString(u'个' + part.toString()));
        if (!isHalf) {
            fact.value.bound = Bound::MoreThan;
        }
        return fact;
    }
    return std::nullopt;
}

/// 三个月半.
std::optional<Fact> withHalfMonth(const ScanText &text, const Numeral &numeral)
{
    constexpr QStringView months = u"个月半";
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (!text.hasAt(at, months) || numeral.digits > 3) {
        return std::nullopt;
    }
    const auto value = numeral.value->plus(Decimal(5, -1));
    return duration(text, {numeral.range.start, at + months.size()}, *value, u"个月");
}

/// 三年半, 两周半.
std::optional<Fact> withFinalHalf(const ScanText &text, const Numeral &numeral)
{
    const qsizetype at = text.skipBlanks(numeral.range.end);
    const bool fits = isOneOf(text.at(at), u"年天周") && text.at(at + 1) == u'半'
                      && !isOneOf(text.at(at + 2), u"数径导岛");
    if (!fits || numeral.digits > 3) {
        return std::nullopt;
    }
    const auto value = numeral.value->plus(Decimal(5, -1));
    return duration(text, {numeral.range.start, at + 2}, *value, QString(QChar(text.at(at))));
}

/// 12秒 behind a sum in minutes (1小时5分): the sum in seconds.
void addSeconds(Fact &fact, const ScanText &text)
{
    constexpr int SecondsOfMinute = 60;
    const auto seconds = readNumeral(text, fact.range.end);
    const auto whole = fact.value.value->multipliedBy(Decimal(SecondsOfMinute));
    if (!seconds || !seconds->value || !whole || text.at(seconds->range.end) != u'秒') {
        return;
    }
    fact.value.value = whole->plus(*seconds->value);
    fact.value.unit = u"秒"_s;
    fact.range.end = seconds->range.end + 1;
}

/// 83 behind 9秒: hundredths, where the two digits count nothing of their own.
void addHundredths(Fact &fact, const ScanText &text)
{
    const auto numeral = readNumeral(text, fact.range.end);
    if (text.at(fact.range.end - 1) == u'秒' && numeral && numeral->isPlainInteger()
        && numeral->digits == 2 && !unitAfter(text, *numeral)) {
        fact.value.value = fact.value.value->plus(numeral->value->shifted(-2));
        fact.range.end = numeral->range.end;
    }
}

std::optional<Fact> withHundredths(const ScanText &text, const Numeral &numeral)
{
    if (text.at(numeral.range.end) != u'秒' || !numeral.isPlainInteger()) {
        return std::nullopt;
    }
    const TextRange range{numeral.range.start, numeral.range.end + 1};
    Fact fact = duration(text, range, *numeral.value, u"秒");
    addHundredths(fact, text);
    return fact.range.end > range.end ? std::optional(fact) : std::nullopt;
}

std::optional<Fact> withSmallerUnit(const ScanText &text, const Numeral &numeral,
                                    const TimeUnit &unit)
{
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (!text.hasAt(at, unit.word)) {
        return std::nullopt;
    }
    const qsizetype next = text.skipBlanks(at + unit.word.size());
    const bool hasAnd = isOneOf(text.at(next), u"又零"); // 三年又两个月, 十年零六个月
    const auto second = readNumeral(text, hasAnd ? next + 1 : next);
    const auto whole = numeral.value->multipliedBy(Decimal(unit.ratio));
    if (!second || !second->value || !whole || !text.hasAt(second->range.end, unit.smaller)) {
        return std::nullopt;
    }
    qsizetype end = second->range.end + unit.smaller.size();
    if (isOneOf(text.at(end), u"钟") && unit.smaller != u"小时") {
        ++end;
    }
    const auto sum = whole->plus(*second->value);
    if (!sum) {
        return std::nullopt;
    }
    Fact fact = duration(text, {numeral.range.start, end}, *sum, unit.smallerWritten);
    if (unit.smallerWritten == u"分钟") {
        addSeconds(fact, text);
    }
    addHundredths(fact, text);
    return fact;
}

} // namespace

std::optional<Fact> compoundDurationAt(const ScanText &text, const Numeral &numeral)
{
    if (!numeral.value || numeral.upper || numeral.isPositional || numeral.digits > 4
        || !isOneOf(text.at(text.skipBlanks(numeral.range.end)), u"年个小分天周秒")) {
        return std::nullopt;
    }
    if (auto fact = withInnerHalf(text, numeral)) {
        return fact;
    }
    if (auto fact = withFinalHalf(text, numeral)) {
        return fact;
    }
    if (auto fact = withHalfMonth(text, numeral)) {
        return fact;
    }
    if (auto fact = withHundredths(text, numeral)) {
        return fact;
    }
    for (const TimeUnit &unit : Units) {
        if (auto fact = withSmallerUnit(text, numeral, unit)) {
            return fact;
        }
    }
    return std::nullopt;
}

} // namespace jianbao
