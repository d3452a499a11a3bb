// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/openfile.h"

#include "app/storage/sqlite.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Whether the file that is open no more stands under its name.
bool hasMoved(const Database &database)
{
    int moved = 0;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

} // namespace

OpenFile::OpenFile(const Database &database)
    : m_name(database.path())
{
    const char *const name = sqlite3_db_filename(database.handle(), "main");
    m_path = QFile::decodeName(name);
    m_isImmutable = sqlite3_uri_boolean(name, "immutable", 0) != 0;
    if (!hasMoved(database)) {
        m_stamp = FileStamp::of(m_path);
    }
}

OpenedDatabase OpenFile::forReading() const
{
    OpenedDatabase database =
        connectForReading(m_path, m_isImmutable ? u"immutable=1"_s : u"mode=ro"_s);
    return database.and_then([&](auto &opened) -> OpenedDatabase {
        return prepare(*opened).map([&] { return std::move(opened); });
    });
}

OpenedDatabase OpenFile::forWriting() const
{
    OpenedDatabase database = connectTo(m_path, SQLite::OPEN_READWRITE, m_name);
    return database.and_then([&](auto &opened) -> OpenedDatabase {
        return opened
            ->write([&]() -> Result<void> {
                opened->execute("PRAGMA synchronous = FULL");
                return prepare(*opened);
            })
            .map([&] { return std::move(opened); });
    });
}

Result<void> OpenFile::prepare(const Database &database) const
{
    return database.write([&]() -> Result<void> {
        if (Result<void> configured = configure(database); !configured) {
            return configured;
        }
        (void)numberFrom(database,
                         "PRAGMA user_version"); // from now on it has the file and its log
        return !hasMoved(database) && FileStamp::of(m_path).isSameFile(m_stamp)
                   ? Result<void>()
                   : fail(ErrorCode::ProjectReplaced, m_name);
    });
}

} // namespace jianbao
