// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/invariants.h"

#include <cstdio>
#include <cstdlib>

namespace jianbao::fuzz {

void require(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "Broken promise: %s\n", promise);
        std::abort();
    }
}

void requireInside(TextRange range, const QString &text)
{
    require(range.start >= 0 && range.start <= range.end && range.end <= text.size(),
            "a range lies inside the text");
}

void requireFacts(const QList<Fact> &facts, const QString &text)
{
    for (const Fact &fact : facts) {
        requireInside(fact.range, text);
        require(!fact.range.isEmpty(), "a fact has a place");
        require(fact.range.in(text) == fact.quote, "a fact carries the text of its place");
    }
}

void requireCover(const QList<Block> &blocks, const QString &text)
{
    QList<char> owners(text.size(), 0);
    for (const Block &block : blocks) {
        requireInside(block.range, text);
        for (qsizetype i = block.range.start; i < block.range.end; ++i) {
            require(owners[i] == 0, "blocks do not overlap");
            owners[i] = 1;
        }
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        require(text[i].isSpace() || owners[i] == 1, "every character belongs to a block");
    }
}

} // namespace jianbao::fuzz
