// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"

#include <QByteArray>
#include <QSet>

struct sqlite3_session;

namespace jianbao {

class Database;

/// Records what happens to the data tables between its making and changeset().
class ChangesetRecorder
{
public:
    explicit ChangesetRecorder(const Database &database);
    ~ChangesetRecorder();
    Q_DISABLE_COPY_MOVE(ChangesetRecorder)

    /// The net changes so far; empty when there are none. Error: StorageFailed.
    Result<QByteArray> changeset() const;

private:
    const Database &m_database;
    sqlite3_session *m_session = nullptr;
    int m_startResult = 0;
};

/// Does the changes of a changeset, all or (with an error) none of them. Must run in a transaction.
/// Errors: StorageFailed when the rows are not as the changeset left them, DamagedProject when it
/// is none.
Result<void> applyChangeset(const Database &database, const QByteArray &changeset);

/// The changeset that takes this one back. Error DamagedProject when it is none.
Result<QByteArray> inverted(const Database &database, const QByteArray &changeset);

/// Which parts of the project a changeset concerns.
struct ChangedRows
{
    bool issues = false;
    bool articles = false;
    bool facts = false;
    bool annotations = false;
    bool tags = false;
    bool checking = false; ///< Decisions on findings and proposed tags, and kept searches.
    bool lexicons = false;
    QSet<IssueId> issueIds;
    QSet<ArticleId> articleIds;
    QSet<FactId> factIds;
    QSet<ArticleId> withNewBlocks; ///< Articles whose text is to be indexed.

    bool isEmpty() const
    {
        return !(issues || articles || facts || annotations || tags || checking || lexicons);
    }
};

/// Reads it from a changeset that was just applied or recorded.
Result<ChangedRows> rowsChangedBy(const Database &database, const QByteArray &changeset);

} // namespace jianbao
