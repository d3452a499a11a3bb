// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/model/article.h"
#include "app/storage/search/searchtokens.h"

#include <QList>
#include <QSet>

namespace jianbao {

class ArticleRepository;
class Database;
class SourceRepository;

/// An entry of the index and the article that it belongs to; none where its blocks are gone.
struct IndexEntry
{
    qint64 entry = 0;
    ArticleId article;
};

/// The index over the reading texts of all articles. It holds no text, only words and places, and
/// is derived from the blocks alone, so it takes no part in the history: entries are added when an
/// article gets blocks (by import, redo or a new analysis) and are not taken away.
class FullTextIndex
{
public:
    FullTextIndex(const Database &database, const ArticleRepository &articles,
                  SourceRepository &sources);

    /// Indexes the texts of these articles where the index does not have them yet.
    void add(const QSet<ArticleId> &articles);
    /// Indexes the texts of an issue that was just added.
    void addIssue(IssueId id);
    /// Whether it still holds the words of articles that are gone.
    bool hasEntriesOfNothing() const;
    /// Builds the index of all articles anew.
    void rebuild();
    /// Articles that hold all phrases, in the order of the library.
    QList<ArticleId> articlesWith(const QList<SearchPhrase> &phrases) const;
    /// The next entries after this one, at most `count`, that fulfil a condition of FTS5.
    QList<IndexEntry> entries(const QString &condition, qint64 after, int count) const;
    /// The next entries of articles after this one, at most `count`.
    QList<IndexEntry> allEntries(qint64 after, int count) const;

private:
    void add(ArticleId article, qint64 entry);
    void add(qint64 entry, const QList<Block> &blocks, const QString &source);

    const Database &m_database;
    const ArticleRepository &m_articles;
    SourceRepository &m_sources;
};

} // namespace jianbao
