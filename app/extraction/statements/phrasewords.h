// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

namespace jianbao {

// What the readers of noun phrases before and behind a number share.

/// The mark that closes what `c` opens; 0 where it opens nothing. WordOpeners::Inner holds all that
/// open something.
char16_t closingOf(char16_t c);
/// Offset behind the quotation or bracket that opens at `at`; `at` where none does.
qsizetype behindQuotation(const StatementText &text, qsizetype at, qsizetype end);
/// Whether 共 at this offset stands for 一共: 景区共接待游客.
bool isAltogether(const StatementText &text, qsizetype at, TextRange range);
/// 和, 及, 与, 或.
bool joinsNouns(char16_t c);
/// 的士司机: a taxi, but not 的|士兵.
bool beginsTaxi(QStringView words);
/// A phrase longer than `length` begins behind its last 的 that leaves a name.
qsizetype behindLastParticle(const StatementText &text, TextRange range, qsizetype length);
/// Whether the range can be a noun phrase: neither empty, nor a lone particle, nor too long.
bool isNoun(const StatementText &text, TextRange range);

/// 以年化12%…: whether the preposition stands at the start, and no word such as 以色列.
bool beginsMeans(const StatementText &text, TextRange range);

} // namespace jianbao
