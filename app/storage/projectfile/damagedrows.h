// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace SQLite {
class Statement;
} // namespace SQLite

namespace jianbao {

class Database;

/// The first number that a query on a damaged file gives; nothing where it cannot be read.
std::optional<qint64> numberOr(const Database &database, const QByteArray &sql);

/// Reads the rows of a table of a damaged file in the order of a number, past the pages that cannot
/// be read.
class DamagedRows
{
public:
    /// Returns whether to go on.
    using Take = std::function<bool(SQLite::Statement &row)>;

    /// `source` is what follows FROM: a table, and the index that is to be read where it is one.
    /// `key` is a column with whole numbers that it has in order, `columns` what is wanted beside.
    DamagedRows(const Database &database, QByteArray source, QByteArray key, QByteArray columns);

    /// Gives each row that can be read to `take`, the key as its first column. Of several rows of
    /// one key those behind damage are left out.
    void read(const Take &take);
    /// The highest key, where it can be read.
    std::optional<qint64> lastKey() const { return m_lastKey; }

private:
    bool readFrom(qint64 after, const Take &take);
    std::optional<qint64> rowBehind(qint64 after) const;
    std::optional<qint64> nextReadable() const;

    const Database &m_database;
    QByteArray m_source;
    QByteArray m_key;
    QByteArray m_columns;
    std::optional<qint64> m_lastKey;
    qint64 m_end; ///< Behind it nothing is looked for.
    qint64 m_reached = 0;
};

} // namespace jianbao
