// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/projectlog.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

QString logPath(const QString &path)
{
    return path + u"-wal"_s;
}

bool hasLog(const QString &path)
{
    return QFileInfo(logPath(path)).size() > 0;
}

Result<void> setForeignLogAside(const QString &path)
{
    const QString aside = path + u"-wal-foreign-"_s
                          + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmsszzz"_s);
    if (!QFile::rename(logPath(path), aside)) {
        return fail(ErrorCode::FileNotWritable, logPath(path), u"a log of another file"_s);
    }
    QFile::remove(path + u"-shm"_s);
    return {};
}

} // namespace jianbao
