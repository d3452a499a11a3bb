// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/ordinals.h"

#include "app/lexicons/lexicons.h"

#include <array>

namespace jianbao {

namespace {

constexpr std::array<QStringView, 8> Areas{u"全国", u"全球", u"世界", u"全省",
                                           u"全区", u"全市", u"亚洲", u"全县"};
constexpr std::array<QStringView, 9> Rankings{u"排名", u"位居", u"位列", u"名列", u"居",
                                              u"列",   u"排",   u"跃居", u"排在"};

/// Length of the classifier behind an ordinal number; 0 for none.
qsizetype classifierLength(const ScanText &text, qsizetype at)
{
    const Lexicons &lists = text.lexicons();
    const auto match = lists.classifiers.longestAt(text.folded(), at);
    const auto compound = lists.compounds.longestAt(text.folded(), at);
    if (compound && compound.length > match.length) {
        return 0;
    }
    if (match && match.entry->isOrdinal) {
        return match.length;
    }
    return text.at(at) == u'大' && isIdeograph(text.at(at + 1)) && text.at(at + 1) != u'学' ? 1 : 0;
}

/// Place of 全国 and the like before 第; `at` where none stands there.
qsizetype startWithArea(const ScanText &text, qsizetype at)
{
    const qsizetype end = text.skipBlanksBack(at);
    for (const QStringView area : Areas) {
        if (text.hasBefore(end, area)) {
            return end - area.size();
        }
    }
    return at;
}

bool isRanked(const ScanText &text, qsizetype at)
{
    const qsizetype end = text.skipBlanksBack(startWithArea(text, at));
    return end < at || std::any_of(Rankings.begin(), Rankings.end(), [&](QStringView word) {
               return text.hasBefore(end, word);
           });
}

/// 第3/4页: behind the number of all, which a slash joins to the number.
qsizetype behindTotal(const ScanText &text, qsizetype at)
{
    const auto total = text.at(at) == u'/' ? readNumeral(text, at + 1) : std::nullopt;
    const bool names = total && isOneOf(text.at(total->range.end), u"页期版集回章讲");
    return names ? total->range.end : at;
}

/// 下转第8版 and 上接第1版 lead to another page.
bool isJump(const ScanText &text, qsizetype at)
{
    const qsizetype end = text.skipBlanksBack(at);
    return text.hasBefore(end, u"下转") || text.hasBefore(end, u"上接")
           || text.hasBefore(end, u"转");
}

} // namespace

std::optional<Fact> ordinalAt(const ScanText &text, qsizetype at)
{
    const auto numeral = readNumeral(text, text.skipBlanks(at + 1));
    if (!numeral || !numeral->value || numeral->upper || numeral->hasDecimals || isJump(text, at)) {
        return std::nullopt;
    }
    const qsizetype end = behindTotal(text, text.skipBlanks(numeral->range.end));
    const qsizetype length = classifierLength(text, end);
    const bool isWholeText = text.skipBlanksBack(at) == 0 && end == text.size();
    const bool endsHere =
        length == 0
        && (isWholeText || (isRanked(text, at) && !isIdeograph(text.at(numeral->range.end))));
    if (length == 0 && !endsHere) {
        return std::nullopt;
    }
    Fact fact;
    fact.type = FactType::Ordinal;
    fact.range = {startWithArea(text, at), length > 0 ? end + length : numeral->range.end};
    fact.value.value = numeral->value;
    return fact;
}

} // namespace jianbao
