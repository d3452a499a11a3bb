// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/safekeeping/rescue.h"

#include "app/base/files.h"
#include "app/base/partfile.h"
#include "app/storage/projectfile/backupfolder.h"
#include "app/storage/projectfile/projectcounts.h"
#include "app/storage/projectfile/projectfile.h"
#include "app/storage/projectfile/restoring.h"
#include "app/storage/projectfile/salvage.h"
#include "app/storage/projectfile/twin.h"

#include <QFile>

#include <algorithm>

namespace jianbao {

namespace {

/// The member of the report that a table counts for; null for the tables below these.
RowCount *memberFor(const QByteArray &table, SalvageReport &report)
{
    if (table == "issue") {
        return &report.lostIssues;
    }
    if (table == "article") {
        return &report.lostArticles;
    }
    if (table == "fact") {
        return &report.lostFacts;
    }
    if (table == "annotation") {
        return &report.lostAnnotations;
    }
    return table == "tag" ? &report.lostTags : nullptr;
}

SalvageReport reportFrom(const Salvaged &salvaged)
{
    SalvageReport report;
    report.withoutDetails = int(salvaged.restoredOwners);
    for (const SalvagedTable &table : salvaged.tables) {
        if (RowCount *member = memberFor(table.table, report)) {
            *member = table.lost;
        } else {
            report.isRestWhole = report.isRestWhole && table.lost.atMost == 0;
        }
    }
    return report;
}

} // namespace

bool SalvageReport::isComplete() const
{
    const QList<RowCount> lost{lostIssues, lostArticles, lostFacts, lostAnnotations, lostTags};
    const bool isWhole = std::all_of(lost.begin(), lost.end(),
                                     [](const RowCount &count) { return count.atMost == 0; });
    return isWhole && isRestWhole && withoutDetails == 0;
}

QList<Snapshot> snapshotsOf(const QString &projectPath)
{
    return BackupFolder(projectPath).snapshots();
}

Result<QString> backUpProject(const QString &projectPath)
{
    return ProjectFile::open(projectPath, Schema::builtIn())
        .and_then([&](std::unique_ptr<ProjectFile> file) {
            const Database &database = file->database();
            return database.write([&] {
                return BackupFolder(projectPath).add(database, SnapshotReason::BulkAction);
            });
        });
}

std::optional<Snapshot> newestSoundSnapshot(const QString &projectPath)
{
    for (const Snapshot &snapshot : snapshotsOf(projectPath)) {
        if (snapshot.reason != SnapshotReason::Restore && countsOfFile(snapshot.path)) {
            return snapshot;
        }
    }
    return std::nullopt;
}

Result<ProjectCounts> countsOfSnapshot(const QString &path)
{
    return countsOfFile(path);
}

Result<void> restoreProject(const QString &projectPath, const QString &snapshot)
{
    return restoreSnapshot(projectPath, snapshot);
}

Result<SalvageReport> salvageProject(const QString &damaged, const QString &target)
{
    return salvage(damaged, target, Schema::builtIn()).and_then([&](const Salvaged &salvaged) {
        return countsOfFile(target).map([&](const ProjectCounts &counts) {
            SalvageReport report = reportFrom(salvaged);
            report.saved = counts;
            return report;
        });
    });
}

Result<void> writeProjectTwin(const QString &projectPath, const QString &target)
{
    const Result<std::unique_ptr<ProjectFile>> file =
        ProjectFile::open(projectPath, Schema::builtIn());
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto out = createFile(target);
    if (!out) {
        return tl::unexpected(out.error());
    }
    Result<void> written = writeTwin((*file)->database(), Schema::builtIn(), **out);
    if (!written && written.error().subject.isEmpty()) {
        return tl::unexpected(writeError(**out));
    }
    return written.and_then([&] { return (*out)->commit(); });
}

Result<void> rebuildProject(const QString &twin, const QString &target)
{
    QFile in(twin);
    if (!in.open(QIODevice::ReadOnly)) {
        return fail(in.exists() ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, twin,
                    in.errorString());
    }
    Result<void> rebuilt = rebuildFromTwin(in, target, Schema::builtIn());
    if (!rebuilt && rebuilt.error().code == ErrorCode::NotAProject) {
        rebuilt.error().subject = twin;
    }
    return rebuilt;
}

} // namespace jianbao
