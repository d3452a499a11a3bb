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

/// Makes a snapshot of a file that another connection has open, from one of its own: for a thread.
/// It is of the state at the call; the copying begins when `pause` returns. Errors: see
/// writeSnapshot.
Result<QString> snapshotOfOpenFile(const QString &path, SnapshotReason reason,
                                   const std::function<void()> &pause);

} // namespace jianbao
