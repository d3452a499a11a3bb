// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/comparisons.h"

#include "app/base/shortsearch.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

/// Characters beside 比, 较 … that make it part of another word: 对比, 比重, 计较, 较大.
bool isPartOfWord(QStringView text, qsizetype at)
{
    constexpr QStringView before比 = u"同环占对相评攀百好配无序按反";
    constexpr QStringView after比 = u"重例赛较如亚武率价拼分对附特照";
    constexpr QStringView before较 = u"比计相";
    constexpr QStringView after较 = u"为大好快高低多强长少小早晚真";
    constexpr QStringView after同 = u"比期步样时类行业等";
    const QChar c = text[at];
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    if (c == u'比') {
        return isAmong(before, before比) || isAmong(after, after比);
    }
    if (c == u'较') {
        return isAmong(before, before较) || isAmong(after, after较);
    }
    return c == u'同' && isAmong(after, after同);
}

/// 比去年早完成七天 播种面积…: a headline parts its clauses by a blank between words.
bool crossesClauses(const StatementText &text, TextRange base)
{
    for (qsizetype at = base.start + 1; at + 1 < base.end; ++at) {
        const bool isBlank = text.at(at) == u' ';
        if (isBlank && text.folded[at - 1].isLetter() && text.folded[at + 1].isLetter()) {
            return true;
        }
    }
    return false;
}

/// 与去年同期相较, 跟上月比: whether the words from 与, 同, 和 or 跟 on compare with what stands
/// between.
bool closesComparison(QStringView words)
{
    constexpr qsizetype Shortest = 4;
    return std::any_of(ComparisonEnds.begin(), ComparisonEnds.end(),
                       [words](QStringView closing) { return holdsWord(words, closing); })
           || (words.size() >= Shortest && words.endsWith(u'比'));
}

/// 相较去年同期, 相比于年初: the word of comparison stands before what is compared with.
bool opensComparison(QStringView words)
{
    constexpr qsizetype Shortest = 4;
    return words.size() >= Shortest && (beginsWith(words, u"相较") || beginsWith(words, u"相比"));
}

} // namespace

bool namesBaseOfShare(QStringView words)
{
    static constexpr std::array<std::u16string_view, 14> bases{
        u"预算", u"目标", u"计划", u"同期", u"任务",   u"上年", u"去年",
        u"正常", u"常年", u"平均", u"年的", u"水平的", u"同季", u"同月"};
    return !words.contains(u'占')
           && std::any_of(bases.begin(), bases.end(), [words](std::u16string_view base) {
                  return words.contains(QStringView(base.data(), qsizetype(base.size())));
              });
}

TextRange comparisonIn(const StatementText &text, TextRange range)
{
    const qsizetype end = range.end;
    const qsizetype first = std::max(range.start, end - LongestBase);
    constexpr QStringView joiners = u"与同和跟";
    const auto words = [&](qsizetype at) { return TextRange{at, end}.in(text.folded); };
    for (qsizetype at = end - 2; at >= first; --at) {
        const QChar c = text.folded[at];
        const bool opens = c == u'比' || c == u'较'
                           || (isAmong(c, joiners) && closesComparison(words(at)))
                           || (c == u'相' && opensComparison(words(at)));
        if (opens && crossesClauses(text, {at, end})) {
            break;
        }
        if (opens && !isPartOfWord(text.folded, at)) {
            return {at, end};
        }
    }
    return {end, end};
}

} // namespace jianbao
