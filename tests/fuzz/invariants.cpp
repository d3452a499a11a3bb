// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/invariants.h"

#include <cstdio>
#include <cstdlib>

namespace jianbao::fuzz {

namespace {

/// What a reader sees. The marks of Markdown do not count: they may stand outside of the block
/// that they make.
bool isVisible(QChar c)
{
    const bool isMark = c == u'#' || c == u'*' || c == u'>';
    const bool isFormat =
        c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    return !c.isSpace() && !isMark && !isFormat;
}

} // namespace

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
    QList<char> owned(text.size(), 0);
    for (const Block &block : blocks) {
        requireInside(block.range, text);
        for (qsizetype i = block.range.start; i < block.range.end; ++i) {
            require(owned[i] == 0, "blocks do not overlap");
            owned[i] = 1;
        }
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        require(!isVisible(text[i]) || owned[i] == 1, "every visible character belongs to a block");
    }
}

} // namespace jianbao::fuzz
