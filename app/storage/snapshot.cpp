// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/snapshot.h"

#include "app/storage/connecting.h"
#include "app/storage/projectchecks.h"
#include "app/storage/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <SQLiteCpp/Backup.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Copies all pages in one go, so that the copy is of one moment.
Result<void> copyPages(const Database &database, const QString &target)
{
    OpenedDatabase copy = connectTo(target, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, target);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const Result<void> copied = (*copy)->write([&]() -> Result<void> {
        SQLite::Backup((*copy)->connection(), database.connection()).executeStep(-1);
        (*copy)->execute("PRAGMA journal_mode = DELETE"); // the pages of an open file say WAL
        return configure(**copy).and_then([&] { return checkThoroughly(**copy); });
    });
    return copied;
}

Result<void> syncFile(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && fsync(descriptor) == 0;
    if (descriptor >= 0) {
        close(descriptor);
    }
    return synced ? Result<void>() : fail(ErrorCode::FileNotWritable, path, u"fsync"_s);
}

} // namespace

Result<void> writeSnapshot(const Database &database, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return fail(ErrorCode::ProjectExists, target);
    }
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished); // of an attempt that was cut off
    Result<void> done =
        copyPages(database, unfinished).and_then([&] { return syncFile(unfinished); });
    if (done && !giveName(unfinished, target)) {
        done = fail(ErrorCode::FileNotWritable, target);
    }
    if (!done) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s);
        return done;
    }
    syncFolder(QFileInfo(target).path());
    return {};
}

bool giveName(const QString &file, const QString &name)
{
    const QByteArray from = QFile::encodeName(file);
    const QByteArray to = QFile::encodeName(name);
    if (renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    // Some file systems do not know the flag.
    return errno == EINVAL && !QFileInfo::exists(name)
           && ::rename(from.constData(), to.constData()) == 0;
}

void syncFolder(const QString &folder)
{
    const int descriptor =
        open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

} // namespace jianbao
