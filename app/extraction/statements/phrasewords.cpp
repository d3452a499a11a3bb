// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/phrasewords.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"

#include <algorithm>

namespace jianbao {

char16_t closingOf(char16_t c)
{
    switch (c) {
    case u'“':
        return u'”';
    case u'‘':
        return u'’';
    case u'《':
        return u'》';
    case u'(':
        return u')';
    case u'「':
        return u'」';
    case u'『':
        return u'』';
    default:
        return 0;
    }
}

qsizetype behindQuotation(const StatementText &text, qsizetype at, qsizetype end)
{
    const char16_t closing = closingOf(text.at(at));
    if (closing != 0) {
        const qsizetype close = text.folded.first(end).indexOf(QChar(closing), at + 1);
        if (close >= 0) {
            return close + 1;
        }
    }
    return at;
}

bool joinsNouns(char16_t c)
{
    return c == u'和' || c == u'及' || c == u'与' || c == u'或';
}

bool beginsTaxi(QStringView words)
{
    constexpr QStringView taxi = u"的士";
    constexpr QStringView partners = u"兵官气卒绅族"; // of 士
    return beginsWith(words, taxi)
           && (words.size() == taxi.size() || !isAmong(words[taxi.size()], partners));
}

qsizetype behindLastParticle(const StatementText &text, TextRange range, qsizetype length)
{
    if (range.length() > length) {
        const QStringView words = range.in(text.folded);
        const qsizetype last = words.lastIndexOf(u'的', -3);
        if (last >= 0 && !beginsTaxi(words.sliced(last))) {
            return range.start + last + 1;
        }
    }
    return range.start;
}

namespace {

constexpr qsizetype LongestPhrase = 30; // a name that is longer was cut wrongly

/// 连续9年, 3个月: a length of time is not what is measured.
bool isLengthOfTime(QStringView phrase)
{
    constexpr QStringView characters =
        u"0123456789一二三四五六七八九十两百连续第个余多近约年月日天周";
    constexpr QStringView ends = u"年月日天周";
    return phrase.size() >= 2 && isAmong(phrase.back(), ends)
           && std::any_of(phrase.begin(), phrase.end(),
                          [](QChar c) { return c.isDigit() || isChineseNumeral(c.unicode()); })
           && std::all_of(phrase.begin(), phrase.end(),
                          [=](QChar c) { return isAmong(c, characters); });
}

/// 旧换新, 工代赈, 奖促学 behind 以: one thing for another, the name of a measure; 现代…, 海带… are
/// words of two characters.
bool isExchange(QStringView words)
{
    constexpr qsizetype Length = 3;
    constexpr QStringView verbs = u"代换促带养补治奖";
    constexpr QStringView endInVerb =
        u"现时年近当后世古替取交兑更海热地携营培供保增弥自政法整防大获";
    return words.size() >= Length && isAmong(words[1], verbs) && !isAmong(words[0], endInVerb);
}

/// 他还, 我们又: who does it, and no name.
bool isPronoun(QStringView words)
{
    constexpr QStringView openers = u"他她它我你您俺咱";
    constexpr QStringView others = u"们俩还也就又再只才都能可会将已便仅曾先";
    return isAmong(words.front(), openers)
           && std::all_of(words.begin() + 1, words.end(),
                          [=](QChar c) { return isAmong(c, others); });
}

} // namespace

bool isNoun(const StatementText &text, TextRange range)
{
    constexpr QStringView joiners =
        u"和与及或在于对以把由从的了原中里内上下收报占处个人次每各至到后计";
    return range.length() >= 1
           && !(range.length() == 1 && isAmong(text.folded[range.start], joiners))
           && range.length() <= LongestPhrase && !isPronoun(range.in(text.folded))
           && !isLengthOfTime(range.in(text.folded))
           && !(range.length() == 1 && text.folded[range.start].isPunct());
}

bool isAltogether(const StatementText &text, qsizetype at, TextRange range)
{
    constexpr QStringView partners = u"同享有产和党青识振鸣赢创商建";
    return text.at(at) == u'共' && (at == range.start || text.at(at - 1) != u'公')
           && at + 1 < range.end && !isAmong(text.folded[at + 1], partners);
}

bool beginsMeans(const StatementText &text, TextRange range)
{
    constexpr QStringView partners = u"上下内外及来后前为往色便期军方岭";
    return range.length() > 2 && text.at(range.start) == u'以'
           && !isAmong(text.folded[range.start + 1], partners)
           && !beginsWith(range.in(text.folded).sliced(1), u"太坊")
           && !isExchange(range.in(text.folded).sliced(1));
}

} // namespace jianbao
