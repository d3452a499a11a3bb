// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/statements/indicators.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/statements/nounphrases.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

constexpr double Beside = 0.95; ///< Confidence of an indicator that stands beside its number,
constexpr double Long = 0.7;    ///< … of one so long that it may hold more than the name,
constexpr double Taken = 0.9;   ///< … of one taken over from another number at most,
constexpr qsizetype LongPhrase = 20;
constexpr std::size_t Nearby = 3; ///< Figures that one looks back to.

/// Counts of people and of times, behind which a verb may say what was counted.
bool countsDeeds(const Fact &fact)
{
    const QString &unit = fact.value.unit;
    return fact.type == FactType::Count
           && (unit.startsWith(u'人') || unit == u"名" || unit == u"位" || unit.endsWith(u'次')
               || unit == u"度" || unit == u"回" || unit == u"例");
}

/// 1.2万户受益: what households had done to them; 82户种上了… goes on about something else.
bool tellsOfHouseholds(const StatementText &text, const FigureReading &figure)
{
    const TextRange behind = figure.behind;
    const auto verb = text.lexicons.verbs.longestAt(text.folded.first(behind.end), behind.start);
    return figure.fact->type == FactType::Count && figure.fact->value.unit == u"户" && verb
           && verb.entry->kind == VerbWord::Kind::After && verb.length == behind.length();
}

bool endsWithJoiner(const StatementText &text, TextRange phrase)
{
    constexpr QStringView joiners = u"和与及";
    return !phrase.isEmpty() && isAmong(text.folded[phrase.end - 1], joiners);
}

/// 税率, 股权: what a percentage with 的 behind it measures.
bool namesRate(const StatementText &text, TextRange phrase)
{
    constexpr QStringView ends = u"率例重权份";
    return phrase.length() >= 2 && isAmong(text.folded[phrase.end - 1], ends);
}

/// 脱贫户96户, 老人37人, 旅客4500人: the word before ends with the unit or is of people, so it is
/// what is counted.
bool countsLast(const StatementText &text, TextRange phrase, const Fact &fact)
{
    constexpr QStringView people = u"客民工生员者众师童妇";
    if (phrase.length() < 2 || fact.value.unit.isEmpty()) {
        return false;
    }
    const QChar last = text.folded[phrase.end - 1];
    const bool countsPeople = fact.value.unit == u"人" || fact.value.unit == u"人次";
    const bool isList = text.at(fact.range.start - 1) == u'等'; // 张建民等8人|牺牲
    return last == fact.value.unit.front()
           || (countsPeople && !isList
               && (isAmong(last, people) || finishesWith(phrase.in(text.folded), u"专家")));
}

/// 三个百亿台阶: steps on the way up are not what is measured.
bool isStep(const StatementText &text, TextRange phrase)
{
    const QStringView words = phrase.in(text.folded);
    return finishesWith(words, u"台阶") || finishesWith(words, u"大关")
           || finishesWith(words, u"关口") || beginsWith(words, u"关卡")
           || beginsWith(words, u"关口");
}

/// Whether 的 joins what follows to the number, behind the words that bound it or not:
/// 10万元以上的….
bool isJoined(const StatementText &text, TextRange behind)
{
    const auto bound =
        text.lexicons.boundsAfter.longestAt(text.folded.first(behind.end), behind.start);
    return behind.in(text.folded).sliced(bound.length).startsWith(u'的');
}

/// 商店 of 134家商店|营业额掉三成: what the next number of the clause measures is theirs who are
/// counted.
TextRange withoutNameOfNext(const StatementText &text, const FigureReading &figure,
                            TextRange phrase)
{
    static constexpr std::array<QStringView, 6> units{u"家", u"户", u"人", u"名", u"位", u"所"};
    const bool countsOwners =
        std::find(units.begin(), units.end(), figure.fact->value.unit) != units.end();
    const bool hasNext = figure.behind.end < text.folded.size()
                         && (text.folded[figure.behind.end].isDigit()
                             || isChineseNumeral(text.at(figure.behind.end)));
    if (!countsOwners || !hasNext) {
        return phrase;
    }
    TextRange name = phrase;
    if (const auto change =
            text.lexicons.changesBefore.longestBefore(phrase.in(text.folded), phrase.length());
        change && directionOf(*change.entry) != Change::None) {
        name.end -= change.length - (beginsWithName(change.entry->word) ? 1 : 0);
    }
    for (const PlainWord &head : text.lexicons.sharedHeads.entries()) {
        const qsizetype owner = name.length() - head.word.size();
        if (head.word.size() > 1 && owner >= 2
            && finishesWith(name.in(text.folded), QStringView(head.word))) {
            return {phrase.start, phrase.start + owner};
        }
    }
    return phrase;
}

/// What stands behind the number and is what it measures: 48个项目, 3亿元专项资金.
NounPhrase phraseBehind(const StatementText &text, const FigureReading &figure, const Lead &lead,
                        const NounPhrase &before)
{
    const Fact &fact = *figure.fact;
    const bool isCount = fact.type == FactType::Count;
    NounPhrase behind =
        nounPhraseAfter(text, figure.behind, isCount ? Behind::Count : Behind::Amount);
    constexpr QStringView step = u"大关";
    const bool isStepUp =
        isStep(text, behind.range) || beginsWith(figure.behind.in(text.folded), step);
    if ((isCount && countsLast(text, before.range, fact))
        || (isStepUp && (isCount || !before.isEmpty()))) {
        return {};
    }
    if (!isCount && !before.isEmpty() && !figure.behind.isEmpty()
        && text.at(figure.behind.start) == u' ') {
        return {}; // in a headline a blank stands for a comma
    }
    if (isCount) {
        behind.range = withoutNameOfNext(text, figure, behind.range);
        const bool isDeed = countsDeeds(fact) || tellsOfHouseholds(text, figure);
        return behind.isEmpty() && isDeed ? verbPhraseAfter(text, figure.behind) : behind;
    }
    constexpr QStringView superlative = u"最"; // 损失8,850万元最惨
    if (!before.isEmpty() && beginsWith(figure.behind.in(text.folded), superlative)) {
        return {};
    }
    const bool joined = isJoined(text, figure.behind);
    const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Measure;
    constexpr QStringView dimensions = u"长宽高深厚重速程距径积"; // 全长104公里的高速公路
    const bool isMeasure =
        fact.type == FactType::Measure && before.range.length() <= 2
        && !(before.range.length() == 2 && isAmong(text.folded[before.range.end - 1], dimensions));
    const bool given = beginsWith(before.verb.in(text.folded), u"给");
    const bool isRate = fact.type == FactType::Percent && joined && namesRate(text, behind.range);
    const bool fits = before.endsWithVerb || isRate
                      || (isAmount && (!joined || lead.isWorth || given || isMeasure));
    return fits && !behind.isEmpty() ? behind : NounPhrase{};
}

/// 减少排放11万吨: the verb says the direction.
Change changeOfVerb(const StatementText &text, TextRange verb)
{
    const auto match = text.lexicons.changes.longestAt(text.folded.first(verb.end), verb.start);
    if (!match || match.length != verb.length()) {
        return Change::None;
    }
    return directionOf(*match.entry);
}

void take(FigureReading &figure, const NounPhrase &phrase)
{
    figure.indicator = phrase.range;
    figure.isOwn = !phrase.isEmpty();
    figure.confidence = phrase.range.length() > LongPhrase ? Long : Beside;
}

/// The figure whose indicator a following one most likely shares: for a rate the last one, for an
/// amount the last of the same unit nearby.
const FigureReading &matching(const FigureReadings &before, const Fact &fact)
{
    const bool isAmount = fact.type == FactType::Money || fact.type == FactType::Count
                          || fact.type == FactType::Measure;
    const std::size_t nearby = std::min(Nearby, before.size());
    for (std::size_t back = 1; isAmount && back <= nearby; ++back) {
        const FigureReading &figure = before[before.size() - back];
        if (figure.fact->type == fact.type && figure.fact->value.unit == fact.value.unit) {
            return figure;
        }
    }
    for (std::size_t back = 1; back <= nearby; ++back) {
        const FigureReading &figure = before[before.size() - back];
        if (!figure.isShare) {
            return figure;
        }
    }
    return before.back();
}

/// 升372点或2.2%: the second figure is the first one in another unit.
bool saysItOtherwise(const StatementText &text, const FigureReading &previous,
                     const FigureReading &figure)
{
    const TextRange between{previous.fact->range.end, figure.fact->range.start};
    return previous.change != Change::None && !between.isEmpty()
           && between.in(text.folded).trimmed() == u"或";
}

/// 民生支出 of 民生支出占财政支出, for the amount behind the share: ……的72.4%，达291.5亿元.
TextRange ownerOfShare(const StatementText &text, TextRange indicator)
{
    const qsizetype share = indicator.in(text.folded).indexOf(u'占');
    return share > 0 ? TextRange{indicator.start, indicator.start + share} : indicator;
}

/// 抗生素、淀粉等六大类160种产品: what is enumerated before the kinds is of the next number.
bool namesKindsOfNext(const StatementText &text, const FigureReading &figure)
{
    const bool isOfKinds =
        figure.fact->value.unit.endsWith(u'类') || figure.fact->value.unit.endsWith(u'种');
    return figure.touchesNext && figure.fact->type == FactType::Count && isOfKinds
           && figure.phrase.in(text.folded).contains(u'、');
}

/// 增加收入 of 增加收入的有208户: what those do who are counted; empty for another phrase.
TextRange whoDo(const StatementText &text, const FigureReading &figure)
{
    constexpr QStringView middles = u"有占达";
    constexpr qsizetype Longest = 14;
    constexpr QStringView opener = u"其中";
    TextRange deed = text.trimmed(figure.phrase);
    const qsizetype particle = deed.end;
    const bool isRelative = figure.fact->type == FactType::Count && deed.length() > 2
                            && particle + 1 < figure.fact->range.start && text.at(particle) == u'的'
                            && isAmong(text.folded[particle + 1], middles);
    deed.start += beginsWith(deed.in(text.folded), opener) ? opener.size() : 0;
    return isRelative && deed.length() <= Longest ? deed : TextRange();
}

/// 甲县、乙县、丙县3地: the places that are counted stand before the number and measure nothing.
bool countsPlacesNamed(const StatementText &text, const FigureReading &figure)
{
    static constexpr std::array<QStringView, 8> units{u"地", u"国", u"省", u"市",
                                                      u"县", u"区", u"州", u"旗"};
    const bool isOfPlaces =
        figure.fact->type == FactType::Count
        && std::find(units.begin(), units.end(), figure.fact->value.unit) != units.end();
    return isOfPlaces && figure.phrase.in(text.folded).contains(u'、');
}

/// 分到一套125平方米的房子: the article stands before the number.
bool endsWithArticle(const StatementText &text, TextRange phrase)
{
    constexpr QStringView classifiers = u"套间处座块片条栋艘台辆幢";
    return phrase.length() > 2 && isAmong(text.folded[phrase.end - 1], classifiers)
           && text.at(phrase.end - 2) == u'一';
}

/// 拨付, 投入 …: verbs that name the sum where no noun does.
bool namesSum(const StatementText &text, TextRange verb)
{
    const auto word = text.lexicons.sums.longestAt(text.folded.first(verb.end), verb.start);
    return word
           && (word.entry->kind == SumWord::Kind::Verb || word.entry->kind == SumWord::Kind::Both);
}

/// 组织四批262个示范县: nothing but a verb stands before, and the next number follows at once.
bool isOfNext(const StatementText &text, const FigureReading &figure, const NounPhrase &before)
{
    if (!figure.touchesNext || figure.fact->type != FactType::Count || before.isEmpty()) {
        return false;
    }
    const auto verb =
        text.lexicons.verbs.longestAt(text.folded.first(before.range.end), before.range.start);
    return verb && verb.length == before.range.length() && verb.entry->kind != VerbWord::Kind::Keep;
}

} // namespace

void findOwnIndicator(const StatementText &text, FigureReading &figure, const Lead &lead)
{
    TextRange phrase = figure.phrase;
    if (const TextRange counted = whoDo(text, figure); !counted.isEmpty()) {
        take(figure, {counted, {}, false, false});
        figure.change = Change::None;
        return;
    }
    if (endsWithJoiner(text, phrase)) {
        phrase.start = phrase.end;
    }
    if (namesKindsOfNext(text, figure)) {
        figure.waits = true;
        return;
    }
    phrase.end -= figure.fact->type == FactType::Measure && endsWithArticle(text, phrase) ? 2 : 0;
    const NounPhrase before = nounPhraseBefore(text, phrase);
    if (isOfNext(text, figure, before)) {
        figure.waits = true;
        return;
    }
    figure.verb = before.isEmpty() && before.afterVerb ? before.verb : TextRange();
    const NounPhrase behind = phraseBehind(text, figure, lead, before);
    figure.isOfPlaces = behind.isEmpty() && countsPlacesNamed(text, figure);
    if (figure.isOfPlaces) {
        return;
    }
    if (!behind.isEmpty()) {
        take(figure, behind);
    } else if (!before.isEmpty()) {
        take(figure, before);
        if (figure.change == Change::None && !lead.isLevel) {
            figure.change = changeOfVerb(text, before.verb);
        }
    }
    if (!figure.indicator.isEmpty()) {
        return;
    }
    const bool opens = !lead.isLevel && lead.base.isEmpty();
    figure.waits =
        opens && (figure.touchesNext || (before.afterVerb && figure.behind.length() > 2));
    if (opens && !figure.waits && !figure.isInRow) {
        const NounPhrase next = nounPhraseAfter(text, figure.behind, Behind::Amount);
        take(figure, isStep(text, next.range) ? NounPhrase{} : next);
    }
}

void inheritIndicator(const StatementText &text, FigureReading &figure,
                      const FigureReadings &before, const Lead &lead)
{
    const FigureReading &previous = before.back();
    const FigureReading &model = figure.isInRow ? previous : matching(before, *figure.fact);
    const bool isAmount = figure.fact->type == FactType::Money
                          || figure.fact->type == FactType::Count
                          || figure.fact->type == FactType::Measure;
    figure.indicator =
        model.isShare && isAmount ? ownerOfShare(text, model.indicator) : model.indicator;
    figure.confidence = std::min(Taken, model.confidence);
    if (figure.fact->type == FactType::Money && model.fact->type != FactType::Money
        && namesSum(text, figure.verb)) {
        figure.indicator = figure.verb;
    }
    figure.followsWaiting = model.waits && !figure.isInRow && &model == &previous;
    figure.waits = model.waits && figure.isInRow;
    figure.inherits = !lead.isLevel;
    const bool saysNothing = !lead.isLevel && lead.change == Change::None && lead.base.isEmpty();
    const bool isSame =
        previous.fact->type == figure.fact->type || saysItOtherwise(text, previous, figure);
    if (figure.isInRow && saysNothing && isSame) {
        figure.change = previous.change;
        figure.base = previous.base;
    } else if (figure.base.isEmpty() && lead.change != Change::None && !lead.holdsBase
               && previous.change != Change::None) {
        figure.base = previous.base;
    }
}

} // namespace jianbao
