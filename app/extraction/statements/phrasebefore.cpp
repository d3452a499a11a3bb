// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/extraction/statements/nounphrases.h"
#include "app/extraction/statements/phraseopeners.h"
#include "app/extraction/statements/phrasewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

using Verb = VerbWord::Kind;

constexpr qsizetype LongPhrase = 22; ///< Beyond this the last 的 opens the phrase.

/// Whether 等 at this offset closes an enumeration (银行、证券等机构), and is no part of a word.
bool closesList(const StatementText &text, qsizetype at, TextRange range)
{
    constexpr QStringView partners = u"级待于离同候次号值";
    constexpr QStringView openers = u"高中初优平同均对"; // 高等教育
    return text.at(at) == u'等' && at + 1 < range.end && at > range.start
           && !isAmong(text.folded[at + 1], partners) && !isAmong(text.folded[at - 1], openers);
}

/// 王力等人|…, but 桌椅等|人工…: whether 人 belongs to 等 before it.
bool closesPeople(const StatementText &text, qsizetype at)
{
    constexpr QStringView partners = u"形才民口均类员士物文身";
    const QStringView behind = text.folded.sliced(at + 1);
    const bool isWord =
        behind.size() > 1
        && (isAmong(behind[1], partners) || (behind[1] == u'工' && !beginsWith(behind, u"人工作")));
    return text.at(at) == u'等' && beginsWith(behind, u"人") && !isWord;
}

/// Behind 把 and 分别, before which stands who does it: 把运费补助由…, 三县分别脱贫…. `at` where
/// neither stands there.
qsizetype behindSharing(const StatementText &text, qsizetype at, TextRange range)
{
    constexpr QStringView partners = u"握关手控柄脉";
    const QStringView rest = range.in(text.folded).sliced(at - range.start);
    if (beginsWith(rest, u"分别") && rest.size() > 3) {
        return at + 2;
    }
    return rest.size() > 2 && rest.front() == u'把' && !isAmong(rest[1], partners) ? at + 1 : at;
}

/// 维持率, 接待量: with one more character a verb is a noun.
bool becomesNoun(const StatementText &text, qsizetype behind, qsizetype end)
{
    constexpr QStringView endings = u"率量额数费度价者器品款";
    return behind < end && isAmong(text.folded[behind], endings);
}

/// 研发投入强度, 融资成本: behind a noun and before one of these a verb is a part of the name.
bool becomesCompound(QStringView folded, qsizetype behind)
{
    static constexpr std::array<std::u16string_view, 16> nouns{
        u"强度", u"规模", u"面积", u"总额", u"总量", u"比重", u"比例", u"成本",
        u"能力", u"水平", u"余额", u"增速", u"指数", u"速度", u"均价", u"单价"};
    return std::any_of(nouns.begin(), nouns.end(), [=](std::u16string_view noun) {
        return beginsWith(folded.sliced(behind), QStringView(noun.data(), qsizetype(noun.size())));
    });
}

/// 每万人|拥有执业医师: what each so many have is one name.
bool isOfEach(const StatementText &text, qsizetype start, qsizetype verb)
{
    constexpr QStringView owners = u"人口户";
    return text.at(start) == u'每' && verb - start >= 3 && verb - start <= 6
           && isAmong(text.folded[verb - 1], owners);
}

/// 安置房|已交付: what is done stands before 已, and nothing but a verb behind it.
bool namesWhatIsDone(const StatementText &text, TextRange before, TextRange behind)
{
    constexpr qsizetype LongestVerb = 2;
    constexpr qsizetype ShortestNoun = 2;
    return !behind.isEmpty() && behind.length() <= LongestVerb
           && before.end - withoutOpeners(text, before) >= ShortestNoun;
}

/// 洗衣机|累计生产, 口罩|共出口: the product stands before the adverb, and nothing but the verb
/// behind it. A place or a firm there is who does it.
bool namesProduct(const StatementText &text, TextRange before, TextRange adverb, qsizetype end)
{
    static constexpr std::array<QStringView, 2> adverbs{u"累计", u"共"};
    static constexpr std::array<QStringView, 6> verbs{u"生产", u"销售", u"出口",
                                                      u"进口", u"交付", u"下线"};
    constexpr QStringView doers =
        u"市县村镇乡省区旗州厂站家司社局团业地矿田户台店场港校馆园们者企商员农队";
    const auto is = [&text](const auto &words, TextRange range) {
        return std::find(words.begin(), words.end(), range.in(text.folded)) != words.end();
    };
    constexpr qsizetype ShortestNoun = 2;
    return is(adverbs, adverb) && is(verbs, {adverb.end, end})
           && before.end - withoutOpeners(text, before) >= ShortestNoun
           && !isAmong(text.folded[before.end - 1], doers);
}

/// 扶贫贷款|累计|发放: whether nothing but one more verb follows.
bool endsInVerbOfOwn(const StatementText &text, TextRange rest)
{
    if (rest.isEmpty()) {
        return false;
    }
    const auto verb = text.lexicons.verbs.longestAt(text.folded.first(rest.end), rest.start);
    return verb && verb.length == rest.length() && verb.entry->kind == Verb::Light;
}

/// Whether a noun of its own stands there that names money or goods and nobody who gives them.
bool namesGoods(const StatementText &text, TextRange before)
{
    constexpr QStringView goods = u"款贷金品物资费券票粮";
    constexpr qsizetype ShortestNoun = 2;
    return before.length() >= ShortestNoun && isAmong(text.folded[before.end - 1], goods)
           && before.end - withoutOpeners(text, before) >= ShortestNoun;
}

/// Where the noun phrase begins, judged by the last verb or enumeration word inside the range.
struct Cut
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool atVerb = false;
    bool afterVerb = false;
    TextRange light; ///< The light verb before the phrase or behind it.
};

Cut cutAtVerbs(const StatementText &text, TextRange range)
{
    Cut cut{range.start, range.end, false, false, {}};
    const QStringView folded = text.folded.first(range.end);
    const auto next = [&](qsizetype from) { // elsewhere nothing below finds anything
        return text.lexicons.openers.next(folded, from, WordOpeners::Verbs | WordOpeners::Inner);
    };
    for (qsizetype at = next(range.start); at < range.end; at = next(at)) {
        if (const qsizetype behind = behindQuotation(text, at, range.end); behind > at) {
            at = behind;
            continue;
        }
        if (closesList(text, at, range) || isAltogether(text, at, range)) {
            cut = {at + (closesPeople(text, at) ? 2 : 1), range.end, false, false, {}};
        }
        if (const qsizetype behind = behindSharing(text, at, range); behind > at) {
            cut = {behind, range.end, false, false, {}};
            at = behind;
            continue;
        }
        const auto match = text.lexicons.verbs.longestAt(folded, at);
        if (!match || match.entry->kind == Verb::After || match.entry->kind == Verb::Mixed) {
            at += match ? match.length : 1;
            continue;
        }
        const qsizetype end = at + match.length;
        const bool isCompound =
            (match.entry->kind == Verb::Verb && at > range.start && becomesCompound(folded, end))
            || isOfEach(text, range.start, at);
        if (isCompound || becomesNoun(text, end, range.end)) {
            at = end;
            continue;
        }
        if (text.at(at) == u'已' && namesWhatIsDone(text, {range.start, at}, {end, range.end})) {
            cut.end = at;
            break;
        }
        if (namesProduct(text, {range.start, at}, {at, end}, range.end)) {
            cut.end = at;
            break;
        }
        if (match.entry->kind == Verb::Light && endsInVerbOfOwn(text, {end, range.end})
            && namesGoods(text, {range.start, at})) {
            cut.end = at;
            cut.afterVerb = true;
            break;
        }
        if (match.entry->kind == Verb::Light && end < range.end) {
            cut = {end, range.end, false, false, {at, end}};
        } else if (match.entry->kind == Verb::Light) {
            cut.end = at;
            cut.afterVerb = true;
            cut.light = {at, end};
        } else if (match.entry->kind == Verb::Verb && end < range.end && !cut.atVerb) {
            cut = {at, range.end, true, false, {}};
        }
        at = end;
    }
    return cut;
}

/// Without brackets and what they enclose at either end: 企业(含个体户) → 企业.
TextRange withoutBrackets(const StatementText &text, TextRange range)
{
    if (!range.isEmpty() && text.at(range.start) == u'(') {
        range.start = std::min(range.end, behindQuotation(text, range.start, range.end));
    }
    if (!range.isEmpty() && text.at(range.end - 1) == u')') {
        const qsizetype open = range.in(text.folded).lastIndexOf(u'(');
        if (open > 0) {
            range.end = range.start + open;
        }
    }
    return range;
}

/// Behind the credit that opens a report: 本报讯（记者 …）全市…, 【記者…／台北報導】…, 3月4日电 ….
qsizetype behindCredit(const StatementText &text, TextRange range)
{
    const QStringView phrase = range.in(text.folded);
    const qsizetype bracket = std::max(lastPlaceOf(u'】', phrase), lastPlaceOf(u'〕', phrase));
    if (bracket >= 0) {
        return range.start + bracket + 1;
    }
    const qsizetype reporter = placeOf(QStringView(u"记者"), phrase);
    const qsizetype close = reporter >= 0 ? phrase.indexOf(u')', reporter) : -1;
    if (close >= 0) {
        return range.start + close + 1;
    }
    constexpr QStringView own = u"本报讯";
    if (const qsizetype opener = placeOf(own, phrase); opener >= 0) {
        return range.start + opener + own.size();
    }
    constexpr QStringView wired = u"日电 ";
    const qsizetype dateline = placeOf(u'电', phrase) >= 0 ? phrase.lastIndexOf(wired) : -1;
    return dateline >= 0 ? range.start + dateline + wired.size() : range.start;
}

/// 占全州的31.2%: the scope that a share is of is not what is measured.
bool isShareOfScope(const StatementText &text, TextRange range)
{
    if (range.length() < 3 || text.at(range.start) != u'占') {
        return false;
    }
    const auto scope =
        text.lexicons.scopes.longestAt(text.folded.first(range.end), range.start + 1);
    return scope && scope.entry->kind != ScopeWord::Kind::Name
           && scope.length + 1 == range.length();
}

/// 挣|个3万来块钱: 个 behind a verb of one character is no part of it.
bool endsInArticle(const StatementText &text, TextRange range)
{
    constexpr QStringView verbs = u"挣赚卖攒拿花";
    return range.length() >= 2 && text.at(range.end - 1) == u'个'
           && isAmong(text.folded[range.end - 2], verbs);
}

/// 工业用地每坪, 棚枣每斤: of how much of it the figure speaks.
TextRange withoutRate(const StatementText &text, TextRange range)
{
    constexpr qsizetype Shortest = 2;
    const QStringView words = range.in(text.folded);
    const qsizetype each = words.lastIndexOf(u'每');
    if (each < Shortest || each + 1 == words.size()) {
        return range;
    }
    const qsizetype unit = range.start + each + 1;
    const QStringView phrase = text.folded.first(range.end);
    const bool isUnit =
        text.lexicons.units.longestAt(phrase, unit).length == range.end - unit
        || text.lexicons.classifiers.longestAt(phrase, unit).length == range.end - unit;
    range.end = isUnit ? range.start + each : range.end;
    return range;
}

/// 公寓以总价, 公寓以: at what price is no part of what has it.
TextRange withoutPrice(const StatementText &text, TextRange range)
{
    constexpr QStringView verbs = u"可所难予得足加用给致何"; // 可以, 所以
    constexpr qsizetype Shortest = 2;
    constexpr qsizetype LongestPrice = 3;
    const QStringView words = range.in(text.folded);
    const qsizetype by = words.lastIndexOf(u'以');
    if (by < Shortest || isAmong(words[by - 1], verbs) || words.size() - by - 1 > LongestPrice) {
        return range;
    }
    const QStringView price = words.sliced(by + 1);
    const bool isPrice = price.isEmpty() || price.endsWith(u'价') || price == u"价格";
    return isPrice ? TextRange{range.start, range.start + by} : range;
}

/// 分配最多的|台北市, 最少的|连江县: which of them the figure is of.
qsizetype behindSuperlative(const StatementText &text, TextRange range)
{
    const QStringView words = range.in(text.folded);
    const qsizetype most = words.lastIndexOf(u'最');
    const bool isAdjective = most >= 0 && most + 3 < words.size() && words[most + 2] == u'的';
    return isAdjective ? range.start + most + 3 : range.start;
}

/// 每处最多|补助, 至少|赔: behind the word that bounds the number.
qsizetype behindBound(const StatementText &text, TextRange range)
{
    const QStringView words = range.in(text.folded);
    for (const QStringView bound :
         {QStringView(u"最多"), QStringView(u"至多"), QStringView(u"至少")}) {
        const qsizetype found = words.lastIndexOf(bound);
        const qsizetype behind = found + bound.size();
        if (found >= 0 && behind < words.size() && words[behind] != u'的') {
            return range.start + behind;
        }
    }
    return range.start;
}

} // namespace

NounPhrase nounPhraseBefore(const StatementText &text, TextRange range)
{
    range.start = behindCredit(text, range);
    range = text.trimmed(withoutBrackets(text, text.trimmed(range)));
    range.end -= endsInArticle(text, range) ? 1 : 0;
    const Cut cut = cutAtVerbs(text, range);
    range = text.trimmed({cut.start, std::max(cut.start, cut.end)});
    range.start = withoutOpeners(text, range);
    range.start = behindLastParticle(text, range, LongPhrase);
    range.start = behindSuperlative(text, range);
    range.start = behindBound(text, range);
    range = text.trimmed(withoutPrice(text, withoutRate(text, text.trimmed(range))));
    if (!isNoun(text, range) || isShareOfScope(text, range)) {
        range.start = range.end;
    }
    return {range, cut.light, cut.afterVerb, range.isEmpty() && cut.afterVerb};
}

std::vector<TextRange> enumerated(const StatementText &text, TextRange range, QStringView joiners)
{
    std::vector<TextRange> parts;
    qsizetype start = range.start;
    for (qsizetype at = range.start; at <= range.end; ++at) {
        if (at == range.end || isAmong(text.folded[at], joiners)) {
            const TextRange part = nounPhraseBefore(text, {start, at}).range;
            if (!part.isEmpty()) {
                parts.push_back(part);
            }
            start = at + 1;
        }
    }
    return parts;
}

} // namespace jianbao
