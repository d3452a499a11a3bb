// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QByteArray>

namespace jianbao {

/// The most bytes that one input file may have: 256 MiB, far beyond any newspaper issue.
constexpr qint64 MaxInputFileSize = qint64(256) * 1024 * 1024;

/// The whole content of a regular file. Errors: FileNotFound, FileNotReadable (also for folders
/// and devices), FileTooLarge.
Result<QByteArray> readFile(const QString &path);

} // namespace jianbao
