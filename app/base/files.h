// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace jianbao {

class PartFile;

/// The most bytes that one input file may have: 256 MiB, far beyond any newspaper issue.
constexpr qint64 MaxInputFileSize = qint64(256) * 1024 * 1024;

/// The whole content of a regular file. Errors: FileNotFound, FileNotReadable (also for folders
/// and devices), FileTooLarge.
Result<QByteArray> readFile(const QString &path);

/// Opens a file that takes the place of an older one only when its `commit` succeeds; until then,
/// and after any failure, the old file stands untouched. A symbolic link is refused: the file it
/// points to would be replaced unseen. Errors: FileNotWritable, DiskFull.
Result<std::unique_ptr<PartFile>> createFile(const QString &path);

/// The error of a failed write to a device: DiskFull or FileNotWritable, with the file's name.
Error writeError(const QIODevice &device);

} // namespace jianbao
