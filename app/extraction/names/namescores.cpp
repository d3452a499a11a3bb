// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/namescores.h"

#include "app/base/shortsearch.h"

#include <algorithm>

namespace jianbao {

using Word = NameWord::Kind;

bool isHan(char16_t c)
{
    return c >= 0x3400 && c <= 0x9FFF;
}

bool isPartOfName(char16_t c)
{
    return isHan(c) || c == u'·';
}

bool isFollower(QChar c)
{
    constexpr QStringView characters =
        u"和与及等为率同向对从任以由则因于带接作做讲谈参出主介表指强告"
        u"认坦回透补之会发现";
    return isAmong(c, characters);
}

bool looksLikeWord(const StatementText &text, TextRange range)
{
    const auto match = text.lexicons.nameWords.longestAt(text.folded, range.start);
    if (!match || match.length < 2) {
        return false;
    }
    switch (match.entry->kind) {
    case Word::NotName:
    case Word::Title:
    case Word::Country:
        return true;
    case Word::Follow:
    case Word::Speech:
    case Word::Act:
        return match.length >= range.length(); // 宣布, behind 法官
    default:
        return false;
    }
}

bool isOffice(const StatementText &text, qsizetype at)
{
    const auto match = text.lexicons.nameWords.longestAt(text.folded, at);
    return match && match.length > 1 && match.entry->kind == Word::Title;
}

bool hasInnerDot(QStringView name)
{
    const qsizetype dot = placeOf(u'·', name);
    return dot >= 2 && dot + 2 < name.size();
}

namespace {

constexpr int ListedName = 4;

/// Characters that no given name holds.
bool isFunctionCharacter(QChar c)
{
    constexpr QStringView characters =
        u"的地了是在着被把将就都也还又很这那他她它们我你个们吗呢吧啊啦么什说称到第";
    return isAmong(c, characters);
}

bool isAllOf(const WordList<NameCharacter> &list, QStringView text)
{
    for (const QChar c : text) {
        if (!list.canStartWith(c.unicode())) {
            return false;
        }
    }
    return true;
}

/// Whether the word lists hold the range as a place: 呼和浩特.
bool isPlace(const StatementText &text, TextRange range)
{
    const auto port = text.lexicons.ports.longestAt(text.folded, range.start);
    const auto scope = text.lexicons.scopes.longestAt(text.folded, range.start);
    const auto place = text.lexicons.news.places.longestAt(text.folded, range.start);
    const bool isPort = port.length >= range.length() && port.entry->kind != PortWord::Kind::None;
    return isPort || scope.length >= range.length() || place.length >= range.length();
}

/// 和儿童: a family name that is a word too, before another word, is that word.
bool isTwoWords(const StatementText &text, TextRange name, const Surname &surname)
{
    const TextRange given{name.start + surname.word.size(), name.end};
    const auto word = text.lexicons.nameWords.longestAt(text.folded, given.start);
    return surname.kind == Surname::Kind::Word && given.length() > 1 && word
           && word.length >= given.length();
}

/// A compound family name is seldom anything else.
int familyScore(Surname::Kind kind)
{
    return kind == Surname::Kind::Word ? 1 : kind == Surname::Kind::Compound ? 3 : 2;
}

/// Whether the word for 强, 和 … goes on behind the name, or joins it to what follows, rather than
/// ends it: 张国|强调, but 王志强|为.
bool endsInFollower(const StatementText &text, TextRange given)
{
    constexpr QStringView endings = u"强发之致";
    const QChar last = text.folded[given.end - 1];
    if (!isFollower(last)) {
        return false;
    }
    if (isAmong(last, endings)) {
        return text.lexicons.nameWords.longestAt(text.folded, given.end - 1).length > 1;
    }
    const auto next = text.lexicons.nameWords.longestAt(text.folded, given.end);
    const bool actsNext = next
                          && (next.entry->kind == Word::Follow || next.entry->kind == Word::Act
                              || next.entry->kind == Word::Speech);
    return last != u'和' || !actsNext;
}

/// 徐王美伦: the family name of the husband before that of the woman; both usual ones, and a word
/// behind the four characters that follows names.
bool isMarriedName(const StatementText &text, TextRange name)
{
    constexpr QStringView usual = u"陈林黄张李王吴刘蔡杨许郑谢郭洪邱曾廖赖徐周叶苏庄吕江何萧罗高"
                                  u"潘简朱钟彭胡沈余卢梁赵孙范方宋邓杜曹丁马董唐冯";
    constexpr qsizetype Length = 4;
    return name.length() == Length && isAmong(text.folded[name.start], usual)
           && isAmong(text.folded[name.start + 1], usual) && followScore(text, name.end) > 1
           && followScore(text, name.end - 1) < followScore(text, name.end);
}

/// 卓玛: a whole name that the word lists hold, and no longer word or place that begins with it.
bool isListedName(const StatementText &text, TextRange name)
{
    constexpr QStringView places = u"县村镇乡市旗盟区州苏山湖河泊";
    const auto word = text.lexicons.nameWords.longestAt(text.folded, name.start);
    return word.length == name.length() && word.entry->kind == Word::Name
           && (name.end == text.folded.size() || !isAmong(text.folded[name.end], places));
}

/// 庞丽|花300元: what stands before the number is a verb, no part of the name.
bool isBeforeSum(const StatementText &text, qsizetype end)
{
    return end < text.folded.size() && text.at(end - 1) == u'花' && text.folded[end].isDigit();
}

/// 自民党|今年: a time stands behind the word that looks like a family name.
bool isTime(QStringView given)
{
    constexpr QStringView openers = u"今去明当昨前近往本";
    constexpr QStringView ends = u"年天日月晚";
    return given.size() == 2 && isAmong(given.front(), openers) && isAmong(given.back(), ends);
}

int givenScore(const StatementText &text, TextRange given)
{
    if (isTime(given.in(text.folded))) {
        return -10;
    }
    int score = 0;
    if (given.length() > 1 && text.at(given.start) == u'某'
        && text.lexicons.nameWords.longestAt(text.folded, given.start + 1)
        && text.at(given.start + 1) != u'某') {
        return -10; // 邵某|犯…罪, but 张某军
    }
    for (qsizetype at = given.start; at < given.end; ++at) {
        const QChar c = text.folded[at];
        if (!isHan(c.unicode()) || isFunctionCharacter(c)) {
            return -10;
        }
        score += c == u'某' || text.lexicons.nameCharacters.canStartWith(c.unicode()) ? 1 : 0;
    }
    return score - (given.length() > 1 && endsInFollower(text, given) ? 2 : 0);
}

/// 民兵|和基层|干部: what looks like a family name joins two offices.
bool joinsOffices(const StatementText &text, TextRange name)
{
    constexpr QStringView joiners = u"和与及";
    return isAmong(text.folded[name.start], joiners) && isOffice(text, name.end);
}

} // namespace

int nameScore(const StatementText &text, TextRange range)
{
    const QStringView name = range.in(text.folded);
    const qsizetype length = name.size();
    constexpr QStringView places = u"镇乡县";
    if (length > 2 && isAmong(name.back(), places)) {
        return 0;
    }
    if (hasInnerDot(name)) {
        return isFollower(name.back()) ? 2 : 4;
    }
    if (length < 2 || length > LongestPlainName || looksLikeWord(text, range)
        || (length > 2 && isBeforeSum(text, range.end))) {
        return 0;
    }
    const auto surname =
        text.lexicons.surnames.longestAt(text.folded.first(range.end), range.start);
    int best = isListedName(text, range) ? ListedName : 0;
    if (surname && !joinsOffices(text, range) && !isOffice(text, range.start + surname.length)
        && !isTwoWords(text, range, *surname.entry) && surname.length < length
        && length - surname.length <= 2) {
        const int family = familyScore(surname.entry->kind);
        best = std::max(best, family + givenScore(text, {range.start + surname.length, range.end}));
    }
    if (surname && isMarriedName(text, range)) {
        best = familyScore(surname.entry->kind) + givenScore(text, {range.start + 2, range.end});
    }
    if (length >= 3 && isAllOf(text.lexicons.transliterations, name)) {
        best = std::max(best, length == 3 ? 3 : 4);
    }
    return best > 0 && length >= 3 && isPlace(text, range) ? 0 : std::max(0, best);
}

int followScore(const StatementText &text, qsizetype end)
{
    if (isNameBoundary(text, end)) {
        return 2;
    }
    const auto match = text.lexicons.nameWords.longestAt(text.folded, end);
    if (!match) {
        return 0;
    }
    switch (match.entry->kind) {
    case Word::Speech:
        return 3;
    case Word::Honorific:
    case Word::Title:
    case Word::Act:
        return 2;
    case Word::Follow:
        return match.length > 1 ? 2 : 1;
    default:
        return 0;
    }
}

bool isNameBoundary(const StatementText &text, qsizetype offset)
{
    return offset < 0 || offset >= text.folded.size() || !isPartOfName(text.at(offset));
}

bool isFollowedByMeans(const StatementText &text, qsizetype end)
{
    return end + 1 < text.folded.size() && text.at(end) == u'以' && text.folded[end + 1].isDigit();
}

bool isUsualName(const StatementText &text, TextRange range)
{
    return range.start >= 0 && range.end <= text.folded.size() && range.length() == 3
           && nameScore(text, range) >= 4;
}

} // namespace jianbao
