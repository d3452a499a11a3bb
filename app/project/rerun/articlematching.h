// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"

namespace jianbao {

/// A block of an article, by the index of the article.
struct ArticlePiece
{
    TextRange range;
    int article = -1;
};

/// The blocks of all articles by place in the source text.
QList<ArticlePiece> piecesOf(const QList<Article> &articles);

/// For each article found, the index of the stored article that it shares most text with, or -1.
/// Each stored article is taken once. Blocks of one list do not overlap.
QList<int> matchArticles(const QList<Article> &found, const QList<Article> &stored);

/// Finds the article whose blocks hold a place of the source text.
class ArticleFinder
{
public:
    explicit ArticleFinder(const QList<Article> &articles);

    /// Index of the article that holds the offset; -1 where none does.
    int at(qsizetype offset) const;

private:
    QList<ArticlePiece> m_pieces;
};

} // namespace jianbao
