// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/writerlock.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr auto Suffix = "-lock"_L1;
constexpr int NumberSize = 11; ///< Of a process, with blanks in front of it and a line end.

/// The lock goes with the last thread of a program that was killed. Some threads, as graphics
/// drivers begin them, run only when nothing else does; on a busy machine they take seconds.
constexpr auto PatienceWithAnEnding = 5s;

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

/// For who finds the file locked; where it cannot be written nothing is lost but this.
void tellHolder(int descriptor)
{
    const QByteArray number = QByteArray::number(getpid()).rightJustified(NumberSize - 1) + '\n';
    (void)!pwrite(descriptor, number.constData(), size_t(number.size()), 0);
}

/// Whether the program that holds the lock is at its end. Its number means nothing on another
/// machine that sees the same folder; then this is false or what is waited for comes to nothing.
bool holderIsEnding(int descriptor)
{
    char number[NumberSize] = {};
    const ssize_t read = pread(descriptor, number, sizeof number, 0);
    const QByteArray holder = QByteArray(number, std::max<qsizetype>(read, 0)).trimmed();
    QFile file(u"/proc/%1/stat"_s.arg(QLatin1StringView(holder)));
    if (holder.toInt() <= 0 || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray status = file.readAll(); // "number (name) state parent …"
    const QByteArrayView state =
        QByteArrayView(status).sliced(status.lastIndexOf(')') + 1).trimmed();
    return state.startsWith('Z') || state.startsWith('X');
}

/// Takes the lock, 0, or gives the system's reason against it.
int lockNow(int descriptor)
{
    const QDeadlineTimer patience(PatienceWithAnEnding);
    for (;;) {
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
            return 0;
        }
        const int reason = errno;
        if (reason != EWOULDBLOCK || !holderIsEnding(descriptor) || patience.hasExpired()) {
            return reason;
        }
        std::this_thread::sleep_for(20ms);
    }
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
        if (const int reason = lockNow(descriptor); reason != 0) {
            close(descriptor);
            return reason == EWOULDBLOCK ? fail(ErrorCode::ProjectLocked, projectPath)
                                         : tl::unexpected(errorOf(reason, path));
        }
        if (isFileOf(descriptor, name)) {
            tellHolder(descriptor);
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
