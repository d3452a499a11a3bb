// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/countrows.h"

#include "app/storage/database.h"
#include "app/storage/projectfile/damagedrows.h"
#include "app/storage/sqlite.h"
#include "app/storage/tables.h"

#include <QByteArrayList>
#include <QList>

#include <SQLiteCpp/Column.h>

#include <algorithm>

namespace jianbao {

namespace {

/// A tree of the file that has an entry for each row of a table: the table itself or an index.
struct Tree
{
    QByteArray source; ///< To be read from, for SQL.
    QByteArray key;    ///< The whole number by which it is ordered; empty where there is none.
};

QList<Tree> treesOf(const Database &database, const StoredTable &table)
{
    QList<Tree> trees{{table.name + " NOT INDEXED", "rowid"}};
    SQLite::Statement query(database.connection(),
                            "SELECT list.name, info.name, info.name IN (SELECT name FROM "
                            "pragma_table_info(?1) WHERE type = 'INTEGER') "
                            "FROM pragma_index_list(?1) AS list, pragma_index_info(list.name) AS "
                            "info WHERE NOT list.partial AND info.seqno = 0");
    query.bind(1, table.name.toStdString());
    while (query.executeStep()) {
        const QByteArray index = query.getColumn(0).getText();
        const bool isNumber = query.getColumn(2).getInt() != 0;
        trees.append({table.name + " INDEXED BY " + index,
                      isNumber ? QByteArray(query.getColumn(1).getText()) : QByteArray()});
    }
    return trees;
}

/// The numbers of the rows that the readable parts of the trees know.
qint64 countKnown(const Database &database, const QList<Tree> &trees)
{
    QList<qint64> known;
    for (const Tree &tree : trees) {
        if (!tree.key.isEmpty()) {
            DamagedRows(database, tree.source, tree.key, "rowid").read([&](SQLite::Statement &row) {
                known.append(row.getColumn(1).getInt64());
                return true;
            });
        }
    }
    std::sort(known.begin(), known.end());
    return std::unique(known.begin(), known.end()) - known.begin();
}

/// Row numbers count from 1, and where a table counts them on, no later row gets one again.
std::optional<qint64> highestNumber(const Database &database, const QByteArray &table)
{
    const std::optional<qint64> given =
        numberOr(database, "SELECT seq FROM sqlite_sequence WHERE name = '" + table + '\'');
    return given ? given : numberOr(database, "SELECT max(rowid) FROM " + table + " NOT INDEXED");
}

} // namespace

RowCount countRows(const Database &damaged, const StoredTable &table)
{
    const QList<Tree> trees = treesOf(damaged, table);
    std::optional<qint64> counted;
    for (const Tree &tree : trees) {
        const auto count = numberOr(damaged, "SELECT count(*) FROM " + tree.source);
        counted = std::max(counted, count); // nothing is less than any number
    }
    if (counted) {
        return {*counted, *counted};
    }
    const qint64 known = countKnown(damaged, trees);
    const std::optional<qint64> highest = highestNumber(damaged, table.name);
    return {known, highest ? std::optional(std::max(*highest, known)) : std::nullopt};
}

} // namespace jianbao
