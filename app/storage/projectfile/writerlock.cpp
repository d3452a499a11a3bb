// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/writerlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto Suffix = "-lock"_L1;

QString lockPath(const QString &projectPath)
{
    return projectPath + Suffix;
}

/// Whether the descriptor still is the file of that name: between opening and locking, the program
/// that held the lock may have removed it.
bool isFileOf(int descriptor, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(descriptor, &opened) == 0 && lstat(name.constData(), &named) == 0
           && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

Error errorOf(int systemError, const QString &path)
{
    if (systemError == EACCES && QFile::exists(path)) { // of another user
        return {ErrorCode::ProjectLocked, path.chopped(Suffix.size()), {}};
    }
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path,
            QString::fromLocal8Bit(std::strerror(systemError))};
}

} // namespace

WriterLock::WriterLock(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

WriterLock::~WriterLock()
{
    unlink(QFile::encodeName(m_path).constData()); // first, while no other can hold it
    close(m_descriptor);
}

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &projectPath)
{
    const QString path = lockPath(projectPath);
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor =
            open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
        if (descriptor < 0) {
            return tl::unexpected(errorOf(errno, path));
        }
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            close(descriptor);
            return reason == EWOULDBLOCK ? fail(ErrorCode::ProjectLocked, projectPath)
                                         : tl::unexpected(errorOf(reason, path));
        }
        if (isFileOf(descriptor, name)) {
            return std::unique_ptr<WriterLock>(new WriterLock(path, descriptor));
        }
        close(descriptor);
    }
}

bool WriterLock::isTaken(const QString &projectPath)
{
    const QByteArray name = QFile::encodeName(lockPath(projectPath));
    const int descriptor = open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    const bool taken = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    return taken;
}

} // namespace jianbao
