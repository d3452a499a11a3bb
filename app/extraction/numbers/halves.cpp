// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/halves.h"

#include "app/extraction/numbers/bounds.h"
#include "app/lexicons/lexicons.h"

#include <array>

namespace jianbao {

namespace {

std::optional<Fact> moreThanHalfAt(const ScanText &text, qsizetype at)
{
    const bool isOtherWord = isOneOf(text.at(at - 1), u"通超经不度")
                             || isOneOf(text.at(at + 2), u"年个天小月日数百夜径点空载");
    if (text.at(at + 1) != u'半' || isOtherWord) {
        return std::nullopt;
    }
    Fact fact = percentFact(text, {at, at + 2}, Decimal(50));
    fact.value.bound = Bound::MoreThan;
    return fact;
}

struct HalfUnit
{
    QStringView word;
    QStringView unit;
};
constexpr std::array<HalfUnit, 11> HalfUnits{{{u"半年", u"年"},
                                              {u"半个月", u"个月"},
                                              {u"半个多月", u"个月"},
                                              {u"半个钟头", u"个钟头"},
                                              {u"半个多钟头", u"个钟头"},
                                              {u"半个学期", u"个学期"},
                                              {u"半小时", u"小时"},
                                              {u"半个小时", u"个小时"},
                                              {u"半个世纪", u"个世纪"},
                                              {u"半个多世纪", u"个世纪"},
                                              {u"半个多小时", u"个小时"}}};

/// 半码 of an interest rate, 半个百分点.
std::optional<Fact> halfPointAt(const ScanText &text, qsizetype at)
{
    if (!text.hasAt(at, u"半码") && !text.hasAt(at, u"半个百分点")) {
        return std::nullopt;
    }
    const bool isNotch = text.at(at + 1) == u'码';
    Fact fact = percentFact(text, {at, at + (isNotch ? 2 : 5)},
                            isNotch ? Decimal(125, -3) : Decimal(5, -1));
    fact.type = FactType::Points;
    return fact;
}

/// 半折, 对折: half of the price.
std::optional<Fact> halfPriceAt(const ScanText &text, qsizetype at)
{
    const bool isHalf = text.hasAt(at, u"半折");
    const bool isPair = text.hasAt(at, u"对折");
    const bool isReached =
        isOneOf(text.at(at - 1), u"打至到按近于") || !isIdeograph(text.at(at - 1));
    if ((!isHalf && !isPair) || !isReached || isOneOf(text.at(at + 2), u"叠后成起页纸了好再")) {
        return std::nullopt;
    }
    return percentFact(text, {at, at + 2}, Decimal(50));
}

/// 半吨, 半公里.
std::optional<Fact> halfMeasureAt(const ScanText &text, qsizetype at)
{
    const Lexicons &lists = text.lexicons();
    const auto unit = lists.units.longestAt(text.folded(), at + 1);
    const bool isMeasure = unit && unit.entry->type == FactType::Measure;
    const bool isKnown = unit.length > 1 || isOneOf(text.at(at + 1), u"吨斤亩里米升克");
    const auto compound = lists.compounds.longestAt(text.folded(), at + 1);
    if (!isMeasure || !isKnown || compound.length > unit.length
        || canStartNumeral(text.at(at - 1))) {
        return std::nullopt;
    }
    Fact fact = percentFact(text, {at, at + 1 + unit.length}, Decimal(5, -1));
    fact.type = FactType::Measure;
    fact.value.unit = text.written({at + 1, at + 1 + unit.length});
    return fact;
}

std::optional<Fact> halfAt(const ScanText &text, qsizetype at)
{
    if (text.hasAt(at, u"半数")) {
        Fact half = percentFact(text, {at, at + 2}, Decimal(50));
        half.value.bound = isOneOf(text.at(at - 1), u"过逾超") ? Bound::MoreThan : half.value.bound;
        return half;
    }
    if (text.hasAt(at, u"半成") && !isIdeograph(text.at(at + 2)) && !isIdeograph(text.at(at - 1))) {
        return percentFact(text, {at, at + 2}, Decimal(5));
    }
    if (auto points = halfPointAt(text, at)) {
        return points;
    }
    if (auto price = halfPriceAt(text, at)) {
        return price;
    }
    if (isOneOf(text.at(at - 1), u"上下大多前后各夜")) {
        return std::nullopt;
    }
    for (const HalfUnit &half : HalfUnits) {
        if (text.hasAt(at, half.word)) {
            Fact fact = percentFact(text, {at, at + half.word.size()}, Decimal(5, -1));
            fact.type = FactType::Duration;
            fact.value.unit = text.unitAsWritten(half.unit, fact.range);
            if (half.word.contains(u'多')) {
                fact.value.bound = Bound::MoreThan;
            }
            return fact;
        }
    }
    return halfMeasureAt(text, at);
}

/// 占全省一半: 占 stands before the name of the whole.
bool isShareOf(const ScanText &text, qsizetype start)
{
    constexpr qsizetype Reach = 8;
    for (qsizetype at = start - 1; at >= std::max<qsizetype>(0, start - Reach); --at) {
        if (!isIdeograph(text.at(at))) {
            return false;
        }
        if (text.at(at) == u'占') {
            return true;
        }
    }
    return false;
}

} // namespace

Fact percentFact(const ScanText &text, TextRange range, const Decimal &value)
{
    Fact fact;
    fact.type = FactType::Percent;
    fact.range = range;
    fact.value.value = value;
    fact.value.bound = boundAround(text, range, false);
    return fact;
}

std::optional<Fact> halfWordAt(const ScanText &text, qsizetype at)
{
    switch (text.at(at)) {
    case u'过':
        return moreThanHalfAt(text, at);
    case u'半':
        return halfAt(text, at);
    case u'对':
        return halfPriceAt(text, at);
    default:
        return std::nullopt;
    }
}

std::optional<Fact> oneHalfAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype half = numeral.range.end;
    if (!numeral.isLoneChinese() || numeral.value != Decimal(1) || text.at(half) != u'半') {
        return std::nullopt;
    }
    const TextRange range{numeral.range.start, half + 1};
    const char16_t before = text.at(text.skipBlanksBack(range.start) - 1);
    const char16_t behind = text.at(range.end);
    const bool isWhole = isOneOf(before, u"的占了过近约足到达超逾于有降增剩少免减")
                         || boundAround(text, range, false) != Bound::None
                         || isShareOf(text, range.start);
    const bool isOther = isOneOf(before, u"另前后这那") || isOneOf(behind, u"是为一人天年月日小");
    if (!isWhole || isOther) {
        return std::nullopt;
    }
    return percentFact(text, range, Decimal(50));
}

} // namespace jianbao
