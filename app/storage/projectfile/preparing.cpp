// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/preparing.h"

#include "app/storage/projectfile/backupfolder.h"
#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/projectfile/projectlog.h"
#include "app/storage/sqlite.h"

namespace jianbao {

namespace {

/// Takes the lock of a writer for a moment, to see that no other program writes.
void touchLock(const Database &database)
{
    database.execute("BEGIN IMMEDIATE; COMMIT");
}

Result<void> migrate(const Database &database, const Schema &schema)
{
    const int version = numberFrom(database, "PRAGMA user_version");
    if (version == schema.version()) {
        return {};
    }
    return BackupFolder(database.path())
        .add(database, SnapshotReason::Migration)
        .and_then([&](const QString &) { return schema.migrate(database, version); });
}

} // namespace

Result<void> prepareForWriting(const Database &database, const Schema &schema)
{
    // Until the checks are through, not even the log of a crash is put into the file.
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (Result<void> configured = configure(database); !configured) {
        return configured;
    }
    touchLock(database);
    const Result<void> sound = check(database, schema);
    if (sound || !hasLog(database.path())) { // SQLite takes an empty log away again
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    }
    if (!sound) {
        return sound;
    }
    database.execute("PRAGMA synchronous = FULL");
    if (Result<void> migrated = migrate(database, schema); !migrated) {
        return migrated;
    }
    database.execute("PRAGMA journal_mode = WAL");
    (void)numberFrom(database, "PRAGMA user_version"); // makes the files that readers need
    return {};
}

} // namespace jianbao
