// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/files.h"

#include <QFile>
#include <QFileInfo>

namespace jianbao {

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    // A pipe or device could block or never end.
    if (!info.isFile()) {
        return fail(ErrorCode::FileNotReadable, path, QStringLiteral("not a regular file"));
    }
    if (info.size() > MaxInputFileSize) {
        return fail(ErrorCode::FileTooLarge, path, QString::number(info.size()));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    }
    return bytes;
}

} // namespace jianbao
