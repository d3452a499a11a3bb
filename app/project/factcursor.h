// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"

#include <chrono>

namespace jianbao {

class ProjectCore;

/// Walks over the facts that a query asks for, in the order of the library, a slice at a time, so
/// that a project of a hundred thousand articles never makes a person wait. A cursor outlives
/// changes of the project: what it has passed is not given again.
class FactCursor
{
public:
    FactCursor(ProjectCore &core, FactQuery query);

    /// Works for about so long (at least over one issue) and gives the facts found.
    QList<FactRow> next(std::chrono::milliseconds budget);
    bool atEnd() const { return m_at == m_issues.size(); }

private:
    QList<FactRow> ofIssue(IssueId id) const;

    ProjectCore *m_core;
    FactQuery m_query;
    QString m_words; // folded
    QList<IssueId> m_issues;
    qsizetype m_at = 0;
};

} // namespace jianbao
