// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QString>

#include <functional>

namespace jianbao {

/// What full-text search compares: a single CJK character, punctuation mark or symbol, or a word
/// (letters, or digits) of any other script, folded (width, case, traditional to simplified).
struct SearchToken
{
    QString text;
    TextRange range; ///< UTF-16, of the text that was split.

    bool operator==(const SearchToken &) const = default;
};

/// Splits a text into tokens; blanks separate and are none. A line feed is a token of its own, so
/// no phrase reaches over the end of a paragraph, and punctuation keeps phrases from reaching over
/// it. Linear.
QList<SearchToken> searchTokens(QStringView text);
/// The same one by one, without making a text of each: `take(token, range)` returns whether to go
/// on.
void eachSearchToken(QStringView text, const std::function<bool(QStringView, TextRange)> &take);

/// What may stand as a part of a longer token.
enum class TokenPart { None, Letters, Digits };
/// What a text (not empty) begins with that may be the end of a longer token, and what it ends with
/// that may be the beginning of one.
TokenPart partAtStart(QStringView text);
TokenPart partAtEnd(QStringView text);

/// A phrase of a query: its tokens must stand one after the other. The last one may be the start
/// of a longer word when it is a word of letters.
struct SearchPhrase
{
    QList<SearchToken> tokens;
    bool isPrefix = false;
};

/// The phrases of a query: its blank-separated words, and passages in double quotes.
QList<SearchPhrase> searchPhrases(QStringView query);

/// Where a phrase stands in a text that was split into tokens (UTF-16 of that text).
QList<TextRange> placesOf(const SearchPhrase &phrase, const QList<SearchToken> &tokens);

} // namespace jianbao
