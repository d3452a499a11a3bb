// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/extraction/statements/comparisons.h"
#include "app/extraction/statements/nounphrases.h"
#include "app/extraction/statements/phrasewords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace jianbao {

namespace {

using Verb = VerbWord::Kind;

/// What the walk behind a number has come to.
enum class Step { Inside, Stop, Relative };

/// 3700元降至860元, 企业比上年增加…: what follows is no noun.
bool isChange(const StatementText &text, qsizetype at, qsizetype end)
{
    constexpr QStringView adverbs = u"已也亦则均又";
    const QStringView folded = text.folded.first(end);
    const QStringView rest = folded.sliced(at);
    const bool compares = std::any_of(ComparisonEnds.begin(), ComparisonEnds.end(),
                                      [rest](QStringView word) { return beginsWith(rest, word); });
    if (compares || beginsWith(rest, u"转为") || beginsWith(rest, u"转成")) {
        return true;
    }
    if (at + 1 < end && isAmong(folded[at], adverbs)) { // 6,023人|已少了
        const auto change = text.lexicons.changes.longestAt(folded, at + 1);
        if (change && change.length > 1
            && (change.entry->kind == ChangeWord::Kind::Up
                || change.entry->kind == ChangeWord::Kind::Down)) {
            return true;
        }
    }
    const auto base = text.lexicons.bases.longestAt(folded, at);
    if (base
        && (base.entry->kind == BaseWord::Kind::Base
            || base.entry->kind == BaseWord::Kind::Period)) {
        return true;
    }
    const auto match = text.lexicons.changes.longestAt(folded, at);
    return match && match.length > 1 && match.entry->kind != ChangeWord::Kind::Lead
           && match.entry->kind != ChangeWord::Kind::Keep;
}

/// 高管任职资格、禁止…, 就业岗位、近万亩…: the enumeration goes on with something else.
bool beginsVerbOrBound(const StatementText &text, qsizetype at, qsizetype end)
{
    constexpr QStringView bounds = u"近约超逾共达";
    if (at >= end || isAmong(text.folded[at], bounds)) {
        return true;
    }
    const auto match = text.lexicons.verbs.longestAt(text.folded.first(end), at);
    return match && (match.entry->kind == Verb::Light || match.entry->kind == Verb::Verb);
}

/// 担保金, 保险费: with one more character the verb names a sum.
bool namesSum(const StatementText &text, qsizetype at, qsizetype end)
{
    constexpr QStringView sums = u"金费款券";
    return at < end && isAmong(text.folded[at], sums);
}

/// 10家保障供应、稳定物价的企业: an enumeration before 的 is no noun.
bool opensRelative(const StatementText &text, TextRange range)
{
    bool enumerates = false;
    for (qsizetype at = range.start; at < range.end && !endsClause(text.at(at)); ++at) {
        enumerates |= text.at(at) == u'、';
        if (text.at(at) == u'的') {
            return enumerates;
        }
    }
    return false;
}

/// 47家景区|接待游客213万人次: before a number the verb of such a word tells of the next figure.
bool beginsWithVerb(const StatementText &text, TextRange word)
{
    const auto verb = text.lexicons.verbs.longestAt(text.folded.first(word.end - 1), word.start);
    return verb && verb.entry->kind == Verb::Verb;
}

/// Words and marks that a phrase behind a number cannot hold.
Step stepBehind(const StatementText &text, qsizetype at, TextRange range, Behind kind,
                qsizetype &length)
{
    length = 1;
    const char16_t c = text.at(at);
    if (endsClause(c) || c == u')' || c == u'”' || c == u'(' || (c == u'/' && at == range.start)) {
        return Step::Stop;
    }
    if (text.folded[at].isDigit()) {
        return Step::Stop;
    }
    if ((c == u'、' || c == u'及' || c == u'与') && at == range.start) {
        return Step::Stop;
    }
    if (c == u'和' && at == range.start && at + 1 < range.end && text.at(at + 1) == u'每') {
        return Step::Stop; // 每人每月720元和每人每年…
    }
    if (isAltogether(text, at, range)) { // 八千户农民共交售…
        return Step::Stop;
    }
    if (c == u'每' && at > range.start && at + 1 < range.end
        && isAmong(text.folded[at + 1], u"人户亩天月年")) { // 5名工人每人日薪…
        return Step::Stop;
    }
    if (c == u'各' && at > range.start) { // 两个出口各增设…
        return Step::Stop;
    }
    if (at > range.start && beginsMeans(text, {at, range.end})) { // 67户贫困户|以土地入股
        return Step::Stop;
    }
    if (beginsWith(range.in(text.folded).sliced(at - range.start), u"以及")) {
        return Step::Stop;
    }
    const bool joins = c == u'和' || c == u'及' || c == u'与' || c == u'、';
    if (joins && at + 1 < range.end
        && (closingOf(text.at(at + 1)) != 0 || text.folded[at + 1].isDigit() || c == u'与')) {
        return Step::Stop;
    }
    if (joins && beginsVerbOrBound(text, at + 1, range.end)) {
        return Step::Stop;
    }
    const auto match = text.lexicons.verbs.longestAt(text.folded.first(range.end), at);
    if ((!match || match.entry->kind != Verb::Keep) && isChange(text, at, range.end)) {
        return Step::Stop;
    }
    if (!match) {
        return Step::Inside;
    }
    length = match.length;
    if (kind == Behind::Count && match.entry->kind == Verb::Keep && at > range.start + 1
        && range.end < text.folded.size() && text.folded[range.end].isDigit()
        && beginsWithVerb(text, {at, at + length})) {
        return Step::Stop;
    }
    if (namesSum(text, at + length, range.end)) {
        ++length;
        return Step::Inside;
    }
    if (match.entry->kind == Verb::Mixed && at == range.start && kind == Behind::Count
        && opensRelative(text, range)) {
        return Step::Relative;
    }
    if (match.entry->kind == Verb::Keep
        || (match.entry->kind == Verb::Mixed && (kind == Behind::Count || at > range.start))) {
        return Step::Inside;
    }
    const qsizetype behind = at + length;
    if (kind == Behind::Amount && at > range.start && behind == range.end && range.start > 0
        && text.at(range.start - 1) == u'的') {
        return Step::Inside; // 1000元的现金分红
    }
    const bool relative = behind < range.end && text.at(behind) == u'的';
    return relative || at == range.start ? Step::Relative : Step::Stop;
}

/// Offset behind the first 的 of the clause from `at` on that opens a noun; -1 where none does.
qsizetype behindParticle(const StatementText &text, qsizetype at, qsizetype end)
{
    for (qsizetype i = at; i < end && !endsClause(text.at(i)); ++i) {
        if (text.at(i) == u'的' && i + 1 < end) {
            return i + 1;
        }
    }
    return -1;
}

/// 生态功能区的重点林区: an amount belongs to what stands before 的, if that is no verb.
TextRange beforeParticle(const StatementText &text, TextRange range)
{
    const qsizetype particle = range.in(text.folded).indexOf(u'的');
    if (particle < 2) {
        return range;
    }
    const TextRange before{range.start, range.start + particle};
    for (qsizetype at = before.start; at < before.end; ++at) {
        const auto match = text.lexicons.verbs.longestAt(text.folded.first(before.end), at);
        if (match && match.entry->kind != Verb::Keep) {
            return range;
        }
    }
    return before;
}

/// 1500名群众的出行: people who are counted, not what is theirs.
bool countsOwners(const StatementText &text, qsizetype number, TextRange phrase)
{
    constexpr QStringView units = u"名位人";
    constexpr QStringView people = u"众工民生员者童师客妇兵";
    const qsizetype particle = phrase.in(text.folded).indexOf(u'的');
    const char16_t unit = number > 0 ? text.at(number - 1) : u' ';
    const char16_t owner = particle > 1 ? text.at(phrase.start + particle - 1) : u' ';
    return (isAmong(unit, units) && isAmong(owner, people)) || (unit == u'户' && owner == u'户');
}

TextRange withoutBoundWords(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 13> words{
        u"上方", u"下方", u"上下", u"以上", u"以下", u"以内", u"左右",
        u"之多", u"多",   u"余",   u"的",   u"次",   u"级"};
    for (const std::u16string_view word : words) {
        const QStringView view(word.data(), qsizetype(word.size()));
        const bool isRank =
            view == u"次" && range.length() > 1 && text.at(range.start + 1) == u'之';
        const bool isTaxi = view == u"的" && beginsTaxi(range.in(text.folded));
        if (!isRank && !isTaxi && beginsWith(range.in(text.folded), view)) {
            range.start += view.size();
        }
    }
    return range;
}

/// 养殖户 of 养殖户生计堪虑: households are counted, not what they have.
TextRange endingWithHouseholds(const StatementText &text, qsizetype number, TextRange phrase)
{
    const qsizetype last = phrase.in(text.folded).lastIndexOf(u'户');
    const bool countsThem = number > 0 && text.at(number - 1) == u'户' && last > 0;
    const bool isWord =
        last + 1 < phrase.length() && isAmong(text.folded[phrase.start + last + 1], u"籍口主外型");
    return countsThem && !isWord ? TextRange{phrase.start, phrase.start + last + 1} : phrase;
}

/// Without 和, 的 … at its end.
TextRange withoutTrailingJoiner(const StatementText &text, TextRange range)
{
    constexpr QStringView joiners = u"和与及或的、近约逾超"; // 100个国家的近2万名选手
    constexpr QStringView places = u"中里内";
    constexpr QStringView average = u"平均"; // 176种药品平均|降价53%
    while (!range.isEmpty() && isAmong(text.folded[range.end - 1], joiners)) {
        --range.end;
    }
    if (range.length() > average.size() && finishesWith(range.in(text.folded), average)) {
        range.end -= average.size();
    }
    const bool hasHolder =
        range.length() > 2 && text.at(range.end - 1) == u'有' // 12家公司有9家
        && !isAmong(text.folded[range.end - 2], u"国所公私持拥独共原稀特享含富未没只");
    if ((range.length() > 2 && isAmong(text.folded[range.end - 1], places)) || hasHolder) {
        --range.end;
    }
    return range;
}

/// End of 县(市、区), whose brackets name more kinds of the same.
qsizetype behindKinds(const StatementText &text, TextRange phrase, qsizetype end)
{
    constexpr QStringView kinds = u"县市乡镇区州村旗盟";
    constexpr qsizetype Longest = 8;
    const bool opens = phrase.end > phrase.start && phrase.end < end && text.at(phrase.end) == u'('
                       && isAmong(text.folded[phrase.end - 1], kinds);
    const qsizetype behind = opens ? behindQuotation(text, phrase.end, end) : phrase.end;
    return behind - phrase.end <= Longest ? behind : phrase.end;
}

} // namespace

NounPhrase nounPhraseAfter(const StatementText &text, TextRange range, Behind kind)
{
    range = withoutBoundWords(text, range);
    qsizetype start = range.start;
    qsizetype at = start;
    for (qsizetype length = 1; at < range.end; at += length) {
        if (const qsizetype behind = behindQuotation(text, at, range.end);
            behind > at && text.at(at) != u'(') {
            at = behind - 1;
            length = 1;
            continue;
        }
        const Step step = stepBehind(text, at, {start, range.end}, kind, length);
        if (step == Step::Inside) {
            continue;
        }
        const qsizetype noun = step == Step::Relative ? behindParticle(text, at, range.end) : -1;
        if (noun < 0) {
            break;
        }
        start = noun;
        at = noun - length;
    }
    at = behindKinds(text, {start, at}, range.end);
    TextRange phrase = withoutTrailingJoiner(text, text.trimmed({start, std::max(start, at)}));
    if (kind == Behind::Amount || countsOwners(text, range.start, phrase)) {
        phrase = beforeParticle(text, phrase);
    }
    phrase.start = behindLastParticle(text, phrase, 2);
    phrase = endingWithHouseholds(text, range.start, phrase);
    if (!isNoun(text, phrase)) {
        phrase.start = phrase.end;
    }
    return {phrase, {}, false, false};
}

NounPhrase verbPhraseAfter(const StatementText &text, TextRange range)
{
    constexpr qsizetype longest = 12;
    range = withoutBoundWords(text, range);
    qsizetype start = range.start;
    qsizetype at = start;
    constexpr QStringView ranks = u"居位列排";
    const bool isSecond = beginsWith(range.in(text.folded), u"次之");
    const bool isRank = isSecond || (start < range.end && isAmong(text.folded[start], ranks));
    if (isRank || isChange(text, start, range.end)) { // 11万人次居冠, 四万九千人减为…
        return {{start, start}, {}, false, false};
    }
    while (at < range.end && !endsClause(text.at(at)) && text.at(at) != u'、' && text.at(at) != u'('
           && text.at(at) != u')') {
        const auto match = text.lexicons.verbs.longestAt(text.folded.first(range.end), at);
        at += match ? match.length : 1;
        if (match && match.entry->kind == Verb::After) {
            start = at;
        }
    }
    const TextRange phrase = text.trimmed({start < at ? start : range.start, at});
    if (!isNoun(text, phrase) || phrase.length() > longest || joinsNouns(text.at(phrase.start))) {
        return {{phrase.end, phrase.end}, {}, false, false};
    }
    return {phrase, {}, false, false};
}

} // namespace jianbao
