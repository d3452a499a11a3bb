// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/connecting.h"

#include "app/storage/search/tokenizer.h"
#include "app/storage/sqlite.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The longest text or blob, in bytes: that of the largest file that can be imported, as text in
/// UTF-8 from UTF-16 or the other way round, with room to spare.
constexpr int LargestValue = 900'000'000;

} // namespace

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

int numberFrom(const Database &database, const char *sql)
{
    Statement query = database.statement(sql);
    return query.bind().next() ? query.value<int>() : 0;
}

Result<void> configure(const Database &database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, LargestValue);
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 0);
    database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
                     "PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; "
                     "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; "
                     "PRAGMA cache_size = -32768");
    return registerTokenizer(database);
}

} // namespace jianbao
