// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace jianbao {

/// The character that stands for `c` in a match text: full-width forms become ASCII (，（％ and the
/// like too), radicals, compatibility ideographs and vertical forms their normal character,
/// traditional characters the simplified one, every blank a space, the minus sign a hyphen. Line
/// ends, ideographic punctuation (。、〇○《》) and the dashes stay; so does letter case.
char16_t folded(char16_t c);

/// `folded` as a table, for loops over a text.
using FoldingTable = std::array<char16_t, 0x10000>;
const FoldingTable &foldingTable();

/// The match text of `text`: each UTF-16 unit folded by itself, so offsets are equal in both. What
/// the word lists and finders look at; never shown, never stored.
QString foldedForMatching(QStringView text);

/// Whether a folded character can stand between the two ends of a range: hyphen, dashes, tildes.
constexpr bool isRangeDash(char16_t c)
{
    return c == u'-' || c == u'~' || (c >= 0x2010 && c <= 0x2015) || c == 0x2500 || c == 0x301C
           || c == 0x223C;
}

} // namespace jianbao
