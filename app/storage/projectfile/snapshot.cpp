// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/snapshot.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <SQLiteCpp/Backup.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto Unfinished = ".part"_L1;

/// Makes a file and locks it as one that is being written. The system takes the lock away with the
/// process, however that ends.
class WritingMark
{
public:
    explicit WritingMark(const QString &path)
        : m_descriptor(open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644))
    {
        if (m_descriptor >= 0) {
            flock(m_descriptor, LOCK_EX | LOCK_NB);
        }
    }
    ~WritingMark()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(WritingMark)

private:
    int m_descriptor;
};

bool isBeingWritten(const QString &path)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    const bool isHeld = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    return isHeld;
}

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
    const QString unfinished = target + Unfinished;
    QFile::remove(unfinished); // of an attempt that was cut off
    const WritingMark mark(unfinished);
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

void removeCutOffSnapshots(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.part"_s, u"*.part-*"_s}, QDir::Files)) {
        const QString copy = name.left(name.lastIndexOf(Unfinished) + Unfinished.size());
        if (!isBeingWritten(directory.filePath(copy))) {
            QFile::remove(directory.filePath(name));
        }
    }
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
