// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <memory>

namespace jianbao {

/// The right to change a project file, held by one program at a time: a lock of the system on the
/// file "NAME.jianbao-lock" beside it. The system takes the lock away with the process, however
/// that ends, so that a file left behind by a crash locks nothing. SQLite's own locks would keep
/// readers out as well, or let two windows write by turns.
class WriterLock
{
public:
    /// Waits some seconds for a program that is ending (one that was killed holds it until the last
    /// of its threads is gone). Errors: ProjectLocked where another program (or this one) holds it,
    /// FileNotWritable, DiskFull.
    static Result<std::unique_ptr<WriterLock>> take(const QString &projectPath);
    /// Whether a program holds the lock of this project now.
    static bool isTaken(const QString &projectPath);
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    WriterLock(QString path, int descriptor);

    QString m_path;
    int m_descriptor;
};

} // namespace jianbao
