// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/diagnostic.h"
#include "app/model/issue.h"
#include "app/model/removaleffect.h"

#include <QList>
#include <QSet>

#include <optional>

namespace jianbao {

class Database;

/// The issues of a project file.
class IssueRepository
{
public:
    explicit IssueRepository(const Database &database);

    /// All issues with their counts, by date (unknown dates last), paper, edition, file name.
    QList<Issue> all() const;
    int count() const;
    /// The ids of all issues in the same order; quick with any number of them.
    QList<IssueId> idsInOrder() const;
    std::optional<Issue> find(IssueId id) const;
    std::optional<IssueId> withHash(const QString &sha256) const;
    /// Adds the issue; its source must be there. Id and counts are not looked at.
    IssueId add(const Issue &issue);
    void setInfo(IssueId id, const IssueInfo &info);
    /// How many issues have no paper.
    int countWithoutPaper() const;
    /// Gives a paper to all issues that have none.
    void setMissingPapers(const QString &paper);
    void setNote(IssueId id, const QString &note);
    /// Which engine the analysis of an issue is from; empty where it was not kept.
    QString engine(IssueId id) const;
    void setEngine(IssueId id, const QString &engine);
    /// The issues whose analysis is from another engine than this.
    QList<IssueId> notFromEngine(const QString &engine) const;
    /// Whether a person corrected where the articles of the issue begin and end.
    bool isSplitByHand(IssueId id) const;
    void setSplitByHand(IssueId id, bool isSplitByHand);
    /// What of people's work removeWithContent() would take along.
    RemovalEffect effectOfRemoving(IssueId id) const;
    /// Removes the issue with all that belongs to it but the source.
    void removeWithContent(IssueId id);
    QSet<ArticleId> articlesOf(IssueId id) const;
    bool isThere(IssueId id) const;
    /// Whether storing or removing it takes longer than a window may stand still.
    bool isLarge(IssueId id) const;
    static bool isLarge(qsizetype facts, qsizetype textLength);

    QList<Diagnostic> diagnostics(IssueId id) const;
    void addDiagnostics(IssueId id, const QList<Diagnostic> &diagnostics);
    void removeDiagnostics(IssueId id);

private:
    const Database &m_database;
};

} // namespace jianbao
