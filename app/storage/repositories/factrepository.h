// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"

#include <QHash>
#include <QList>

#include <optional>

namespace jianbao {

class Database;
class Statement;

/// The facts of a project file. Where a person corrected what the engine had found, that proposal
/// is kept beside the fact.
class FactRepository
{
public:
    explicit FactRepository(const Database &database);

    /// By place in the source text.
    QList<Fact> ofArticle(ArticleId id) const;
    /// Those that begin within a range of the source text, by place.
    QList<Fact> beginningIn(ArticleId id, TextRange range) const;
    /// Where the first fact of an article begins that begins at this place or behind it.
    std::optional<qsizetype> firstPlace(ArticleId id, qsizetype from) const;
    std::optional<Fact> find(FactId id) const;
    /// Those of these that are there, in any order, by one query.
    QList<Fact> withIds(const QList<FactId> &ids) const;
    /// The fact that stands exactly there in the source text of an issue.
    std::optional<Fact> at(IssueId id, TextRange range) const;
    /// Facts of an issue that are decided, and all of them.
    std::pair<int, int> progress(IssueId id) const;
    std::pair<int, int> progress(ArticleId id) const;
    /// How many the project holds.
    qsizetype count() const;
    /// These facts with their source, in this order; those that are gone are left out.
    QList<FactRow> rows(const QList<FactId> &ids) const;
    /// The first proposed fact of less than this confidence after this one in the same issue; place
    /// and fact may be invalid.
    std::optional<FactId> nextOpenInIssue(IssueId issue, ArticleId article, FactId after,
                                          double below) const;
    /// The first issue after this one, in the order of the library, that has such a fact; after an
    /// invalid one, the first of all.
    std::optional<IssueId> nextIssueWithOpen(IssueId after, double below) const;

    FactId add(const Fact &fact);
    /// Adds what was found in an article, many rows at a time; the quotes are taken from the
    /// source.
    void add(ArticleId article, const QList<Fact> &found, QStringView source);
    void setState(FactId id, FactState state);
    /// Writes all but id and origin.
    void update(const Fact &fact);
    void remove(FactId id);

    /// Keeps what the fact says now as the engine's proposal, unless there is one already.
    void keepProposal(FactId id);
    /// Writes the kept proposal back into the fact, and keeps it no more.
    void restoreProposal(FactId id);
    /// What the engine had found for this fact, where a person corrected it.
    std::optional<Fact> proposal(FactId id) const;
    /// Replaces the kept proposal of a corrected fact.
    void replaceProposal(FactId id, const Fact &proposal);

private:
    std::optional<Fact> readOne(Statement &query) const;
    QStringList statesIn(ArticleId id) const;

    const Database &m_database;
};

} // namespace jianbao
