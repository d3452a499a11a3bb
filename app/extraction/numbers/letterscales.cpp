// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/bounds.h"
#include "app/extraction/numbers/numeralscanner.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

namespace {

/// The power of ten that a letter stands for: 15k, 30w, and 3.2M percent; 0 for none.
int powerOfLetter(char16_t c)
{
    switch (c) {
    case u'k':
    case u'K':
        return 3;
    case u'w':
    case u'W':
        return 4;
    case u'M':
        return 6;
    default:
        return 0;
    }
}

} // namespace

/// 15k元, 30w人, 百分之3.2k: a letter as scale word, only where what follows (or 分之 before) shows
/// that it is no unit and no part of a name: 5K赛跑, 10W灯泡.
void NumeralScanner::readLetterScale()
{
    const char16_t letter = m_text.at(m_at);
    const int power = powerOfLetter(letter);
    const char16_t behind = m_text.at(m_at + 1);
    if (power == 0 || m_numeral.scale > 0 || isLatin(behind) || isDigit(behind)) {
        return;
    }
    const Lexicons &lists = m_text.lexicons();
    const qsizetype next = m_text.skipBlanks(m_at + 1);
    const bool isShare = m_text.hasBefore(m_text.skipBlanksBack(m_numeral.range.start), u"分之");
    const bool countsOn = lists.currencies.longestAt(m_text.folded(), next)
                          || m_text.hasAt(next, u"个百分点") || m_text.at(next) == u'人';
    const bool isRough = isOneOf(letter, u"kw") && boundAfter(m_text, next) != Bound::None;
    if (isShare || (letter != u'M' && (countsOn || isRough))) {
        ++m_at;
        multiplyBy(power);
    }
}

} // namespace jianbao
