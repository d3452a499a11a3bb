// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

/// The write-ahead log that SQLite keeps beside an open project.
QString logPath(const QString &projectPath);
/// Whether there is one that holds something.
bool hasLog(const QString &projectPath);
/// A file that was closed has no write-ahead log: one that lies beside it belongs to another file,
/// and SQLite would put it into this one. It is kept under another name. Error:
/// FileNotWritable.
Result<void> setForeignLogAside(const QString &projectPath);

} // namespace jianbao
