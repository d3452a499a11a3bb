// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/project/searchcursor.h"

#include <functional>

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
    /// Whether they are so many that tagging them takes long.
    static bool areLarge(const QList<SearchHit> &hits);
    /// What tag() does, in a thread of its own; until `done` is called, in this thread, the project
    /// refuses changes with ProjectLocked and the cause HeldByLargeStep. Errors at once, and `done`
    /// is not called: ProjectReadOnly, ProjectLocked, ProjectReplaced.
    Result<void> tagInBackground(const QList<SearchHit> &hits, TagId tag, HitExtent extent,
                                 std::function<void(const Result<int> &)> done);

    /// The searches that are kept, by name.
    QList<SavedSearch> saved() const;
    /// Keeps a search; one of the same name is replaced. Error InvalidName for an empty name.
    Result<SavedSearchId> save(const QString &name, const SearchRequest &request);
    Result<void> removeSaved(SavedSearchId id);

private:
    ProjectCore &m_core;
};

} // namespace jianbao
