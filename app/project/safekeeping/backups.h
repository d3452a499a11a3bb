// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/compaction.h"
#include "app/model/snapshot.h"

#include <QFuture>
#include <QList>
#include <QSemaphore>

#include <chrono>

namespace jianbao {

class ProjectCore;

/// The snapshots of an open project.
class Backups
{
public:
    explicit Backups(ProjectCore &core);
    /// Waits for a snapshot that is being made.
    ~Backups();
    Q_DISABLE_COPY_MOVE(Backups)

    /// Newest first.
    QList<Snapshot> snapshots() const;
    /// What the project holds now.
    ProjectCounts counts() const;
    /// Makes a snapshot now. Gives its path. Errors: FileNotWritable, DiskFull, DamagedProject.
    Result<QString> make(SnapshotReason reason);
    /// Makes a snapshot of the state of now in a thread of its own, unless there is one of it
    /// already; nothing for a project that is read-only or empty, or where the disk has no room for
    /// three more. The copying begins after a pause, so that a window can be drawn before.
    void makeInBackgroundIfChanged(std::chrono::milliseconds pause = {});
    /// Ends the pause and waits for it; an empty path where none was needed.
    Result<QString> waitForBackground();

    /// What a compaction would meet.
    CompactionPreview compactionPreview() const;
    /// See compactProject(), which does it for a project that is closed.
    Result<CompactionReport> compact(const CompactionOptions &options);

private:
    bool needsSnapshot() const;
    void endMaking();

    ProjectCore &m_core;
    QFuture<Result<QString>> m_making;
    QSemaphore m_pauseEnds;
};

} // namespace jianbao
