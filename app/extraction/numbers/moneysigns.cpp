// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/moneysigns.h"

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/rates.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jianbao {

using namespace Qt::StringLiterals;

namespace {

/// A currency sign before the number: the place where it begins, and the code.
std::pair<qsizetype, QString> currencyBefore(const ScanText &text, qsizetype start)
{
    static constexpr int LongestSign = 4;
    const qsizetype end = text.skipBlanksBack(start);
    const QStringView folded = text.folded();
    for (qsizetype length = std::min<qsizetype>(LongestSign, end); length > 0; --length) {
        const auto match = text.lexicons().currencies.longestAt(folded, end - length);
        if (match && match.entry->isPrefix && match.length == length
            && !isLatin(text.at(end - length - 1))) {
            return {end - length, match.entry->code};
        }
    }
    return {start, {}};
}

/// Power of ten of an English scale word at `at`, which moves behind it; 0 for none.
int englishScaleAt(const ScanText &text, qsizetype &at)
{
    static constexpr std::array<std::pair<QStringView, int>, 8> words{{{u"million", 6},
                                                                       {u"billion", 9},
                                                                       {u"trillion", 12},
                                                                       {u"Million", 6},
                                                                       {u"Billion", 9},
                                                                       {u"bn", 9},
                                                                       {u"mn", 6},
                                                                       {u"tn", 12}}};
    const qsizetype start = text.skipBlanks(at);
    for (const auto &[word, power] : words) {
        if (text.hasAt(start, word) && !isLatin(text.at(start + word.size()))) {
            at = start + word.size();
            return power;
        }
    }
    return 0;
}

/// Without the words of change and reach before `end`: 经费|暴增, 支出|增至.
qsizetype withoutChanges(const ScanText &text, qsizetype end)
{
    constexpr int MostWords = 3;
    for (int words = 0; words < MostWords; ++words) {
        const auto change = text.lexicons().changesBefore.longestBefore(text.folded(), end);
        if (!change || change.entry->kind == ChangeWord::Kind::Keep) {
            break;
        }
        end -= change.length;
    }
    return end;
}

/// 斥资3.2亿, 赤字逾百二十亿, 支出增至90亿: a word of sums before the number and the words that
/// bound it or tell of a change.
bool speaksOfSum(const ScanText &text, qsizetype start)
{
    qsizetype end = text.skipBlanksBack(start);
    const auto bound = text.lexicons().boundsBefore.longestBefore(text.folded(), end);
    end -= bound && bound.entry->bound != Bound::None ? bound.length : 0;
    end -= isOneOf(text.at(end - 1), u"了达共") ? 1 : 0;
    const auto isOfMoney = [&text](qsizetype at) {
        const auto word = text.lexicons().sumsBefore.longestBefore(text.folded(), at);
        return word && word.entry->kind != SumWord::Kind::Verb;
    };
    return isOfMoney(end) || isOfMoney(withoutChanges(text, end));
}

/// 日本防卫预算7.9万亿: the clause before the number names a country, whose money is not that of
/// the page.
bool namesForeignCountry(const ScanText &text, qsizetype start)
{
    constexpr qsizetype reach = 30;
    const QStringView folded = text.folded();
    for (qsizetype i = start - 1; i >= std::max<qsizetype>(0, start - reach); --i) {
        if (isAmong(folded[i], u",。;:!?\n")) {
            return false;
        }
        const auto word = text.lexicons().nameWords.longestAt(folded, i);
        if (word && word.entry->kind == NameWord::Kind::Country) {
            return true;
        }
    }
    return false;
}

/// 人民币存款2亿元: the name of the sum says what money it is.
bool isOfRenminbi(const ScanText &text, qsizetype end)
{
    constexpr qsizetype Reach = 12;
    for (qsizetype at = end; at > 0 && end - at < Reach && isIdeograph(text.at(at - 1)); --at) {
        if (text.hasBefore(at, u"人民币")) {
            return true;
        }
    }
    return false;
}

} // namespace

QString currencyNamedBefore(const ScanText &text, qsizetype start)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 13> names{
        {{u"人民币", u"CNY"},
         {u"台币", u"TWD"},
         {u"港币", u"HKD"},
         {u"港纸", u"HKD"},
         {u"国币", u"CNY"}, // money of the Republic
         {u"法币", u"CNY"},
         {u"银洋", u"CNY"},
         {u"大洋", u"CNY"},
         {u"小洋", u"CNY"},
         {u"洋银", u"CNY"},
         {u"纹银", u"CNY"},
         {u"关金", u"CNY"},
         {u"金圆券", u"CNY"}}};
    const qsizetype end = text.skipBlanksBack(start);
    const auto named = std::find_if(names.begin(), names.end(), [&](const auto &name) {
        return text.hasBefore(end, name.first);
    });
    if (named == names.end()) {
        return isOfRenminbi(text, end) ? QStringLiteral("CNY") : QString();
    }
    return named->second.toString();
}

std::optional<Fact> namedMoneyAt(const ScanText &text, const Numeral &numeral,
                                 const QString &currency)
{
    constexpr int Wan = 4;
    const bool isSum = numeral.value && !numeral.upper && numeral.scale >= Wan
                       && !numeral.isBareScale && !numeral.isPositional;
    if (!isSum) {
        return std::nullopt;
    }
    const QString named = currencyNamedBefore(text, numeral.range.start);
    const char16_t next = text.at(text.skipBlanks(numeral.range.end));
    const bool isOfHarbour = currency == u"HKD" || currency == u"MOP"; // 撥3.2億谷消費
    const bool isParted = text.isTitle(numeral.range.start) && text.at(numeral.range.end) == u' ';
    const bool countsNoun = !isOfHarbour && !isParted && isIdeograph(next)
                            && !isAmong(next, u"的左以多余上"); // 点拨3万学员, not 3亿左右
    const bool isSpokenOf = named.isEmpty() && !countsNoun && speaksOfSum(text, numeral.range.start)
                            && !namesForeignCountry(text, numeral.range.start);
    if (named.isEmpty() && !isSpokenOf) {
        return std::nullopt;
    }
    const QString code = isSpokenOf ? currency : named;
    Fact fact;
    fact.type = FactType::Money;
    fact.range = numeral.range;
    fact.value.value = numeral.value;
    fact.value.unit = code;
    fact.value.bound =
        numeral.bound != Bound::None ? numeral.bound : boundAround(text, fact.range, false);
    return fact;
}

std::optional<Fact> signedMoneyAt(const ScanText &text, const Numeral &numeral,
                                  const QString &currency)
{
    const auto [start, code] = currencyBefore(text, numeral.range.start);
    if (code.isEmpty() || !numeral.isArabic || !numeral.value) {
        return std::nullopt;
    }
    Fact fact;
    fact.type = FactType::Money;
    fact.range = {start, numeral.range.end};
    if (const auto unit = unitAfter(text, numeral); unit && unit->type == FactType::Money) {
        fact.range.end = unit->range.end;
    }
    const int power = englishScaleAt(text, fact.range.end);
    fact.value.value = numeral.value->shifted(power);
    const qsizetype perUnit = endOfRate(text, fact.range.end);
    if (perUnit > fact.range.end) {
        fact.value.norm = text.written({start, perUnit});
        fact.range.end = perUnit;
    }
    const bool isDollarOfPlace = (currency == u"HKD" || currency == u"MOP")
                                 && text.at(start) == u'$' && numeral.range.start == start + 1;
    fact.value.unit = isDollarOfPlace ? currency : code;
    fact.value.bound =
        numeral.bound != Bound::None ? numeral.bound : boundAround(text, fact.range, false);
    return fact;
}

} // namespace jianbao
