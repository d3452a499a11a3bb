// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numeralscanner.h"
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
    if (m_numeral.isGrouped || written.contains(u' ')) {
        QString digits = written.toString();
        digits.removeIf([](QChar c) { return c == u',' || c == u' '; });
        m_numeral.value = Decimal::fromString(digits);
    } else {
        m_numeral.value = Decimal::fromString(written);
    }
    return true;
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

/// Whether the numeral stands right behind a word or a mark of the sentence, the end of a line
/// between. A number of a figure or table, a number at the start of a text and the cells of a row
/// have no part in the number behind them.
bool NumeralScanner::standsInSentence() const
{
    qsizetype before = m_numeral.range.start - 1;
    before -= m_text.at(before) == u'\n' ? 1 : 0;
    const char16_t c = m_text.at(before);
    if (c == u'表') {
        return m_text.at(before - 1) == u'代'; // 代表12人 is no table
    }
    return (isIdeograph(c) && !isOneOf(c, u"图第附页"))
           || isOneOf(c, u"、，,；;：:。！!？?“”\"（）()《》-－—~～+＋");
}

/// Whether the digits up to `end` are those of a year, 年 behind them.
bool NumeralScanner::isYearBefore(qsizetype end) const
{
    return m_text.at(m_text.skipBlanks(end)) == u'年'
           && isYear(TextRange{m_numeral.range.start, end}.in(m_text.folded()));
}

/// Whether digits go on behind the blank at `blank`, and what they count behind them: the blank is
/// one that the extraction from the page left in a number. Of a row of numbers it cannot be known.
bool NumeralScanner::isSplitDigits(qsizetype blank) const
{
    qsizetype end = blank + 1;
    while (isDigit(m_text.at(end))) {
        ++end;
    }
    const bool isRow = m_text.at(end) == u' ' && isDigit(m_text.at(end + 1));
    if (m_text.at(blank) != u' ' || end == blank + 1 || isRow) {
        return false;
    }
    if (isYearBefore(end)) {
        return true;
    }
    if (!standsInSentence()) {
        return false;
    }
    if (m_text.at(end) == u'.' && !m_numeral.hasDecimals) {
        do {
            ++end;
        } while (isDigit(m_text.at(end)));
    }
    qsizetype next = m_text.skipBlanks(end);
    const bool isDayOrMonth =
        isOneOf(m_text.at(next), u"月日号") && end == blank + 2 && m_numeral.digits == 1;
    next += isVague(m_text.at(next)) ? 1 : 0;
    return isDayOrMonth || isCountedAt(next)
           || m_text.lexicons().classifiers.longestAt(m_text.folded(), next);
}

/// 贷款总额23 5万元: one blank in a number.
void NumeralScanner::readSplitDigits()
{
    constexpr int Most = 9;
    qsizetype end = m_at + 1;
    while (isDigit(m_text.at(end))) {
        ++end;
    }
    const int digits = m_numeral.digits + int(end - m_at - 1);
    if (m_numeral.isGrouped || digits > Most
        || isYear(TextRange{m_numeral.range.start, m_at}.in(m_text.folded()))
        || !isSplitDigits(m_at)) {
        return;
    }
    m_at = end;
    m_numeral.digits = digits;
}

/// 增长8.2 5%: one blank in the decimals.
void NumeralScanner::readSplitDecimals()
{
    if (m_numeral.hasDecimals && isSplitDigits(m_at)) {
        do {
            ++m_at;
        } while (isDigit(m_text.at(m_at)));
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
    const qsizetype point = m_text.skipBlanks(m_at);                           // 3 .6亿
    const bool isSplit = m_text.at(point) == u'.' && isSplitDigits(point + 1); // 8. 2%
    if (m_text.at(point) != u'.' || (!isDigit(m_text.at(point + 1)) && !isSplit)) {
        return;
    }
    m_numeral.hasDecimals = true;
    m_at = point + (isSplit ? 2 : 1);
    while (isDigit(m_text.at(m_at))) {
        ++m_at;
    }
}

} // namespace jianbao
