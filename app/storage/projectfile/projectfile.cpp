// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/projectfile.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/newprojectfile.h"
#include "app/storage/projectfile/preparing.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/projectfile/projectlog.h"
#include "app/storage/projectfile/snapshot.h"
#include "app/storage/sqlite.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

bool isWritable(const QFileInfo &info)
{
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// What can be told without opening it as a database.
Result<void> checkKind(const QFileInfo &info, const QString &path)
{
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    if (!info.isFile() || info.size() == 0) {
        return fail(ErrorCode::NotAProject, path);
    }
    if (!info.isReadable()) {
        return fail(ErrorCode::FileNotReadable, path);
    }
    return {};
}

} // namespace

ProjectFile::ProjectFile(Opened opened, ProjectAccess access)
    : m_copyFolder(std::move(opened.copyFolder))
    , m_lock(std::move(opened.lock))
    , m_database(std::move(opened.database))
    , m_access(access)
    , m_stamp(FileStamp::of(m_database->path()))
{}

ProjectFile::~ProjectFile()
{
    (void)checkWritable(); // a file that was replaced must not get what is in the log
    if (m_access == ProjectAccess::Replaced) {
        leaveReplaced();
    }
    if (isReadOnly()) {
        return;
    }
    const Result<void> closed = m_database->write([this]() -> Result<void> {
        m_database->setPatience(std::chrono::milliseconds(250)); // a reader may be at it
        m_database->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        return {};
    });
    if (!closed) { // nothing is lost: the next open finds the write-ahead log
        qCWarning(storageLog, "closing failed: %s", qUtf8Printable(closed.error().cause));
    }
}

/// The log belongs to the file that was replaced; it must not get into the new one.
void ProjectFile::leaveReplaced()
{
    const QString path = m_database->path();
    sqlite3_db_config(m_database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_database.reset();
    if (!m_conflictCopy.isEmpty()) { // which has all that the log has
        QFile::remove(logPath(path));
        QFile::remove(path + u"-shm"_s);
    }
}

Result<void> ProjectFile::create(const QString &path, const Schema &schema, const Fill &fill)
{
    return makeProjectFile(path, schema, fill);
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const Schema &schema)
{
    const QFileInfo info(path);
    if (Result<void> file = checkKind(info, path); !file) {
        return tl::unexpected(file.error());
    }
    const Result<ProjectHeader> header = identify(path, schema);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const bool writable = isWritable(info);
    if (writable && !header->isInWal && hasLog(path) && !WriterLock::isTaken(path)) {
        if (Result<void> aside = setForeignLogAside(path); !aside) {
            return tl::unexpected(aside.error());
        }
    }
    ProjectAccess access = writable ? ProjectAccess::Full : ProjectAccess::NotPermitted;
    Result<Opened> opened = writable ? openForWriting(path, schema) : openForReading(path, schema);
    if (!opened && opened.error().code == ErrorCode::ProjectLocked && WriterLock::isTaken(path)) {
        access = ProjectAccess::InUse;
        opened = openForReading(path, schema);
    }
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(*opened), access));
}

Result<ProjectFile::Opened> ProjectFile::openForWriting(const QString &path, const Schema &schema)
{
    Opened result;
    Result<std::unique_ptr<WriterLock>> lock = WriterLock::take(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    result.lock = std::move(*lock);
    OpenedDatabase opened = connectTo(path, SQLite::OPEN_READWRITE, path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    result.database = std::move(*opened);
    const Database &database = *result.database;
    const Result<void> ready = database.write([&] { return prepareForWriting(database, schema); });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    return result;
}

Result<ProjectFile::Opened> ProjectFile::openForReading(const QString &path, const Schema &schema)
{
    // With neither log nor index of one beside it, nobody has it open: it can be read as it stands,
    // also where SQLite could not make these files.
    const bool atRest =
        !hasLog(path) && !QFileInfo::exists(path + u"-shm"_s) && !WriterLock::isTaken(path);
    OpenedDatabase opened = connectForReading(path, atRest ? u"immutable=1"_s : u"mode=ro"_s);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const Database &database = **opened;
    const Result<bool> current = database.write([&]() -> Result<bool> {
        return configure(database).and_then([&] { return check(database, schema); }).map([&] {
            return numberFrom(database, "PRAGMA user_version") == schema.version();
        });
    });
    const bool needsCopy = current ? !*current : current.error().code == ErrorCode::FileNotReadable;
    if (needsCopy && !WriterLock::isTaken(path)) {
        return openCopy(path, schema);
    }
    if (!current) {
        return tl::unexpected(current.error());
    }
    if (!*current) {
        return fail(ErrorCode::ProjectLocked, path, u"by an older version"_s);
    }
    Opened result;
    result.database = std::move(*opened);
    return result;
}

/// Where a log has to be put back, or tables to be migrated, beside a file that may only be read.
Result<ProjectFile::Opened> ProjectFile::openCopy(const QString &path, const Schema &schema)
{
    Opened result;
    result.copyFolder = std::make_unique<QTemporaryDir>();
    const QString copy = result.copyFolder->filePath(QFileInfo(path).fileName());
    const bool copied = result.copyFolder->isValid() && QFile::copy(path, copy)
                        && (!hasLog(path) || QFile::copy(logPath(path), logPath(copy)))
                        && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!copied) {
        return fail(ErrorCode::FileNotReadable, path, u"no room for a private copy"_s);
    }
    QFile::setPermissions(logPath(copy), QFile::ReadOwner | QFile::WriteOwner);
    OpenedDatabase opened = connectTo(copy, SQLite::OPEN_READWRITE, path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const Database &database = **opened;
    const Result<void> ready = database.write([&]() -> Result<void> {
        return configure(database).and_then([&] { return check(database, schema); }).and_then([&] {
            return schema.migrate(database, numberFrom(database, "PRAGMA user_version"));
        });
    });
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    result.database = std::move(*opened);
    return result;
}

Result<void> ProjectFile::checkWritable()
{
    const QString &path = m_database->path();
    if (m_access == ProjectAccess::Full && FileStamp::of(path) != m_stamp) {
        m_access = ProjectAccess::Replaced;
        if (const Result<QString> copy = saveConflictCopy()) {
            m_conflictCopy = *copy;
        } else {
            qCWarning(storageLog, "saving a conflict copy failed: %s",
                      qUtf8Printable(copy.error().cause));
        }
    }
    switch (m_access) {
    case ProjectAccess::Full:
        return {};
    case ProjectAccess::NotPermitted:
        return fail(ErrorCode::ProjectReadOnly, path);
    case ProjectAccess::InUse:
        return fail(ErrorCode::ProjectLocked, path);
    case ProjectAccess::Replaced:
        return fail(ErrorCode::ProjectReplaced, path, m_conflictCopy);
    }
    Q_UNREACHABLE();
}

/// Another file in its place is left to checkWritable().
void ProjectFile::noteChange()
{
    const FileStamp now = FileStamp::of(m_database->path());
    if (now.isSameFile(m_stamp)) {
        m_stamp = now;
    }
}

Result<QString> ProjectFile::saveConflictCopy() const
{
    const QFileInfo info(m_database->path());
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd hhmmss"_s);
    const QString copy =
        info.dir().filePath(u"%1 (conflict %2).jianbao"_s.arg(info.completeBaseName(), time));
    return m_database->write([&] { return writeSnapshot(*m_database, copy); }).map([&] {
        return copy;
    });
}

} // namespace jianbao
