// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/shortsearch.h"
#include "app/base/textrange.h"
#include "app/extraction/numbers/numeral.h"
#include "app/extraction/numbers/placememo.h"
#include "app/extraction/numbers/unitmatch.h"
#include "app/text/folding.h"

#include <QList>
#include <QString>

namespace jianbao {

class Lexicons;

/// A reading text as the finders look at it: its match text for comparing, itself for quoting, and
/// the word lists. Asking for a place outside the text gives no character instead of an error.
class ScanText
{
public:
    ScanText(QStringView reading, QStringView folded, const Lexicons &lexicons)
        : m_reading(reading)
        , m_folded(folded)
        , m_lexicons(&lexicons)
    {}

    /// Tells which passages are titles, where blanks part what is said; ascending.
    void setTitles(QList<TextRange> titles) { m_titles = std::move(titles); }
    /// Whether the place stands in a title.
    bool isTitle(qsizetype i) const;

    const Lexicons &lexicons() const { return *m_lexicons; }
    QStringView folded() const { return m_folded; }
    qsizetype size() const { return m_folded.size(); }

    /// The folded character at this place; 0 outside the text.
    char16_t at(qsizetype i) const
    {
        return i >= 0 && i < m_folded.size() ? m_folded[i].unicode() : u'\0';
    }
    /// The first place from `i` on that holds no blank.
    qsizetype skipBlanks(qsizetype i) const
    {
        while (at(i) == u' ') {
            ++i;
        }
        return i;
    }
    /// The place behind the last character before `i` that is no blank.
    qsizetype skipBlanksBack(qsizetype i) const
    {
        while (at(i - 1) == u' ') {
            --i;
        }
        return i;
    }
    bool hasAt(qsizetype i, QStringView word) const
    {
        return i >= 0 && i < m_folded.size() && beginsWith(m_folded.sliced(i), word);
    }
    template<std::size_t Size>
    bool hasAt(qsizetype i, const char16_t (&word)[Size]) const
    {
        return hasAt(i, QStringView(word, qsizetype(Size) - 1));
    }
    bool hasBefore(qsizetype end, QStringView word) const
    {
        return end >= 0 && finishesWith(m_folded.first(std::min(end, m_folded.size())), word);
    }
    template<std::size_t Size>
    bool hasBefore(qsizetype end, const char16_t (&word)[Size]) const
    {
        return hasBefore(end, QStringView(word, qsizetype(Size) - 1));
    }
    /// The numerals read last, for readNumeral().
    PlaceMemo<std::optional<Numeral>> &numerals() const { return m_numerals; }
    /// The units read last, by the end of their numeral, for unitAfter().
    PlaceMemo<UnitReading> &units() const { return m_units; }
    /// The text as written, white space removed.
    QString written(TextRange range) const;

    /// A unit given in simplified characters as the passage writes it: 个小时 in 兩個半小時 is
    /// 個小時. A character that the passage leaves out (钟 of 1小時5分) follows its others.
    QString unitAsWritten(QStringView unit, TextRange range) const;

private:
    QStringView m_reading;
    QStringView m_folded;
    const Lexicons *m_lexicons;
    QList<TextRange> m_titles;
    mutable PlaceMemo<std::optional<Numeral>> m_numerals;
    mutable PlaceMemo<UnitReading> m_units;
};

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
constexpr bool isLatin(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}
constexpr bool isIdeograph(char16_t c)
{
    return c >= 0x3400 && c <= 0x9FFF;
}
/// Whether `c` is one of the characters of `set`, a short one.
constexpr bool isOneOf(char16_t c, QStringView set)
{
    return c != 0 && isAmong(c, set);
}
template<std::size_t Size>
constexpr bool isOneOf(char16_t c, const char16_t (&set)[Size])
{
    return isAmong(c, set);
}

} // namespace jianbao
