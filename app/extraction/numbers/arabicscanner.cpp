// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/numeralscanner.h"
#include "app/lexicons/lexicons.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Whether these digits, blanks between, are those of a year that newspapers tell of: 20 22.
bool isYear(QStringView written)
{
    QString digits = written.toString();
    digits.remove(u' ');
    constexpr qsizetype size = 4;
    return digits.size() == size && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
}

} // namespace

bool NumeralScanner::readArabic()
{
    const qsizetype start = m_at;
    while (isDigit(m_text.at(m_at))) {
        ++m_at;
    }
    m_numeral.digits = int(std::min<qsizetype>(m_at - start, 99));
    if (m_at == start) {
        return false;
    }
    m_numeral.isArabic = true;
    readGroups();
    readSpacedDigits();
    readSplitDigits();
    readDecimals();
    readSplitDecimals();
    const QStringView written = TextRange{start, m_at}.in(m_text.folded());
    if (m_numeral.isGrouped || isAmong(u' ', written)) {
        QString digits = written.toString();
        digits.removeIf([](QChar c) { return c == u',' || c == u' '; });
        m_numeral.value = Decimal::fromString(digits);
    } else {
        m_numeral.value = Decimal::fromString(written);
    }
    readBarePoint(start);
    return true;
}

/// .5元, 跌.25%: nothing stands before the point. Behind other words the point may end a sentence.
void NumeralScanner::readBarePoint(qsizetype start)
{
    constexpr int MostDigits = 2;
    const qsizetype point = start - 1;
    const char16_t before = m_text.at(point - 1);
    const bool isPart =
        isDigit(before) || isLatin(before) || isChineseNumeral(before) || isOneOf(before, u".)）");
    if (m_text.at(point) != u'.' || isPart || m_numeral.hasDecimals || m_numeral.isGrouped
        || m_numeral.digits > MostDigits || !m_numeral.value) {
        return;
    }
    const bool goesOn = !isIdeograph(before)
                        || m_text.lexicons().changesBefore.longestBefore(m_text.folded(), point);
    if (goesOn && isCountedAt(m_text.skipBlanks(m_at))) {
        m_numeral.value = m_numeral.value->shifted(-m_numeral.digits);
        m_numeral.hasDecimals = true;
        m_numeral.range.start = point;
    }
}

/// 4 5 6 万亩: at least three single digits, a blank between each, and a scale or unit behind them.
void NumeralScanner::readSpacedDigits()
{
    constexpr int Fewest = 3;
    constexpr int Most = 9;
    const bool isSingle = m_numeral.digits == 1 && !isDigit(m_text.at(m_at - 3));
    qsizetype end = m_at;
    int digits = 1;
    while (isSingle && digits < Most && m_text.at(end) == u' ' && isDigit(m_text.at(end + 1))
           && !isDigit(m_text.at(end + 2))) {
        end += 2;
        ++digits;
    }
    if (digits < Fewest) {
        return;
    }
    if (isCountedAt(m_text.skipBlanks(end))) {
        m_at = end;
        m_numeral.digits = digits;
    }
}

/// Whether what makes a number a quantity stands here: a scale, a unit, a currency.
bool NumeralScanner::isCountedAt(qsizetype i) const
{
    const Lexicons &lists = m_text.lexicons();
    return scalePower(m_text.at(i)) > 0 || lists.units.longestAt(m_text.folded(), i)
           || lists.currencies.longestAt(m_text.folded(), i);
}

/// Whether the numeral stands right behind a word or a mark of a sentence. A number of a figure or
/// table, a number at the start of a text and the cells of a row have no share in the number behind
/// them.
bool NumeralScanner::standsInSentence() const
{
    qsizetype before = m_numeral.range.start - 1;
    const bool isBehindLine = m_text.at(before) == u'\n'; // 增加到 / 1682 0元
    before -= isBehindLine ? 1 : 0;
    const char16_t c = m_text.at(before);
    if (c == u'表') {
        return m_text.at(before - 1) == u'代'; // 代表12人 is no table
    }
    return (isIdeograph(c) && !isOneOf(c, u"图第附页"))
           || (!isBehindLine && isOneOf(c, u"、，,；;：:。！!？?“”\"（）()《》-－—~～+＋"));
}

/// Whether the digits up to `end` are those of a year, 年 behind them.
bool NumeralScanner::isYearBefore(qsizetype end) const
{
    return m_text.at(m_text.skipBlanks(end)) == u'年'
           && isYear(TextRange{m_numeral.range.start, end}.in(m_text.folded()));
}

/// Whether the digits up to `end` are those of a month or a day behind their year or month. A month
/// alone may be two that a dash stood between (1 2月).
bool NumeralScanner::isDayOrMonthBefore(qsizetype end) const
{
    const qsizetype unit = m_text.skipBlanks(end);
    const QString digits =
        TextRange{m_numeral.range.start, end}.in(m_text.folded()).toString().remove(u' ');
    const char16_t before = m_text.at(m_text.skipBlanksBack(m_numeral.range.start) - 1);
    if (digits.size() != 2 || digits.front() == u'0') {
        return false;
    }
    if (m_text.at(unit) == u'月') {
        const char16_t next = m_text.at(m_text.skipBlanks(unit + 1));
        const bool isDated = before == u'年' || isDigit(next) || isOneOf(next, u"底末初份上中");
        return isDated && digits.toInt() <= 12;
    }
    return isOneOf(m_text.at(unit), u"日号") && before == u'月' && digits.toInt() <= 31;
}

/// The place behind the digits that go on behind the blank at `blank`, where it is one that the
/// extraction from the page left in a number; -1 elsewhere. Of a row of numbers it cannot be known.
qsizetype NumeralScanner::endOfSplitDigits(qsizetype blank) const
{
    qsizetype end = blank + 1;
    while (isDigit(m_text.at(end))) {
        ++end;
    }
    const bool isRow = m_text.at(end) == u' ' && isDigit(m_text.at(end + 1));
    return m_text.at(blank) != u' ' || end == blank + 1 || isRow ? -1 : end;
}

/// Whether what stands at `i` is counted by whole numbers only: 家, 人, 天.
bool NumeralScanner::isCountedWholeAt(qsizetype i) const
{
    const auto unit = m_text.lexicons().units.longestAt(m_text.folded(), i);
    const bool isTime = unit && unit.entry->type == FactType::Duration;
    return isTime
           || (!isCountedAt(i) && m_text.lexicons().classifiers.longestAt(m_text.folded(), i));
}

/// 贷款总额23 5万元: one blank in a number.
void NumeralScanner::readSplitDigits()
{
    constexpr int Most = 9;
    const qsizetype end = endOfSplitDigits(m_at);
    if (end < 0 || m_numeral.isGrouped || m_numeral.digits + (end - m_at - 1) > Most
        || isYear(TextRange{m_numeral.range.start, m_at}.in(m_text.folded()))) {
        return;
    }
    qsizetype behind = end;
    if (m_text.at(end) == u'.') {
        do {
            ++behind;
        } while (isDigit(m_text.at(behind)));
    }
    qsizetype unit = m_text.skipBlanks(behind);
    const bool isTime = isOneOf(m_text.at(unit), u"年月日号");
    unit += isVague(m_text.at(unit)) ? 1 : 0;
    // 突破500 3家: a round number is one of its own, and blanks part the halves of a title
    const bool isRound = m_text.hasBefore(m_at, u"00") && m_text.at(m_at + 1) != u'0';
    const bool isApart = isRound || m_text.isTitle(m_numeral.range.start);
    const bool isCounted = isCountedWholeAt(unit) ? !isApart : isCountedAt(unit);
    const bool isSplit =
        isTime ? isYearBefore(end) || isDayOrMonthBefore(end) : isCounted && standsInSentence();
    if (isSplit) {
        m_numeral.digits += int(end - m_at - 1);
        m_at = end;
    }
}

/// 增长8.2 5%: one blank in the decimals.
void NumeralScanner::readSplitDecimals()
{
    const qsizetype end = endOfSplitDigits(m_at);
    const qsizetype unit = m_text.skipBlanks(end);
    if (m_numeral.hasDecimals && end > 0 && standsInSentence() && isCountedAt(unit)
        && !isCountedWholeAt(unit)) {
        m_at = end;
    }
}

/// Thousands: 1,234,567 or 1 234 567. A comma between other groups of digits ends the number.
void NumeralScanner::readGroups()
{
    if (m_numeral.digits > 3 || m_text.at(m_numeral.range.start) == u'0') {
        return;
    }
    const char16_t separator = m_text.at(m_at);
    if (!isOneOf(separator, u", ") || (separator == u' ' && isYearBefore(m_at + 4))) { // 2 022年
        return;
    }
    while (m_text.at(m_at) == separator) {
        const qsizetype end = endOfThousands(m_at + 1, separator == u',');
        if (end < 0) {
            return;
        }
        m_at = end;
        m_numeral.digits = std::min(m_numeral.digits + 3, 99);
        m_numeral.isGrouped = true;
    }
}

/// The end of the three digits at `i`, one blank between them where `isSplit` allows it (1,4 80);
/// -1 where there are fewer or more.
qsizetype NumeralScanner::endOfThousands(qsizetype i, bool isSplit) const
{
    for (int digits = 0; digits < 3; ++digits, ++i) {
        if (isSplit && digits > 0 && m_text.at(i) == u' ') {
            isSplit = false;
            ++i;
        }
        if (!isDigit(m_text.at(i))) {
            return -1;
        }
    }
    return isDigit(m_text.at(i)) ? -1 : i;
}

void NumeralScanner::readDecimals()
{
    const qsizetype point = m_text.skipBlanks(m_at); // 3 .6亿
    if (m_text.at(point) != u'.') {
        return;
    }
    const bool isSplit = isSplitBehindPoint(point);
    if (!isDigit(m_text.at(point + 1)) && !isSplit) {
        return;
    }
    m_numeral.hasDecimals = true;
    m_at = point + (isSplit ? 2 : 1);
    while (isDigit(m_text.at(m_at))) {
        ++m_at;
    }
}

/// 增长8. 2%: a blank behind the point. Behind a mark the number may be that of a list (如下：1.
/// 5万亩).
bool NumeralScanner::isSplitBehindPoint(qsizetype point) const
{
    const qsizetype end = endOfSplitDigits(point + 1);
    const qsizetype unit = m_text.skipBlanks(end);
    const char16_t before = m_text.at(m_numeral.range.start - 1);
    const bool mayBeOfList = !isIdeograph(before) && !isOneOf(before, u"、，,（(");
    return end > 0 && !mayBeOfList && standsInSentence() && isCountedAt(unit)
           && m_text.at(unit) != u'年';
}

} // namespace jianbao
