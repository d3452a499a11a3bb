// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/fractions.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/halves.h"
#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/signs.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestDenominator = 100'000'000;

/// numerator / denominator as percent, exact where decimals can say it, else to six places.
std::optional<Decimal> percentOf(const Decimal &numerator, qint64 denominator)
{
    for (int power = 1; power <= 8; ++power) {
        if (Decimal(denominator) == Decimal(1, power)) {
            return numerator.shifted(2 - power);
        }
    }
    constexpr int Places = 6;
    const auto scaledUp = numerator.shifted(2 + Places);
    const double part = scaledUp.toDouble() / double(denominator);
    if (part > 1e15) {
        return std::nullopt;
    }
    return Decimal(qRound64(part), -Places);
}

/// 一又二分之一, 1 3/5: the whole before the fraction belongs to it, so that it is no share.
bool isMixed(const ScanText &text, const Numeral &denominator)
{
    qsizetype end = text.skipBlanksBack(denominator.range.start);
    const bool hasAnd = text.at(end - 1) == u'又';
    end = hasAnd ? text.skipBlanksBack(end - 1) : end;
    return (hasAnd && canStartNumeral(text.at(end - 1)))
           || (end < denominator.range.start && isDigit(text.at(end - 1)));
}

/// 百分百: all of it.
std::optional<Fact> wholeAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype at = numeral.range.end;
    if (!numeral.isBareScale || numeral.range.length() != 1 || !text.hasAt(at - 1, u"百分百")) {
        return std::nullopt;
    }
    return percentFact(text, {at - 1, at + 2}, Decimal(100));
}

/// 负百分之二: the sign before the whole fraction.
Fact withSign(Fact fact, const ScanText &text)
{
    const qsizetype start = startOfSign(text, fact.range.start);
    if (start < fact.range.start && fact.value.value) {
        fact.range.start = start;
        fact.value.value = fact.value.value->multipliedBy(Decimal(-1));
    }
    return fact;
}

/// 三分之二, 百分之五至百分之八, 百分之三到五.
std::optional<Fact> partsAt(const ScanText &text, const Numeral &denominator)
{
    const qsizetype at = text.skipBlanks(denominator.range.end);
    const qsizetype of = text.skipBlanks(at + 1);
    if (text.at(at) != u'分' || text.at(of) != u'之' || !denominator.value
        || isMixed(text, denominator)) {
        return std::nullopt;
    }
    const double parts = denominator.value->toDouble();
    const qsizetype sign = text.skipBlanks(of + 1);
    const bool isNegative = isOneOf(text.at(sign), u"负-");
    const auto numerator = readNumeral(text, text.skipBlanks(sign + (isNegative ? 1 : 0)));
    if (!numerator || !numerator->value || parts < 2 || parts > LargestDenominator
        || isLatin(text.at(numerator->range.end))) {
        return std::nullopt;
    }
    const auto whole = qint64(parts);
    auto value = percentOf(*numerator->value, whole);
    value = value && isNegative ? value->multipliedBy(Decimal(-1)) : value;
    if (!value) {
        return std::nullopt;
    }
    Fact fact = percentFact(text, {denominator.range.start, numerator->range.end}, *value);
    if (numerator->bound != Bound::None) {
        fact.value.bound = numerator->bound;
    }
    if (numerator->upper) {
        fact.value.min = fact.value.value;
        fact.value.max = percentOf(*numerator->upper, whole);
        fact.value.value.reset();
        return fact;
    }
    const auto connector = rangeConnectorAt(text, fact.range.end);
    const auto second = connector ? readNumeral(text, *connector) : std::nullopt;
    if (!second || !second->value) {
        return withSign(fact, text);
    }
    if (const auto other = partsAt(text, *second);
        other && other->value.value && *value < *other->value.value) {
        fact.value = other->value;
        fact.value.max = other->value.value;
        fact.range.end = other->range.end;
    } else if (const auto last = percentOf(*second->value, whole);
               !text.hasAt(second->range.end, u"分之") && last
               && second->isArabic == numerator->isArabic && *value < *last
               && !isIdeograph(text.at(second->range.end))) {
        fact.value.max = last;
        fact.range.end = second->range.end;
    } else {
        return withSign(fact, text);
    }
    fact.value.min = value;
    fact.value.value.reset();
    return fact;
}

/// The hundredths behind 成: 五 of 七成五, 3 of 2成3; 0 where the digit begins another number.
int tenthPartAt(const ScanText &text, qsizetype at)
{
    const char16_t c = text.at(at);
    const char16_t next = text.at(at + 1);
    if (isDigit(c)) {
        const bool isPoint = isOneOf(next, u".,") && isDigit(text.at(at + 2));
        const bool goesOn =
            isDigit(next) || isPoint || isOneOf(next, u"年月日号") || scalePower(next) > 0;
        return goesOn ? 0 : c - u'0';
    }
    const int digit = chineseDigit(c);
    return digit < 10 && !isChineseNumeral(next) ? digit : 0;
}

/// Where the hundredths behind 成 begin: behind a blank only where nothing follows them.
qsizetype startOfTenthPart(const ScanText &text, qsizetype at)
{
    const qsizetype next = text.skipBlanks(at);
    const char16_t behind = text.at(text.skipBlanks(next + 1));
    return isIdeograph(behind) || isDigit(behind) || isLatin(behind) ? at : next;
}

/// 两至三成, 2到3成: the word behind the second number stands for both.
std::optional<Fact> tenthsRangeAt(const ScanText &text, const Numeral &numeral)
{
    const Decimal most(10);
    const auto connector = rangeConnectorAt(text, numeral.range.end);
    const auto second = connector ? readNumeral(text, *connector) : std::nullopt;
    const qsizetype at = second ? text.skipBlanks(second->range.end) : 0;
    const bool areSmall = second && numeral.value && second->value && !numeral.upper
                          && !second->upper && *numeral.value < *second->value
                          && *second->value <= most;
    if (!areSmall || text.at(at) != u'成'
        || text.lexicons().compounds.longestAt(text.folded(), at)) {
        return std::nullopt;
    }
    Fact fact = percentFact(text, {numeral.range.start, at + 1}, *numeral.value);
    fact.value.value.reset();
    fact.value.min = numeral.value->shifted(1);
    fact.value.max = second->value->shifted(1);
    return fact;
}

/// 九成, 七成五, 2成3, 七八成.
std::optional<Fact> tenthsAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (text.at(at) != u'成') {
        return std::nullopt;
    }
    const bool isSmall = numeral.value && *numeral.value <= Decimal(10) && numeral.scale <= 1
                         && !numeral.isPositional;
    const bool isShareOf = text.hasAt(at, u"成为") && !numeral.isArabic; // 七成为资助房屋
    if (!isSmall || (!isShareOf && text.lexicons().compounds.longestAt(text.folded(), at))) {
        return std::nullopt;
    }
    Fact fact = percentFact(text, {numeral.range.start, at + 1}, numeral.value->shifted(1));
    if (numeral.upper) {
        fact.value.min = fact.value.value;
        fact.value.max = numeral.upper->shifted(1);
        fact.value.value.reset();
        return fact;
    }
    const qsizetype last = startOfTenthPart(text, at + 1);
    const int half = tenthPartAt(text, last);
    const bool isHalf = text.at(last) == u'半';
    if (half > 0 || isHalf) {
        fact.range.end = last + 1;
        fact.value.value = fact.value.value->plus(Decimal(isHalf ? 5 : half));
        fact.value.bound = boundAround(text, fact.range, false);
    }
    return fact;
}

/// 一成至一成半, 两成到三成五: a share in tenths, and the higher one that it reaches to.
std::optional<Fact> tenthsUpTo(const ScanText &text, const Numeral &numeral)
{
    auto low = tenthsAt(text, numeral);
    const auto connector = low && low->value.value && !isChangeFromTo(text, low->range.start)
                               ? rangeConnectorAt(text, low->range.end)
                               : std::nullopt;
    const auto second = connector ? readNumeral(text, *connector) : std::nullopt;
    const auto high = second ? tenthsAt(text, *second) : std::nullopt;
    if (!high || !high->value.value || !(*low->value.value < *high->value.value)) {
        return low;
    }
    low->value.min = low->value.value;
    low->value.max = high->value.value;
    low->value.value.reset();
    low->value.bound = low->value.bound == Bound::None ? high->value.bound : low->value.bound;
    low->range.end = high->range.end;
    return low;
}

/// 7 2 折: the second digit stands behind a blank.
std::optional<Fact> spacedDiscountAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype next = text.skipBlanks(numeral.range.end);
    const char16_t second = text.at(next);
    const qsizetype sign = text.skipBlanks(next + 1);
    const bool isPair = numeral.isPlainInteger() && numeral.digits == 1 && numeral.value
                        && next > numeral.range.end && isDigit(second) && text.at(sign) == u'折';
    if (!isPair || *numeral.value == Decimal(0)
        || text.lexicons().compounds.longestAt(text.folded(), sign)) {
        return std::nullopt;
    }
    return percentFact(text, {numeral.range.start, sign + 1},
                       numeral.value->shifted(1).plus(Decimal(second - u'0')).value_or(Decimal(0)));
}

/// 七折 is 70, 八五折 and 8.5折 are 85 percent of the price.
std::optional<Fact> discountAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (text.at(at) != u'折' || !numeral.value || numeral.upper || numeral.scale > 1
        || text.lexicons().compounds.longestAt(text.folded(), at)) {
        return std::nullopt;
    }
    const Decimal &value = *numeral.value;
    if (value >= Decimal(100) || value <= Decimal(0) || value == Decimal(10)) {
        return std::nullopt;
    }
    return percentFact(text, {numeral.range.start, at + 1},
                       value < Decimal(10) ? value.shifted(1) : value);
}

/// 1/3 and the like, small enough not to be a date, a page or a pair of numbers.
std::optional<Fact> slashedAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype slash = numeral.range.end;
    if (text.at(slash) != u'/' || !numeral.isPlainInteger() || numeral.digits != 1
        || isMixed(text, numeral)) {
        return std::nullopt;
    }
    const auto second = readNumeral(text, slash + 1);
    const bool fits = second && second->isPlainInteger() && second->value && numeral.value
                      && second->digits <= 2 && *numeral.value < *second->value
                      && *second->value <= Decimal(10) && *numeral.value > Decimal(0);
    if (!fits || text.at(second->range.end) == u'/' || isRangeDash(text.at(second->range.end))
        || isLatin(text.at(second->range.end))) {
        return std::nullopt;
    }
    const auto value = percentOf(*numeral.value, qint64(second->value->toDouble()));
    return percentFact(text, {numeral.range.start, second->range.end}, *value);
}

/// 翻番, 翻了一番, 翻两番, 翻倍.
std::optional<Fact> doublingAt(const ScanText &text, qsizetype at)
{
    qsizetype next = at + 1;
    next += text.at(next) == u'了' ? 1 : 0;
    qint64 times = 2;
    if (text.at(next) != u'倍') {
        const auto numeral = readNumeral(text, next);
        const bool isSmall = numeral && numeral->value && *numeral->value <= Decimal(10)
                             && *numeral->value >= Decimal(1) && !numeral->hasDecimals;
        if (numeral && !isSmall) {
            return std::nullopt;
        }
        next = numeral ? text.skipBlanks(numeral->range.end) : next;
        times = numeral ? qint64(1) << int(numeral->value->toDouble()) : 2;
        if (text.at(next) != u'番') {
            return std::nullopt;
        }
    }
    Fact fact;
    fact.type = FactType::Multiple;
    fact.range = {at, next + 1};
    fact.value.value = Decimal(times);
    fact.value.bound = boundAround(text, fact.range, false);
    return fact;
}

} // namespace

std::optional<Fact> fractionAt(const ScanText &text, const Numeral &numeral)
{
    if (auto fact = oneHalfAt(text, numeral)) {
        return fact;
    }
    if (auto fact = wholeAt(text, numeral)) {
        return fact;
    }
    if (auto fact = partsAt(text, numeral)) {
        return fact;
    }
    if (auto fact = tenthsRangeAt(text, numeral)) {
        return fact;
    }
    if (auto fact = tenthsUpTo(text, numeral)) {
        return fact;
    }
    if (auto fact = discountAt(text, numeral)) {
        return fact;
    }
    if (auto fact = spacedDiscountAt(text, numeral)) {
        return fact;
    }
    return slashedAt(text, numeral);
}

std::optional<Fact> wordQuantityAt(const ScanText &text, qsizetype at)
{
    switch (text.at(at)) {
    case u'翻':
        return doublingAt(text, at);
    default:
        return halfWordAt(text, at);
    }
}

} // namespace jianbao
