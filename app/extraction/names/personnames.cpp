// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/personnames.h"

#include "app/base/shortsearch.h"

#include <algorithm>

namespace jianbao {

using Word = NameWord::Kind;

namespace {

/// Whether a word of several characters that follows names stands at the offset.
bool isLongFollower(const StatementText &text, qsizetype at)
{
    const auto match = text.lexicons.nameWords.longestAt(text.folded, at);
    return match && match.length > 1
           && (match.entry->kind == Word::Follow || match.entry->kind == Word::Speech
               || match.entry->kind == Word::Act);
}

/// A name with a dot that no known word follows ends with the characters of transliteration:
/// 艾力·吐尔逊坚持….
NameShape withoutTail(const StatementText &text, NameShape name)
{
    const qsizetype dot = name.range.in(text.folded).lastIndexOf(u'·');
    qsizetype end = name.range.start + dot + 1;
    while (dot > 0 && end < name.range.end
           && text.lexicons.transliterations.canStartWith(text.at(end))) {
        ++end;
    }
    const bool isShorter = dot > 0 && end - name.range.start - dot > 2 && end < name.range.end;
    return isShorter ? NameShape{{name.range.start, end}, name.score} : name;
}

/// 翟志刚巡山: the word of one character that follows the shorter name is usual in names itself.
bool goesOn(const StatementText &text, const NameShape &shorter, qsizetype end)
{
    return shorter.range.length() == 2 && end == shorter.range.end + 1
           && followScore(text, shorter.range.end) == 1
           && text.lexicons.nameCharacters.canStartWith(text.at(end - 1));
}

} // namespace

NameShape bestNameAt(const StatementText &text, qsizetype at)
{
    constexpr int Enough = 4;
    NameShape best;
    int bestFollow = 0;
    const qsizetype last = std::min(at + LongestName, text.folded.size());
    for (qsizetype end = at + 2; end <= last && isPartOfName(text.at(end - 1)); ++end) {
        const int shape = nameScore(text, {at, end});
        const int follow = shape > 0 ? followScore(text, end) : 0;
        const int score = shape + follow;
        const bool isJoiner = text.at(end - 1) == u'和' || text.at(end - 1) == u'与';
        if (isJoiner && isOffice(text, end)) { // 孙浩和辅警田野
            break;
        }
        if (follow > 0 && hasInnerDot(TextRange{at, end}.in(text.folded))) {
            return {{at, end}, score}; // the first end that a word follows
        }
        const bool isTie = score == best.score && (follow >= bestFollow || goesOn(text, best, end));
        if (shape > 0 && (score > best.score || isTie)) {
            best = {{at, end}, score};
            bestFollow = follow;
        }
        if (best.range.end == end && score >= Enough && isLongFollower(text, end)) {
            break; // 田野赶到
        }
    }
    return bestFollow == 0 ? withoutTail(text, best) : best;
}

namespace {

/// Whether a word that is no name begins at the offset: 高度, 马上.
bool beginsOtherWord(const StatementText &text, qsizetype at)
{
    const auto match = text.lexicons.nameWords.longestAt(text.folded, at);
    return match && match.length > 1 && match.entry->kind == Word::NotName;
}

} // namespace

NameShape foreignNameAt(const StatementText &text, qsizetype at)
{
    constexpr int Enough = 4;
    const auto &characters = text.lexicons.transliterations;
    const qsizetype last = std::min(at + LongestPlainName, text.folded.size());
    qsizetype end = at;
    while (end < last && characters.canStartWith(text.at(end))) {
        const bool isDouble = end + 2 < last && text.at(end + 1) == u'-'
                              && characters.canStartWith(text.at(end + 2)); // 布朗-皮韦
        end += isDouble ? 3 : 1;
        if (end - at >= 2 && (followScore(text, end) > 0 || beginsOtherWord(text, end))) {
            break; // 普京高度评价
        }
    }
    const bool endsInFollower = end - at > 2 && isFollower(text.folded[end - 1]);
    end -= endsInFollower ? 1 : 0;
    const bool isName = end - at >= 2 && !isOffice(text, at) && !looksLikeWord(text, {at, end});
    return isName ? NameShape{{at, end}, Enough} : NameShape{};
}

NameShape bestNameBefore(const StatementText &text, qsizetype end)
{
    const qsizetype first = std::max(qsizetype(0), end - LongestName);
    for (qsizetype at = end - 2; at >= first; --at) {
        if (isNameBoundary(text, at - 1)) {
            const int shape = nameScore(text, {at, end});
            return shape > 0 ? NameShape{{at, end}, shape + followScore(text, end)} : NameShape{};
        }
    }
    return {};
}

NameShape nameOverWordAt(const StatementText &text, qsizetype at)
{
    constexpr int Enough = 5;
    constexpr QStringView noEnds = u"时后前中内会者等为和与及地化性式";
    const TextRange name{at, at + 3};
    if (name.end > text.folded.size() || !isHan(text.at(at + 2))) {
        return {};
    }
    const auto word = text.lexicons.nameWords.longestAt(text.folded, at);
    const auto surname = text.lexicons.surnames.longestAt(text.folded, at);
    const auto &characters = text.lexicons.nameCharacters;
    const bool isWord = word.length == 2 && word.entry->kind == Word::NotName;
    const bool isShape = surname.length == 1 && characters.canStartWith(text.at(at + 1))
                         && characters.canStartWith(text.at(at + 2))
                         && !isAmong(text.folded[at + 2], noEnds);
    if (!isWord || !isShape || beginsOtherWord(text, at + 1) || beginsOtherWord(text, at + 2)) {
        return {};
    }
    const auto next = text.lexicons.nameWords.longestAt(text.folded, name.end);
    const bool acts = next && (next.entry->kind == Word::Speech || next.entry->kind == Word::Act);
    return acts || isFollowedByMeans(text, name.end) ? NameShape{name, Enough} : NameShape{};
}

NameShape spacedNameAt(const StatementText &text, qsizetype at)
{
    constexpr int Enough = 4;
    constexpr qsizetype WidestBlank = 2;
    const auto surname = text.lexicons.surnames.longestAt(text.folded, at);
    qsizetype given = at + 1;
    while (given < text.folded.size() && text.at(given) == u' ') {
        ++given;
    }
    const bool isSpaced = surname && surname.length == 1 && given > at + 1
                          && given <= at + 1 + WidestBlank && given < text.folded.size();
    const bool isName = isSpaced && text.lexicons.nameCharacters.canStartWith(text.at(given))
                        && followScore(text, given + 1) > 0
                        && (given + 1 == text.folded.size() || text.at(given + 1) != u' ');
    return isName ? NameShape{{at, given + 1}, Enough} : NameShape{};
}

} // namespace jianbao
