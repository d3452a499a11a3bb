// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/factcursor.h"

#include "app/project/projectcore.h"

#include <QElapsedTimer>

namespace jianbao {

namespace {

constexpr qsizetype RowsAtOnce = 64;

bool asksForAll(const FactQuery &query)
{
    FactQuery all;
    all.order = query.order;
    all.descending = query.descending;
    return query == all;
}

} // namespace

FactCursor::FactCursor(ProjectCore &core, const FactQuery &query, qsizetype mostRows)
    : m_core(&core)
    , m_query(query)
    , m_matcher(query)
    , m_mostRows(mostRows)
{
    m_issues = core.read([&](Storage &stored) {
        stored.factColumns.forgetWhatOthersChanged();
        m_inAll = asksForAll(query) ? stored.facts.count() : 0;
        return query.issue.isValid() ? QList{query.issue} : stored.issues.idsInOrder();
    });
}

QList<FactRow> FactCursor::next(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    QList<FactRow> rows;
    const auto isWithin = [&](qint64 part) { return timer.elapsed() * part < budget.count(); };
    bool goesOn = true;
    do {
        goesOn = m_at < m_issues.size() && look();
    } while (goesOn && m_at < m_issues.size() && isWithin(2)); // half of it for looking ahead
    if (m_at < m_issues.size() && !isInLibraryOrder()) {
        return rows; // the last fact may be the first of the order
    }
    do {
        rows += giveSome();
    } while (m_given < m_ids.size() && isWithin(1));
    return rows;
}

/// Looks through the next issue; false while that is still read.
bool FactCursor::look()
{
    const IssueId issue = m_issues.at(m_at);
    const std::optional<bool> looked =
        m_core->read([&](Storage &stored) { return std::optional(lookThrough(stored, issue)); });
    if (!looked.value_or(true)) { // one that cannot be read is passed over
        return false;
    }
    if (++m_at == m_issues.size() && !isInLibraryOrder()) {
        sort();
    }
    return true;
}

bool FactCursor::lookThrough(Storage &stored, IssueId issue)
{
    FactColumns &columns = stored.factColumns;
    const bool takesLong = !columns.isKnown(issue) && stored.issues.isLarge(issue);
    const SharedIssueFacts facts = takesLong ? columns.ofLargeIssue(issue) : columns.ofIssue(issue);
    if (!facts) {
        return false;
    }
    const std::vector<quint32> *const numbers =
        isOfTexts(m_query.order) ? &columns.poolNumbers(issue) : nullptr;
    m_matcher.enter(*facts);
    for (const FactKey &fact : facts->keys) {
        if (!m_matcher.passes(fact)) {
            continue;
        }
        ++m_found;
        if (m_ids.size() < m_mostRows || !isInLibraryOrder()) {
            const double key = orderKey(fact, m_query.order);
            m_ids.append({fact.id, fact.article, numbers ? numbers->at(size_t(key)) : key});
        }
    }
    return true;
}

void FactCursor::sort()
{
    m_core->read([this](Storage &stored) {
        sortByKey(m_ids, m_mostRows, m_query, stored.factColumns.pool());
        return true;
    });
}

QList<FactRow> FactCursor::giveSome()
{
    QList<FactId> ids;
    while (m_given < m_ids.size()
           && (ids.size() < RowsAtOnce
               || (isInLibraryOrder()
                   && m_ids.at(m_given).article == m_ids.at(m_given - 1).article))) {
        ids.append(m_ids.at(m_given++).fact);
    }
    return m_core->read([&](Storage &stored) { return stored.facts.rows(ids); });
}

} // namespace jianbao
