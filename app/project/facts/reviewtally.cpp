// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/facts/reviewtally.h"

#include "app/storage/storage.h"

#include <QElapsedTimer>

namespace jianbao {

ReviewTally::ReviewTally(Storage &storage)
    : m_storage(storage)
{}

ReviewProgress ReviewTally::ofIssue(IssueId id)
{
    forgetWhatOthersChanged();
    const auto known = m_known.constFind(id);
    return known != m_known.cend() ? *known : count(id);
}

ReviewProgress ReviewTally::count(IssueId id)
{
    ReviewProgress progress;
    std::tie(progress.articles, progress.done) = m_storage.articles.progress(id);
    std::tie(progress.decided, progress.facts) = m_storage.facts.progress(id);
    m_known.insert(id, progress);
    return progress;
}

CountedProgress ReviewTally::ofProject(std::chrono::milliseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    forgetWhatOthersChanged();
    if (!m_issues) {
        m_issues = m_storage.issues.idsInOrder();
    }
    CountedProgress whole;
    bool hasCounted = false; // one at least, or it would never end
    for (const IssueId id : *m_issues) {
        const auto known = m_known.constFind(id);
        if (known == m_known.cend() && hasCounted && timer.elapsed() >= budget.count()) {
            whole.isPartial = true;
            break;
        }
        hasCounted = hasCounted || known == m_known.cend();
        whole.progress += known == m_known.cend() ? count(id) : *known;
    }
    return whole;
}

void ReviewTally::forget(const QSet<IssueId> &issues)
{
    m_issues.reset();
    for (const IssueId id : issues) {
        m_known.remove(id);
    }
}

bool ReviewTally::isCurrent() const
{
    return m_version == m_storage.database.versionOfOthers();
}

void ReviewTally::acceptChange()
{
    m_version = m_storage.database.versionOfOthers();
}

void ReviewTally::forgetWhatOthersChanged()
{
    const qint64 version = m_storage.database.versionOfOthers();
    if (version != m_version) {
        m_version = version;
        m_issues.reset();
        m_known.clear();
    }
}

} // namespace jianbao
