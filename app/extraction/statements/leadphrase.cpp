// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/leadphrase.h"

#include "app/base/characterfilter.h"
#include "app/extraction/numbers/chinesenumeral.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

bool endsAverage(const StatementText &text, TextRange range)
{
    constexpr QStringView bearers = u"人户亩日月年村班";
    return range.length() >= 2 && text.at(range.end - 1) == u'均'
           && isAmong(text.folded[range.end - 2], bearers);
}

TextRange withoutLength(const StatementText &text, TextRange range)
{
    const QStringView words = range.in(text.folded);
    qsizetype at = words.size();
    if (finishesWith(words, u"个月")) {
        at -= 2;
    } else if (words.endsWith(u'年') || words.endsWith(u'月') || words.endsWith(u'季')
               || words.endsWith(u'天') || words.endsWith(u'次')) {
        --at;
    }
    const qsizetype end = at;
    while (at > 0 && (words[at - 1].isDigit() || isChineseNumeral(words[at - 1].unicode()))) {
        --at;
    }
    for (const QStringView opener : {QStringView(u"已连续"), QStringView(u"连续第"),
                                     QStringView(u"连续"), QStringView(u"连")}) {
        if (at < end && end < words.size() && finishesWith(words.first(at), opener)) {
            range.end = range.start + at - opener.size();
            return range;
        }
    }
    constexpr qsizetype TwoDigits = 2;
    const bool isPlain = at > 1 && at < end && end - at <= TwoDigits
                         && (words.endsWith(u'年') || finishesWith(words, u"个月"));
    if (isPlain) { // 财政收入五年累计…
        range.end = range.start + at;
    }
    return range;
}

TextRange withoutAfter(const StatementText &text, TextRange range)
{
    TextRange words = range;
    while (!words.isEmpty()
           && (text.at(words.end - 1) == u' ' || endsClause(text.at(words.end - 1)))) {
        --words.end;
    }
    for (const QStringView after :
         {QStringView(u"之后"), QStringView(u"以后"), QStringView(u"后")}) {
        const TextRange before{words.start, words.end - after.size()};
        if (finishesWith(words.in(text.folded), after)
            && text.lexicons.changesBefore.longestBefore(before.in(text.folded), before.length())) {
            return before;
        }
    }
    return range;
}

namespace {

/// 除去油钱|净赚: behind what was taken off before.
TextRange withoutExpenses(const StatementText &text, TextRange range)
{
    static constexpr std::array<QStringView, 6> openers{u"除去", u"刨去", u"刨除",
                                                        u"扣除", u"去掉", u"抛去"};
    static constexpr std::array<QStringView, 5> rests{u"净", u"纯", u"还能", u"每", u"一年"};
    static constexpr CharacterFilter beginnings(u"除刨扣去抛");
    const QStringView words = range.in(text.folded);
    if (!beginnings.isIn(words)) {
        return range; // as nearly all are
    }
    for (const QStringView opener : openers) {
        const qsizetype found = placeOf(opener, words);
        const qsizetype behind = found + opener.size();
        for (const QStringView rest : rests) {
            const qsizetype begins = found < 0 ? -1 : placeOf(rest, words.sliced(behind));
            if (begins >= 0) {
                return {range.start + behind + begins, range.end};
            }
        }
    }
    return range;
}

/// Behind 后 and 的 of 扣除蔬果及能源后的核心物价; -1 where what was left out ends otherwise.
qsizetype behindExclusion(QStringView words)
{
    constexpr qsizetype Longest = 16;
    const qsizetype after = words.indexOf(u'后');
    const bool ends =
        after > 2 && after < Longest && after + 2 < words.size() && words[after + 1] == u'的';
    return ends ? after + 2 : -1;
}

} // namespace

TextRange withoutAdjustment(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 6> openers{u"扣除",   u"剔除", u"撇除",
                                                                u"不考虑", u"不含", u"若剔除"};
    const TextRange phrase = text.trimmed(range);
    const QStringView words = phrase.in(text.folded);
    const bool opens =
        std::any_of(openers.begin(), openers.end(), [words](std::u16string_view opener) {
            return beginsWith(words, QStringView(opener.data(), qsizetype(opener.size())));
        });
    if (const qsizetype behind = opens ? behindExclusion(words) : -1; behind > 0) {
        range.start = phrase.start + behind;
        return range;
    }
    for (const QStringView end : {QStringView(u"因素"), QStringView(u"影响")}) {
        const qsizetype found = opens ? words.indexOf(end) : -1;
        if (found > 0) {
            range.start = phrase.start + found + end.size();
            range.start += range.in(text.folded).startsWith(u'后') ? 1 : 0;
            return range;
        }
    }
    const TextRange left = withoutExpenses(text, phrase);
    range.start = left.start > phrase.start ? left.start : range.start;
    return range;
}

TextRange withoutGround(const StatementText &text, TextRange range)
{
    if (lastPlaceOf(u'础', range.in(text.folded)) < 0) {
        return range; // as nearly all are
    }
    const qsizetype ground = range.in(text.folded).lastIndexOf(u"基础上");
    const qsizetype opener = ground > 0 ? range.in(text.folded).lastIndexOf(u'在', ground) : -1;
    if (ground < 0 || opener < 0) {
        range.start = ground == 0 ? range.end : range.start;
        return range;
    }
    range.end = range.start + opener;
    range.end -= range.in(text.folded).endsWith(u'要') ? 1 : 0;
    return range;
}

TextRange withoutBareAverage(const StatementText &text, TextRange range)
{
    const TextRange phrase = text.trimmed(range);
    if (phrase.length() == 2 && endsAverage(text, phrase)) {
        range.start = range.end;
    }
    return range;
}

TextRange withoutFirstLength(const StatementText &text, TextRange range)
{
    constexpr QStringView openers = u"由从";
    for (qsizetype at = range.start + 1; at + 1 < range.end; ++at) {
        if (isAmong(text.folded[at], openers) && text.folded[at + 1].isDigit()) {
            return {range.start, at};
        }
    }
    return range;
}

TextRange withoutManner(const StatementText &text, TextRange range)
{
    static constexpr CharacterFilter openers(u"因在受随");
    static constexpr std::array<QStringView, 6> ends{u"下",   u"影响", u"拖累",
                                                     u"带动", u"推动", u"恢复"};
    constexpr qsizetype ShortestName = 2;
    constexpr qsizetype ShortestManner = 3;
    const QStringView words = range.in(text.folded);
    if (!openers.isIn(words)) {
        return range; // as nearly all are
    }
    const bool endsInManner = std::any_of(
        ends.begin(), ends.end(), [words](QStringView end) { return finishesWith(words, end); });
    constexpr QStringView partners = u"原起诱存现实潜好难接承享"; // 原因, 现在, 承受
    for (qsizetype at = ShortestName; at + ShortestManner <= words.size(); ++at) {
        const bool isContrast = at > ShortestName && isAmong(words[at - 1], u"则却也亦又");
        if (openers.holds(words[at]) && (endsInManner || isContrast)
            && !isAmong(words[at - 1], partners)) {
            return {range.start, range.start + at - (isContrast ? 1 : 0)};
        }
    }
    return range;
}

TextRange withoutLikewise(const StatementText &text, TextRange range)
{
    constexpr QStringView remark = u"(下同)";
    if (finishesWith(range.in(text.folded), remark)) {
        range.end -= remark.size();
    }
    return range;
}

} // namespace jianbao
