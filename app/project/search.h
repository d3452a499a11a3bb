// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/project/searchcursor.h"

namespace jianbao {

/// Full-text search over the reading texts of all articles: one character or more, simplified
/// finds traditional and the reverse, width- and case-blind. SearchExpression tells the language.
class Search
{
public:
    explicit Search(ProjectCore &core);

    /// Begins a walk over the places that are found.
    SearchCursor begin(const SearchRequest &request) const;
    /// The first places, at most `limit`.
    QList<SearchHit> find(const QString &query, int limit) const;
    /// The articles that hold the words.
    QList<ArticleId> articlesWith(const QString &query) const;
    /// The papers of the issues, to filter by.
    QStringList papers() const;

    /// Annotates found places, or the sentences or paragraphs that hold them, with a tag, in one
    /// step; where an annotation of exactly that place has it already, nothing is added. Returns
    /// how many were annotated. Errors: NoSuchThing, ProjectReadOnly …
    Result<int> tag(const QList<SearchHit> &hits, TagId tag, HitExtent extent = HitExtent::Words);

    /// The searches that are kept, by name.
    QList<SavedSearch> saved() const;
    /// Keeps a search; one of the same name is replaced. Error InvalidName for an empty name.
    Result<SavedSearchId> save(const QString &name, const SearchRequest &request);
    Result<void> removeSaved(SavedSearchId id);

private:
    ProjectCore &m_core;
};

} // namespace jianbao
