// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/restoring.h"

#include "app/storage/projectfile/backupfolder.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/projectfile/projectcounts.h"
#include "app/storage/projectfile/snapshot.h"
#include "app/storage/projectfile/writerlock.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

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

Result<void> checkSnapshot(const QString &path)
{
    return openAtRest(path).and_then([](const auto &database) {
        return database->write([&]() -> Result<void> {
            return configure(*database)
                .and_then([&] { return check(*database, Schema::builtIn()); })
                .and_then([&] { return checkThoroughly(*database); });
        });
    });
}

} // namespace

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
