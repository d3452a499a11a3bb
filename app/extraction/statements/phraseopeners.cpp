// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/phraseopeners.h"

#include "app/base/characterfilter.h"
#include "app/extraction/statements/phrasewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

using Verb = VerbWord::Kind;

/// End of an office or company that opens the phrase: 西岭海关…; the start where none does.
qsizetype behindOrganisation(const StatementText &text, TextRange range)
{
    const QStringView folded = text.folded.first(range.end);
    const auto &endings = text.lexicons.organisations;
    for (qsizetype at = range.start + 1; at < range.end; ++at) {
        if (!endings.canStartWith(text.at(at))) {
            continue;
        }
        const auto ending = endings.longestAt(folded, at);
        const qsizetype behind = at + ending.length;
        const bool isWord = behind < range.end && text.at(behind) == u'域'; // 高新区|域
        const bool isNamed =
            ending && !isWord
            && (at >= range.start + 2 || isAmong(text.folded[range.start], u"省市县区旗州"));
        if (isNamed && behind + 3 < range.end) {
            return behind;
        }
    }
    return range.start;
}

/// End of the stock code behind a company that opens the phrase: 北岸控股(02388)…; the start for
/// none.
qsizetype behindStockCode(const StatementText &text, TextRange range)
{
    constexpr qsizetype ShortestCode = 4;
    const QStringView phrase = range.in(text.folded);
    const qsizetype close = placeOf(u')', phrase);
    const qsizetype open = close > 0 ? phrase.lastIndexOf(u'(', close) : -1;
    const QStringView code = open >= 0 ? phrase.sliced(open + 1, close - open - 1) : QStringView();
    const bool isCode =
        code.size() >= ShortestCode
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    return isCode && close + 2 < phrase.size() ? range.start + close + 1 : range.start;
}

/// End of a port that opens the phrase: 高雄港货柜装卸量.
qsizetype behindPort(const StatementText &text, TextRange range)
{
    const auto match = text.lexicons.ports.longestAt(text.folded.first(range.end), range.start);
    const bool isPort = match && match.entry->kind == PortWord::Kind::Port;
    return isPort && match.length + 1 < range.length() ? range.start + match.length : range.start;
}

/// 青石岭村|平均海拔: whether the village or township there has a name of its own, and is neither a
/// kind of village (脱贫村) nor part of a word (村民).
bool isNamedVillage(const StatementText &text, TextRange range, qsizetype at)
{
    constexpr QStringView suffixes = u"村镇乡";
    const auto makesWord = [&text](qsizetype beside, VillageWord::Kind side) {
        const auto word = text.lexicons.villageWords.longestAt(text.folded, beside);
        return word && (word.entry->kind == side || word.entry->kind == VillageWord::Kind::Both);
    };
    return isAmong(text.folded[at], suffixes) && !makesWord(at - 1, VillageWord::Kind::Before)
           && !makesWord(at + 1, VillageWord::Kind::Behind)
           && !TextRange{range.start, at}.in(text.folded).contains(u'、');
}

/// End of a place that opens the phrase: 通辽市…, 满洲里口岸…; the start where none does.
qsizetype behindPlace(const StatementText &text, TextRange range)
{
    constexpr QStringView suffixes = u"市省县旗盟州";
    constexpr QStringView notAfter = u"城都超上股楼车夜集互债汇早菜灯黑";
    constexpr QStringView notBefore = u"场民值政级面区域委内外";
    const bool isShare = text.at(range.start) == u'占'; // 占全省…: no place
    const qsizetype last = isShare ? range.start : std::min(range.start + 7, range.end - 2);
    static constexpr CharacterFilter ends(u"市省县旗盟州村镇乡口");
    for (qsizetype at = range.start + 1; at < last; ++at) {
        if (!ends.holds(text.folded[at])) {
            continue;
        }
        const bool isSuffix = isAmong(text.folded[at], suffixes)
                              && !isAmong(text.folded[at - 1], notAfter)
                              && !isAmong(text.folded[at + 1], notBefore);
        if ((isSuffix || isNamedVillage(text, range, at)) && at >= range.start + 2) {
            return at + 1;
        }
        if (text.at(at) == u'口' && text.at(at + 1) == u'岸' && at + 4 < range.end) {
            return at + 2;
        }
    }
    return range.start;
}

/// 其中|国内游客…, 日本|占…: the place that tells one part of a sum from the others.
bool isPartOfSum(const StatementText &text, TextRange place)
{
    constexpr QStringView opener = u"其中";
    constexpr QStringView wholes = u"全本该我当据各";
    const bool isOpened =
        place.start >= opener.size() && finishesWith(text.folded.first(place.start), opener);
    const bool hasShare = place.end < text.folded.size() && text.at(place.end) == u'占';
    return !isAmong(text.folded[place.start], wholes) && (isOpened || hasShare);
}

/// 国家|级, 朝鲜|族, 市外|贸: the word is the beginning of a longer name and opens nothing.
bool goesOnAsName(const StatementText &text, TextRange range,
                  const WordList<ScopeWord>::Match &word)
{
    constexpr QStringView endings = u"级族裔籍";
    constexpr QStringView partners = u"来资贸汇事国出卖迁"; // of 外
    const qsizetype behind = range.start + word.length;
    if (word.entry->kind == ScopeWord::Kind::Name || beginsTaxi(range.in(text.folded))) {
        return true;
    }
    const bool isOutside = text.at(behind - 1) == u'外' && word.length > 1;
    const QStringView rest = TextRange{behind, range.end}.in(text.folded);
    return !rest.isEmpty()
           && (isAmong(rest.front(), endings) || beginsWith(rest, u"央行")
               || (isOutside && isAmong(rest.front(), partners)));
}

/// What villagers say they do with money and goods: 她付了, 一年能挣.
bool isEverydayVerb(QChar c)
{
    constexpr QStringView verbs = u"花付挣赚卖买收贷借剩欠交拿落种养跑拦掏捐租攒领补用做开栽";
    return isAmong(c, verbs);
}

/// Behind who does it and how, before an everyday verb: 她|付, 一年能|挣, 只|花; the start for
/// others.
qsizetype behindSpeaker(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 24> words{
        u"跟着",     u"就",       u"一个春天下来", u"一个冬天下来", u"一个月下来", u"一天下来",
        u"一年到头", u"一年下来", u"一年",         u"一个月",       u"一天",       u"一季",
        u"自己",     u"她们",     u"他们",         u"我们",         u"她",         u"他",
        u"我",       u"你",       u"只",           u"又",           u"能",         u"还"};
    qsizetype at = range.start;
    for (bool again = true; again;) {
        again = false;
        const QStringView rest = TextRange{at, range.end}.in(text.folded);
        static constexpr CharacterFilter openers(u"跟就一自她他我你只又能还");
        if (rest.isEmpty() || !openers.holds(rest.front())) {
            break; // no word begins so
        }
        for (const std::u16string_view word : words) {
            if (beginsWith(rest, QStringView(word.data(), qsizetype(word.size())))) {
                at += qsizetype(word.size());
                again = true;
                break;
            }
        }
    }
    return at < range.end && isEverydayVerb(text.folded[at]) ? at : range.start;
}

/// 一年|产值, 用两年时间|登记古树, 七日|访港旅客: how long it took stands before the name; the
/// start where it does not.
qsizetype behindLength(const StatementText &text, TextRange range)
{
    constexpr QStringView partners = u"期级生制度多来中内前后间以计均底初末义游起晚报常用产式夜";
    const auto isOneOf = [&](qsizetype at, QStringView characters) {
        return at < range.end && isAmong(text.folded[at], characters);
    };
    static constexpr CharacterFilter figures(u"0123456789一两二三四五六七八九十");
    qsizetype at = range.start + (isOneOf(range.start, u"用") ? 1 : 0);
    const qsizetype number = at;
    while (at < range.end && figures.holds(text.folded[at])) {
        ++at;
    }
    if (at == number) {
        return range.start;
    }
    constexpr qsizetype LongestNumber = 3;
    at += isOneOf(at, u"个") ? 1 : 0;
    const bool isLength = at > number && at - number <= LongestNumber && isOneOf(at, u"年月天日");
    const bool isDay = isOneOf(at, u"日"); // 七日访港旅客, but 12月26日清晨
    const bool isDate =
        isDay && (text.folded[number].isDigit() || (number > 0 && text.at(number - 1) == u'月'));
    at += isLength ? 1 : 0;
    const QStringView rest = TextRange{at, range.end}.in(text.folded);
    at += beginsWith(rest, u"时间") ? 2 : 0;
    return isLength && !isDate && at < range.end && !isOneOf(at, partners) ? at : range.start;
}

/// Behind with whom it is done: 与金融机构合作|…; the start where nobody is named.
qsizetype behindPartners(const StatementText &text, TextRange range)
{
    constexpr QStringView openers = u"与同和";
    constexpr QStringView deed = u"合作";
    const QStringView words = range.in(text.folded);
    const bool opens = !words.isEmpty() && isAmong(words.front(), openers);
    const qsizetype found = opens ? placeOf(deed, words) : -1;
    const qsizetype behind = found + deed.size();
    const bool isAll = found > 0 && behind == words.size(); // the verb is gone with the change
    const bool opensName = found > 0 && behind + 1 < words.size()
                           && !joinsNouns(text.at(range.start + behind)) && words[behind] != u'社';
    return isAll || opensName ? range.start + behind : range.start;
}

/// 对全旗|: for whom it is done, where nothing else is said; the start for others.
qsizetype behindAddressed(const StatementText &text, TextRange range)
{
    constexpr QStringView openers = u"对为向";
    if (range.length() < 3 || !isAmong(text.folded[range.start], openers)) {
        return range.start;
    }
    const auto scope =
        text.lexicons.scopes.longestAt(text.folded.first(range.end), range.start + 1);
    const bool isAll =
        scope && scope.entry->kind == ScopeWord::Kind::Scope && scope.length + 1 == range.length();
    return isAll ? range.end : range.start;
}

/// 送来时|体温, 清晨六时|水位: behind the moment at which something was so, which a verb or an hour
/// names.
qsizetype behindMoment(const StatementText &text, TextRange range)
{
    constexpr QStringView ends = u"来到去进出起前后0123456789一二三四五六七八九十";
    constexpr QStringView notBehind =
        u"间长期速代段差令髦效点尚装刻钟节限数价政事候光空机任评局分态宜";
    const QStringView words = range.in(text.folded);
    for (qsizetype at = 2; at + 2 < words.size(); ++at) {
        if (words[at] != u'时' || isAmong(words[at + 1], notBehind)) {
            continue;
        }
        const qsizetype end = range.start + at;
        const auto verb = longestBefore(text.lexicons.verbs, text.folded, range.start, end);
        if (isAmong(words[at - 1], ends) || (verb.length > 1 && verb.entry->kind != Verb::Keep)) {
            return end + 1;
        }
    }
    return range.start;
}

/// 指|本港工业用地租金, 料|全港…: the verb of saying before whose figure it is; the start for
/// others.
qsizetype behindSaying(const StatementText &text, TextRange range)
{
    constexpr QStringView verbs = u"指料称";
    const auto scope =
        range.length() > 3 && isAmong(text.folded[range.start], verbs)
            ? text.lexicons.scopes.longestAt(text.folded.first(range.end), range.start + 1)
            : WordList<ScopeWord>::Match();
    return scope && scope.entry->kind == ScopeWord::Kind::Scope ? range.start + 1 : range.start;
}

/// 向每间食肆|资助: to whom it is given, before a verb that names the sum; the start for others.
qsizetype behindReceiver(const StatementText &text, TextRange range)
{
    constexpr QStringView openers = u"向给为对";
    constexpr QStringView sums = u"助贴偿励款";
    const bool opens = range.length() > 4 && isAmong(text.folded[range.start], openers)
                       && isAmong(text.folded[range.end - 1], sums);
    return opens ? range.end - 2 : range.start;
}

} // namespace

qsizetype withoutOpeners(const StatementText &text, TextRange range)
{
    for (bool again = true; again && !range.isEmpty();) {
        range = text.trimmed(range);
        range.start = std::max({behindPartners(text, range), behindAddressed(text, range),
                                behindSaying(text, range), behindReceiver(text, range)});
        const bool isEach =
            text.at(range.start) == u'各' // 各增设快充桩, but 各项贷款
            && text.lexicons.verbs.longestAt(text.folded.first(range.end), range.start + 1);
        const bool isMeans = beginsMeans(text, range);
        again = range.length() > 2 && (joinsNouns(text.at(range.start)) || isEach || isMeans);
        if (again) {
            ++range.start;
            continue;
        }
        if (const qsizetype port = behindPort(text, range); port > range.start) {
            range.start = port;
            again = true;
            continue;
        }
        const auto match =
            text.lexicons.scopes.longestAt(text.folded.first(range.end), range.start);
        const bool isName = match && goesOnAsName(text, range, match);
        const bool isPart = match && match.entry->kind == ScopeWord::Kind::Scope
                            && isPartOfSum(text, {range.start, range.start + match.length});
        again = match && !isName && !isPart && match.length + 1 != range.length();
        if (again) {
            range.start += match.length;
            continue;
        }
        if (isPart) {
            break;
        }
        const qsizetype behind =
            std::max({behindPlace(text, range), behindOrganisation(text, range),
                      behindStockCode(text, range), behindSpeaker(text, range),
                      behindLength(text, range), behindMoment(text, range)});
        again = behind > range.start;
        range.start = behind;
    }
    return range.start;
}

} // namespace jianbao
