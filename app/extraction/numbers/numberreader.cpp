// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction/numbers/numberreader.h"

#include "app/extraction/numbers/numeralscanner.h"
#include "app/lexicons/lexicons.h"

namespace jianbao {

std::optional<Numeral> NumeralScanner::read()
{
    if (readArabic()) {
        readArabicDecimals();
        readScales();
        readRemainder();
        readLetterScale();
    } else if (readVagueLead()) {
        // 数十: the words name no value
    } else if (readLooseYear()) {
        m_numeral.range.end = m_at;
        return m_numeral;
    } else if (readChinese()) {
        readChineseDecimals();
    } else {
        return std::nullopt;
    }
    readCountedScale();
    readVagueEnd();
    m_numeral.range.end = m_at;
    return m_numeral;
}

/// Whether a scale word stands here that is not the beginning of a unit (千瓦, 兆瓦, 百帕). 兆
/// counts only before money or further digits.
bool NumeralScanner::isScaleAt(qsizetype i) const
{
    const char16_t c = m_text.at(i);
    if (scalePower(c) == 0 || m_text.lexicons().units.longestAt(m_text.folded(), i)) {
        return false;
    }
    if (c != u'兆') {
        return true;
    }
    const qsizetype next = m_text.skipBlanks(i + 1);
    return isDigit(m_text.at(next)) || chineseDigit(m_text.at(next)) >= 0
           || isVague(m_text.at(next))
           || m_text.lexicons().currencies.longestAt(m_text.folded(), next);
}

/// The joint power of the scale words at `i` (12 for 万亿), which moves behind them.
int NumeralScanner::scalesAt(qsizetype &i) const
{
    int power = 0;
    qsizetype next = m_text.skipBlanks(i);
    while (power < 20 && isScaleAt(next)) {
        power += scalePower(m_text.at(next));
        i = next + 1;
        next = m_text.skipBlanks(i);
    }
    return power;
}

/// Scale words behind an Arabic number, also with 多, 余, 几 between: 60多亿.
void NumeralScanner::readScales()
{
    const qsizetype vague = m_text.skipBlanks(m_at);
    if (isVague(m_text.at(vague))) {
        qsizetype behind = vague + 1;
        const int power = scalesAt(behind);
        if (power > 0) {
            m_numeral.bound = m_text.at(vague) == u'来' ? Bound::About : Bound::MoreThan;
            m_at = behind;
            multiplyBy(power);
        }
        return;
    }
    multiplyBy(scalesAt(m_at));
}

void NumeralScanner::multiplyBy(int power)
{
    m_numeral.scale += power;
    if (m_numeral.value) {
        m_numeral.value = m_numeral.value->shifted(power);
    }
    if (m_numeral.upper) {
        m_numeral.upper = m_numeral.upper->shifted(power);
    }
}

/// Lower places written with digits of their own: 1亿2000万, 5万3,000.
void NumeralScanner::readRemainder()
{
    const bool hasZero = isOneOf(m_text.at(m_at), u"零〇"); // 1亿零500万
    const qsizetype next = m_at + (hasZero ? 1 : 0);
    const bool mayContinue = m_numeral.scale > 0 && !m_numeral.hasDecimals && m_numeral.value
                             && m_numeral.bound == Bound::None && isDigit(m_text.at(next));
    if (!mayContinue) {
        return;
    }
    NumeralScanner rest(m_text, next);
    rest.readArabic();
    rest.readScales();
    rest.readRemainder();
    const bool fits = rest.m_numeral.value && !rest.m_numeral.hasDecimals
                      && *rest.m_numeral.value < Decimal(1, m_numeral.scale);
    if (!fits) {
        return;
    }
    const bool isNextPlace =
        rest.m_numeral.digits == 1 && rest.m_numeral.scale == 0 && !hasZero; // 6万8
    if (isNextPlace) {
        rest.m_numeral.value = rest.m_numeral.value->shifted(m_numeral.scale - 1);
    }
    m_numeral.value = m_numeral.value->plus(*rest.m_numeral.value);
    m_numeral.bound = rest.m_numeral.bound;
    m_numeral.scale = rest.m_numeral.scale;
    m_at = rest.m_at;
}

/// 数十, 几百万: a scale word behind 数 or 几. 数 that ends a noun (人数, 总数) is none.
bool NumeralScanner::readVagueLead()
{
    const char16_t c = m_text.at(m_at);
    const bool endsNoun = c == u'数'
                          && isOneOf(m_text.at(m_at - 1), u"人户总次指倍系基函参分少多件种份个字站"
                                                          u"点位天月年岁期项目台辆无");
    if ((c != u'数' && c != u'几') || endsNoun || scalePower(m_text.at(m_at + 1)) == 0) {
        return false;
    }
    qsizetype end = m_at + 1;
    m_numeral.scale = scalesAt(end);
    m_at = end;
    return m_numeral.scale > 0;
}

/// 24点5度: as spoken, with Arabic digits.
void NumeralScanner::readArabicDecimals()
{
    qsizetype end = m_at + 1;
    while (isDigit(m_text.at(end))) {
        ++end;
    }
    if (m_text.at(m_at) != u'点' || end == m_at + 1 || !m_numeral.isPlainInteger()
        || !takesSpokenDecimals(m_text, end)) {
        return;
    }
    QString digits = TextRange{m_numeral.range.start, end}.in(m_text.folded()).toString();
    m_numeral.value = Decimal::fromString(digits.replace(u'点', u'.'));
    m_numeral.hasDecimals = true;
    m_at = end;
}

/// 两个亿, 3个多亿: 亿 is counted.
void NumeralScanner::readCountedScale()
{
    constexpr int Yi = 8;
    const qsizetype ge = m_text.skipBlanks(m_at);
    const bool isMore = m_text.hasAt(ge, u"个多亿");
    const qsizetype behind = ge + (isMore ? 3 : 2);
    const bool isName =
        m_text.at(behind) == u'万' // 3个亿万富翁, 两个亿元村
        || (m_text.at(behind) == u'元' && isOneOf(m_text.at(behind + 1), u"村镇乡县级户企强"));
    if ((!isMore && !m_text.hasAt(ge, u"个亿")) || isName || m_numeral.scale >= Yi) {
        return;
    }
    m_at = behind;
    m_numeral.bound = isMore ? Bound::MoreThan : m_numeral.bound;
    multiplyBy(Yi);
}

/// 余, 多, 几 or 来 behind the number (三十余, 十几), with a scale word behind them (十几万).
void NumeralScanner::readVagueEnd()
{
    qsizetype vague = m_text.skipBlanks(m_at);
    vague += m_text.hasAt(vague, u"好几") ? 1 : 0; // 十好几万
    const char16_t c = m_text.at(vague);
    const char16_t next = m_text.at(vague + 1);
    const bool isOtherWord =
        (c == u'多' && isOneOf(next, u"增减于样边方")) || (c == u'余' && isOneOf(next, u"额款下"))
        || (c == u'来' && isOneOf(next, u"自到源说看")) || (c == u'几' && isOneOf(next, u"乎何"));
    if (!isVague(c) || isOtherWord || m_numeral.bound != Bound::None) {
        return;
    }
    m_at = vague + 1;
    m_numeral.bound = c == u'来' ? Bound::About : Bound::MoreThan;
    if (!m_numeral.isArabic || m_numeral.scale > 0) { // 十几万, 4千多万
        multiplyBy(scalesAt(m_at));
    }
}

std::optional<Numeral> numeralAt(const ScanText &text, qsizetype at)
{
    return text.numerals().at(at, [&] { return NumeralScanner(text, at).read(); });
}

} // namespace jianbao
