// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/importing/importedissue.h"
#include "app/storage/actionlog.h"

#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>

namespace jianbao {

class OpenFile;
class ProjectCore;
struct Storage;

/// The history's name for the import of an issue.
ActionDraft importDraft(const ImportedIssue &issue);
/// Called as the work of that action: writes an issue with all that the engine found, and names it
/// in the draft. Error AlreadyImported.
Result<void> storeIssue(Storage &stored, const ImportedIssue &issue, ActionDraft &draft);

/// Whether storing an issue takes longer than a window may stand still.
bool isLarge(const ImportedIssue &issue);

/// Stores a large issue in a thread and over a connection of its own, as one action. Meanwhile the
/// project can be read, without it or with all of it, and refuses changes: ProjectLocked,
/// HeldByImport.
class IssueStoring
{
public:
    using Done = std::function<void(const Result<IssueId> &)>;

    /// `done` is called in this thread when the project has the issue, or why it has not.
    IssueStoring(ProjectCore &core, std::shared_ptr<const ImportedIssue> issue, Done done);
    /// Cancels it, and waits.
    ~IssueStoring();

    struct Stored
    {
        IssueId issue;
        ChangedRows rows;
    };
    /// What came of it; waits for that.
    Result<Stored> result() const;
    const Done &done() const { return m_done; }
    /// Leaves no trace of the issue, unless it is stored already; done() tells, later.
    void cancel() { m_isCancelled = true; }

private:
    Result<Stored> store(const OpenFile &file, const ImportedIssue &issue, ActionDraft draft) const;

    ProjectCore &m_core;
    Done m_done;
    std::atomic<bool> m_isCancelled = false;
    QFutureWatcher<Result<Stored>> *m_watcher; // outlives this object as the sender of a call
};

} // namespace jianbao
