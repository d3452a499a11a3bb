// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/storage/history/changeset.h"

#include <QFutureWatcher>

#include <atomic>
#include <functional>

namespace jianbao {

class OpenFile;
class ProjectCore;
struct Storage;

/// An action, or a step of the history, that takes longer than a window may stand still: done in a
/// thread and over a connection of its own. Meanwhile the project can be read, without it or with
/// all of it. ProjectCore takes over what came of it.
class BackgroundAction
{
public:
    /// Runs in the thread; tells what it changed.
    using Work = std::function<Result<ChangedRows>(Storage &)>;

    BackgroundAction(ProjectCore &core, Work work);
    /// Cancels it, and waits.
    ~BackgroundAction();
    Q_DISABLE_COPY_MOVE(BackgroundAction)

    /// What came of it; waits for that.
    Result<ChangedRows> result() const;
    /// Nothing of it is done then, unless all is already.
    void cancel() { m_isCancelled = true; }

private:
    Result<ChangedRows> run(const OpenFile &file) const;

    ProjectCore &m_core;
    Work m_work;
    std::atomic<bool> m_isCancelled = false;
    QFutureWatcher<Result<ChangedRows>> *m_watcher; // outlives this object as the sender of a call
};

} // namespace jianbao
