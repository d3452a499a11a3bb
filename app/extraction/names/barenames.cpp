// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/names/barenames.h"

#include "app/base/shortsearch.h"
#include "app/extraction/names/namescores.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

using Word = NameWord::Kind;

constexpr qsizetype NameLength = 3;

/// Characters that end the names of places and bodies rather than of people.
bool endsLikePlace(QChar c)
{
    constexpr QStringView endings =
        u"湖桥楼路站港寺塔岛会社业行厂局院校所队组团部店馆园学家化术品镇庄湾屯堡台府乡县市区旗村";
    return isAmong(c, endings);
}

/// Characters that end the names of both.
bool mayEndPlace(QChar c)
{
    constexpr QStringView endings = u"山河江海城川洋田地林泉溪沙州";
    return isAmong(c, endings);
}

/// 莫干山, 马里兰: as likely a place, so that more must tell of a person.
bool isWeak(const StatementText &text, TextRange name)
{
    const auto &foreign = text.lexicons.transliterations;
    const QStringView words = name.in(text.folded);
    return mayEndPlace(words.back()) || std::all_of(words.begin(), words.end(), [&](QChar c) {
               return foreign.canStartWith(c.unicode());
           });
}

/// 受汪翠英影响, 和郝建新一样: what is said of people and things alike, with the word before it.
bool isCompared(const StatementText &text, TextRange name)
{
    constexpr QStringView likeners = u"和像同跟与";
    if (name.start == 0) {
        return false;
    }
    const QChar before = text.folded[name.start - 1];
    const QStringView behind = text.folded.sliced(name.end);
    return (before == u'受' && beginsWith(behind, u"影响"))
           || (isAmong(before, likeners) && beginsWith(behind, u"一样"));
}

/// Whether a word begins on the last character of the name and goes on behind it: 张明|会后.
bool overlapsWord(const StatementText &text, TextRange name)
{
    const auto word = text.lexicons.nameWords.longestAt(text.folded, name.end - 1);
    return word && word.length > 1;
}

/// 于1985年出生, 1985年毕业: a year and what happens in people's lives only.
bool tellsOfLife(const StatementText &text, qsizetype end)
{
    static constexpr std::array<QStringView, 8> events{u"出生", u"生于", u"参军", u"入伍",
                                                       u"入党", u"毕业", u"退休", u"结婚"};
    constexpr qsizetype Reach = 14;
    constexpr qsizetype YearDigits = 4;
    QStringView words = text.folded.sliced(end, std::min(Reach, text.folded.size() - end));
    words = words.sliced(words.startsWith(u'于') ? 1 : 0);
    const bool isDated = words.size() > YearDigits && words[YearDigits] == u'年'
                         && std::all_of(words.begin(), words.begin() + YearDigits,
                                        [](QChar c) { return c.isDigit(); });
    return isDated && std::any_of(events.begin(), events.end(), [words](QStringView event) {
               return holdsWord(words, event);
           });
}

/// 林进财和葛桂英是同村人: another usual name is joined to it, with a word behind that follows
/// names.
bool isPairedWithName(const StatementText &text, qsizetype end)
{
    constexpr QStringView joiners = u"和与及";
    const TextRange other{end + 1, end + 1 + NameLength};
    return isAmong(text.folded[end], joiners) && isUsualName(text, other)
           && !endsLikePlace(text.folded[other.end - 1]) && followScore(text, other.end) > 0;
}

/// ，男，
bool tellsOfSex(const StatementText &text, qsizetype at)
{
    return at + 1 < text.folded.size() && (text.at(at) == u'男' || text.at(at) == u'女')
           && isNameBoundary(text, at + 1);
}

/// （左二）: where somebody stands in a picture.
bool tellsOfPlace(const StatementText &text, qsizetype at)
{
    constexpr QStringView places = u"左右中前后";
    const QStringView behind = text.folded.sliced(at);
    return behind.size() > 2 && text.at(at - 1) == u'(' && isAmong(behind[0], places)
           && (behind[1] == u')' || behind[2] == u')');
}

} // namespace

TextRange BareNames::look(qsizetype at)
{
    const TextRange name{at, at + NameLength};
    const auto &characters = m_text.lexicons.nameCharacters;
    const bool mayBe = name.end < m_text.folded.size() && isSeparate(at)
                       && characters.canStartWith(m_text.at(at + 1))
                       && characters.canStartWith(m_text.at(at + 2));
    if (!mayBe || endsLikePlace(m_text.folded[name.end - 1]) || !isUsualName(m_text, name)
        || overlapsWord(m_text, name)) {
        return {};
    }
    if (tellsOfPerson(name.end)
        || (!isWeak(m_text, name)
            && (isFollowedLikePerson(name.end) || isCompared(m_text, name)))) {
        return name;
    }
    remember(name);
    return {};
}

/// Behind a mark, or behind a word of one character that leads to a person.
bool BareNames::isSeparate(qsizetype at) const
{
    constexpr QStringView leads = u"据由像在受和与跟为向给对让请找同到叫的村帮";
    return isNameBoundary(m_text, at - 1) || isAmong(m_text.folded[at - 1], leads);
}

/// Words that stand behind people and may stand behind other things that are spoken of.
bool BareNames::isFollowedLikePerson(qsizetype end) const
{
    constexpr QStringView adverbs = u"也就却又便正仍曾还"; // of who has been spoken of
    const auto word = m_text.lexicons.nameWords.longestAt(m_text.folded, end);
    return isAmong(m_text.folded[end], adverbs) || isPairedWithName(m_text, end)
           || (word && word.length > 1
               && (word.entry->kind == Word::Follow || word.entry->kind == Word::Act));
}

/// What is said of people only: a verb of speaking, an age, a sex, a birth, a place in a picture.
bool BareNames::tellsOfPerson(qsizetype end) const
{
    constexpr qsizetype LongestAge = 6; // 今年68岁
    const bool isMark = m_text.at(end) == u',' || m_text.at(end) == u'(';
    const qsizetype start = end + (isMark ? 1 : 0);
    const QStringView behind = m_text.folded.sliced(start);
    const qsizetype age = behind.first(std::min(behind.size(), LongestAge)).indexOf(u'岁');
    if (age > 0 && behind[age - 1].isDigit()) {
        return true;
    }
    if (isMark) {
        return tellsOfSex(m_text, start) || tellsOfPlace(m_text, start);
    }
    const auto word = m_text.lexicons.nameWords.longestAt(m_text.folded, end);
    return (word && word.entry->kind == Word::Speech) || isFollowedByMeans(m_text, end)
           || tellsOfLife(m_text, end);
}

void BareNames::remember(TextRange name)
{
    const QChar follower = m_text.folded[name.end];
    const bool isLed = followScore(m_text, name.end) > 0 && !isNameBoundary(m_text, name.end);
    const QString word = name.in(m_text.folded).toString();
    const auto found = m_doubtful.find(word);
    if (found == m_doubtful.end()) {
        m_doubtful.insert(word, {name, follower, false, isLed});
        return;
    }
    found->varies |= follower != found->follower;
    found->isLed |= isLed;
}

std::vector<TextRange> BareNames::repeated() const
{
    std::vector<TextRange> names;
    for (const Doubtful &name : m_doubtful) {
        if (name.varies && name.isLed && !mayEndPlace(m_text.folded[name.first.end - 1])) {
            names.push_back(name.first);
        }
    }
    return names;
}

} // namespace jianbao
