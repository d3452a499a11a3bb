// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/names/namescores.h"

namespace jianbao {

/// A stretch of text and how much it looks like a person's name (namescores.h).
struct NameShape
{
    TextRange range;
    int score = 0;

    bool isEmpty() const { return range.isEmpty(); }
};

/// Longest name looked for, in UTF-16 units: names transliterated from other languages.
constexpr qsizetype LongestName = 14;

/// The best name that begins at the offset; empty where nothing there looks like one.
NameShape bestNameAt(const StatementText &text, qsizetype at);
/// A name of two to six characters of transliteration at the offset, for the bearer of a foreign
/// office; empty where none stands there.
NameShape foreignNameAt(const StatementText &text, qsizetype at);
/// The best name that ends at the offset and begins behind a mark.
NameShape bestNameBefore(const StatementText &text, qsizetype end);

/// 罗  敏: a name of two characters set as wide as one of three. Empty where none stands there.
NameShape spacedNameAt(const StatementText &text, qsizetype at);

/// A name of three characters that begins with the name of a place or another word of two, as
/// 宁波涛 and 高山峰 do; only where a word for what people say or do follows. Score 0 for none.
NameShape nameOverWordAt(const StatementText &text, qsizetype at);

} // namespace jianbao
