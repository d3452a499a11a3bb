// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/backupfolder.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/snapshot.h"
#include "app/storage/projectfile/snapshotcalendar.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto TimeFormat = "yyyyMMdd-HHmmss-zzz"_L1;

struct ReasonName
{
    SnapshotReason reason;
    QLatin1StringView name;
};

constexpr std::array<ReasonName, 4> ReasonNames{{
    {SnapshotReason::Opened, "opened"_L1},
    {SnapshotReason::Migration, "before-migration"_L1},
    {SnapshotReason::BulkAction, "before-bulk"_L1},
    {SnapshotReason::Restore, "before-restore"_L1},
}};

QString nameOfReason(SnapshotReason reason)
{
    const auto *const found =
        std::find_if(ReasonNames.begin(), ReasonNames.end(),
                     [reason](const ReasonName &entry) { return entry.reason == reason; });
    return found->name;
}

/// The snapshot that a file name tells of; a null time for another file.
Snapshot snapshotFrom(const QFileInfo &info)
{
    static const QRegularExpression form(u"^(\\d{8}-\\d{6}-\\d{3}) ([a-z-]+)\\.jianbao$"_s);
    const QRegularExpressionMatch match = form.match(info.fileName());
    for (const ReasonName &entry : ReasonNames) {
        if (match.captured(2) == entry.name) {
            QDateTime at = QDateTime::fromString(match.captured(1), TimeFormat);
            at.setTimeSpec(Qt::UTC);
            return {info.filePath(), at, entry.reason, info.size()};
        }
    }
    return {};
}

/// The state of a project's data: every change of it is a row or a changed row of the history. Rows
/// leave the history when it is trimmed.
QString stateOf(const Database &database)
{
    Statement query = database.statement("SELECT ifnull(max(id), 0) || '/' || count(*) || '/' || "
                                         "count(*) FILTER (WHERE state = 'undone') FROM action");
    return query.bind().next() ? query.value<QString>() : QString();
}

QString stateOfFile(const QString &path)
{
    const OpenedDatabase database = connectForReading(path, u"immutable=1"_s);
    return database ? (*database)->read([&] { return stateOf(**database); }) : QString();
}

/// With the log that a file kept after a crash may have.
bool remove(const Snapshot &snapshot)
{
    QFile::remove(snapshot.path + u"-wal"_s);
    return QFile::remove(snapshot.path);
}

/// Gives a file a second name, or a copy under it where the file system knows no second names.
bool addName(const QString &file, const QString &name)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0
           || QFile::copy(file, name);
}

} // namespace

BackupFolder::BackupFolder(const QString &projectPath)
    : m_path(projectPath + u"-backups"_s)
{}

QList<Snapshot> BackupFolder::snapshots() const
{
    QList<Snapshot> snapshots;
    for (const QFileInfo &info : QDir(m_path).entryInfoList(QDir::Files)) {
        const Snapshot snapshot = snapshotFrom(info);
        if (snapshot.at.isValid()) {
            snapshots.append(snapshot);
        }
    }
    std::sort(snapshots.begin(), snapshots.end(),
              [](const Snapshot &left, const Snapshot &right) { return left.path > right.path; });
    return snapshots;
}

bool BackupFolder::isCurrent(const Database &database) const
{
    for (const Snapshot &snapshot : snapshots()) {
        const QString state = stateOfFile(snapshot.path);
        if (!state.isEmpty() && snapshot.reason != SnapshotReason::Restore) {
            return state == database.read([&] { return stateOf(database); });
        }
    }
    return false;
}

QString BackupFolder::newPath(SnapshotReason reason) const
{
    const QString time = QDateTime::currentDateTimeUtc().toString(TimeFormat);
    return QDir(m_path).filePath(time + u' ' + nameOfReason(reason) + u".jianbao"_s);
}

Result<QString> BackupFolder::add(const Database &database, SnapshotReason reason) const
{
    if (!QDir().mkpath(m_path)) {
        return fail(ErrorCode::FileNotWritable, m_path);
    }
    removeCutOffSnapshots(m_path); // they may be what fills the disk
    const QString target = newPath(reason);
    const Result<void> written = writeSnapshot(database, target);
    if (!written) {
        QDir().rmdir(m_path); // if it is empty
        return tl::unexpected(written.error());
    }
    thin(target);
    return target;
}

Result<QString> BackupFolder::keep(const QString &file, SnapshotReason reason) const
{
    const QString target = newPath(reason);
    if (!QDir().mkpath(m_path) || !addName(file, target)) {
        return fail(ErrorCode::FileNotWritable, target);
    }
    syncFolder(m_path);
    return target;
}

Result<int> BackupFolder::dropAll() const
{
    int dropped = 0;
    for (const Snapshot &snapshot : snapshots()) {
        if (!remove(snapshot)) {
            return fail(ErrorCode::FileNotWritable, snapshot.path);
        }
        ++dropped;
    }
    syncFolder(m_path);
    QDir().rmdir(m_path); // if nothing else lies in it
    return dropped;
}

void BackupFolder::thin(const QString &justMade) const
{
    for (const Snapshot &snapshot : surplus(snapshots(), QDateTime::currentDateTimeUtc())) {
        if (snapshot.path != justMade) { // which may look old where the clock went back
            remove(snapshot);
        }
    }
}

Result<QString> snapshotOfOpenFile(const QString &path, SnapshotReason reason,
                                   const std::function<void()> &pause)
{
    const OpenedDatabase database = connectForReading(path, u"mode=ro"_s);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return (*database)->write([&] {
        (*database)->execute("BEGIN"); // from the first read on nothing newer is seen
        (void)numberFrom(**database, "SELECT count(*) FROM issue");
        pause();
        return BackupFolder(path).add(**database, reason);
    });
}

} // namespace jianbao
