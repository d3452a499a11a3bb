// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/repositories/issuefacts.h"
#include "app/storage/repositories/textpool.h"

#include <QSet>

namespace jianbao {

class FactLoader;

/// The columns that facts are filtered and sorted by, in memory: 96 bytes a fact beside the
/// texts, so that a million are gone through in the time of a key press. They are read issue by
/// issue when they are first asked for, or in the background before, and again after a change; the
/// file holds nothing of this.
class FactColumns
{
public:
    explicit FactColumns(const Database &database);
    ~FactColumns();
    Q_DISABLE_COPY_MOVE(FactColumns)

    SharedIssueFacts ofIssue(IssueId id);
    /// The same for an issue that takes long: null while it is read in a thread, which the first
    /// call begins; ask again.
    SharedIssueFacts ofLargeIssue(IssueId id);
    /// To sort facts of an issue by their texts: the numbers in the pool of those that are an
    /// indicator, a base or a period.
    const std::vector<quint32> &poolNumbers(IssueId id);
    TextPool &pool() { return m_pool; }

    /// Begins to read these issues in threads of their own, as far as they are not known yet.
    void load(const QList<IssueId> &issues);
    bool wasLoaded() const { return m_wasLoaded; }
    /// Waits for these threads to be through.
    void waitForLoading();
    /// Ends them, with what they have not read left unread: after it nothing else has the file
    /// open.
    void stopLoading();
    /// Whether nothing more of an issue has to be read.
    bool isKnown(IssueId id);

    /// To be told of changes: these issues are read anew when they are asked for.
    void forget(const QSet<IssueId> &issues);
    /// Whether no other program has changed the file since the last call of what follows.
    bool isCurrent() const;
    /// To be told of a change over another connection of this program, where isCurrent() was true
    /// before; forget() tells of what. Gives true.
    bool acceptChange();
    /// Forgets everything when another program has changed the file since the last call.
    void forgetWhatOthersChanged();

private:
    const Database &m_database;
    IssueFactsReader m_reader;
    QHash<IssueId, SharedIssueFacts> m_issues;
    std::unique_ptr<FactLoader> m_loader;
    std::unique_ptr<FactLoader> m_largeLoader; // of m_large alone
    IssueId m_large;
    bool m_wasLoaded = false;
    TextPool m_pool; // only of texts that were sorted by
    QHash<IssueId, std::vector<quint32>> m_poolNumbers;
    qint64 m_version = 0; // of the file as SQLite counts the changes of others
};

} // namespace jianbao
