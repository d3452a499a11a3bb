// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/compaction.h"

#include "app/storage/history/historylimit.h"
#include "app/storage/sqlite.h"
#include "app/storage/storage.h"

#include <QScopeGuard>

#include <SQLiteCpp/Transaction.h>

namespace jianbao {

namespace {

int dropWhatIsGone(Storage &storage, bool withoutHistory)
{
    const Database &database = storage.database;
    SQLite::Transaction transaction(database.connection(), SQLite::TransactionBehavior::IMMEDIATE);
    const int dropped =
        withoutHistory ? dropHistory(database) : trimHistory(database, HistoryLimit());
    storage.sources.dropUnreachable();
    if (storage.index.hasEntriesOfNothing()) {
        storage.index.rebuild();
    }
    transaction.commit();
    return dropped;
}

/// VACUUM attaches the new file as a second database, and may need as much room as the first: not
/// in memory.
void writeAnew(const Database &database)
{
    sqlite3 *handle = database.handle();
    const int attached = sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    const auto guard = qScopeGuard([=] { sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, attached); });
    database.execute("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY");
}

Result<void> emptyLog(const Database &database)
{
    Statement checkpoint = database.statement("PRAGMA wal_checkpoint(TRUNCATE)");
    const bool isBlocked = checkpoint.bind().next() && checkpoint.value<int>() != 0;
    return isBlocked ? fail(ErrorCode::ProjectLocked, database.path()) : Result<void>();
}

} // namespace

Result<int> compact(Storage &storage, bool withoutHistory)
{
    const Database &database = storage.database;
    return database.write([&]() -> Result<int> {
        const int dropped = dropWhatIsGone(storage, withoutHistory);
        writeAnew(database);
        return emptyLog(database).map([dropped] { return dropped; });
    });
}

} // namespace jianbao
