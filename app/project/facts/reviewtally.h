// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/model/reviewprogress.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace jianbao {

struct Storage;

/// How far each issue is reviewed, in memory, so that neither the start nor a decision waits for
/// the counting of a million facts. An issue is counted when it is first asked for, and again after
/// a change. Called inside Database::read.
class ReviewTally
{
public:
    explicit ReviewTally(Storage &storage);

    ReviewProgress ofIssue(IssueId id);
    /// The whole project, counted on for about so long.
    CountedProgress ofProject(std::chrono::milliseconds budget);

    /// Whether no other program has changed the file since it was last looked at.
    bool isCurrent() const;
    /// To be told of a change over another connection of this program, where isCurrent() was true
    /// before; forget() tells of what.
    void acceptChange();
    /// To be told of changes: these issues are counted anew, and others may have come or gone.
    void forget(const QSet<IssueId> &issues);

private:
    ReviewProgress count(IssueId id);
    void forgetWhatOthersChanged();

    Storage &m_storage;
    QHash<IssueId, ReviewProgress> m_known;
    std::optional<QList<IssueId>> m_issues; // of the project; read when asked for
    qint64 m_version = 0;                   // of the file as SQLite counts the changes of others
};

} // namespace jianbao
