// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/coins.h"

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/numberreader.h"

#include <algorithm>
#include <array>

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
    const auto numeral = readNumeral(text, at + (text.at(at) == u'又' ? 1 : 0));
    if (!numeral || !numeral->value || numeral->range.length() != 1) {
        return std::nullopt;
    }
    const qsizetype coin = numeral->range.end + (text.at(numeral->range.end) == u'美' ? 1 : 0);
    const int places = placesOf(text.at(coin));
    if (places == 0) {
        return std::nullopt;
    }
    at = coin + 1;
    return numeral->value->shifted(-places);
}

/// The last coins without their name, where nothing follows: 三块五, 两毛五.
std::optional<Decimal> bareCoinsAt(const ScanText &text, qsizetype at)
{
    const int digit = isDigit(text.at(at)) ? text.at(at) - u'0' : chineseDigit(text.at(at));
    const char16_t coin = text.at(at - 1);
    const char16_t next = text.at(text.skipBlanks(at + 1));
    const bool isRange =
        isOneOf(next, u"到至") && canStartNumeral(text.at(text.skipBlanks(at + 1) + 1));
    const bool goesOn = (isIdeograph(next) && !isRange) || isDigit(next) || isLatin(next)
                        || (next == u'.' && isDigit(text.at(text.skipBlanks(at + 1) + 1)));
    if (digit < 1 || digit > 9 || goesOn) {
        return std::nullopt;
    }
    return coin == u'块'         ? std::optional(Decimal(digit, -1))
           : placesOf(coin) == 1 ? std::optional(Decimal(digit, -2))
                                 : std::nullopt;
}

/// 一碗面八块, 每斤三块: the price of one piece of what is named in the clause.
bool namesOnePiece(const ScanText &text, qsizetype end,
                   QStringView pieces = u"碗斤个张份瓶只双盒杯袋件串条顿")
{
    constexpr qsizetype Reach = 10;
    for (qsizetype at = end - 1; at >= std::max<qsizetype>(1, end - Reach); --at) {
        const char16_t c = text.at(at);
        if (!isIdeograph(c)) {
            return false;
        }
        if (isOneOf(c, pieces) && isOneOf(text.at(at - 1), u"一每")) {
            return true;
        }
    }
    return false;
}

/// 1.5块, 3.04块以上: no thing comes in parts of a 块, if none is named.
bool isSumInDecimals(const ScanText &text, const Numeral &numeral, qsizetype end)
{
    const char16_t behind = text.at(text.skipBlanks(end));
    return numeral.hasDecimals && numeral.scale == 0
           && (!isIdeograph(behind) || isOneOf(behind, u"以就左到至"));
}

/// 花了三块, 卖五百块: what was paid just before, and no thing behind; or nothing but the sum. A
/// hundred and more 块 are money unless things are named that come in 块.
bool isPaid(const ScanText &text, const Numeral &numeral, qsizetype end)
{
    constexpr qsizetype Reach = 5;
    const Decimal many(100);
    const Decimal mostInTalk(1'000'000);
    const qsizetype start = numeral.range.start;
    const qsizetype behind = text.skipBlanks(end);
    const bool isMore = text.at(behind) == u'多' && !isIdeograph(text.at(behind + 1));
    if (isIdeograph(text.at(behind)) && !isMore && !isOneOf(text.at(behind), u"就能左")) {
        return false;
    }
    const QStringView before =
        TextRange{std::max<qsizetype>(0, start - Reach), start}.in(text.folded());
    const bool isAlone = text.skipBlanksBack(start) == 0 && text.skipBlanks(end) == text.size();
    const auto speaksOf = [before](QStringView signs) {
        return std::any_of(before.begin(), before.end(),
                           [signs](QChar c) { return isOneOf(c.unicode(), signs); });
    };
    const bool isLarge = numeral.value && many <= *numeral.value && *numeral.value < mostInTalk;
    return isAlone || speaksOf(u"花费赚挣付贵钱") || namesOnePiece(text, start)
           || (isLarge && !speaksOf(u"牌碑板砖石屏表地田匾砚玉版瓦图电产"));
}

/// 票价五角, 小洋五角, 每斤八毛: a sum of coins alone, behind words of paying and before a mark.
bool isPriceInCoins(const ScanText &text, qsizetype at)
{
    qsizetype start = text.skipBlanksBack(at);
    start -= chineseDigit(text.at(start - 1)) > 0 ? 1 : 0;
    const char16_t before = text.at(text.skipBlanksBack(start) - 1);
    const qsizetype next = text.skipBlanks(at + 1);
    const bool isOfOne = text.at(next) == u'一' && isOneOf(text.at(next + 1), u"张斤个碗份支只");
    return start < at && (!isIdeograph(text.at(next)) || isOfOne)
           && (isOneOf(before, u"价洋费卖付收元钱斤碗张份支只票")
               || isOneOf(before, u"售涨跌降加减约"));
}

/// 每斤上涨3分, 每瓶加2分: the price of one piece changes by cents; 每张试卷减2分 tells of marks.
bool isPriceOfPiece(const ScanText &text, qsizetype at)
{
    qsizetype start = text.skipBlanksBack(at);
    while (isDigit(text.at(start - 1)) || text.at(start - 1) == u'.'
           || chineseDigit(text.at(start - 1)) > 0) {
        --start;
    }
    const bool isRateOfExchange = text.hasBefore(start, u"贬值") || text.hasBefore(start, u"升值");
    const bool isPrice =
        (isOneOf(text.at(start - 1), u"涨跌价贵") && namesOnePiece(text, start))
        || (isOneOf(text.at(start - 1), u"降减加") && namesOnePiece(text, start, u"斤碗杯瓶袋"));
    return start < at && !isIdeograph(text.at(text.skipBlanks(at + 1)))
           && (isRateOfExchange || isPrice);
}

/// 每股派息9.6分, 末期息12分: a dividend in cents; 休息15分, 年息八分 are none.
bool isDividend(const ScanText &text, qsizetype at)
{
    constexpr qsizetype Reach = 5;
    qsizetype start = text.skipBlanksBack(at);
    while (isDigit(text.at(start - 1)) || text.at(start - 1) == u'.'
           || chineseDigit(text.at(start - 1)) > 0 || text.at(start - 1) == u'十') {
        --start;
    }
    const QStringView before =
        TextRange{std::max<qsizetype>(0, start - Reach), start}.in(text.folded());
    static constexpr std::array<QStringView, 6> shares{u"派息",   u"股息",   u"末期息",
                                                       u"中期息", u"特别息", u"每股"};
    const bool isOfShare = std::any_of(shares.begin(), shares.end(), [before](QStringView share) {
        return finishesWith(before, share);
    });
    return start < at && isOfShare && !isOneOf(text.at(at + 1), u"之红配派");
}

/// 每股盈利38仙, 派10仙, 升2.5仙: behind Arabic digits 仙 is a cent, if it begins no other word.
bool isCentsOfShare(const ScanText &text, qsizetype at)
{
    return isDigit(text.at(text.skipBlanksBack(at) - 1))
           && !isOneOf(text.at(at + 1), u"人女子境鹤草丹山桃剑侠灵岛居游果逆");
}

/// Whether the units of two sums are the same: 五元六角 and 五元七毛八分 are, 3元 and 5美元 not.
bool areOfOneCurrency(const Fact &left, const Fact &right)
{
    return left.value.unit == right.value.unit && left.value.norm.isEmpty()
           && right.value.norm.isEmpty();
}

} // namespace

bool namesCoin(const ScanText &text, qsizetype at)
{
    qsizetype next = at + 1;
    if (text.at(at) == u'仙') { // of Hong Kong
        return isDividend(text, at) || isCentsOfShare(text, at);
    }
    if (text.at(at) == u'分') {
        return isPriceOfPiece(text, at) || isDividend(text, at);
    }
    return isOneOf(text.at(at), u"角毛")
           && (coinsAt(text, next) || bareCoinsAt(text, at + 1) || isPriceInCoins(text, at));
}

bool namesYuan(const ScanText &text, const Numeral &numeral, qsizetype at)
{
    qsizetype next = at + 1;
    return text.at(at) == u'块'
           && (coinsAt(text, next) || bareCoinsAt(text, at + 1) || isPaid(text, numeral, at + 1)
               || isSumInDecimals(text, numeral, at + 1));
}

void joinRangeOfCoins(Fact &fact, const std::optional<Fact> &upper)
{
    if (!fact.value.value || !upper || !upper->value.value || !areOfOneCurrency(fact, *upper)
        || !(*fact.value.value < *upper->value.value)) {
        return;
    }
    fact.value.min = fact.value.value;
    fact.value.max = upper->value.value;
    fact.value.value.reset();
    fact.range.end = upper->range.end;
}

void addCoins(Fact &fact, const ScanText &text)
{
    const bool isWhole = isOneOf(text.at(fact.range.end - 1), u"元圆块角毛") && fact.value.value;
    for (bool again = isWhole; again;) {
        const auto coins = coinsAt(text, fact.range.end);
        again = coins && text.at(fact.range.end - 1) != u'分';
        if (coins) {
            fact.value.value = fact.value.value->plus(*coins);
        }
    }
    const auto last = isOneOf(text.at(fact.range.end - 1), u"块角毛") && fact.value.value
                          ? bareCoinsAt(text, fact.range.end)
                          : std::nullopt;
    if (last) {
        fact.value.value = fact.value.value->plus(*last);
        ++fact.range.end;
    }
    if (isWhole && isOneOf(text.at(fact.range.end - 1), u"角毛分")
        && text.at(fact.range.end) == u'钱') {
        ++fact.range.end;
    }
}

} // namespace jianbao
