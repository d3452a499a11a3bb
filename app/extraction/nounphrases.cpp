// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/nounphrases.h"

#include <array>
#include <string_view>

namespace jianbao {

namespace {

using Verb = VerbWord::Kind;

constexpr qsizetype LongPhrase = 22; ///< Beyond this the last 的 opens the phrase.
constexpr qsizetype LongestPhrase = 30;

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

/// Offset behind the quotation or bracket that opens at `at`; `at` where none does.
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

/// Whether 等 at this offset closes an enumeration (银行、证券等机构), and is no part of a word.
bool closesList(const StatementText &text, qsizetype at, TextRange range)
{
    constexpr QStringView partners = u"级待于离同候次号值";
    return text.at(at) == u'等' && at + 1 < range.end && at > range.start
           && !partners.contains(text.folded[at + 1]);
}

/// End of an office or company that opens the phrase: 西岭海关…; the start where none does.
qsizetype behindOrganisation(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 9> endings{
        u"海关",     u"海事局", u"边检站", u"边防检查站", u"有限公司",
        u"集团公司", u"分公司", u"分行",   u"支行"};
    const QStringView phrase = range.in(text.folded);
    for (const std::u16string_view ending : endings) {
        const QStringView word(ending.data(), qsizetype(ending.size()));
        const qsizetype found = phrase.indexOf(word);
        if (found >= 2 && found + word.size() + 3 < phrase.size()) {
            return range.start + found + word.size();
        }
    }
    return range.start;
}

/// End of a place that opens the phrase: 通辽市…, 满洲里口岸…; the start where none does.
qsizetype behindPlace(const StatementText &text, TextRange range)
{
    constexpr QStringView suffixes = u"市省县旗盟州";
    constexpr QStringView notAfter = u"城都超上股楼车夜集";
    constexpr QStringView notBefore = u"场民值政级面区域委内";
    const bool isShare = text.at(range.start) == u'占'; // 占全省…: no place
    const qsizetype last = isShare ? range.start : std::min(range.start + 7, range.end - 2);
    for (qsizetype at = range.start + 1; at < last; ++at) {
        const bool isSuffix = suffixes.contains(text.folded[at])
                              && !notAfter.contains(text.folded[at - 1])
                              && !notBefore.contains(text.folded[at + 1]);
        if (isSuffix && at >= range.start + 2) {
            return at + 1;
        }
        if (text.at(at) == u'口' && text.at(at + 1) == u'岸' && at + 4 < range.end) {
            return at + 2;
        }
    }
    return range.start;
}

/// 维持率, 接待量: with one more character a verb is a noun.
bool becomesNoun(const StatementText &text, qsizetype behind, qsizetype end)
{
    constexpr QStringView endings = u"率量额数费度价者器品款";
    return behind < end && endings.contains(text.folded[behind]);
}

bool joinsNouns(char16_t c)
{
    return c == u'和' || c == u'及' || c == u'与' || c == u'或';
}

qsizetype withoutOpeners(const StatementText &text, TextRange range)
{
    for (bool again = true; again && !range.isEmpty();) {
        range = text.trimmed(range);
        again = range.length() > 2 && joinsNouns(text.at(range.start));
        if (again) {
            ++range.start;
            continue;
        }
        const auto match =
            text.lexicons.scopes.longestAt(text.folded.first(range.end), range.start);
        again = match && match.length + 1 != range.length();
        if (again) {
            range.start += match.length;
            continue;
        }
        const qsizetype behind =
            std::max(behindPlace(text, range), behindOrganisation(text, range));
        again = behind > range.start;
        range.start = behind;
    }
    return range.start;
}

/// A phrase longer than this begins behind its last 的 that leaves a name.
qsizetype behindLastParticle(const StatementText &text, TextRange range, qsizetype length)
{
    if (range.length() > length) {
        const qsizetype last = range.in(text.folded).lastIndexOf(u'的', -3);
        if (last >= 0) {
            return range.start + last + 1;
        }
    }
    return range.start;
}

/// Where the noun phrase begins, judged by the last verb or enumeration word inside the range.
struct Cut
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool atVerb = false;
    bool afterVerb = false;
    TextRange light; ///< The light verb before the phrase.
};

/// Whether 共 at this offset stands for 一共: 景区共接待游客.
bool isAltogether(const StatementText &text, qsizetype at, TextRange range)
{
    constexpr QStringView partners = u"同享有产和党青识振鸣赢创商建";
    return text.at(at) == u'共' && at > range.start && text.at(at - 1) != u'公'
           && at + 1 < range.end && !partners.contains(text.folded[at + 1]);
}

Cut cutAtVerbs(const StatementText &text, TextRange range)
{
    Cut cut{range.start, range.end, false, false, {}};
    const QStringView folded = text.folded.first(range.end);
    for (qsizetype at = range.start; at < range.end;) {
        if (const qsizetype behind = behindQuotation(text, at, range.end); behind > at) {
            at = behind;
            continue;
        }
        if (closesList(text, at, range) || isAltogether(text, at, range)) {
            cut = {at + 1, range.end, false, false, {}};
        }
        const auto match = text.lexicons.verbs.longestAt(folded, at);
        if (!match || match.entry->kind == Verb::After || match.entry->kind == Verb::Mixed) {
            at += match ? match.length : 1;
            continue;
        }
        const qsizetype end = at + match.length;
        if (becomesNoun(text, end, range.end)) {
            at = end;
            continue;
        }
        if (match.entry->kind == Verb::Light && end < range.end) {
            cut = {end, range.end, false, false, {at, end}};
        } else if (match.entry->kind == Verb::Light) {
            cut.end = at;
            cut.afterVerb = true;
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

bool isNoun(const StatementText &text, TextRange range)
{
    constexpr QStringView joiners = u"和与及或在于对以把由从的了原中里内上下收";
    return range.length() >= 1
           && !(range.length() == 1 && joiners.contains(text.folded[range.start]))
           && range.length() <= LongestPhrase
           && !(range.length() == 1 && text.folded[range.start].isPunct());
}

/// What the walk behind a number has come to.
enum class Step { Inside, Stop, Relative };

/// 3700元降至860元, 企业比上年增加…: what follows is no noun.
bool isChange(const StatementText &text, qsizetype at, qsizetype end)
{
    const QStringView folded = text.folded.first(end);
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
    if (at >= end || bounds.contains(text.folded[at])) {
        return true;
    }
    const auto match = text.lexicons.verbs.longestAt(text.folded.first(end), at);
    return match && (match.entry->kind == Verb::Light || match.entry->kind == Verb::Verb);
}

/// Words and marks that a phrase behind a number cannot hold.
Step stepBehind(const StatementText &text, qsizetype at, TextRange range, Behind kind,
                qsizetype &length)
{
    length = 1;
    const char16_t c = text.at(at);
    if (endsClause(c) || c == u')' || c == u'”' || c == u'(') {
        return Step::Stop;
    }
    if (text.folded[at].isDigit()) {
        return Step::Stop;
    }
    if (c == u'、' && at == range.start) {
        return Step::Stop;
    }
    if (range.in(text.folded).sliced(at - range.start).startsWith(u"以及")) {
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
    if (match.entry->kind == Verb::Keep
        || (match.entry->kind == Verb::Mixed && (kind == Behind::Count || at > range.start))) {
        return Step::Inside;
    }
    const qsizetype behind = at + length;
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

TextRange withoutBoundWords(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 9> words{
        u"以上", u"以下", u"以内", u"左右", u"之多", u"多", u"余", u"的", u"次"};
    for (const std::u16string_view word : words) {
        const QStringView view(word.data(), qsizetype(word.size()));
        if (range.in(text.folded).startsWith(view)) {
            range.start += view.size();
        }
    }
    return range;
}

/// Without 和, 的 … at its end.
TextRange withoutTrailingJoiner(const StatementText &text, TextRange range)
{
    constexpr QStringView joiners = u"和与及或的、";
    constexpr QStringView places = u"中里内";
    while (!range.isEmpty() && joiners.contains(text.folded[range.end - 1])) {
        --range.end;
    }
    if (range.length() > 2 && places.contains(text.folded[range.end - 1])) {
        --range.end;
    }
    return range;
}

} // namespace

NounPhrase nounPhraseBefore(const StatementText &text, TextRange range)
{
    range = text.trimmed(withoutBrackets(text, text.trimmed(range)));
    const Cut cut = cutAtVerbs(text, range);
    range = text.trimmed({cut.start, std::max(cut.start, cut.end)});
    range.start = withoutOpeners(text, range);
    range.start = behindLastParticle(text, range, LongPhrase);
    range = text.trimmed(range);
    if (!isNoun(text, range)) {
        range.start = range.end;
    }
    return {range, cut.light, cut.afterVerb, range.isEmpty() && cut.afterVerb};
}

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
    TextRange phrase = withoutTrailingJoiner(text, text.trimmed({start, std::max(start, at)}));
    if (kind == Behind::Amount) {
        phrase = beforeParticle(text, phrase);
    }
    phrase.start = behindLastParticle(text, phrase, 2);
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

std::vector<TextRange> enumerated(const StatementText &text, TextRange range)
{
    constexpr QStringView joiners = u"、和与及";
    std::vector<TextRange> parts;
    qsizetype start = range.start;
    for (qsizetype at = range.start; at <= range.end; ++at) {
        if (at == range.end || joiners.contains(text.folded[at])) {
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
