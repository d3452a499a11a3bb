// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/historylimit.h"

#include "app/storage/database.h"

namespace jianbao {

namespace {

int dropUpTo(const Database &database, qint64 last)
{
    database.statement("DELETE FROM action WHERE id <= ?1").bind(last).run();
    Statement changes = database.statement("SELECT changes()");
    return changes.bind().next() ? changes.value<int>() : 0;
}

} // namespace

HistorySize historySize(const Database &database)
{
    HistorySize size;
    Statement query =
        database.statement("SELECT count(*), ifnull(sum(length(changeset)), 0) FROM action");
    if (query.bind().next()) {
        query.read(size.steps, size.bytes);
    }
    return size;
}

int trimHistory(const Database &database, const HistoryLimit &limit)
{
    Statement query = database.statement(
        "SELECT ifnull(max(id), 0) FROM (SELECT id, row_number() OVER newest AS number, "
        "sum(length(changeset)) OVER newest AS bytes FROM action "
        "WINDOW newest AS (ORDER BY id DESC)) "
        "WHERE number > ?3 AND (number > ?1 OR bytes > ?2)");
    query.bind(limit.steps, limit.bytes, limit.least).next();
    const auto last = query.value<qint64>();
    return last > 0 ? dropUpTo(database, last) : 0;
}

int trimGrownHistory(const Database &database, const HistoryLimit &limit)
{
    const HistorySize size = historySize(database);
    const bool isGrown =
        size.steps > limit.steps + limit.steps / 10 || size.bytes > limit.bytes + limit.bytes / 10;
    return isGrown ? trimHistory(database, limit) : 0;
}

int dropHistory(const Database &database)
{
    return dropUpTo(database, std::numeric_limits<qint64>::max());
}

} // namespace jianbao
