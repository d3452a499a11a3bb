// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/safekeeping/backups.h"

#include "app/project/projectcore.h"
#include "app/storage/history/historylimit.h"
#include "app/storage/projectfile/backupfolder.h"
#include "app/storage/projectfile/compaction.h"
#include "app/storage/projectfile/projectcounts.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QtConcurrentRun>

namespace jianbao {

namespace {

using namespace std::chrono_literals;

/// A thread that cannot open the file never begins.
constexpr std::chrono::milliseconds LongestBeginning = 500ms;

} // namespace

Backups::Backups(ProjectCore &core)
    : m_core(core)
{}

Backups::~Backups()
{
    endMaking();
}

void Backups::endMaking()
{
    m_pauseEnds.release();
    m_making.waitForFinished();
}

QList<Snapshot> Backups::snapshots() const
{
    return BackupFolder(m_core.storage.database.path()).snapshots();
}

ProjectCounts Backups::counts() const
{
    return m_core.read([](Storage &stored) { return countsOf(stored.database); });
}

Result<QString> Backups::make(SnapshotReason reason)
{
    const Database &database = m_core.storage.database;
    endMaking(); // it would take away what the other has begun
    return m_core.checkWritable().and_then([&]() -> Result<QString> {
        return database.write([&] { return BackupFolder(database.path()).add(database, reason); });
    });
}

bool Backups::needsSnapshot() const
{
    const QString &path = m_core.storage.database.path();
    // -1 where the system lists no mount for it, as in some containers: the copy itself tells then.
    const qint64 room = QStorageInfo(QFileInfo(path).path()).bytesAvailable();
    const bool isTooFull = room >= 0 && room <= 3 * QFileInfo(path).size();
    const bool hasIssues = m_core.read([](Storage &stored) { return stored.issues.count() > 0; });
    return !m_core.storage.file->isReadOnly() && hasIssues && !isTooFull
           && !BackupFolder(path).isCurrent(m_core.storage.database);
}

void Backups::makeInBackgroundIfChanged(std::chrono::milliseconds pause)
{
    if (m_making.isRunning() || !needsSnapshot()) {
        return;
    }
    const auto begun = std::make_shared<QSemaphore>();
    m_pauseEnds.tryAcquire(m_pauseEnds.available());
    m_making = QtConcurrent::run([this, begun, path = m_core.storage.database.path(), pause] {
        return snapshotOfOpenFile(path, SnapshotReason::Opened, [&] {
            begun->release();
            m_pauseEnds.tryAcquire(1, int(pause.count()));
        });
    });
    begun->tryAcquire(1, int(LongestBeginning.count())); // then what follows is not in it
}

Result<QString> Backups::waitForBackground()
{
    endMaking();
    return m_making.resultCount() > 0 ? m_making.result() : Result<QString>();
}

CompactionPreview Backups::compactionPreview() const
{
    CompactionPreview preview;
    preview.fileSize = QFileInfo(m_core.storage.database.path()).size();
    const HistorySize history =
        m_core.read([](Storage &stored) { return historySize(stored.database); });
    preview.steps = history.steps;
    preview.stepsSize = history.bytes;
    for (const Snapshot &snapshot : snapshots()) {
        ++preview.snapshots;
        preview.snapshotsSize += snapshot.size;
    }
    return preview;
}

Result<CompactionReport> Backups::compact(const CompactionOptions &options)
{
    endMaking(); // it reads the file, and would bring a snapshot back
    m_core.storage.factColumns.stopLoading();
    if (const Result<void> writable = m_core.checkWritable(); !writable) {
        return tl::unexpected(writable.error());
    }
    const QString &path = m_core.storage.database.path();
    CompactionReport report;
    report.sizeBefore = QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
    const Result<int> steps = jianbao::compact(m_core.storage, options.dropHistory);
    m_core.storage.file->noteChange();
    m_core.announce({});
    if (!steps) {
        return tl::unexpected(steps.error());
    }
    report.stepsDropped = *steps;
    report.sizeAfter = QFileInfo(path).size();
    const Result<int> snapshots = options.dropSnapshots ? BackupFolder(path).dropAll() : 0;
    return snapshots.map([&](int dropped) {
        report.snapshotsDropped = dropped;
        return report;
    });
}

} // namespace jianbao
