// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/tables.h"

#include "app/storage/database.h"

namespace jianbao {

namespace {

StoredTable tableNamed(const Database &database, const QString &name)
{
    Statement query =
        database.statement("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(name);
    StoredTable table;
    table.name = name.toUtf8();
    while (query.next()) {
        QString column;
        QString type;
        int key = 0;
        query.read(column, type, key);
        table.columns.append(column.toUtf8());
        if (type == QLatin1StringView("BLOB")) {
            table.blobs.append(column.toUtf8());
        }
        if (key > 0) {
            table.key.append(column.toUtf8());
        }
    }
    return table;
}

} // namespace

QByteArray StoredTable::insertion(const QByteArray &conflict) const
{
    QByteArrayList parameters;
    for (qsizetype i = 1; i <= columns.size(); ++i) {
        parameters.append('?' + QByteArray::number(i));
    }
    return "INSERT " + conflict + " INTO " + name + " (" + columnList() + ") VALUES ("
           + parameters.join(", ") + ')';
}

QList<StoredTable> storedTables(const Database &database)
{
    Statement query = database.statement(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'remembered' ORDER BY name");
    query.bind();
    QList<StoredTable> tables;
    while (query.next()) {
        tables.append(tableNamed(database, query.value<QString>()));
    }
    return tables;
}

} // namespace jianbao
