// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/bounds.h"

#include "app/base/shortsearch.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

namespace {

/// 剩不下2000元: 不下 says what the verb cannot do, and bounds nothing.
bool isOfVerb(const ScanText &text, qsizetype end)
{
    constexpr QStringView bound = u"不下";
    constexpr QStringView verbs = u"剩攒存留省容装放坐住盛搁吃咽拿";
    const qsizetype verb = end - bound.size() - 1;
    return text.hasBefore(end, bound) && verb >= 0 && isAmong(text.folded()[verb], verbs);
}

Bound boundBefore(const ScanText &text, qsizetype start, bool isBareScale)
{
    qsizetype end = text.skipBlanksBack(start);
    for (const QStringView filler : {QStringView(u"人民币"), QStringView(u"新台币")}) {
        end -= text.hasBefore(end, filler) ? filler.size() : 0;
    }
    auto match = text.lexicons().boundsBefore.longestBefore(text.folded(), end);
    if (match && isOfVerb(text, end)) {
        return Bound::None;
    }
    if (!match) { // 至少调升百分之五
        const auto change = text.lexicons().changesBefore.longestBefore(text.folded(), end);
        const qsizetype before = end - change.length;
        const bool isLeastOrMost =
            change.length > 1
            && (text.hasBefore(before, u"至少") || text.hasBefore(before, u"最多")
                || text.hasBefore(before, u"至多"));
        match = isLeastOrMost ? text.lexicons().boundsBefore.longestBefore(text.folded(), before)
                              : match;
    }
    return match && (isBareScale || !match.entry->onlyBare) ? match.entry->bound : Bound::None;
}

/// 营收破2亿元, 单日通关破八十三万人次: behind 破 a large number is passed, but not in 侦破, 打破.
bool isPassed(const ScanText &text, TextRange range)
{
    constexpr QStringView otherWords = u"侦打爆识攻告看刺撞砸跌残";
    const qsizetype end = text.skipBlanksBack(range.start);
    return text.at(end - 1) == u'破' && !isOneOf(text.at(end - 2), otherWords)
           && std::any_of(text.folded().begin() + range.start, text.folded().begin() + range.end,
                          [](QChar c) { return isOneOf(c.unicode(), u"万亿兆"); });
}

/// 最多可申请5万元, 至多可获补贴500万元: what may be had at most, a verb between.
bool isMostToBeHad(const ScanText &text, qsizetype start)
{
    constexpr qsizetype LongestVerb = 4;
    const qsizetype end = text.skipBlanksBack(start);
    for (qsizetype at = end; at > 0 && end - at <= LongestVerb; --at) {
        if (text.hasBefore(at, u"最多可") || text.hasBefore(at, u"至多可")) {
            return true;
        }
        if (!isIdeograph(text.at(at - 1))) {
            return false;
        }
    }
    return false;
}

/// 最多补助450万元, 至少赔15万元: a verb stands between the bound and the number.
Bound boundBehindVerb(const ScanText &text, TextRange number)
{
    constexpr qsizetype LongestVerb = 2;
    const qsizetype start = number.start;
    const qsizetype end = text.skipBlanksBack(start);
    const bool isSum = isOneOf(text.at(number.end - 1), u"元圆块"); // but 最多姓氏3个
    for (qsizetype at = end - 1; isSum && at > 0 && end - at <= LongestVerb; --at) {
        if (!isIdeograph(text.at(at)) || isOneOf(text.at(at), u"的者是为有在省")) {
            break;
        }
        if (text.hasBefore(at, u"至少")) {
            return Bound::AtLeast;
        }
        if (text.hasBefore(at, u"最多") || text.hasBefore(at, u"至多")) {
            return Bound::AtMost;
        }
    }
    return isMostToBeHad(text, start) ? Bound::AtMost : Bound::None;
}

} // namespace

Bound boundAfter(const ScanText &text, qsizetype end)
{
    const auto match = text.lexicons().boundsAfter.longestAt(text.folded(), text.skipBlanks(end));
    return match ? match.entry->bound : Bound::None;
}

Bound boundAround(const ScanText &text, TextRange range, bool isBareScale)
{
    const Bound after = boundAfter(text, range.end);
    const Bound before = after != Bound::None ? after : boundBefore(text, range.start, isBareScale);
    if (before == Bound::None && isPassed(text, range)) {
        return Bound::MoreThan;
    }
    return before == Bound::None ? boundBehindVerb(text, range) : before;
}

} // namespace jianbao
