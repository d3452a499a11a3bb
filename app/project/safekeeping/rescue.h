// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/rowcount.h"
#include "app/model/snapshot.h"

#include <QList>

#include <optional>

namespace jianbao {

/// What can be done with project files that are closed: snapshots put back, damaged files salvaged,
/// text twins turned into projects again.

/// The snapshots beside a project file, newest first, whatever its state.
QList<Snapshot> snapshotsOf(const QString &projectPath);
/// Makes a snapshot of a project, also of one that is open elsewhere. Gives its path. Errors: those
/// of opening, FileNotWritable, DiskFull.
Result<QString> backUpProject(const QString &projectPath);
/// The newest snapshot that is sound and no older copy of what is to be replaced.
std::optional<Snapshot> newestSoundSnapshot(const QString &projectPath);
/// What a snapshot holds. Errors: NotAProject, NewerProject, DamagedProject.
Result<ProjectCounts> countsOfSnapshot(const QString &path);
/// Puts a snapshot in the project's place; what stood there is kept among the snapshots. Errors:
/// ProjectLocked, DamagedProject (the snapshot), FileNotWritable, DiskFull.
Result<void> restoreProject(const QString &projectPath, const QString &snapshot);

/// What came over from a damaged project, and how much is known to be missing.
struct SalvageReport
{
    ProjectCounts saved;
    RowCount lostIssues;
    RowCount lostArticles;
    RowCount lostFacts;
    RowCount lostAnnotations;
    RowCount lostTags;
    int withoutDetails = 0;  ///< Issues and articles saved without headline or time of import.
    bool isRestWhole = true; ///< False where what belongs to these may be missing.

    bool isComplete() const;
};

/// Brings what can be read of a damaged project into a new one; the damaged file stays as it is.
/// Errors: DamagedProject where nothing can be read, ProjectExists, FileNotWritable, DiskFull.
Result<SalvageReport> salvageProject(const QString &damaged, const QString &target);

/// Writes a project that is closed, or open here or elsewhere, as JSON lines. An older file is
/// replaced when the new one is complete. Errors: those of opening, FileNotWritable, DiskFull.
Result<void> writeProjectTwin(const QString &projectPath, const QString &target);
/// Makes a project from such a text. Errors: NotAProject, NewerProject, ProjectExists,
/// FileNotWritable, DiskFull.
Result<void> rebuildProject(const QString &twin, const QString &target);

} // namespace jianbao
