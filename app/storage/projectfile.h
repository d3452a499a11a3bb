// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/storage/database.h"
#include "app/storage/schema.h"

#include <functional>
#include <memory>

namespace jianbao {

/// A project file that is open: who may open it, and what state it is left in.
///
/// One program has the file at a time. SQLite's exclusive lock is taken when it is opened and lasts
/// until it is closed; the system takes it away with the process, however that ends. While the
/// file is open, changes go to a write-ahead log beside it with full synchronisation; closing puts
/// everything back into the one file. After a crash the next open does that.
class ProjectFile
{
public:
    using Fill = std::function<void(const Database &)>;

    /// Makes a file with the tables of the schema and what `fill` puts into them. It appears under
    /// its name only when it is complete. Errors: ProjectExists, FileNotWritable, DiskFull,
    /// StorageFailed.
    static Result<void> create(const QString &path, const Schema &schema, const Fill &fill = {});
    /// Opens a file and brings it to the schema's version; before that it is copied to
    /// "NAME.versionN.jianbao". Without write permission on file or folder it is opened read-only.
    /// Errors: FileNotFound, FileNotReadable, NotAProject, NewerProject, DamagedProject,
    /// ProjectLocked, DiskFull; the file is then untouched.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, const Schema &schema);
    ~ProjectFile();

    Database &database() { return *m_database; }
    bool isReadOnly() const { return m_readOnly; }

private:
    ProjectFile(std::unique_ptr<Database> database, bool readOnly);

    std::unique_ptr<Database> m_database;
    bool m_readOnly = false;
};

} // namespace jianbao
