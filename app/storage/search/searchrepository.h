// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"

#include <QList>

namespace jianbao {

class Database;

/// Searches that are kept, and which articles a filter of a search lets pass.
class SearchRepository
{
public:
    explicit SearchRepository(const Database &database);

    /// By name.
    QList<SavedSearch> all() const;
    /// Keeps a search; one of the same name is replaced.
    SavedSearchId save(const QString &name, const SearchRequest &request, const QDateTime &at);
    void remove(SavedSearchId id);

    /// Whether the filter lets an article pass.
    bool passes(ArticleId article, const SearchFilter &filter) const;
    /// The places (UTF-16, source text) of the facts of an article that the filter asks for.
    QList<TextRange> factsFor(const SearchFilter &filter, ArticleId article) const;
    /// The papers of the issues, sorted.
    QStringList papers() const;

private:
    const Database &m_database;
};

} // namespace jianbao
