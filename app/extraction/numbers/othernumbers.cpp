// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/othernumbers.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/unitreader.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

Fact otherNumber(FactType type, TextRange range, QString norm)
{
    Fact fact;
    fact.type = type;
    fact.range = range;
    fact.value.norm = std::move(norm);
    return fact;
}

/// Digits and single hyphens from `at` on, as far as a telephone number can reach and one more.
qsizetype endOfDashedDigits(const ScanText &text, qsizetype at)
{
    constexpr qsizetype Longest = 16;
    const qsizetype last = at + Longest;
    while (at < last
           && (isDigit(text.at(at))
               || (text.at(at) == u'-' && isDigit(text.at(at - 1)) && isDigit(text.at(at + 1))))) {
        ++at;
    }
    return at;
}

constexpr std::array<QStringView, 12> PartsOfDay{u"上午", u"下午", u"早上", u"晚上",
                                                 u"凌晨", u"中午", u"清晨", u"傍晚",
                                                 u"午后", u"早",   u"晚",   u"夜间"};

/// The word for the part of the day that ends at `end`; empty where none does.
QStringView partOfDayBefore(const ScanText &text, qsizetype end)
{
    for (const QStringView word : PartsOfDay) {
        if (text.hasBefore(end, word)) {
            return word;
        }
    }
    return {};
}

QString clockNorm(int hour, int minute, QStringView partOfDay)
{
    const bool isLate = partOfDay == u"下午" || partOfDay == u"晚上" || partOfDay == u"傍晚"
                        || partOfDay == u"午后" || partOfDay == u"晚";
    const int full = isLate && hour < 12 ? hour + 12 : hour;
    return QString::number(full).rightJustified(2, u'0') + u':'
           + QString::number(minute).rightJustified(2, u'0');
}

/// The minutes at `at`, which moves behind them and 分; 0 where none stand there.
int minutesAt(const ScanText &text, qsizetype &at)
{
    if (text.at(at) == u'半') {
        ++at;
        return 30;
    }
    const auto numeral = readNumeral(text, text.skipBlanks(at));
    if (numeral && text.at(text.skipBlanks(numeral->range.end)) == u'刻') { // 三点一刻
        const int quarters = numeral->value ? numeral->value->wholeUpTo(3) : 0;
        at = quarters > 0 ? text.skipBlanks(numeral->range.end) + 1 : at;
        return 15 * quarters;
    }
    if (!numeral || !numeral->value || numeral->hasDecimals || *numeral->value > Decimal(59)
        || text.at(text.skipBlanks(numeral->range.end)) != u'分') {
        return 0;
    }
    at = text.skipBlanks(numeral->range.end) + 1;
    return int(numeral->value->toDouble());
}

/// 8:30, 20:00.
std::optional<Fact> digitalTimeAt(const ScanText &text, const Numeral &numeral, int hour)
{
    const qsizetype colon = numeral.range.end;
    const bool hasMinutes = isOneOf(text.at(colon), u":∶") && isDigit(text.at(colon + 1))
                            && isDigit(text.at(colon + 2)) && !isDigit(text.at(colon + 3));
    const int minute = hasMinutes ? TextRange{colon + 1, colon + 3}.in(text.folded()).toInt() : 60;
    if (minute > 59 || !numeral.isPlainInteger() || text.at(colon + 3) == u'.') {
        return std::nullopt;
    }
    return otherNumber(FactType::OtherNumber, {numeral.range.start, colon + 3},
                       clockNorm(hour, minute, partOfDayBefore(text, numeral.range.start)));
}

/// 举报电话12345: the short number of a public service, named as one.
bool isHotline(const ScanText &text, qsizetype start, QStringView written)
{
    constexpr std::array<QStringView, 6> words{u"电话", u"热线", u"拨打",
                                               u"专线", u"致电", u"拨通"};
    constexpr qsizetype Shortest = 5; // 120 is a name
    constexpr qsizetype Longest = 6;
    if (written.size() < Shortest || written.size() > Longest) {
        return false;
    }
    const qsizetype end = text.skipBlanksBack(text.at(start - 1) == u':' ? start - 1 : start);
    const bool isNamed = std::any_of(words.begin(), words.end(),
                                     [&](QStringView word) { return text.hasBefore(end, word); });
    const qsizetype behind = start + written.size();
    const bool goesOn = isOneOf(text.at(behind), u"万亿余多")
                        || (isOneOf(text.at(behind), u".,") && isDigit(text.at(behind + 1)));
    return isNamed && isOneOf(written.front().unicode(), u"19") && !written.contains(u'-')
           && !goesOn;
}

/// 从五点到六点: hours at both ends of a stretch of time, which a word for a time before it or the
/// end of the clause behind it tells. 上涨10点到15点 are points.
bool isHourOfRange(const ScanText &text, qsizetype start, qsizetype end)
{
    const auto later = isOneOf(text.at(end), u"到至") ? readNumeral(text, end + 1) : std::nullopt;
    const bool isFirst = later && text.at(later->range.end) == u'点';
    const bool isLast = isOneOf(text.at(start - 1), u"到至") && text.at(start - 2) == u'点';
    if (!isFirst && !isLast) {
        return false;
    }
    const qsizetype first = startOfPointRange(text, start);
    const qsizetype behind = isFirst ? later->range.end + 1 : end;
    if (risesOrFallsBefore(text, first)) {
        return false;
    }
    const bool isLed = isOneOf(text.at(first - 1), u"从自在") || text.hasBefore(first, u"每天")
                       || text.hasBefore(first, u"每日") || !partOfDayBefore(text, first).isEmpty();
    return isLed || !isIdeograph(text.at(behind)) || text.hasAt(behind, u"之间")
           || text.hasAt(behind, u"期间") || text.hasAt(behind, u"时段");
}

} // namespace

std::optional<Fact> phoneAt(const ScanText &text, const Numeral &numeral)
{
    constexpr int MobileDigits = 11;
    const qsizetype start = numeral.range.start;
    const qsizetype end = endOfDashedDigits(text, start);
    const QStringView written = TextRange{start, end}.in(text.folded());
    const qsizetype dashes = written.count(u'-');
    const qsizetype digits = written.size() - dashes;
    const bool isMobile = dashes == 0 && digits == MobileDigits && text.at(start) == u'1'
                          && text.at(start + 1) >= u'3';
    const bool isLandline = dashes == 1 && text.at(start) == u'0' && digits >= 10 && digits <= 12;
    const bool isService = dashes == 2 && digits == 10
                           && (beginsWith(written, u"400-") || beginsWith(written, u"800-"));
    if (!isMobile && !isLandline && !isService && !isHotline(text, start, written)) {
        return std::nullopt;
    }
    Numeral number = numeral;
    number.range.end = end;
    if (unitAfter(text, number)) {
        return std::nullopt;
    }
    return otherNumber(FactType::Phone, {start, end}, written.toString());
}

std::optional<Fact> clockTimeAt(const ScanText &text, const Numeral &numeral)
{
    const bool isHour = numeral.value && !numeral.upper && !numeral.hasDecimals
                        && !numeral.isPositional && *numeral.value <= Decimal(24)
                        && numeral.bound == Bound::None && numeral.digits <= 2;
    if (!isHour) {
        return std::nullopt;
    }
    const int hour = int(numeral.value->toDouble());
    if (auto time = digitalTimeAt(text, numeral, hour)) {
        return time;
    }
    const qsizetype sign = text.skipBlanks(numeral.range.end);
    qsizetype end = sign + 1;
    if (!isOneOf(text.at(sign), u"点时")) {
        return std::nullopt;
    }
    const QStringView part = partOfDayBefore(text, text.skipBlanksBack(numeral.range.start));
    if (text.at(sign) == u'点') {
        end += text.at(end) == u'钟' ? 1 : 0;
        const int minute = minutesAt(text, end);
        const bool isTime = !part.isEmpty() || end > sign + 1
                            || (isOneOf(text.at(end), u"整许") && text.at(end + 1) != u'理')
                            || isHourOfRange(text, numeral.range.start, end);
        return isTime ? std::optional(otherNumber(FactType::OtherNumber, {numeral.range.start, end},
                                                  clockNorm(hour, minute, part)))
                      : std::nullopt;
    }
    if (isOneOf(text.at(end), u"代期候间段任常而尚限下事空速光")) {
        return std::nullopt;
    }
    const int minute = minutesAt(text, end);
    return otherNumber(FactType::OtherNumber, {numeral.range.start, end},
                       clockNorm(hour, minute, part));
}

std::optional<Fact> ratioAt(const ScanText &text, const Numeral &numeral)
{
    const qsizetype sign = text.skipBlanks(numeral.range.end);
    if (!isOneOf(text.at(sign), u":∶比")) {
        return std::nullopt;
    }
    const auto second = readNumeral(text, text.skipBlanks(sign + 1));
    const auto isPart = [](const std::optional<Numeral> &part) {
        return part && part->value && !part->upper && part->bound == Bound::None
               && !part->isPositional && !part->isGrouped && *part->value < Decimal(1000);
    };
    if (!isPart(numeral) || !isPart(second) || second->isArabic != numeral.isArabic) {
        return std::nullopt;
    }
    const char16_t next = text.at(second->range.end);
    const qsizetype start = numeral.range.start;
    const bool isThird = text.at(start - 1) == u'比' && canStartNumeral(text.at(start - 2));
    if (isOneOf(next, u":∶比") || isLatin(next) || isLatin(text.at(numeral.range.start - 1))
        || isOneOf(text.at(numeral.range.start - 1), u":∶第") || isThird
        || unitAfter(text, *second)) {
        return std::nullopt;
    }
    return otherNumber(FactType::OtherNumber, {numeral.range.start, second->range.end},
                       numeral.value->toString() + u':' + second->value->toString());
}

std::optional<Fact> exchangeRateAt(const ScanText &text, const Numeral &numeral)
{
    constexpr qsizetype Reach = 14;
    constexpr std::array<QStringView, 5> Words{u"汇率", u"汇价", u"中间价", u"牌价", u"汇市"};
    const char16_t next = text.at(text.skipBlanks(numeral.range.end));
    const bool isBare = numeral.isArabic && numeral.hasDecimals && numeral.scale == 0
                        && numeral.value && !isOneOf(next, u"%‰/") && !isLatin(next)
                        && !unitAfter(text, numeral);
    const qsizetype from = std::max<qsizetype>(0, numeral.range.start - Reach);
    const QStringView before = TextRange{from, numeral.range.start}.in(text.folded());
    const bool isSpoken = isBare && std::any_of(Words.begin(), Words.end(), [&](QStringView word) {
                              return before.contains(word);
                          });
    return isSpoken ? std::optional(
               otherNumber(FactType::OtherNumber, numeral.range, numeral.value->toString()))
                    : std::nullopt;
}

qsizetype endOfName(const ScanText &text, qsizetype at)
{
    const auto belongs = [&text](qsizetype i) {
        const char16_t c = text.at(i);
        return isLatin(c) || isDigit(c)
               || (isOneOf(c, u"-.") && isDigit(text.at(i + 1))
                   && (isLatin(text.at(i - 1)) || isDigit(text.at(i - 1))));
    };
    while (belongs(at)) {
        ++at;
    }
    return at;
}

} // namespace jianbao
