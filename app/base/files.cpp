// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/files.h"

#include "app/base/partfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    // A pipe or device could block or never end.
    if (!info.isFile()) {
        return fail(ErrorCode::FileNotReadable, path, u"not a regular file"_s);
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

Result<std::unique_ptr<PartFile>> createFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        return fail(ErrorCode::FileNotWritable, path,
                    "a symbolic link to "_L1 + info.symLinkTarget());
    }
    if (info.exists() && !info.isFile()) {
        return fail(ErrorCode::FileNotWritable, path, u"not a regular file"_s);
    }
    auto file = std::make_unique<PartFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return tl::unexpected(writeError(*file));
    }
    return file;
}

Error writeError(const QIODevice &device)
{
    const auto *const file = qobject_cast<const QFileDevice *>(&device);
    const auto *const part = qobject_cast<const PartFile *>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    const QString name = part ? part->target() : file ? file->fileName() : QString();
    return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, name, device.errorString()};
}

} // namespace jianbao
