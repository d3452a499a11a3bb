// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/projectfile/openfile.h"
#include "app/storage/repositories/issuefacts.h"

#include <QMutex>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace jianbao {

/// Reads the facts of issues in threads of its own, each over a connection of its own. The last
/// issues come first: who cannot wait begins at the other end. Where the file cannot be read so,
/// nothing comes, and they are read when they are asked for.
class FactLoader
{
public:
    /// Begins to read. Issues that are changed while it reads are to be dropped.
    FactLoader(const Database &database, const QList<IssueId> &issues);
    /// Ends the reading.
    ~FactLoader();
    Q_DISABLE_COPY_MOVE(FactLoader)

    /// The facts of an issue, given once; null where they are not read (yet).
    SharedIssueFacts take(IssueId id);
    /// Never gives this issue: what was read, or is being read, may be from before a change.
    void drop(IssueId id);
    void wait();
    bool isDone() { return m_pool.waitForDone(0); }
    /// Ends the reading and gives what was not taken.
    QHash<IssueId, SharedIssueFacts> stop();

private:
    void readIssues();
    void keep(IssueId id, SharedIssueFacts facts);

    const OpenFile m_file;
    const QList<IssueId> m_issues;
    std::atomic<bool> m_isStopped = false;
    std::atomic<qsizetype> m_left; // issues that no thread has begun
    QMutex m_mutex;                // for what follows
    QHash<IssueId, SharedIssueFacts> m_read;
    QSet<IssueId> m_dropped;
    QThreadPool m_pool; // the last member: its threads use the others
};

} // namespace jianbao
