// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/article.h"

#include <functional>

namespace jianbao {

class ProjectCore;

/// Corrections of how an issue is split into articles. Every one is one action; it marks the issue
/// as split by hand, so that a run of the engine leaves its articles alone. Annotations belong to
/// the text and stay; a headline stays as it was found or chosen until its own blocks change; facts
/// go with the blocks they stand in, with what a person decided on them. A block is named by its
/// index in the article's reading order. Errors of all: NoSuchThing (the article or block),
/// ProjectReadOnly, DiskFull, StorageFailed.
class ArticleSplit
{
public:
    explicit ArticleSplit(ProjectCore &core);

    /// Puts the blocks of the second article behind those of the first, and its note behind that of
    /// the first; the second is gone. Its headline becomes a subhead where the first has one.
    Result<void> merge(ArticleId first, ArticleId second);
    /// The blocks from this one on become an article of their own, behind this one. Error
    /// InvalidValue for the first block.
    Result<ArticleId> splitBefore(ArticleId article, int block);
    /// Cuts a block in two at an offset of the source. Error InvalidRange where a part would be
    /// empty.
    Result<void> splitBlock(ArticleId article, qsizetype offset);
    /// Moves a block into another article of the issue, to its end or its start; what is no part of
    /// a head goes behind the head there. An article without blocks is gone, its note goes to the
    /// other one. A headline moved to the end of an article that has one becomes a subhead.
    Result<void> moveBlock(ArticleId article, int block, ArticleId target, bool toStart);
    /// Moves a block within its article.
    Result<void> moveBlockTo(ArticleId article, int block, int index);
    /// Takes a block out of its article: it becomes furniture of the page, its facts are gone.
    Result<void> takeOut(ArticleId article, int block);
    Result<void> setRole(ArticleId article, int block, BlockRole role);
    /// Makes a block the headline, before all others; what was headline becomes deck.
    Result<void> makeHeadline(ArticleId article, int block);
    /// Moves an article among those of its issue.
    Result<void> moveArticle(ArticleId article, int position);

private:
    Result<void> change(ArticleId id, const std::function<Result<void>(Article &)> &work);

    ProjectCore &m_core;
};

/// Index of the block of the article that holds the offset, or else the nearest one before it in
/// the source; -1 in an article without blocks.
int blockAt(const Article &article, qsizetype offset);

} // namespace jianbao
