// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/projectaccess.h"
#include "app/storage/database.h"
#include "app/storage/projectfile/filestamp.h"
#include "app/storage/projectfile/writerlock.h"
#include "app/storage/schema.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace jianbao {

/// A project file that is open: who may open it, and what state it is left in.
///
/// One program changes the file at a time (see WriterLock); others may read it meanwhile. While the
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
    /// Opens a file and brings it to the schema's version; before that a snapshot of it is made.
    /// Where another program works on it, or file or folder may only be read, it is opened for
    /// reading; where that takes putting back a log or migrating, a private copy of it is. Errors:
    /// FileNotFound, FileNotReadable, NotAProject, NewerProject, DamagedProject, ProjectLocked (by
    /// a program that lets nobody read), DiskFull; the file is then untouched.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, const Schema &schema);
    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    Database &database() { return *m_database; }
    ProjectAccess access() const { return m_access; }
    bool isReadOnly() const { return m_access != ProjectAccess::Full; }

    /// To be asked before each change: whether it may be made. When another program has moved,
    /// replaced or changed the file, saves what is open here as "NAME (conflict TIME).jianbao"
    /// beside it and allows no more changes. Errors: ProjectReadOnly, ProjectLocked,
    /// ProjectReplaced (the cause is the path of the conflict copy).
    Result<void> checkWritable();
    /// To be told after each change.
    void noteChange();

private:
    struct Opened
    {
        std::unique_ptr<QTemporaryDir> copyFolder; ///< Where a private copy is open.
        std::unique_ptr<WriterLock> lock;
        std::unique_ptr<Database> database; ///< Closed before the lock is given up.
    };

    ProjectFile(Opened opened, ProjectAccess access);
    static Result<Opened> openForWriting(const QString &path, const Schema &schema);
    static Result<Opened> openForReading(const QString &path, const Schema &schema);
    static Result<Opened> openCopy(const QString &path, const Schema &schema);
    Result<QString> saveConflictCopy() const;
    void leaveReplaced();

    std::unique_ptr<QTemporaryDir> m_copyFolder;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Database> m_database;
    ProjectAccess m_access;
    FileStamp m_stamp;
    QString m_conflictCopy;
};

} // namespace jianbao
