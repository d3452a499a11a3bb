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

/// The numbers of the rows that the readable parts of the trees know, of those that there can be.
qint64 countKnown(const Database &database, const QList<Tree> &trees, qint64 highest)
{
    QList<qint64> known;
    for (const Tree &tree : trees) {
        if (!tree.key.isEmpty()) {
            DamagedRows(database, tree.source, tree.key, "rowid").read([&](SQLite::Statement &row) {
                const qint64 number = row.getColumn(1).getInt64();
                if (number >= 1 && number <= highest) {
                    known.append(number);
                }
                return true;
            });
        }
    }
    std::sort(known.begin(), known.end());
    return std::unique(known.begin(), known.end()) - known.begin();
}

/// What the trees count that can be counted; empty where none can, or they do not agree.
std::optional<qint64> counted(const Database &damaged, const QList<Tree> &trees)
{
    std::optional<qint64> agreed;
    for (const Tree &tree : trees) {
        if (const auto count = numberOr(damaged, "SELECT count(*) FROM " + tree.source)) {
            if (agreed && agreed != count) {
                return std::nullopt;
            }
            agreed = count;
        }
    }
    return agreed;
}

} // namespace

std::optional<qint64> highestNumber(const Database &damaged, const QByteArray &table)
{
    const std::optional<qint64> given =
        numberOr(damaged, "SELECT seq FROM sqlite_sequence WHERE name = '" + table + '\'');
    return given ? given : numberOr(damaged, "SELECT max(rowid) FROM " + table + " NOT INDEXED");
}

RowCount countRows(const Database &damaged, const StoredTable &table)
{
    const QList<Tree> trees = treesOf(damaged, table);
    const std::optional<qint64> highest = highestNumber(damaged, table.name);
    const std::optional<qint64> count = counted(damaged, trees);
    if (count && *count <= highest.value_or(*count)) {
        return {*count, *count};
    }
    // Without it there is nothing to tell false numbers by.
    return highest ? RowCount{countKnown(damaged, trees, *highest), *highest} : RowCount();
}

} // namespace jianbao
