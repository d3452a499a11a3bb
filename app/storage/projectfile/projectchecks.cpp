// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/projectchecks.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/sqlite.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The header of a database file (https://www.sqlite.org/fileformat.html, 1.3), in bytes.
constexpr int HeaderSize = 100;
constexpr int WriteVersionOffset = 18;
constexpr char WalVersion = 2;
constexpr int UserVersionOffset = 60;
constexpr qsizetype EncodingOffset = 56;
constexpr qint32 Utf8 = 1; // what every project is in
constexpr int ApplicationIdOffset = 68;
/// Files up to this size are read through for damage before they are opened. Larger ones would
/// make the person wait; damage in them shows as a failed read of the part concerned.
constexpr qint64 LargestCheckedFile = 64 * 1024 * 1024;

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

/// What the tables cannot forbid and the program relies on: no text claims to be longer than its
/// bytes can make it, and every tag hangs from the top, at a depth that a person could make.
Result<void> checkContents(const Database &database)
{
    if (database.statement("SELECT 1 FROM source WHERE length > length(bytes) LIMIT 1")
            .bind()
            .next()) {
        return fail(ErrorCode::DamagedProject, database.path(), u"length of a text"_s);
    }
    if (database
            .statement("WITH RECURSIVE tree (id, depth) AS ("
                       "SELECT id, 0 FROM tag WHERE parent_id IS NULL UNION ALL "
                       "SELECT t.id, depth + 1 FROM tree JOIN tag t ON t.parent_id = tree.id "
                       "WHERE depth < 1000) "
                       "SELECT 1 FROM tag WHERE id NOT IN (SELECT id FROM tree) LIMIT 1")
            .bind()
            .next()) {
        return fail(ErrorCode::DamagedProject, database.path(), u"tags in a circle"_s);
    }
    return {};
}

/// What a check found; the lines before it only say in which database.
QString lastLine(const QString &finding)
{
    return finding.section(u'\n', -1);
}

} // namespace

// Read through SQLite, because closing the file otherwise would drop the locks that this process
// may have on it.
Result<ProjectHeader> identify(const QString &path, const Schema &schema)
{
    const OpenedDatabase database = connectForReading(path, u"immutable=1"_s);
    if (!database) {
        return tl::unexpected(database.error());
    }
    const QByteArray header = headerOf(**database);
    if (!header.startsWith("SQLite format 3")
        || qFromBigEndian<qint32>(header.constData() + ApplicationIdOffset) != ProjectApplicationId
        || qFromBigEndian<qint32>(header.constData() + EncodingOffset) != Utf8) {
        return fail(ErrorCode::NotAProject, path);
    }
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionOffset);
    if (version > schema.version()) {
        return fail(ErrorCode::NewerProject, path, u"version %1"_s.arg(version));
    }
    return ProjectHeader{version, header[WriteVersionOffset] == WalVersion};
}

Result<void> check(const Database &database, const Schema &schema)
{
    const int version = numberFrom(database, "PRAGMA user_version");
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
            return fail(ErrorCode::DamagedProject, database.path(),
                        lastLine(query.value<QString>()));
        }
    }
    return checkContents(database);
}

Result<void> checkThoroughly(const Database &database)
{
    Statement sound = database.statement("PRAGMA quick_check(1)");
    if (sound.bind().next() && sound.value<QString>() != "ok"_L1) {
        return fail(ErrorCode::DamagedProject, database.path(), lastLine(sound.value<QString>()));
    }
    if (database.statement("PRAGMA foreign_key_check").bind().next()) {
        return fail(ErrorCode::DamagedProject, database.path(), u"foreign keys"_s);
    }
    return {};
}

} // namespace jianbao
