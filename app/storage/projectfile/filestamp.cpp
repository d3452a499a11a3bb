// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace jianbao {

FileStamp FileStamp::of(const QString &path)
{
    constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return {status.st_dev, status.st_ino, status.st_size,
            qint64(status.st_mtim.tv_sec) * NanosecondsPerSecond + status.st_mtim.tv_nsec};
}

} // namespace jianbao
