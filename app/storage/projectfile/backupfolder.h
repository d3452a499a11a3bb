// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/snapshot.h"

#include <QList>

#include <functional>

namespace jianbao {

class Database;

/// The snapshots of a project, in the folder "NAME.jianbao-backups" beside it.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &projectPath);

    const QString &path() const { return m_path; }
    /// Newest first.
    QList<Snapshot> snapshots() const;
    /// Whether the newest snapshot that can be read is of the state of this database.
    bool isCurrent(const Database &database) const;
    /// Makes a verified snapshot and thins the older ones. Gives its path. Errors: see
    /// writeSnapshot.
    Result<QString> add(const Database &database, SnapshotReason reason) const;
    /// Gives a file a second name in the folder as a snapshot, whatever its state: it stays in its
    /// place. Gives the path. Error: FileNotWritable.
    Result<QString> keep(const QString &file, SnapshotReason reason) const;
    /// Removes all snapshots. Gives their number. Error: FileNotWritable.
    Result<int> dropAll() const;

private:
    QString newPath(SnapshotReason reason) const;
    void thin(const QString &justMade) const;

    QString m_path;
};

/// The snapshots that are no longer needed at this time, from a list that has the newest first.
/// Kept are: the latest six; of those before, the last of each day for two weeks, and the last of
/// each month for two years; and, apart from these, the latest four made before a migration or a
/// restoration. Of projects over 256 MB half as many of each.
QList<Snapshot> surplus(const QList<Snapshot> &snapshots, const QDateTime &now);

/// Makes a snapshot of a file that another connection has open, from one of its own: for a thread.
/// It is of the state at the call; the copying begins when `pause` returns. Errors: see
/// writeSnapshot.
Result<QString> snapshotOfOpenFile(const QString &path, SnapshotReason reason,
                                   const std::function<void()> &pause);

/// Counts what a project holds. May throw.
ProjectCounts countsOf(const Database &database);
/// Counts what a project file that nobody has open holds. Errors: see ProjectFile::open.
Result<ProjectCounts> countsOfFile(const QString &path);

/// Puts a snapshot in the place of a project that is closed. What stood there, sound or damaged, is
/// kept in the folder of backups with its log. Errors: those of reading the snapshot,
/// ProjectLocked, FileNotWritable, DiskFull; the project then stands as before.
Result<void> restoreSnapshot(const QString &projectPath, const QString &snapshot);

} // namespace jianbao
