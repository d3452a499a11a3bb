// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/coins.h"

#include "app/extraction/numberreader.h"

namespace jianbao {

namespace {

/// Decimal places of a coin; 0 for another word.
int placesOf(char16_t coin)
{
    return coin == u'角' || coin == u'毛' || coin == u'毫' ? 1 : coin == u'分' ? 2 : 0;
}

/// The number of coins at `at`: one digit before 角, 毛 or 分. Moves behind the coin.
std::optional<Decimal> coinsAt(const ScanText &text, qsizetype &at)
{
    const auto numeral = readNumeral(text, at);
    const int places = numeral ? placesOf(text.at(numeral->range.end)) : 0;
    if (places == 0 || !numeral->value || numeral->range.length() != 1) {
        return std::nullopt;
    }
    at = numeral->range.end + 1;
    return numeral->value->shifted(-places);
}

} // namespace

bool namesYuan(const ScanText &text, qsizetype at)
{
    qsizetype next = at + 1;
    return text.at(at) == u'块' && coinsAt(text, next);
}

void addCoins(Fact &fact, const ScanText &text)
{
    const bool isWhole = isOneOf(text.at(fact.range.end - 1), u"元圆块") && fact.value.value;
    for (bool again = isWhole; again;) {
        const auto coins = coinsAt(text, fact.range.end);
        again = coins && text.at(fact.range.end - 1) != u'分';
        if (coins) {
            fact.value.value = fact.value.value->plus(*coins);
        }
    }
    if (isWhole && isOneOf(text.at(fact.range.end - 1), u"角毛分")
        && text.at(fact.range.end) == u'钱') {
        ++fact.range.end;
    }
}

} // namespace jianbao
