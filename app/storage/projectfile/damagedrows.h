// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace SQLite {
class Statement;
} // namespace SQLite

namespace jianbao {

class Database;

/// The first number that a query on a damaged file gives; nothing where it cannot be read.
std::optional<qint64> numberOr(const Database &database, const QByteArray &sql);

/// Reads the rows of a table of a damaged file in the order of a number, past the pages that cannot
/// be read. A page that is damaged in part may give false numbers: none above the highest is
/// believed.
class DamagedRows
{
public:
    /// Returns whether to go on.
    using Take = std::function<bool(SQLite::Statement &row)>;

    /// `source` is what follows FROM: a table, and the index that is to be read where it is one.
    /// `key` is a column with whole numbers from 1 that it has in order, `columns` what is wanted
    /// beside; `highest` the highest number that can be there, where it is known.
    DamagedRows(const Database &database, QByteArray source, QByteArray key, QByteArray columns,
                std::optional<qint64> highest = std::nullopt);

    /// Gives each row that can be read to `take`, the key as its first column. Of several rows of
    /// one key those behind damage are left out.
    void read(const Take &take);
    /// The same for a table whose keys are its row numbers; afterwards looks for each number that
    /// the walk did not come to, since a false one leads past others. A row may come twice.
    void readEach(const Take &take);

private:
    QByteArray selection() const;
    bool readFrom(qint64 after, const Take &take);
    void note(qint64 key);
    std::optional<qint64> rowBehind(qint64 after) const;
    std::optional<qint64> nextReadable() const;

    const Database &m_database;
    QByteArray m_source;
    QByteArray m_key;
    QByteArray m_columns;
    qint64 m_end; ///< Behind it nothing is looked for.
    bool m_isEndKnown;
    qint64 m_reached = 0;
    bool m_isDamaged = false; ///< Something in it could not be read, or stood out of its order.
    std::vector<bool> m_seen; ///< By key, as far as they are noted.
};

} // namespace jianbao
