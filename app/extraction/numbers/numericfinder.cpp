// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/numericfinder.h"

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/documentnumbers.h"
#include "app/extraction/numbers/fractions.h"
#include "app/extraction/numbers/moneysigns.h"
#include "app/extraction/numbers/ordinals.h"
#include "app/extraction/numbers/othernumbers.h"
#include "app/extraction/numbers/pagecurrency.h"
#include "app/extraction/numbers/quantities.h"
#include "app/extraction/numbers/ranges.h"
#include "app/extraction/numbers/signs.h"
#include "app/extraction/numbers/unitreader.h"
#include "app/lexicons/lexicons.h"

#include <array>
#include <memory>

namespace jianbao {

namespace {

/// What a character can begin, so that most characters cost one look-up.
enum class Trigger : quint8 { None, LineEnd, Latin, Numeral, Ordinal, First, Bracket, Word };

using Triggers = std::array<Trigger, 0x10000>;

std::unique_ptr<const Triggers> makeTriggers()
{
    auto triggers = std::make_unique<Triggers>();
    triggers->fill(Trigger::None);
    for (char32_t c = 0; c < triggers->size(); ++c) {
        if (isLatin(char16_t(c))) {
            (*triggers)[c] = Trigger::Latin;
        } else if (canStartNumeral(char16_t(c))) {
            (*triggers)[c] = Trigger::Numeral;
        }
    }
    (*triggers)[u'\n'] = Trigger::LineEnd;
    (*triggers)[u'第'] = Trigger::Ordinal;
    (*triggers)[u'头'] = Trigger::First;
    for (const char16_t c : {u'〔', u'[', u'(', u'【', u'〈'}) {
        (*triggers)[c] = Trigger::Bracket;
    }
    for (const char16_t c : {u'翻', u'过', u'半', u'对'}) {
        (*triggers)[c] = Trigger::Word;
    }
    return triggers;
}

const Triggers &triggerTable()
{
    static const std::unique_ptr<const Triggers> triggers = makeTriggers();
    return *triggers;
}

Trigger triggerOf(char16_t c)
{
    return triggerTable()[c];
}

} // namespace

NumericFinder::NumericFinder(const ScanText &text, QDate issueDate, const QString &currency,
                             const QString &declared)
    : m_text(text)
    , m_currency(declared.isEmpty() ? currency : declared)
    , m_resolver(issueDate)
    , m_times(text, {currency == u"TWD", isTraditionalPage(currency)}, m_resolver)
{}

QList<Fact> NumericFinder::find()
{
    const WordOpeners &openers = m_text.lexicons().openers;
    constexpr auto lists = WordOpeners::Exclusions | WordOpeners::TimeWords;
    const Triggers &triggers = triggerTable();
    constexpr qsizetype charactersAFact = 32; // of a text rich in figures
    m_facts.reserve(m_text.size() / charactersAFact);
    for (qsizetype at = 0; at < m_text.size();) {
        const char16_t c = m_text.at(at);
        const bool mayBegin = triggers[c] != Trigger::None || (openers.of(c) & lists) != 0;
        at = mayBegin ? step(at) : at + 1;
    }
    return std::move(m_facts);
}

/// Looks at one place; gives the next one to look at.
qsizetype NumericFinder::step(qsizetype at)
{
    const Lexicons &lists = m_text.lexicons();
    const char16_t c = m_text.at(at);
    if (lists.exclusions.canStartWith(c)) {
        const auto exclusion = lists.exclusions.longestAt(m_text.folded(), at);
        if (exclusion && !cutsNumeral(at + exclusion.length)) {
            return at + exclusion.length;
        }
    }
    if (lists.timeWords.canStartWith(c)) {
        if (auto fact = m_times.timeAt(at)) {
            return take(std::move(fact), at);
        }
    }
    switch (triggerOf(c)) {
    case Trigger::None:
        return at + 1;
    case Trigger::LineEnd:
        m_resolver.beginParagraph();
        return at + 1;
    case Trigger::Latin:
        return stepName(at);
    case Trigger::Numeral:
        return stepNumeral(at);
    case Trigger::Ordinal:
    case Trigger::First:
    case Trigger::Bracket:
    case Trigger::Word:
        return stepWord(at);
    }
    return at + 1;
}

/// 高二 in 调高二十四点五度, 高三 in 提高三个百分点, 高一 in 调高一．五元, 单一 in 订单一八一亿,
/// 四季 in 四季度: the word would end inside a numeral or cut it off from its unit.
bool NumericFinder::cutsNumeral(qsizetype end) const
{
    if (m_text.hasAt(end - 1, u"季度")) {
        return true;
    }
    if (chineseDigit(m_text.at(end - 1)) <= 0) {
        return false;
    }
    const char16_t next = m_text.at(end);
    if (scalePower(next) > 0 || isOneOf(next, u"折成米")) {
        return true;
    }
    auto numeral = readNumeral(m_text, end - 1);
    const bool goesOn = numeral && numeral->range.end > end;
    if (goesOn && (numeral->hasDecimals || numeral->range.length() > 2)) { // 调高|一．五元
        return true;
    }
    if (const auto connector = rangeConnectorAt(m_text, end)) { // 扩大三至四倍
        numeral = readNumeral(m_text, *connector);
    }
    const auto unit = numeral ? unitAfter(m_text, *numeral) : std::nullopt;
    return unit
           && (unit->type == FactType::Points || unit->type == FactType::Percent
               || unit->type == FactType::Multiple);
}

/// What begins with a word or sign instead of a numeral.
qsizetype NumericFinder::stepWord(qsizetype at)
{
    switch (triggerOf(m_text.at(at))) {
    case Trigger::Ordinal: {
        if (auto quarter = m_times.timeAt(at)) {
            return take(std::move(quarter), at);
        }
        const auto numeral = readNumeral(m_text, m_text.skipBlanks(at + 1));
        if (auto document = numeral ? documentNumberAt(m_text, *numeral) : std::nullopt) {
            return take(std::move(document), at);
        }
        if (auto ordinal = ordinalAt(m_text, at)) {
            return take(std::move(ordinal), at);
        }
        return numeral ? numeral->range.end : at + 1;
    }
    case Trigger::First: // 头五个月, but 工头三个月没来
        return isIdeograph(m_text.at(at - 1)) ? at + 1 : take(m_times.timeAt(at), at);
    case Trigger::Bracket: {
        if (auto day = m_times.bracketedDayAt(at)) {
            return take(std::move(day), at);
        }
        const qsizetype taken = m_facts.isEmpty() ? 0 : m_facts.last().range.end;
        return take(bracketedDocumentNumberAt(m_text, at, taken), at);
    }
    default:
        return take(wordQuantityAt(m_text, at), at);
    }
}

/// Passes over a word of Latin letters and digits, but for a currency code before a number.
qsizetype NumericFinder::stepName(qsizetype at)
{
    const auto sign = m_text.lexicons().currencies.longestAt(m_text.folded(), at);
    if (sign && sign.entry->isPrefix && isDigit(m_text.at(m_text.skipBlanks(at + sign.length)))) {
        return at + sign.length;
    }
    const qsizetype share = shareBehindLetters(at);
    return share > at ? share : endOfName(m_text, at);
}

/// 0.06 of CPI0.06个百分点, 5 of GDP5%: a share right behind letters; `at` where none stands there.
qsizetype NumericFinder::shareBehindLetters(qsizetype at) const
{
    constexpr qsizetype Fewest = 2;
    qsizetype digits = at;
    while (isLatin(m_text.at(digits))) {
        ++digits;
    }
    const auto numeral = digits - at >= Fewest && isDigit(m_text.at(digits))
                             ? readNumeral(m_text, digits)
                             : std::nullopt;
    const auto unit = numeral ? unitAfter(m_text, *numeral) : std::nullopt;
    const bool isShare =
        unit && (unit->type == FactType::Percent || unit->type == FactType::Points);
    return isShare ? digits : at;
}

/// +3.7%: a plus that begins the text or follows a mark is the sign of what comes.
bool NumericFinder::isSignAt(qsizetype plus) const
{
    const char16_t before = m_text.at(plus - 1);
    return !isIdeograph(before) && !isDigit(before) && !isLatin(before) && before != u'+';
}

qsizetype NumericFinder::stepNumeral(qsizetype at)
{
    const auto numeral = readNumeral(m_text, at);
    if (!numeral) {
        return at + 1;
    }
    const bool isSum = (m_text.at(at - 1) == u'+' && !isSignAt(at - 1))
                       || (m_text.at(numeral->range.end) == u'+'
                           && canStartNumeral(m_text.at(numeral->range.end + 1)));
    if (!isSum) {
        const bool isAsked = m_text.lexicons().timeWords.canStartWith(m_text.at(at)); // by step()
        if (auto fact = isAsked ? std::nullopt : m_times.timeAt(at)) {
            return take(std::move(fact), at);
        }
        if (auto fact = numericFactAt(*numeral)) {
            return take(std::move(fact), at);
        }
    }
    if (m_text.at(numeral->range.end) == u'届') { // 五届二次全会 is a name
        const auto session = readNumeral(m_text, numeral->range.end + 1);
        return session ? session->range.end : numeral->range.end;
    }
    const bool runsOn =
        numeral->isArabic
        && (isLatin(m_text.at(numeral->range.end)) || m_text.at(numeral->range.end) == u'.');
    return runsOn ? std::max(endOfName(m_text, at), numeral->range.end) : numeral->range.end;
}

std::optional<Fact> NumericFinder::numericFactAt(const Numeral &numeral)
{
    if (numeral.isArabic) {
        if (auto phone = phoneAt(m_text, numeral)) {
            return phone;
        }
        if (auto document = documentNumberAt(m_text, numeral)) {
            return document;
        }
    }
    if (auto clock = clockTimeAt(m_text, numeral)) {
        return clock;
    }
    if (auto ratio = ratioAt(m_text, numeral)) {
        return ratio;
    }
    if (auto fraction = fractionAt(m_text, numeral)) {
        return fraction;
    }
    if (auto quantity = quantityAt(m_text, numeral, m_currency)) {
        return quantity;
    }
    if (auto money = namedMoneyAt(m_text, numeral, m_currency)) {
        return money;
    }
    if (auto rate = exchangeRateAt(m_text, numeral)) {
        return rate;
    }
    return bareNumber(numeral);
}

/// A number without a unit: 216.8万 before what it counts, or all that the text says.
std::optional<Fact> NumericFinder::bareNumber(const Numeral &numeral) const
{
    constexpr int Wan = 4;
    const char16_t next = m_text.at(m_text.skipBlanks(numeral.range.end));
    const bool isBlank = m_text.at(numeral.range.end) == u' ';
    const bool isUnit =
        bool(m_text.lexicons().units.longestAt(m_text.folded(), numeral.range.end)); // 5万|吨级航道
    const bool countsNoun = !isBlank && !isUnit && numeral.isArabic && numeral.scale >= Wan
                            && isIdeograph(next) && !isOneOf(next, u"级分能年月日时号至到");
    const auto reached =
        m_text.lexicons().changesBefore.longestBefore(m_text.folded(), numeral.range.start);
    const qsizetype end = m_text.skipBlanksBack(numeral.range.start);
    const auto bound = m_text.lexicons().boundsBefore.longestBefore(m_text.folded(), end);
    const char16_t before = m_text.at(end - bound.length - 1); // 旅客量|逾
    constexpr qsizetype ShortestChinese = 3;                   // 逾三百六十万, but 逾百万
    const bool isReached =
        (numeral.isArabic || numeral.range.length() >= ShortestChinese) && numeral.scale >= Wan
        && !isIdeograph(next) && !isLatin(next)
        && (reached.length > 1 || isOneOf(before, u"次数量户口众者客")); // 增至6.2万
    const qsizetype start = startOfSign(m_text, numeral.range.start);
    const bool isWholeText = m_text.skipBlanksBack(start) == 0 && next == 0;
    if (!numeral.value || numeral.upper || (!countsNoun && !isReached && !isWholeText)) {
        return std::nullopt;
    }
    Fact fact;
    fact.type = FactType::Count;
    fact.range = {isWholeText ? start : numeral.range.start, numeral.range.end};
    fact.value.value = fact.range.start < numeral.range.start
                           ? numeral.value->multipliedBy(Decimal(-1))
                           : numeral.value;
    fact.value.bound = numeral.bound == Bound::None && bound ? bound.entry->bound : numeral.bound;
    return fact;
}

/// Keeps the fact, if there is one, and gives the place behind it. A fact that reaches back over
/// the one before (国办发 before its bracket) is kept only where it does not.
qsizetype NumericFinder::take(std::optional<Fact> fact, qsizetype at)
{
    if (!fact) {
        return at + 1;
    }
    const qsizetype end = std::max(fact->range.end, at + 1);
    if (m_facts.isEmpty() || m_facts.last().range.end <= fact->range.start) {
        m_facts.append(std::move(*fact));
    }
    return end;
}

} // namespace jianbao
