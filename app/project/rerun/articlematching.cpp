// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/rerun/articlematching.h"

#include <QMap>

#include <algorithm>

namespace jianbao {

namespace {

struct Shared
{
    qsizetype length = 0;
    int found = -1;
    int stored = -1;
};

/// Lengths of text that pairs of articles have in common, longest first.
QList<Shared> sharedLengths(const QList<ArticlePiece> &found, const QList<ArticlePiece> &stored)
{
    QMap<std::pair<int, int>, qsizetype> lengths;
    auto piece = stored.cbegin();
    for (const ArticlePiece &mine : found) {
        while (piece != stored.cend() && piece->range.end <= mine.range.start) {
            ++piece;
        }
        for (auto other = piece; other != stored.cend() && other->range.start < mine.range.end;
             ++other) {
            lengths[{mine.article, other->article}] +=
                mine.range.intersected(other->range).length();
        }
    }
    QList<Shared> shared;
    for (const auto &[pair, length] : lengths.asKeyValueRange()) {
        shared.append({length, pair.first, pair.second});
    }
    std::stable_sort(shared.begin(), shared.end(),
                     [](const Shared &a, const Shared &b) { return a.length > b.length; });
    return shared;
}

} // namespace

QList<ArticlePiece> piecesOf(const QList<Article> &articles)
{
    QList<ArticlePiece> pieces;
    for (int i = 0; i < articles.size(); ++i) {
        for (const Block &block : articles[i].blocks) {
            pieces.append({block.range, i});
        }
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const ArticlePiece &a, const ArticlePiece &b) { return a.range < b.range; });
    return pieces;
}

QList<int> matchArticles(const QList<Article> &found, const QList<Article> &stored)
{
    QList<int> matches(found.size(), -1);
    QList<bool> taken(stored.size(), false);
    for (const Shared &pair : sharedLengths(piecesOf(found), piecesOf(stored))) {
        if (matches[pair.found] < 0 && !taken[pair.stored]) {
            matches[pair.found] = pair.stored;
            taken[pair.stored] = true;
        }
    }
    return matches;
}

ArticleFinder::ArticleFinder(const QList<Article> &articles)
    : m_pieces(piecesOf(articles))
{}

int ArticleFinder::at(qsizetype offset) const
{
    const auto behind = std::upper_bound(
        m_pieces.cbegin(), m_pieces.cend(), offset,
        [](qsizetype place, const ArticlePiece &piece) { return place < piece.range.start; });
    if (behind == m_pieces.cbegin()) {
        return -1;
    }
    const ArticlePiece &piece = *(behind - 1);
    return piece.range.contains(offset) ? piece.article : -1;
}

} // namespace jianbao
