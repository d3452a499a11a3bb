// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/numbers/numberreader.h"

namespace jianbao {

/// Whether the text at `at` is a unit that decimals written with 点 stand before also where blanks
/// are set between them, or where 点 stands between Arabic digits.
bool takesSpokenDecimals(const ScanText &text, qsizetype at);

/// Whether the character makes a number vague: 30多, 上百余.
constexpr bool isVague(char16_t c)
{
    return c == u'余' || c == u'多' || c == u'几' || c == u'来';
}

/// Reads one numeral from left to right.
class NumeralScanner
{
public:
    NumeralScanner(const ScanText &text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
        m_numeral.range = {at, at};
    }

    std::optional<Numeral> read();

private:
    bool readArabic();
    void readGroups();
    void readBarePoint(qsizetype start);
    void readSpacedDigits();
    void readSplitDigits();
    void readDecimals();
    void readSplitDecimals();
    qsizetype endOfSplitDigits(qsizetype blank) const;
    bool isSplitBehindPoint(qsizetype point) const;
    bool isDayOrMonthBefore(qsizetype end) const;
    bool isCountedWholeAt(qsizetype i) const;
    bool standsInSentence() const;
    qsizetype endOfThousands(qsizetype i, bool isSplit) const;
    bool isYearBefore(qsizetype end) const;
    bool isCountedAt(qsizetype i) const;
    bool readChinese();
    bool readVagueLead();
    bool readLooseYear();
    void readSpacedChinese(qsizetype start);
    void takeChinese(const ChineseValue &value);
    void leaveTael(qsizetype start);
    void readChineseDecimals();
    QString wholeOfDecimals() const;
    bool areDecimals(qsizetype end) const;
    void readArabicDecimals();
    void readCountedScale();
    void readScales();
    void readLetterScale();
    int scalesAt(qsizetype &i) const;
    bool isScaleAt(qsizetype i) const;
    void readRemainder();
    void readVagueEnd();
    void multiplyBy(int power);

    const ScanText &m_text;
    qsizetype m_at;
    Numeral m_numeral;
};

} // namespace jianbao
