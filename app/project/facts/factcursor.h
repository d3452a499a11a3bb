// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"
#include "app/storage/repositories/factmatcher.h"
#include "app/storage/repositories/factordering.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace jianbao {

class ProjectCore;
struct Storage;

/// Walks over the facts that a query asks for, in its order, a slice at a time, so that a project
/// of a hundred thousand articles never makes a person wait. In the order of the library counting
/// runs ahead of the rows; in any other one the rows begin when all facts are counted. A cursor
/// outlives changes of the project: what it has passed is not given again.
class FactCursor
{
public:
    /// No more than `mostRows` facts are given; what lies beyond is only counted.
    FactCursor(ProjectCore &core, const FactQuery &query,
               qsizetype mostRows = std::numeric_limits<qsizetype>::max());

    /// Works for about so long and gives facts; in the order of the library those of an article in
    /// which `mostRows` does not fall are never parted.
    QList<FactRow> next(std::chrono::milliseconds budget);
    /// Facts found so far, also those that were not given yet or lie beyond the most rows. Where
    /// the query asks for all of the project, their number from the start.
    qsizetype foundCount() const { return atEnd() ? m_found : std::max(m_found, m_inAll); }
    bool atEnd() const { return m_at == m_issues.size() && m_given == m_ids.size(); }

private:
    bool look();
    bool lookThrough(Storage &stored, IssueId issue);
    void sort();
    QList<FactRow> giveSome();

    bool isInLibraryOrder() const
    {
        return m_query.order == FactOrder::Library && !m_query.descending;
    }

    ProjectCore *m_core;
    FactQuery m_query;
    FactMatcher m_matcher;
    QList<IssueId> m_issues;
    qsizetype m_at = 0; // of the issues
    qsizetype m_mostRows;
    QList<FactPlace> m_ids; // found; at most m_mostRows once they are in order
    qsizetype m_given = 0;
    qsizetype m_found = 0;
    qsizetype m_inAll = 0; // of the project, where no filter is to tell which; else 0
};

} // namespace jianbao
