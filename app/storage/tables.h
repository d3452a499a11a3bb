// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QList>

namespace jianbao {

class Database;

/// A table of a project file as it is copied row by row.
struct StoredTable
{
    QByteArray name;
    QByteArrayList columns;
    QByteArrayList key;   ///< The columns of the primary key.
    QByteArrayList blobs; ///< The columns that hold bytes.

    QByteArray columnList() const { return columns.join(", "); }
    /// "INSERT … INTO name (columns) VALUES (?1, …)"; `conflict` is "" or "OR IGNORE".
    QByteArray insertion(const QByteArray &conflict) const;
};

/// The tables with the project's own rows, by name: without those of SQLite and of the full-text
/// index, and without the places that the window remembers. May throw.
QList<StoredTable> storedTables(const Database &database);

} // namespace jianbao
