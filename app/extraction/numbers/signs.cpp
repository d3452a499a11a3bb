// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/signs.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/unitreader.h"

#include <utility>

namespace jianbao {

namespace {

/// The number whose sign, if any, begins at `at`, with its sign in its value and range.
std::optional<Numeral> signedNumeralAt(const ScanText &text, qsizetype at)
{
    const qsizetype length = text.hasAt(at, u"零下") ? 2 : isOneOf(text.at(at), u"-负") ? 1 : 0;
    auto numeral = readNumeral(text, text.skipBlanks(at + length));
    if (length > 0 && numeral && numeral->value) {
        numeral->value = numeral->value->multipliedBy(Decimal(-1));
        numeral->range.start = at;
    }
    return numeral;
}

/// The minus before the second number, which the connector (begun at `dash`) took in: -5～-2; the
/// end of the connector where there is none, as in 10--15.
qsizetype placeOfMinus(const ScanText &text, qsizetype dash, qsizetype end)
{
    const bool isMinus = end - 1 > dash && text.at(end - 1) == u'-' && text.at(end - 2) != u'-';
    return isMinus ? end - 1 : end;
}

bool takesSignedRange(FactType type)
{
    return type == FactType::Percent || type == FactType::Points || type == FactType::Measure;
}

} // namespace

qsizetype startOfSign(const ScanText &text, qsizetype start)
{
    const qsizetype before = text.skipBlanksBack(start);
    if (text.hasBefore(before, u"零下")) {
        return before - 2;
    }
    if (text.at(before - 1) == u'负') {
        return isOneOf(text.at(before - 2), u"胜担抱欺自肩正背") ? start : before - 1;
    }
    const char16_t previous = text.at(start - 2);
    const bool isSign = text.at(start - 1) == u'-' && !isDigit(previous) && !isLatin(previous)
                        && !isRangeDash(previous) && previous != u')';
    return isSign ? start - 1 : start;
}

std::optional<Fact> signedRangeAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype start = startOfSign(text, numeral.range.start);
    const auto firstUnit = unitAfter(text, numeral);
    const qsizetype end = firstUnit ? firstUnit->range.end : numeral.range.end;
    const auto connector = rangeConnectorAt(text, end);
    if (!connector || !numeral.value) {
        return std::nullopt;
    }
    const qsizetype sign = placeOfMinus(text, text.skipBlanks(end), *connector);
    const auto second = signedNumeralAt(text, sign);
    const auto unit = second && second->value ? unitAfter(text, *second) : std::nullopt;
    const bool hasSign = start < numeral.range.start
                         || (unit && second->range.start == sign && *second->value < Decimal(0));
    if (!unit || !hasSign || !takesSignedRange(unit->type)
        || (firstUnit && firstUnit->type != unit->type)) {
        return std::nullopt;
    }
    Fact fact;
    fact.type = unit->type;
    fact.range = {start, unit->range.end};
    fact.value.unit = fact.type == FactType::Measure ? text.written(unit->range) : QString();
    const bool isNegative = start < numeral.range.start;
    auto low = isNegative ? numeral.value->multipliedBy(Decimal(-1)) : numeral.value;
    auto high = second->value;
    if (*high < *low) {
        std::swap(low, high);
    }
    fact.value.min = low->multipliedBy(unit->factor);
    fact.value.max = high->multipliedBy(unit->factor);
    fact.value.bound = boundAround(text, fact.range, false);
    return fact;
}

} // namespace jianbao
