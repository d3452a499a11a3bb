// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile.h"

#include "app/storage/sqlite.h"
#include "app/storage/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>
#include <QUrl>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int ApplicationId = 0x4A424149; // "JBAI"
/// The header of a database file (https://www.sqlite.org/fileformat.html, 1.3), in bytes.
constexpr int HeaderSize = 100;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;
/// Files up to this size are read through for damage before they are opened. Larger ones would
/// make the person wait; damage in them shows as a failed read of the part concerned.
constexpr qint64 LargestCheckedFile = 64 * 1024 * 1024;

using OpenedDatabase = Result<std::unique_ptr<Database>>;

OpenedDatabase connectTo(const QString &fileName, int flags, const QString &path)
{
    try {
        return std::make_unique<Database>(fileName, flags, path);
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(
            errorFrom(exception.getErrorCode(), 0, path, QString::fromUtf8(exception.what())));
    }
}

OpenedDatabase connectForReading(const QString &path, const QString &option)
{
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    return connectTo(QString::fromLatin1(uri) + u'?' + option,
                     SQLite::OPEN_READONLY | SQLite::OPEN_URI, path);
}

int pragma(const Database &database, const char *sql)
{
    Statement query = database.statement(sql);
    return query.bind().next() ? query.value<int>() : 0;
}

/// Settings of every connection: what a file of a stranger cannot be trusted with is off.
Result<void> configure(const Database &database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
                     "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; "
                     "PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768");
    return registerTokenizer(database);
}

/// The header of the file as it stands, read past SQLite's checks: when putting back the
/// write-ahead log was cut off, the first page may count pages that only the log has. Empty for a
/// shorter file.
QByteArray headerOf(const Database &database)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray header(HeaderSize, '\0');
    const bool isRead = file != nullptr && file->pMethods != nullptr
                        && file->pMethods->xRead(file, header.data(), HeaderSize, 0) == SQLITE_OK;
    return isRead ? header : QByteArray();
}

/// Whether the file is a project of a version that can be opened; reads its header only, takes no
/// lock, and looks at no journal, so nothing at all can change. It is read through SQLite because
/// closing the file otherwise would drop the locks that this process may have on it.
Result<void> identify(const QString &path, const Schema &schema)
{
    const OpenedDatabase database = connectForReading(path, u"immutable=1"_s);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const QByteArray header = headerOf(**database);
    if (!header.startsWith("SQLite format 3")
        || qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset) != ApplicationId) {
        return fail(ErrorCode::NotAProject, path);
    }
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionOffset);
    if (version > schema.version()) {
        return fail(ErrorCode::NewerProject, path, u"version %1"_s.arg(version));
    }
    return {};
}

/// Looks for damage. The version is read again: the write-ahead log of a crash may have a new one.
Result<void> check(const Database &database, const Schema &schema)
{
    const int version = pragma(database, "PRAGMA user_version");
    if (version < 1 || version > schema.version()) {
        return fail(version < 1 ? ErrorCode::DamagedProject : ErrorCode::NewerProject,
                    database.path(), u"version %1"_s.arg(version));
    }
    if (Result<void> same = schema.compare(database, version); !same) {
        return same;
    }
    if (QFileInfo(database.path()).size() <= LargestCheckedFile) {
        Statement query = database.statement("PRAGMA quick_check(1)");
        if (query.bind().next() && query.value<QString>() != "ok"_L1) {
            return fail(ErrorCode::DamagedProject, database.path(), query.value<QString>());
        }
    }
    return {};
}

/// Takes the lock that keeps other programs out, without writing.
void lock(const Database &database)
{
    database.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT");
}

Result<void> copyBeforeMigration(const Database &database, int version)
{
    const QFileInfo info(database.path());
    const QString copy =
        info.dir().filePath(u"%1.version%2.jianbao"_s.arg(info.completeBaseName()).arg(version));
    if (QFileInfo::exists(copy)) {
        return {}; // from an earlier attempt; the first copy is the one before any change
    }
    const QString unfinished = copy + u".part"_s;
    QFile::remove(unfinished);
    {
        SQLite::Database target(unfinished.toStdString(),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup(target, database.connection()).executeStep(-1);
    }
    if (!QFile::rename(unfinished, copy)) {
        return fail(ErrorCode::FileNotWritable, copy);
    }
    return {};
}

Result<void> migrate(const Database &database, const Schema &schema)
{
    const int version = pragma(database, "PRAGMA user_version");
    if (version == schema.version()) {
        return {};
    }
    return copyBeforeMigration(database, version).and_then([&] {
        return schema.migrate(database, version);
    });
}

OpenedDatabase openForWriting(const QString &path, const Schema &schema)
{
    OpenedDatabase opened = connectTo(path, SQLite::OPEN_READWRITE, path);
    if (!opened) {
        return opened;
    }
    const Database &database = **opened;
    const Result<void> ready = database.write([&]() -> Result<void> {
        // Until the checks are through, not even the log of a crash is put into the file.
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        if (Result<void> configured = configure(database); !configured) {
            return configured;
        }
        lock(database);
        if (Result<void> sound = check(database, schema); !sound) {
            return sound;
        }
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
        database.execute("PRAGMA synchronous = FULL");
        if (Result<void> migrated = migrate(database, schema); !migrated) {
            return migrated;
        }
        database.execute("PRAGMA journal_mode = WAL");
        return {};
    });
    return ready ? std::move(opened) : tl::unexpected(ready.error());
}

OpenedDatabase openForReading(const QString &path, const Schema &schema)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        return fail(ErrorCode::FileNotWritable, path, u"changes of a crash wait beside it"_s);
    }
    OpenedDatabase opened = connectForReading(path, u"mode=ro"_s);
    if (!opened) {
        return opened;
    }
    const Database &database = **opened;
    const Result<void> ready = database.write([&]() -> Result<void> {
        const Result<void> sound =
            configure(database).and_then([&] { return check(database, schema); });
        if (sound && pragma(database, "PRAGMA user_version") < schema.version()) {
            return fail(ErrorCode::FileNotWritable, path, u"made by an older version"_s);
        }
        return sound;
    });
    return ready ? std::move(opened) : tl::unexpected(ready.error());
}

Result<void> makeFile(const QString &fileName, const QString &path, const Schema &schema,
                      const ProjectFile::Fill &fill)
{
    const OpenedDatabase opened =
        connectTo(fileName, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const Database &database = **opened;
    return database.write([&]() -> Result<void> {
        database.connection().exec("PRAGMA application_id = " + std::to_string(ApplicationId));
        Result<void> made =
            configure(database).and_then([&] { return schema.migrate(database, 0); });
        if (made && fill) {
            SQLite::Transaction transaction(database.connection());
            fill(database);
            transaction.commit();
        }
        return made;
    });
}

bool isWritable(const QFileInfo &info)
{
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace

ProjectFile::ProjectFile(std::unique_ptr<Database> database, bool readOnly)
    : m_database(std::move(database))
    , m_readOnly(readOnly)
{}

ProjectFile::~ProjectFile()
{
    if (m_readOnly) {
        return;
    }
    const Result<void> closed = m_database->write([this]() -> Result<void> {
        m_database->execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        return {};
    });
    if (!closed) { // nothing is lost: the next open finds the write-ahead log
        qCWarning(storageLog, "closing failed: %s", qUtf8Printable(closed.error().cause));
    }
}

Result<void> ProjectFile::create(const QString &path, const Schema &schema, const Fill &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return fail(ErrorCode::ProjectExists, path);
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return fail(ErrorCode::FileNotWritable, path);
    }
    const QString random = QString::number(QRandomGenerator::system()->generate(), 16);
    const QString unfinished = info.dir().filePath(u".%1.%2.part"_s.arg(info.fileName(), random));
    Result<void> made = makeFile(unfinished, path, schema, fill);
    if (made && !QFile::rename(unfinished, path)) {
        const bool exists = QFileInfo::exists(path);
        made = fail(exists ? ErrorCode::ProjectExists : ErrorCode::FileNotWritable, path);
    }
    if (!made) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s); // stays where a transaction was cut off
    }
    return made;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, const Schema &schema)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    if (!info.isFile() || info.size() == 0) {
        return fail(ErrorCode::NotAProject, path);
    }
    if (!info.isReadable()) {
        return fail(ErrorCode::FileNotReadable, path);
    }
    if (Result<void> known = identify(path, schema); !known) {
        return tl::unexpected(known.error());
    }
    const bool writable = isWritable(info);
    OpenedDatabase database =
        writable ? openForWriting(path, schema) : openForReading(path, schema);
    if (!database) {
        return tl::unexpected(database.error());
    }
    return std::unique_ptr<ProjectFile>(new ProjectFile(std::move(*database), !writable));
}

} // namespace jianbao
