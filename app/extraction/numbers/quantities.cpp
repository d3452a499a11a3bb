// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/quantities.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/coins.h"
#include "app/extraction/numbers/compounddurations.h"
#include "app/extraction/numbers/compoundmeasures.h"
#include "app/extraction/numbers/countednumbers.h"
#include "app/extraction/numbers/moneysigns.h"
#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/rates.h"
#include "app/extraction/numbers/sharedcurrency.h"
#include "app/extraction/numbers/signs.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

/// One or two numerals with their unit.
struct Quantity
{
    TextRange range;
    Numeral first;
    std::optional<Numeral> second;
    UnitMatch unit;
};

/// Whether the first number takes over the scale of the second: 3至5万, 一百到二百万, not
/// 8500到3万.
bool inheritsScale(const Numeral &first, const Numeral &second)
{
    constexpr int Wan = 4;
    const bool isOpen = first.scale == 0 || (!first.isArabic && first.scale < Wan);
    const bool isHigher = second.scale >= Wan || (second.scale > 0 && first.scale == 0);
    return isOpen && isHigher && *first.value < second.value->shifted(-second.scale);
}

/// The value of the first end of a range: 3至5万 is 30,000 to 50,000.
std::optional<Decimal> firstOfRange(const Numeral &first, const Numeral &second, bool hasOwnUnit)
{
    if (!first.value || !second.value) {
        return std::nullopt;
    }
    return !hasOwnUnit && inheritsScale(first, second) ? first.value->shifted(second.scale)
                                                       : *first.value;
}

/// 由740元至2650元不等: a range after all.
bool differsBetween(const ScanText &text, qsizetype end)
{
    return text.hasAt(text.skipBlanks(end), u"不等");
}

/// 调升1,120元至2万8,590元, 减少约2900人至369万人: what was added and what was reached, where these
/// lie far apart.
bool isChangeAndLevel(const ScanText &text, qsizetype start, const Decimal &first,
                      const Decimal &second)
{
    constexpr int FarApart = 5;
    const auto bound = text.lexicons().boundsBefore.longestBefore(text.folded(), start);
    start -= bound.length;
    const auto change = text.lexicons().changesBefore.longestBefore(text.folded(), start);
    const bool isChange = change
                          && (change.entry->kind == ChangeWord::Kind::Up
                              || change.entry->kind == ChangeWord::Kind::Down);
    const auto limit = first.multipliedBy(Decimal(FarApart));
    return isChange && limit && *limit < second;
}

std::optional<Quantity> rangeFrom(const ScanText &text, const Numeral &first,
                                  const std::optional<UnitMatch> &firstUnit)
{
    const qsizetype start = first.range.start;
    const qsizetype end = firstUnit ? firstUnit->range.end : first.range.end;
    const auto connector = rangeConnectorAt(text, end);
    const auto second = connector ? readNumeral(text, *connector) : std::nullopt;
    const auto unit = second ? unitAfter(text, *second) : std::nullopt;
    const bool isDash = connector && isRangeDash(text.at(text.skipBlanksBack(*connector) - 1));
    if (!unit || (first.isArabic != second->isArabic && !(isDash && first.isLoneChinese()))) {
        return std::nullopt;
    }
    const auto low = firstOfRange(first, *second, firstUnit.has_value());
    if (!low || !(*low < *second->value)) {
        return std::nullopt;
    }
    const bool sameUnit = !firstUnit
                          || (firstUnit->type == unit->type && firstUnit->factor == unit->factor
                              && firstUnit->currency == unit->currency);
    const bool isPair =
        firstUnit
        && ((isChangeFromTo(text, start) && !differsBetween(text, unit->range.end))
            || (unit->type != FactType::Percent
                && isChangeAndLevel(text, text.skipBlanksBack(start), *low, *second->value)));
    if (!sameUnit || isPair) {
        return std::nullopt;
    }
    Quantity quantity{{start, unit->range.end}, first, second, *unit};
    quantity.first.value = low;
    return quantity;
}

/// 单位：亿元, 产值（亿元）, the head of a column: the name of a unit that figures elsewhere have.
bool isUnitOfOthers(const ScanText &text, const Quantity &quantity)
{
    const FactType type = quantity.unit.type;
    const bool hasUnit =
        type == FactType::Money || type == FactType::Measure || type == FactType::Count;
    const auto isEdge = [](char16_t c, QStringView marks) {
        return c == 0 || c == u'\n' || c == u' ' || isOneOf(c, marks);
    };
    return hasUnit && quantity.first.isBareScale && quantity.first.bound == Bound::None
           && isEdge(text.at(quantity.range.start - 1), u"(:[、/")
           && isEdge(text.at(quantity.range.end), u")],、/%")
           && boundAround(text, quantity.range, true) == Bound::None;
}

/// 三五〇公里, 三〇公里; two other digits may be two numbers: 四六级.
bool isLongInPlaces(const ScanText &text, const Numeral &numeral)
{
    constexpr qsizetype Long = 3;
    return numeral.range.length() >= Long || chineseDigit(text.at(numeral.range.end - 1)) == 0;
}

bool isStated(const ScanText &text, const Quantity &quantity)
{
    const Numeral &numeral = quantity.first;
    const bool isOfTime =
        quantity.unit.type == FactType::Duration || quantity.unit.type == FactType::Age;
    if (quantity.second) {
        return !numeral.isPositional || !isOfTime; // 二〇二〇至二〇二二年
    }
    if (isUnitOfOthers(text, quantity)) {
        return false;
    }
    switch (quantity.unit.type) {
    case FactType::Count:
        return canCount(text, numeral, quantity.unit)
               && !isSessionName(text, numeral, quantity.unit);
    case FactType::Duration:
    case FactType::Age: {
        const bool isOne = numeral.isLoneChinese() && numeral.value == Decimal(1);
        const bool isOnePlus = isOne && boundAfter(text, quantity.range.end) != Bound::None;
        const bool isLongOne = isOne && text.at(quantity.unit.range.start) == u'个';
        const bool isOneAndHalf =
            isOne && quantity.unit.type == FactType::Age && text.at(quantity.range.end) == u'半';
        const bool isTerm = isOne
                            && isOneOf(text.at(quantity.range.start - 1), u"期免缓延") // 豁免一年
                            && !isIdeograph(text.at(quantity.range.end));
        return !numeral.isPositional && (!isOne || isOnePlus || isLongOne || isOneAndHalf || isTerm)
               && (!numeral.isBareScale || numeral.bound != Bound::None);
    }
    case FactType::Money: {
        const bool isVague = numeral.isBareScale && numeral.bound == Bound::None
                             && boundAround(text, quantity.range, true) == Bound::None;
        // 万亿元台阶, 亿元产业 are names of a size
        return !isVague || !isIdeograph(text.at(text.skipBlanks(quantity.range.end)));
    }
    case FactType::Measure:
        return !numeral.isPositional || isLongInPlaces(text, numeral);
    default:
        return true;
    }
}

void setCurrency(Fact &fact, const ScanText &text, const Quantity &quantity,
                 const QString &currency)
{
    const QString named = currencyNamedBefore(text, quantity.range.start);
    if (isSharedCurrency(quantity.unit.currency)) {
        fact.value.unit = currencyOfCountry(text, quantity.range.start, quantity.unit.range);
    } else if (!quantity.unit.currency.isEmpty()) {
        fact.value.unit = quantity.unit.currency;
    } else {
        const bool isOfHongKong = text.at(quantity.unit.range.start) == u'仙' // 每股派18仙
                                  && currency != u"MOP" && currency != u"MYR";
        fact.value.unit = isOfHongKong ? u"HKD"_s : named.isEmpty() ? currency : named;
    }
    const qsizetype end = endOfRate(text, quantity.range.end);
    if (end > quantity.range.end) {
        fact.value.norm = text.written({quantity.unit.range.start, end});
        fact.range.end = end;
    }
}

std::optional<Decimal> scaled(const std::optional<Decimal> &value, const Decimal &factor)
{
    return value ? value->multipliedBy(factor) : std::nullopt;
}

void setNumbers(Fact &fact, const Quantity &quantity)
{
    const Decimal &factor = quantity.unit.factor;
    if (quantity.second) {
        fact.value.min = scaled(quantity.first.value, factor);
        fact.value.max = scaled(quantity.second->value, factor);
    } else if (quantity.first.upper) {
        fact.value.min = scaled(quantity.first.value, factor);
        fact.value.max = scaled(quantity.first.upper, factor);
    } else {
        fact.value.value = scaled(quantity.first.value, factor);
    }
}

bool takesSign(FactType type)
{
    return type == FactType::Percent || type == FactType::Points || type == FactType::Money
           || type == FactType::Measure;
}

/// The value of 负3, 零下5, -2: the sign belongs to the span.
void setSign(Fact &fact, const ScanText &text)
{
    const qsizetype start = startOfSign(text, fact.range.start);
    if (takesSign(fact.type) && start < fact.range.start && fact.value.value) {
        fact.range.start = start;
        fact.value.value = fact.value.value->multipliedBy(Decimal(-1));
    }
}

/// 一吨半, 三斤半: half a unit more.
void addHalf(Fact &fact, const ScanText &text)
{
    const qsizetype half = fact.range.end;
    const bool takesHalf = fact.type == FactType::Measure || fact.type == FactType::Age
                           || fact.type == FactType::Multiple;
    if (!takesHalf || text.at(half) != u'半' || !fact.value.value) {
        return;
    }
    if (!isOneOf(text.at(half + 1), u"年天数径成导夜路生截圆岛价月日小个世球壁封自机")) {
        fact.value.value = fact.value.value->plus(Decimal(5, -1));
        fact.range.end = half + 1;
        if (fact.value.bound == Bound::None) {
            fact.value.bound = boundAfter(text, fact.range.end);
        }
    }
}

bool hasUnitName(FactType type)
{
    return type == FactType::Count || type == FactType::Measure || type == FactType::Duration;
}

Fact factOf(const ScanText &text, const Quantity &quantity, const QString &currency)
{
    Fact fact;
    fact.type = quantity.unit.type;
    fact.range = quantity.range;
    setNumbers(fact, quantity);
    if (fact.type == FactType::Money) {
        setCurrency(fact, text, quantity, currency);
    } else if (hasUnitName(fact.type)) {
        fact.range.end = endOfMeasuredRate(text, fact);
        fact.value.unit = text.written({quantity.unit.range.start, fact.range.end});
    }
    const Bound inside = quantity.second ? quantity.second->bound : quantity.first.bound;
    fact.value.bound =
        inside != Bound::None ? inside : boundAround(text, fact.range, quantity.first.isBareScale);
    setSign(fact, text);
    addHalf(fact, text);
    return fact;
}

/// 加息四分一厘, 占四分一 on a Hong Kong or Macao page: a quarter of a percent, of the whole.
std::optional<Fact> quarterAt(const ScanText &text, const Numeral &numeral)
{
    const int parts = numeral.isLoneChinese() ? chineseDigit(text.at(numeral.range.start)) : 0;
    const qsizetype at = numeral.range.end;
    const int some = text.at(at) == u'分' ? chineseDigit(text.at(at + 1)) : 0;
    const bool isInterest = text.at(at + 2) == u'厘' && text.at(at + 3) != u'米';
    const bool isShare =
        isOneOf(text.at(text.skipBlanksBack(numeral.range.start) - 1), u"占约逾近超")
        && !isChineseNumeral(text.at(at + 2));
    if (parts < 2 || parts > 9 || some < 1 || some >= parts || (!isInterest && !isShare)) {
        return std::nullopt;
    }
    constexpr int Places = 6;
    const double share = double(some) / parts * (isInterest ? 1 : 100);
    Fact fact;
    fact.type = FactType::Percent;
    fact.range = {numeral.range.start, at + (isInterest ? 3 : 2)};
    fact.value.value = Decimal(qRound64(share * 1'000'000), -Places);
    fact.value.bound = boundAround(text, fact.range, false);
    return fact;
}

/// 3.8厘 on a Hong Kong or Macao page: percent of interest.
std::optional<Fact> interestAt(const ScanText &text, const Numeral &numeral,
                               const QString &currency)
{
    const bool isOfHarbour = currency == u"HKD" || currency == u"MOP";
    if (auto quarter = isOfHarbour ? quarterAt(text, numeral) : std::nullopt) {
        return quarter;
    }
    const qsizetype sign = text.skipBlanks(numeral.range.end);
    if (text.at(sign) != u'厘' || text.at(sign + 1) == u'米' || !numeral.value || numeral.upper
        || !isOfHarbour) {
        return std::nullopt;
    }
    Fact fact;
    fact.type = FactType::Percent;
    fact.range = {numeral.range.start, sign + 1};
    fact.value.value = numeral.value;
    if (text.at(fact.range.end) == u'半') { // 三厘半
        fact.value.value = fact.value.value->plus(Decimal(5, -1));
        ++fact.range.end;
    }
    fact.value.bound = boundAround(text, fact.range, false);
    return fact;
}

/// A sum with its coins, and without a range of its own: a chain of sums is read one by one.
std::optional<Fact> sumAt(const ScanText &text, const Numeral &numeral, const QString &currency)
{
    const auto unit = unitAfter(text, numeral);
    if (!unit || unit->type != FactType::Money) {
        return std::nullopt;
    }
    const Quantity quantity{{numeral.range.start, unit->range.end}, numeral, {}, *unit};
    if (!isStated(text, quantity)) {
        return std::nullopt;
    }
    Fact fact = factOf(text, quantity, currency);
    addCoins(fact, text);
    return fact;
}

/// 五元六角至五元七毛八分: makes a range of a sum with coins and the one behind it.
void addUpperSum(Fact &fact, const ScanText &text, const QString &currency)
{
    const auto connector = rangeConnectorAt(text, fact.range.end);
    const auto upper = connector ? readNumeral(text, *connector) : std::nullopt;
    const auto last = upper ? sumAt(text, *upper, currency) : std::nullopt;
    if (last
        && (!isChangeFromTo(text, fact.range.start) || differsBetween(text, last->range.end))) {
        joinRangeOfCoins(fact, last);
    }
}

} // namespace

std::optional<Fact> quantityAt(const ScanText &text, const Numeral &numeral,
                               const QString &currency)
{
    if (auto money = signedMoneyAt(text, numeral, currency)) {
        return money;
    }
    if (auto duration = compoundDurationAt(text, numeral)) {
        return duration;
    }
    if (auto measure = compoundMeasureAt(text, numeral)) {
        return measure;
    }
    if (auto interest = interestAt(text, numeral, currency)) {
        return interest;
    }
    if (auto range = signedRangeAt(text, numeral)) {
        return range;
    }
    const auto unit = unitAfter(text, numeral);
    std::optional<Quantity> quantity = rangeFrom(text, numeral, unit);
    if (!quantity && unit) {
        quantity = Quantity{{numeral.range.start, unit->range.end}, numeral, {}, *unit};
    }
    if (!quantity || !isStated(text, *quantity)) {
        return std::nullopt;
    }
    Fact fact = factOf(text, *quantity, currency);
    if (fact.type != FactType::Money) {
        return fact;
    }
    addCoins(fact, text);
    if (fact.range.end > quantity->range.end) {
        addUpperSum(fact, text, currency);
    }
    return fact;
}

} // namespace jianbao
