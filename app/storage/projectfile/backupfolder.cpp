// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/backupfolder.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/projectfile/snapshot.h"
#include "app/storage/projectfile/writerlock.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto TimeFormat = "yyyyMMdd-HHmmss-zzz"_L1;
constexpr qint64 LargeProject = 256 * 1024 * 1024;

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

bool isKeptApart(const Snapshot &snapshot)
{
    return snapshot.reason == SnapshotReason::Migration
           || snapshot.reason == SnapshotReason::Restore;
}

/// Which of the regular snapshots stay: the latest, then one a day, then one a month.
class Calendar
{
public:
    Calendar(const QDateTime &now, int share)
        : m_today(now.date())
        , m_latest(6 / share)
        , m_days(14 / share)
        , m_months(24 / share)
    {}

    bool keeps(const Snapshot &snapshot)
    {
        const QDate day = snapshot.at.date();
        const QString month = day.toString(u"yyyy-MM"_s);
        const bool isNewDay = !m_seen.contains(day.toString(Qt::ISODate));
        const bool isNewMonth = !m_seen.contains(month);
        m_seen.insert(day.toString(Qt::ISODate));
        m_seen.insert(month);
        return m_count++ < m_latest || (isNewDay && day.daysTo(m_today) <= m_days)
               || (isNewMonth && day.addMonths(m_months) >= m_today);
    }

private:
    QDate m_today;
    int m_latest;
    int m_days;
    int m_months;
    int m_count = 0;
    QSet<QString> m_seen;
};

/// Gives a file a second name, or a copy under it where the file system knows no second names.
bool addName(const QString &file, const QString &name)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0
           || QFile::copy(file, name);
}

/// Puts a file in the place of a project, of which a kept one is made first. At any moment one of
/// them stands under the project's name.
Result<void> putInPlace(const QString &fresh, const QString &projectPath)
{
    QString kept;
    if (QFileInfo::exists(projectPath)) {
        const Result<QString> name =
            BackupFolder(projectPath).keep(projectPath, SnapshotReason::Restore);
        if (!name) {
            return tl::unexpected(name.error());
        }
        kept = *name;
    }
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(projectPath).constData())
        != 0) {
        if (!kept.isEmpty()) {
            QFile::remove(kept); // it is still there under the project's name
        }
        return fail(ErrorCode::FileNotWritable, projectPath);
    }
    if (!kept.isEmpty()) { // after a crash
        QFile::rename(projectPath + u"-wal"_s, kept + u"-wal"_s);
        QFile::remove(projectPath + u"-shm"_s);
    }
    syncFolder(QFileInfo(projectPath).path());
    return {};
}

OpenedDatabase openSnapshot(const QString &path)
{
    return identify(path, Schema::builtIn()).and_then([&](const ProjectHeader & /*header*/) {
        return connectForReading(path, u"immutable=1"_s);
    });
}

Result<void> checkSnapshot(const QString &path)
{
    return openSnapshot(path).and_then([](const auto &database) {
        return database->write([&]() -> Result<void> {
            return configure(*database)
                .and_then([&] { return check(*database, Schema::builtIn()); })
                .and_then([&] { return checkThoroughly(*database); });
        });
    });
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

QList<Snapshot> surplus(const QList<Snapshot> &snapshots, const QDateTime &now)
{
    const bool large = !snapshots.isEmpty() && snapshots.first().size > LargeProject;
    const int share = large ? 2 : 1;
    Calendar calendar(now, share);
    int apart = 4 / share;
    QList<Snapshot> surplus;
    for (const Snapshot &snapshot : snapshots) {
        const bool stays = isKeptApart(snapshot) ? apart-- > 0 : calendar.keeps(snapshot);
        if (!stays) {
            surplus.append(snapshot);
        }
    }
    return surplus;
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

ProjectCounts countsOf(const Database &database)
{
    ProjectCounts counts;
    Statement query = database.statement(
        "SELECT (SELECT count(*) FROM issue), (SELECT count(*) FROM article), "
        "(SELECT count(*) FROM article WHERE review IN ('done', 'checked', 'nothing here')), "
        "(SELECT count(*) FROM fact), (SELECT count(*) FROM fact WHERE state <> 'proposed'), "
        "(SELECT count(*) FROM annotation), (SELECT count(*) FROM tag), "
        "(SELECT at FROM action ORDER BY id DESC LIMIT 1)");
    if (query.bind().next()) {
        query.read(counts.issues, counts.articles, counts.articlesDone, counts.facts,
                   counts.factsDecided, counts.annotations, counts.tags, counts.lastChange);
    }
    return counts;
}

Result<ProjectCounts> countsOfFile(const QString &path)
{
    return openSnapshot(path).and_then([](const auto &database) {
        return database->write([&]() -> Result<ProjectCounts> { return countsOf(*database); });
    });
}

Result<void> restoreSnapshot(const QString &projectPath, const QString &snapshot)
{
    if (Result<void> sound = checkSnapshot(snapshot); !sound) {
        return sound;
    }
    const Result<std::unique_ptr<WriterLock>> lock = WriterLock::take(projectPath);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const OpenedDatabase source = connectForReading(snapshot, u"immutable=1"_s);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const QString fresh = projectPath + u".restoring"_s;
    QFile::remove(fresh);
    Result<void> copied = writeSnapshot(**source, fresh);
    if (!copied) {
        return copied;
    }
    const Result<void> replaced = putInPlace(fresh, projectPath);
    if (!replaced) {
        QFile::remove(fresh);
    }
    return replaced;
}

} // namespace jianbao
