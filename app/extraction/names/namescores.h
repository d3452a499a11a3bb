// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

namespace jianbao {

// How much a stretch of text looks like a person's name, by what it is made of and what follows.
// Points: a family name 2 (1 where it is a word of its own too), each character usual in given
// names 1; by the word behind it up to 3 more. 4 is enough beside an office.

/// Longest name without a dot in it, in UTF-16 units.
constexpr qsizetype LongestPlainName = 6;

/// Points for the range alone; 0 where it can be no name.
int nameScore(const StatementText &text, TextRange range);
/// Points for what stands behind a name: a mark 2, a verb of speaking 3, another word 1.
int followScore(const StatementText &text, qsizetype end);
/// Whether a mark, a blank or the end of the text stands at the offset.
bool isNameBoundary(const StatementText &text, qsizetype offset);
/// 以11秒68夺冠: whether 以 and a number follow the name.
bool isFollowedByMeans(const StatementText &text, qsizetype end);
/// Whether the range is a usual family name with two characters usual in given names: firm enough
/// where little else speaks for a name.
bool isUsualName(const StatementText &text, TextRange range);

/// Whether the character is an ideograph.
bool isHan(char16_t c);
/// Whether the character is an ideograph or the dot in names of other languages.
bool isPartOfName(char16_t c);
/// Words of one character that rather follow a name than end it.
bool isFollower(QChar c);
/// Whether the word lists hold what begins the range as another word.
bool looksLikeWord(const StatementText &text, TextRange range);
/// Whether an office begins at the offset: 任组长 is no name.
bool isOffice(const StatementText &text, qsizetype at);
/// 阿不都·热合曼, 约翰·史密斯: parts of Han characters with a dot between.
bool hasInnerDot(QStringView name);

} // namespace jianbao
