// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/leadbases.h"

#include "app/base/shortsearch.h"
#include "app/extraction/statements/comparisons.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

/// The opener of the list that ends last in the range, the first of the list where two do; empty
/// for none.
template<std::size_t Size>
TextRange lastOpener(const StatementText &text, TextRange range,
                     const std::array<QStringView, Size> &openers)
{
    TextRange last{range.start, range.start};
    for (const QStringView opener : openers) {
        const qsizetype found = range.in(text.folded).lastIndexOf(opener);
        const qsizetype start = range.start + found;
        if (found >= 0 && start + opener.size() > last.end) {
            last = {start, start + opener.size()};
        }
    }
    return last;
}

bool canBeBase(TextRange base)
{
    return base.length() >= 2 && base.length() <= LongestBase;
}

} // namespace

bool isReckonedByOther(QStringView words)
{
    return holdsWord(words, u"相当于") || holdsWord(words, u"相等于");
}

LeadBase originIn(const StatementText &text, TextRange range)
{
    static constexpr std::array<QStringView, 14> openers{
        u"恢复至", u"相当于", u"相等于", u"恢复到", u"达到", u"等于", u"完成",
        u"不足",   u"不到",   u"超过",   u"接近",   u"是",   u"为",   u"达"};
    const TextRange opener = lastOpener(text, range, openers);
    const TextRange base{opener.end, range.end - 1};
    if (opener.isEmpty() || !canBeBase(base)) {
        return {};
    }
    const auto bound = text.lexicons.boundsBefore.longestBefore(text.folded, opener.end);
    return {base, opener.start, bound ? bound.entry->bound : Bound::None};
}

LeadBase aimIn(const StatementText &text, TextRange range)
{
    static constexpr std::array<QStringView, 5> aims{u"计划", u"定额", u"任务", u"预算", u"目标"};
    static constexpr std::array<QStringView, 1> openers{u"超过"};
    const TextRange words = text.trimmed(range);
    const QStringView phrase = words.in(text.folded);
    const bool isAimed = std::any_of(
        aims.begin(), aims.end(), [phrase](QStringView aim) { return finishesWith(phrase, aim); });
    const TextRange opener = isAimed ? lastOpener(text, words, openers) : TextRange();
    const TextRange base{opener.end, words.end};
    return !opener.isEmpty() && canBeBase(base) ? LeadBase{base, opener.start} : LeadBase();
}

LeadBase startIn(const StatementText &text, TextRange range)
{
    const qsizetype found = range.in(text.folded).lastIndexOf(u'从');
    const TextRange base{range.start + found + 1, range.end};
    if (found < 1 || !canBeBase(base)) {
        return {};
    }
    const auto verb = longestBefore(text.lexicons.verbs, text.folded, base.start, base.end);
    return {{base.start, verb ? base.end - verb.length : base.end}, range.start + found};
}

} // namespace jianbao
