// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/fact.h"

#include <QDate>
#include <QStringView>

namespace jianbao {

class Lexicons;

/// What the engine reads in a passage (UTF-16, source text): the fact of the article that covers
/// most of it; else what the passage gives when read by itself; else a bare fact with the range:
/// a number without a value, or a person where no number is named.
Fact factInPassage(TextRange range, const Article &article, QStringView source, QDate issueDate,
                   const Lexicons &lexicons);

/// What the passage gives when it is read by itself, as a fact of exactly this range. A bare number
/// in a table is read with the lines above it, which tell its unit; `blocks` are those of the
/// article.
Fact factOfPassage(TextRange range, const QList<Block> &blocks, QStringView source, QDate issueDate,
                   const Lexicons &lexicons);

/// A fact with the type and value that were read in another passage; where that says no figure,
/// only a name takes its words.
Fact withValueOf(const Fact &read, Fact fact);

/// The range of a figure with the words around it that qualify it: 约, 近, 超过, 以上, 左右.
TextRange qualifiedRange(TextRange figure, QStringView source);

} // namespace jianbao
