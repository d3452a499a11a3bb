// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/partfile.h"

#include "app/base/files.h"

#include <QDir>
#include <QFileInfo>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString partOf(const QString &target)
{
    const QFileInfo info(target);
    return info.dir().filePath(u'.' + info.fileName() + ".jianbao-part"_L1);
}

/// Whether the open file still has this name: another writer may have put it in its place between
/// our opening and our locking.
bool hasName(int handle, const QByteArray &name)
{
    struct stat opened = {};
    struct stat named = {};
    return fstat(handle, &opened) == 0 && stat(name.constData(), &named) == 0
           && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

PartFile::PartFile(const QString &target)
    : QFile(partOf(target))
    , m_target(target)
{}

PartFile::~PartFile()
{
    if (m_isMine) { // QFile::remove() does nothing where what is buffered cannot be written
        unlink(QFile::encodeName(fileName()).constData());
    }
}

bool PartFile::open(OpenMode mode)
{
    // Not truncated before it is ours: another program may be writing it.
    if (!QFile::open(mode | ReadOnly)) {
        return false;
    }
    if (!lock()) {
        close();
        setErrorString(u"another program is writing it"_s);
        return false;
    }
    m_isMine = true;
    if (const QFileInfo old(m_target); old.exists()) {
        setPermissions(old.permissions());
    }
    return resize(0);
}

bool PartFile::lock()
{
    // The lock goes with the process. File systems that know no locks can't tell of another writer.
    const bool taken = flock(handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    return taken && hasName(handle(), QFile::encodeName(fileName()));
}

Result<void> PartFile::commit()
{
    if (error() != NoError || !flush()) {
        return tl::unexpected(writeError(*this));
    }
    if (fsync(handle()) != 0
        || ::rename(QFile::encodeName(fileName()).constData(),
                    QFile::encodeName(m_target).constData())
               != 0) {
        const int code = errno;
        return fail(code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, m_target,
                    qt_error_string(code));
    }
    m_isMine = false;
    close();
    return {};
}

} // namespace jianbao
