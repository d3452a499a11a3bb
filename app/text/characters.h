// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

namespace jianbao {

/// What kind of sign a character is, as far as line joining and layout need to know.
enum class CharKind {
    Blank,     ///< White space, the line feed and the ideographic space too.
    ZeroWidth, ///< Zero-width spaces and joiners, byte-order mark, soft hyphen.
    Digit,     ///< 0-9 and their full-width forms.
    Latin,     ///< Letters that are no ideographs or syllables.
    Ascii,     ///< Other ASCII: punctuation and control characters.
    Wide,      ///< Ideographs, kana, and halves of surrogate pairs.
    WideMark,  ///< Punctuation of Chinese type: ，。“”（）《》——…
};

/// Punctuation of Chinese type, including the dashes and quotation marks it shares with Latin type.
inline bool isWideMark(char16_t c)
{
    return (c >= 0x3001 && c <= 0x3003) || (c >= 0x3008 && c <= 0x3011)
           || (c >= 0x3014 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF0F)
           || (c >= 0xFF1A && c <= 0xFF20) || (c >= 0xFF3B && c <= 0xFF40)
           || (c >= 0xFF5B && c <= 0xFF65) || (c >= 0x2013 && c <= 0x2027) || c == 0x00B7
           || (c >= 0xFE10 && c <= 0xFE1F) || (c >= 0xFE30 && c <= 0xFE6F);
}

inline bool isZeroWidth(char16_t c)
{
    return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

inline bool isDigit(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= 0xFF10 && c <= 0xFF19);
}

/// Ideographs (all planes, by way of their surrogates), kana and Hangul.
inline bool isWideLetter(char16_t c)
{
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007)
           || (c >= 0x3021 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xDFFF)
           || (c >= 0xF900 && c <= 0xFAFF);
}

inline bool isBlank(char16_t c)
{
    constexpr char16_t LastBlank = 0x3000; // the ideographic space; no blank comes behind it
    return c == u' ' || c == u'\n' || (c <= LastBlank && QChar(c).isSpace());
}

/// Whether the character shows nothing: a blank or of no width.
inline bool isHidden(char16_t c)
{
    // the common cases first: ideographs, then printable ASCII
    if ((c > 0x3000 && c != 0xFEFF) || (c > 0x20 && c < 0x7F)) {
        return false;
    }
    return isBlank(c) || isZeroWidth(c);
}

inline CharKind kindOf(char16_t c)
{
    if (c >= 0x3400 && c <= 0x9FFF) { // most characters are
        return CharKind::Wide;
    }
    if (isWideLetter(c)) {
        return CharKind::Wide;
    }
    if (isBlank(c)) {
        return CharKind::Blank;
    }
    if (isDigit(c)) {
        return CharKind::Digit;
    }
    if (isWideMark(c)) {
        return CharKind::WideMark;
    }
    if (isZeroWidth(c)) {
        return CharKind::ZeroWidth;
    }
    return QChar(c).isLetterOrNumber() ? CharKind::Latin
           : c < 0x80                  ? CharKind::Ascii
                                       : CharKind::Wide;
}

/// Quotation marks of vertical type.
inline bool isVerticalQuote(char16_t c)
{
    return c >= 0xFE41 && c <= 0xFE44; // ﹁ ﹂ ﹃ ﹄
}

} // namespace jianbao
