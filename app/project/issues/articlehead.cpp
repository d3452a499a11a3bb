// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/issues/articlehead.h"

#include "app/segmentation/articles/articletexts.h"
#include "app/text/reflow.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The text of all blocks of a role on one line.
QString textOf(const Article &article, BlockRole role, QStringView source)
{
    QString text;
    for (const Block &block : article.blocks) {
        if (block.role == role) {
            text += text.isEmpty() || goesOnWithBlock(block, source) ? QString() : u" "_s;
            text += readingTextOf(role, block.range, source).simplified();
        }
    }
    return text;
}

QList<Block> blocksOf(const Article &article, BlockRole role)
{
    QList<Block> blocks = article.blocks;
    blocks.removeIf([role](const Block &block) { return block.role != role; });
    return blocks;
}

/// The block whose first words name an article that has no headline: of the text or of a picture,
/// else whatever there is to read.
std::optional<Block> namingBlock(const Article &article)
{
    std::optional<Block> other;
    for (const Block &block : article.blocks) {
        if (block.role == BlockRole::Body || block.role == BlockRole::Caption) {
            return block;
        }
        if (!other && block.role != BlockRole::Ghost && block.role != BlockRole::Jump) {
            other = block;
        }
    }
    return other;
}

} // namespace

void readHead(Article &article, const Article &before, QStringView source, const NewsWords &words)
{
    if (blocksOf(article, BlockRole::Headline) != blocksOf(before, BlockRole::Headline)) {
        article.headline = textOf(article, BlockRole::Headline, source);
    }
    if (blocksOf(article, BlockRole::Deck) != blocksOf(before, BlockRole::Deck)) {
        article.deck = textOf(article, BlockRole::Deck, source);
    }
    const std::optional<Block> naming = namingBlock(article);
    const bool isName = article.headline.isEmpty();
    if (naming != namingBlock(before) || isName != before.headline.isEmpty()) {
        article.firstWords =
            naming ? segmentation::openingWords(naming->range, isName, source, words) : QString();
    }
    article.confidence = 1; // a person has seen it
}

bool isHeadBlock(const Block &block)
{
    return block.role == BlockRole::Label || block.role == BlockRole::Headline
           || block.role == BlockRole::Deck || block.role == BlockRole::Byline;
}

qsizetype headLength(const Article &article)
{
    const auto end = std::find_if_not(article.blocks.cbegin(), article.blocks.cend(), isHeadBlock);
    return end - article.blocks.cbegin();
}

QList<Block> asBlocksBehind(const Article &article, QList<Block> blocks)
{
    const bool hasHeadline = !blocksOf(article, BlockRole::Headline).isEmpty();
    for (Block &block : blocks) {
        if (hasHeadline && block.role == BlockRole::Headline) {
            block.role = BlockRole::Subhead;
        }
    }
    return blocks;
}

QString articleName(const Article &article)
{
    return article.headline.isEmpty() ? article.firstWords : article.headline;
}

} // namespace jianbao
