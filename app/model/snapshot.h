// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace jianbao {

/// Why a snapshot of a project was made.
enum class SnapshotReason {
    Opened,     ///< The project was opened and had changed since the last snapshot.
    Migration,  ///< Before a newer version of the program changed its tables.
    BulkAction, ///< Before an action on many things.
    Restore,    ///< What stood under the project's name before a snapshot was put there.
};

/// A complete copy of a project in its folder of backups.
struct Snapshot
{
    QString path;
    QDateTime at; ///< UTC.
    SnapshotReason reason = SnapshotReason::Opened;
    qint64 size = 0; ///< Bytes.

    bool operator==(const Snapshot &) const = default;
};

/// How much of each kind a project holds, to compare two states of it.
struct ProjectCounts
{
    int issues = 0;
    int articles = 0;
    int articlesDone = 0;
    int facts = 0;
    int factsDecided = 0; ///< Accepted, corrected or rejected.
    int annotations = 0;
    int tags = 0;
    QDateTime lastChange; ///< UTC; null without any.

    bool operator==(const ProjectCounts &) const = default;
};

} // namespace jianbao
