// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/numeralscanner.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

bool takesSpokenDecimals(const ScanText &text, qsizetype at)
{
    return isOneOf(text.at(at), u"折成度%℃") || text.hasAt(at, u"个百分点")
           || text.hasAt(at, u"百分点");
}

bool NumeralScanner::readChinese()
{
    const qsizetype start = m_at;
    while (chineseDigit(m_text.at(m_at)) >= 0 || isScaleAt(m_at)) {
        ++m_at;
    }
    if (m_at == start) {
        return false;
    }
    leaveTael(start);
    if (const auto value = chineseValue(TextRange{start, m_at}.in(m_text.folded()))) {
        takeChinese(*value);
    }
    const bool isPairInPlaces = m_numeral.upper && m_at - start == 2 && m_text.at(m_at) == u'%';
    if (isPairInPlaces) { // 一二％
        m_numeral.value = Decimal::fromString(wholeOfDecimals());
        m_numeral.upper.reset();
    }
    readSpacedChinese(start);
    return true;
}

void NumeralScanner::takeChinese(const ChineseValue &value)
{
    m_numeral.value = Decimal(value.low);
    m_numeral.isPositional = value.isPositional;
    m_numeral.isBareScale = value.startsWithScale;
    m_numeral.scale = value.lastPower;
    m_numeral.upper.reset();
    if (value.high != value.low) {
        m_numeral.upper = Decimal(value.high);
    }
}

/// 二OO二年: a year whose zeros are written with letters or digits.
bool NumeralScanner::readLooseYear()
{
    constexpr int Digits = 4;
    const char16_t first = m_text.at(m_at);
    if ((first != u'一' && first != u'二')
        || m_text.at(m_text.skipBlanks(m_at + Digits)) != u'年') {
        return false;
    }
    int year = 0;
    bool isLoose = false;
    for (qsizetype i = m_at; i < m_at + Digits; ++i) {
        const char16_t c = m_text.at(i);
        const bool isLooseZero = c == u'O' || c == u'o' || c == u'0';
        const int digit = isLooseZero ? 0 : chineseDigit(c);
        if (digit < 0 || digit > 9) {
            return false;
        }
        isLoose |= isLooseZero;
        year = year * 10 + digit;
    }
    if (!isLoose) {
        return false;
    }
    m_numeral.value = Decimal(year);
    m_numeral.isPositional = true;
    m_at += Digits;
    return true;
}

/// 三千 二百 五十: the numeral goes on behind a blank where all of it is one number.
void NumeralScanner::readSpacedChinese(qsizetype start)
{
    constexpr qsizetype Longest = 24;
    if (m_text.at(m_at) != u' ') {
        return;
    }
    QString joined = TextRange{start, m_at}.in(m_text.folded()).toString();
    qsizetype end = m_at;
    for (qsizetype next = m_text.skipBlanks(end); next > end && joined.size() < Longest;
         next = m_text.skipBlanks(end)) {
        const qsizetype begin = next;
        while (chineseDigit(m_text.at(next)) >= 0 || isScaleAt(next)) {
            ++next;
        }
        if (next == begin) {
            break;
        }
        joined += TextRange{begin, next}.in(m_text.folded());
        end = next;
    }
    const auto value = end > m_at ? chineseValue(joined) : std::nullopt;
    if (value && !value->isPositional && value->low == value->high) {
        takeChinese(*value);
        m_at = end;
    }
}

/// 三十两, 二两: the last 两 is the weight, not a digit; in 一两天, 三两个 it is one.
void NumeralScanner::leaveTael(qsizetype start)
{
    if (m_at - start < 2 || m_text.at(m_at - 1) != u'两') {
        return;
    }
    const char16_t before = m_text.at(m_at - 2);
    const Lexicons &lists = m_text.lexicons();
    const bool mayBePair = m_at - start == 2 && (before == u'一' || before == u'三');
    const bool countsMore = lists.classifiers.longestAt(m_text.folded(), m_at)
                            || lists.units.longestAt(m_text.folded(), m_at)
                            || lists.currencies.longestAt(m_text.folded(), m_at);
    m_at -= mayBePair && countsMore ? 0 : 1;
}

/// 十二点三, 一点五亿, 三十点九辆: digits behind 点 belong to the number, but not where they are
/// the minutes of a time of day.
void NumeralScanner::readChineseDecimals()
{
    const qsizetype point = m_text.skipBlanks(m_at);
    const qsizetype first = m_text.skipBlanks(point + 1);
    const bool isMark = m_text.at(point) == u'.' && point == m_at && first == point + 1;
    if ((m_text.at(point) != u'点' && !isMark) || !m_numeral.value
        || chineseDigit(m_text.at(first)) < 0) {
        return;
    }
    qsizetype end = first;
    QString decimals = wholeOfDecimals() + u'.';
    while (m_text.at(end) != u'两' && chineseDigit(m_text.at(end)) >= 0
           && chineseDigit(m_text.at(end)) <= 9) {
        decimals += QChar(u'0' + chineseDigit(m_text.at(end)));
        ++end;
    }
    const bool isShare = m_text.hasBefore(m_text.skipBlanksBack(m_numeral.range.start), u"分之");
    const bool isSpaced = point > m_at || first > point + 1;
    const bool isDecimal = (isMark && m_text.at(end) != u'.') // 四十二．五公顷
                           || takesSpokenDecimals(m_text, m_text.skipBlanks(end))
                           || ((!isSpaced || isShare) && areDecimals(end));
    const auto value = Decimal::fromString(decimals);
    if (end == first || !isDecimal || !value) {
        return;
    }
    m_numeral.value = value;
    m_numeral.upper.reset();
    m_numeral.hasDecimals = true;
    m_numeral.isPositional = false; // no year and no name has decimals
    m_numeral.scale = 0;
    m_at = end;
    multiplyBy(scalesAt(m_at));
}

/// The digits before the point: 34 of 三四．五, where two numbers would have no decimals.
QString NumeralScanner::wholeOfDecimals() const
{
    const TextRange run{m_numeral.range.start, m_at};
    const bool arePlaces = m_numeral.upper && run.length() == 2 && m_numeral.scale == 0;
    if (!arePlaces) {
        return m_numeral.value->toString();
    }
    QString digits;
    for (const QChar c : run.in(m_text.folded())) {
        digits += QString::number(chineseDigit(c.unicode()));
    }
    return digits;
}

/// Whether digits between 点 and `end` are decimals and not minutes: 三点五十 and 八点三分 are
/// times.
bool NumeralScanner::areDecimals(qsizetype end) const
{
    const Decimal lastHour(24);
    const char16_t next = m_text.at(end);
    if (isOneOf(next, u"十百刻")) {
        return false;
    }
    const qsizetype start = m_numeral.range.start;
    if (m_text.hasBefore(m_text.skipBlanksBack(start), u"分之")) {
        return true;
    }
    if (next == u'分') {
        return *m_numeral.value > lastHour;
    }
    const Lexicons &lists = m_text.lexicons();
    if (end == m_text.size() || isOneOf(next, u"万亿个。,;)")
        || lists.units.longestAt(m_text.folded(), end)
        || lists.currencies.longestAt(m_text.folded(), end)) {
        return true;
    }
    const bool isTimeOfDay = isOneOf(m_text.at(start - 1), u"午晚早晨时日天");
    return *m_numeral.value > lastHour
           || (!isTimeOfDay && lists.classifiers.longestAt(m_text.folded(), end));
}

} // namespace jianbao
