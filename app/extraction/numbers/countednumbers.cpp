// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/countednumbers.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

namespace {

/// 18号3栋502室, 2幢1单元: the number of a house, with another beside it.
bool isAddress(const ScanText &text, const Numeral &numeral, const UnitMatch &unit)
{
    const char16_t before = text.at(numeral.range.start - 1);
    const bool isHouse = isOneOf(text.at(unit.range.start), u"栋幢座楼层室")
                         || text.hasAt(unit.range.start, u"单元");
    return isHouse && numeral.isPlainInteger()
           && ((before == u'号' && isDigit(text.at(numeral.range.start - 2)))
               || (isDigit(text.at(unit.range.end))
                   && isOneOf(before, u"号栋幢座元区苑村园城里院")));
}

/// 三〇一室, 五〇三班, 二〇二五届: the number of one thing, written in places. 三五六人 counts.
bool isNameInPlaces(const ScanText &text, const Numeral &numeral, const UnitMatch &unit)
{
    constexpr qsizetype Shortest = 3; // 三八, 五四, 七一
    const auto classifier = text.lexicons().classifiers.longestAt(text.folded(), unit.range.start);
    return numeral.range.length() < Shortest || !classifier || classifier.entry->isNumbered;
}

} // namespace

bool canCount(const ScanText &text, const Numeral &numeral, const UnitMatch &unit)
{
    if (numeral.isArabic) {
        return !isAddress(text, numeral, unit);
    }
    if (!numeral.value) {
        return true;
    }
    if (*numeral.value == Decimal(0)) { // 零件, 零头
        return false;
    }
    if (numeral.isLoneChinese() && *numeral.value == Decimal(1)) {
        return false;
    }
    if (numeral.isPositional && isNameInPlaces(text, numeral, unit)) {
        return false;
    }
    const char16_t before = text.at(numeral.range.start - 1);
    if (isOneOf(before, u"“‘「『《﹃﹁\"")) {
        return false;
    }
    const bool isRank = before == u'、' && numeral.isLoneChinese() // 一、二类苗
                        && isChineseNumeral(text.at(numeral.range.start - 2))
                        && isOneOf(text.at(unit.range.start), u"类级等线档期");
    if (isRank) {
        return false;
    }
    if (!numeral.isBareScale || numeral.bound != Bound::None) {
        return true;
    }
    return boundAround(text, {numeral.range.start, unit.range.end}, true) != Bound::None
           || isOneOf(text.at(unit.range.start), u"名位头只株辆台艘");
}

bool isSessionName(const ScanText &text, const Numeral &numeral, const UnitMatch &unit)
{
    const char16_t next = text.at(unit.range.end);
    return !numeral.isArabic && text.at(unit.range.start) == u'届'
           && (canStartNumeral(next) || isOneOf(next, u"中全人政省市党央历县区常"));
}

} // namespace jianbao
