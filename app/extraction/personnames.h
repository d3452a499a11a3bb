// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statementtext.h"

namespace jianbao {

/// How much a stretch of text looks like a person's name. Points: a family name 2 (1 where it is a
/// word of its own too), each character usual in given names 1; by the word behind it up to 3 more.
/// 4 is enough beside an office.
struct NameShape
{
    TextRange range;
    int score = 0;

    bool isEmpty() const { return range.isEmpty(); }
};

/// Longest name looked for, in UTF-16 units: names transliterated from other languages.
constexpr qsizetype LongestName = 14;

/// Points for the range alone; 0 where it can be no name.
int nameScore(const StatementText &text, TextRange range);
/// Points for what stands behind a name: a mark 2, a verb of speaking 3, another word 1.
int followScore(const StatementText &text, qsizetype end);
/// Whether a mark, a blank or the end of the text stands at the offset.
bool isNameBoundary(const StatementText &text, qsizetype offset);
/// The best name that begins at the offset; empty where nothing there looks like one.
NameShape bestNameAt(const StatementText &text, qsizetype at);
/// A name of two to six characters of transliteration at the offset, for the bearer of a foreign
/// office; empty where none stands there.
NameShape foreignNameAt(const StatementText &text, qsizetype at);
/// The best name that ends at the offset and begins behind a mark.
NameShape bestNameBefore(const StatementText &text, qsizetype end);

/// Whether the range is a usual family name with two characters usual in given names: firm enough
/// where little else speaks for a name.
bool isUsualName(const StatementText &text, TextRange range);

/// 罗  敏: a name of two characters set as wide as one of three. Empty where none stands there.
NameShape spacedNameAt(const StatementText &text, qsizetype at);

/// A name of three characters that begins with the name of a place or another word of two, as
/// 宁波涛 and 高山峰 do; only where a word for what people say or do follows. Score 0 for none.
NameShape nameOverWordAt(const StatementText &text, qsizetype at);

} // namespace jianbao
