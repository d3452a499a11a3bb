// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/fact.h"

/// What must hold for every input. A promise that is broken ends the process, which the fuzzer
/// reports together with the input.
namespace jianbao::fuzz {

void require(bool holds, const char *promise);
void requireInside(TextRange range, const QString &text);
/// Every fact lies inside the text and carries what stands there.
void requireFacts(const QList<Fact> &facts, const QString &text);
/// Blocks do not overlap and hold every visible character.
void requireCover(const QList<Block> &blocks, const QString &text);

} // namespace jianbao::fuzz
