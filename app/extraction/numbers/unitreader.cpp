// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/unitreader.h"

#include "app/base/shortsearch.h"
#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/coins.h"
#include "app/lexicons/lexicons.h"

#include <algorithm>
#include <array>

namespace jianbao {

namespace {

struct Candidate
{
    UnitMatch unit;
    bool isWeak = false;
};

void takeLonger(std::optional<Candidate> &best, Candidate candidate)
{
    if (!best || candidate.unit.range.length() > best->unit.range.length()) {
        best = std::move(candidate);
    }
}

std::optional<Candidate> longestUnitAt(const ScanText &text, qsizetype at)
{
    const Lexicons &lists = text.lexicons();
    std::optional<Candidate> best;
    const auto skip = WordTrie::Blanks::Skip;
    if (const auto match = lists.currencies.longestAt(text.folded(), at, skip);
        match && match.entry->isSuffix) {
        best = Candidate{
            {{at, at + match.length}, FactType::Money, match.entry->factor, match.entry->code},
            match.entry->isWeak};
    }
    if (const auto match = lists.units.longestAt(text.folded(), at, skip)) {
        takeLonger(best, {{{at, at + match.length}, match.entry->type, match.entry->factor, {}},
                          match.entry->isWeak});
    }
    if (const auto match = lists.classifiers.longestAt(text.folded(), at, skip);
        match && match.entry->counts) {
        takeLonger(best, {{{at, at + match.length}, FactType::Count, Decimal(1), {}},
                          match.entry->isWeak});
    }
    return best;
}

/// Whether the word ends here: Latin letters do not run on.
bool endsAsWord(const ScanText &text, TextRange range)
{
    const char16_t last = text.at(range.end - 1);
    const char16_t next = text.at(range.end);
    return !isLatin(last) || (!isLatin(next) && !isDigit(next));
}

/// 升息1码, 利率2码: a quarter of a percentage point only where interest is spoken of.
bool speaksOfInterest(const ScanText &text, qsizetype at)
{
    const qsizetype begin = std::max<qsizetype>(0, at - 12);
    const qsizetype end = std::min(text.size(), at + 8);
    return TextRange{begin, end}.in(text.folded()).contains(u'息')
           || holdsWord(TextRange{begin, end}.in(text.folded()), u"利率");
}

/// 5两黄金, but 2024两会: behind Arabic digits 两 is a weight only before what is weighed.
bool isTael(const ScanText &text, qsizetype at)
{
    const char16_t next = text.at(at + 1);
    return !isIdeograph(next) || isOneOf(next, u"银白黄重金酒茶肉米饭粮烟半多以左");
}

/// 20,317点, 3336.5点, 涨52点: points of an index. Another small number before 点 is a time of day.
bool isIndexPoint(const ScanText &text, const Numeral &numeral)
{
    const Decimal noTimeOfDay(100);
    if (!numeral.isArabic || !numeral.value) {
        return false;
    }
    return numeral.hasDecimals || *numeral.value >= noTimeOfDay
           || risesOrFallsBefore(text, startOfPointRange(text, numeral.range.start));
}

/// 1.2个、0.8个和0.5个百分点: the last of the row names the unit of all.
bool sharesPoints(const ScanText &text, qsizetype ge)
{
    constexpr int LongestRow = 6;
    for (int length = 0; length < LongestRow && text.at(ge) == u'个'; ++length) {
        const qsizetype mark = text.skipBlanks(ge + 1);
        if (!isOneOf(text.at(mark), u"、和与及")) {
            return length > 0 && text.hasAt(ge, u"个百分点");
        }
        const auto next = readNumeral(text, text.skipBlanks(mark + 1));
        if (!next || !next->value) {
            return false;
        }
        ge = text.skipBlanks(next->range.end);
    }
    return false;
}

/// 两头猪, 一口井, 升息两码: a unit that is a common character of other words, beside what is
/// counted with it.
bool hasItsThing(const ScanText &text, const Numeral &numeral, TextRange unit)
{
    struct Pair
    {
        char16_t unit;
        QStringView things;
    };
    static constexpr std::array<Pair, 10> pairs{{{u'头', u"猪牛羊驴骡象驼牦奶肉母公耕黄"},
                                                 {u'口', u"井锅塘窑"},
                                                 {u'门', u"炮课"},
                                                 {u'部', u"手电作"},
                                                 {u'车', u"皮煤货"},
                                                 {u'船', u"货煤"},
                                                 {u'炉', u"钢铁"},
                                                 {u'床', u"被棉"},
                                                 {u'克', u"黄白金银糖盐油药毒海冰"},
                                                 {u'档', u"股基债电直综"}}};
    const char16_t word = text.at(unit.start);
    if (unit.length() != 1 || numeral.value == Decimal(1)) {
        return false;
    }
    const char16_t next = text.at(text.skipBlanks(unit.end));
    const qsizetype before = text.skipBlanksBack(numeral.range.start);
    if (word == u'度' && (text.hasBefore(before, u"零下") || text.at(before - 1) == u'氏')) {
        return true; // 摄氏零下五度
    }
    return (word == u'码' && text.at(text.skipBlanksBack(numeral.range.start) - 1) == u'息')
           || std::any_of(pairs.begin(), pairs.end(), [word, next](const Pair &pair) {
                  return pair.unit == word && isOneOf(next, pair.things);
              });
}

/// 水深三丈, 宽五尺: old measures of length behind what is measured.
bool measuresLength(const ScanText &text, const Numeral &numeral, TextRange unit)
{
    const char16_t before = text.at(text.skipBlanksBack(numeral.range.start) - 1);
    return unit.length() == 1 && isOneOf(text.at(unit.start), u"丈尺寸里")
           && isOneOf(before, u"长宽高深厚阔围径远");
}

/// 120余万方, 3000方土, 开挖800方: cubic metres; 4方协议, 三方, 邀请120方嘉宾 are parties.
bool isVolume(const ScanText &text, const Numeral &numeral, qsizetype at)
{
    constexpr qsizetype Reach = 5;
    const bool isLarge = numeral.value && *numeral.value >= Decimal(10'000);
    if (isLarge || isOneOf(text.at(at + 1), u"土石水木砂沙混气")) {
        return true;
    }
    const qsizetype start = numeral.range.start;
    const QStringView before =
        TextRange{std::max<qsizetype>(0, start - Reach), start}.in(text.folded());
    const bool isDug = std::any_of(before.begin(), before.end(), [](QChar c) {
        return isOneOf(c.unicode(), u"挖填浇灌砌筑掘淤土石砂沙木混");
    });
    return isDug && numeral.value && *numeral.value >= Decimal(100);
}

/// 4×100米接力: how often and how far, the name of a race. 2×100万千瓦 is so much of each.
bool isRace(const ScanText &text, qsizetype start, qsizetype unit)
{
    constexpr qsizetype Reach = 8;
    const bool isTimes = isOneOf(text.at(start - 1), u"×x*") && isDigit(text.at(start - 2))
                         && !isDigit(text.at(start - 3)) && text.at(start - 3) != u'.';
    const TextRange behind{unit, std::min(text.size(), unit + Reach)};
    return isTimes
           && (text.at(unit) == u'米' || text.hasAt(unit, u"公尺")
               || text.hasAt(unit, u"小时") // 7×24小时, at any time
               || holdsWord(behind.in(text.folded()), u"接力"));
}

/// 独得27分, 以3分之差, 总分600分: points of a game or an examination; no minutes, tenths or cents.
bool isScore(const ScanText &text, const Numeral &numeral, qsizetype at)
{
    static constexpr std::array<QStringView, 28> words{
        u"独得", u"得到", u"拿到", u"拿下", u"砍下", u"砍得", u"轰下",
        u"轰得", u"贡献", u"总分", u"均分", u"得分", u"积分", u"满分",
        u"狂得", u"劲取", u"揽下", u"领先", u"落后", u"净胜", u"超出",
        u"考了", u"名多", u"队多", u"组多", u"名高", u"队高", u"领先第二名"};
    constexpr QStringView signs = u"得积扣差";
    if (!numeral.value
        || isOneOf(text.at(at + 1), u"之钟米店公行别校会部秒成贝辨析地田菜球线多半利")) {
        return false;
    }
    if (numeral.isLoneChinese() && isIdeograph(text.at(text.skipBlanks(at + 1)))) {
        return false; // 干得十分出色
    }
    qsizetype start = text.skipBlanksBack(numeral.range.start);
    const auto bound = text.lexicons().boundsBefore.longestBefore(text.folded(), start);
    start -= bound.length;
    return isOneOf(text.at(start - 1), signs)
           || std::any_of(words.begin(), words.end(),
                          [&](QStringView word) { return text.hasBefore(start, word); });
}

/// 3金2银5铜, 1金、4铜: medals, told by those of another metal beside them.
bool isMedal(const ScanText &text, const Numeral &numeral, qsizetype at)
{
    constexpr QStringView medals = u"金银铜";
    if (!isOneOf(text.at(at), medals)) {
        return false;
    }
    const auto other = readNumeral(text, at + (text.at(at + 1) == u'、' ? 2 : 1));
    const qsizetype before =
        numeral.range.start - (text.at(numeral.range.start - 1) == u'、' ? 2 : 1);
    const bool isFirst = other && isOneOf(text.at(other->range.end), u"银铜");
    return isFirst
           || (isOneOf(text.at(before), u"金银")
               && (isDigit(text.at(before - 1)) || chineseDigit(text.at(before - 1)) > 0));
}

/// 1000人|大关, 12家|乡镇: what looks like 人大 and 家乡 is the unit and another word.
bool endsBeforeWord(const ScanText &text, qsizetype at)
{
    return text.hasAt(at, u"人大关") || text.hasAt(at, u"家乡镇");
}

std::optional<UnitMatch> readUnit(const ScanText &text, const Numeral &numeral)
{
    constexpr int LargeScale = 4;
    const qsizetype at = text.skipBlanks(numeral.range.end);
    if (namesYuan(text, numeral, at)) {
        return UnitMatch{{at, at + 1}, FactType::Money, Decimal(1), {}};
    }
    if (namesCoin(text, at)) {
        const int places = isOneOf(text.at(at), u"分仙") ? 2 : 1;
        return UnitMatch{{at, at + 1}, FactType::Money, Decimal(1, -places), {}};
    }
    if (text.at(at) == u'分' && isScore(text, numeral, at)) {
        return UnitMatch{{at, at + 1}, FactType::Count, Decimal(1), {}};
    }
    if (text.hasAt(at, u"个钟")
        && (isOneOf(text.at(at + 2), u"表楼摆声乳鼓情爱") // 两个|钟表店, 五个|钟点工
            || text.hasAt(at + 2, u"点工"))) {
        return UnitMatch{{at, at + 1}, FactType::Count, Decimal(1), {}};
    }
    if (isMedal(text, numeral, at)) {
        return UnitMatch{{at, at + 1}, FactType::Count, Decimal(1), {}};
    }
    if (sharesPoints(text, at)) {
        return UnitMatch{{at, at + 1}, FactType::Points, Decimal(1), {}};
    }
    if (isRace(text, numeral.range.start, at)) {
        return std::nullopt;
    }
    if (isOneOf(text.at(at), u"季月日") && countsInRow(text, numeral.range.start)
        && !text.hasAt(at, u"季度") && !text.hasAt(at, u"月份")) {
        return UnitMatch{{at, at + 1}, FactType::Duration, Decimal(1), {}};
    }
    const auto best = longestUnitAt(text, at);
    if (!best || !endsAsWord(text, best->unit.range)) {
        return std::nullopt;
    }
    const auto compound = text.lexicons().compounds.longestAt(text.folded(), at);
    if (compound && compound.length > best->unit.range.length() && !endsBeforeWord(text, at)) {
        return std::nullopt;
    }
    if (best->isWeak && numeral.isLoneChinese() && !hasItsThing(text, numeral, best->unit.range)
        && !measuresLength(text, numeral, best->unit.range)) {
        return std::nullopt;
    }
    if (text.at(at) == u'方' && best->unit.range.length() == 1 && !isVolume(text, numeral, at)) {
        return std::nullopt;
    }
    if (text.at(at) == u'两' && numeral.isArabic && !isTael(text, at)) {
        return std::nullopt;
    }
    if (text.at(at) == u'级' && numeral.scale >= LargeScale) { // 千亿级产业
        return std::nullopt;
    }
    if (text.at(at) == u'点' && best->unit.range.length() == 1 && !isIndexPoint(text, numeral)) {
        return std::nullopt;
    }
    if (text.at(at) == u'码' && !speaksOfInterest(text, numeral.range.start)) {
        return std::nullopt;
    }
    return best->unit;
}

} // namespace

std::optional<UnitMatch> unitAfter(const ScanText &text, const Numeral &numeral)
{
    const UnitReading &known = text.units().at(numeral.range.end, [&] {
        return UnitReading{numeral.range.start, readUnit(text, numeral)};
    });
    return known.start == numeral.range.start ? known.unit : readUnit(text, numeral);
}

qsizetype startOfPointRange(const ScanText &text, qsizetype start)
{
    if (!isOneOf(text.at(start - 1), u"到至") || text.at(start - 2) != u'点') {
        return start;
    }
    qsizetype first = start - 2;
    while (isDigit(text.at(first - 1)) || chineseDigit(text.at(first - 1)) >= 0
           || text.at(first - 1) == u'十') {
        --first;
    }
    return first;
}

bool risesOrFallsBefore(const ScanText &text, qsizetype at)
{
    const auto change = text.lexicons().changesBefore.longestBefore(text.folded(), at);
    return change
           && (change.entry->kind == ChangeWord::Kind::Up
               || change.entry->kind == ChangeWord::Kind::Down);
}

bool countsInRow(const ScanText &text, qsizetype numeral)
{
    qsizetype before = text.skipBlanksBack(numeral) - 1;
    before -= isOneOf(text.at(before), u"涨跌升降增减红黑旺衰") ? 1 : 0;
    return text.hasBefore(before + 1, u"连续")
           || (text.at(before) == u'连'
               && !isOneOf(text.at(before - 1), u"大相接牵串关祁黄毗流勾株粘"));
}

} // namespace jianbao
