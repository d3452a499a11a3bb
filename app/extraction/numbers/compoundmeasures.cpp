// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/compoundmeasures.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/lexicons/lexicons.h"

#include <array>

namespace jianbao {

namespace {

/// A unit and the smaller one that may follow it.
struct UnitPair
{
    QStringView larger;
    QStringView smaller;
    int power; ///< The smaller one is ten to this power of the larger.
};

constexpr std::array<UnitPair, 13> Pairs{{
    {u"亩", u"分", -1},
    {u"斤", u"两", -1},
    {u"丈", u"尺", -1},
    {u"尺", u"寸", -1},
    {u"两", u"钱", -1},
    {u"公里", u"米", -3},
    {u"千米", u"米", -3},
    {u"米", u"厘米", -2},
    {u"米", u"公分", -2},
    {u"吨", u"公斤", -3},
    {u"吨", u"千克", -3},
    {u"公斤", u"克", -3},
    {u"千克", u"克", -3},
}};

Fact measure(const ScanText &text, TextRange range, const Decimal &value, QStringView unit)
{
    Fact fact;
    fact.type = FactType::Measure;
    fact.range = range;
    fact.value.value = value;
    fact.value.unit = unit.toString();
    fact.value.bound = boundAround(text, range, false);
    return fact;
}

/// The number of smaller units: below as many as make the larger one.
std::optional<Numeral> smallerNumberAt(const ScanText &text, qsizetype at, int power)
{
    const auto numeral = readNumeral(text, text.skipBlanks(at));
    const bool fits = numeral && numeral->value && !numeral->upper && !numeral->isPositional
                      && !numeral->isBareScale && numeral->bound == Bound::None
                      && *numeral->value < Decimal(1, -power) && Decimal(0) < *numeral->value;
    return fits ? numeral : std::nullopt;
}

/// Whether a unit or classifier begins at the place: 3米12个.
bool beginsUnit(const ScanText &text, qsizetype at)
{
    const Lexicons &lists = text.lexicons();
    return lists.units.longestAt(text.folded(), at)
           || lists.classifiers.longestAt(text.folded(), at)
           || lists.currencies.longestAt(text.folded(), at)
           || isOneOf(text.at(at), u"万亿千百十多余");
}

/// The one or two digits behind 米 as decimals; moves behind them. Not where they count further.
std::optional<Decimal> bareDecimalsAt(const ScanText &text, qsizetype &at)
{
    constexpr int MostDigits = 2;
    QString digits;
    qsizetype end = at;
    const bool isArabic = isDigit(text.at(at));
    while (digits.size() <= MostDigits
           && (isArabic ? isDigit(text.at(end)) : chineseDigit(text.at(end)) >= 0)
           && chineseDigit(text.at(end)) <= 9) {
        const int digit = isArabic ? text.at(end) - u'0' : chineseDigit(text.at(end));
        digits += QChar(u'0' + digit);
        ++end;
    }
    const char16_t next = text.at(end);
    const bool isFull = isArabic && digits.size() == MostDigits && !beginsUnit(text, end);
    const bool goesOn =
        (isIdeograph(next) && !isFull && !isOneOf(next, u"的左高长宽多以及和与深厚"))
        || isLatin(next) || isDigit(next) || isOneOf(next, u".%/-~:");
    if (digits.isEmpty() || digits.size() > MostDigits || goesOn) {
        return std::nullopt;
    }
    at = end;
    return Decimal(digits.toInt(), -int(digits.size()));
}

/// 1米78, 一米八.
std::optional<Fact> spokenMetres(const ScanText &text, const Numeral &numeral)
{
    const Decimal most(99);
    qsizetype end = numeral.range.end + 1;
    if (text.at(numeral.range.end) != u'米' || numeral.hasDecimals || *numeral.value > most) {
        return std::nullopt;
    }
    const auto decimals = bareDecimalsAt(text, end);
    const auto value = decimals ? numeral.value->plus(*decimals) : std::nullopt;
    return value ? std::optional(measure(text, {numeral.range.start, end}, *value, u"米"))
                 : std::nullopt;
}

} // namespace

std::optional<Fact> compoundMeasureAt(const ScanText &text, const Numeral &numeral)
{
    if (!numeral.value || numeral.upper || numeral.isPositional || numeral.isBareScale
        || numeral.bound != Bound::None) {
        return std::nullopt;
    }
    if (auto metres = spokenMetres(text, numeral)) {
        return metres;
    }
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (numeral.hasDecimals || !isOneOf(text.at(at), u"亩斤丈尺两公千米吨")) {
        return std::nullopt;
    }
    for (const UnitPair &pair : Pairs) {
        if (!text.hasAt(at, pair.larger)) {
            continue;
        }
        const auto rest = smallerNumberAt(text, at + pair.larger.size(), pair.power);
        const qsizetype unit = rest ? text.skipBlanks(rest->range.end) : at;
        const qsizetype end = unit + pair.smaller.size();
        const auto value =
            rest ? numeral.value->plus(rest->value->shifted(pair.power)) : std::nullopt;
        const bool isWhole =
            value && text.hasAt(unit, pair.smaller) && !isOneOf(text.at(end), u"之钟别成个");
        if (isWhole) {
            return measure(text, {numeral.range.start, end}, *value, pair.larger);
        }
    }
    return std::nullopt;
}

} // namespace jianbao
