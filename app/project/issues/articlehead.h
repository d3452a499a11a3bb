// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"

namespace jianbao {

struct NewsWords;

/// What an article says of itself, after its blocks have changed. Headline and deck are read anew
/// only where their own blocks are others than before: what the engine made of them stays.
void readHead(Article &article, const Article &before, QStringView source, const NewsWords &words);

/// Whether a block belongs to the head of an article where it stands there.
bool isHeadBlock(const Block &block);
/// How many blocks make the head of an article.
qsizetype headLength(const Article &article);

/// Blocks as they go behind those of an article: below its headline another one is a subhead.
QList<Block> asBlocksBehind(const Article &article, QList<Block> blocks);

/// The headline, or else the first words.
QString articleName(const Article &article);

} // namespace jianbao
