// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/damagedrows.h"

#include "app/storage/database.h"
#include "app/storage/sqlite.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <limits>

namespace jianbao {

std::optional<qint64> numberOr(const Database &database, const QByteArray &sql)
{
    try {
        SQLite::Statement query(database.connection(), sql.toStdString());
        return query.executeStep() && !query.getColumn(0).isNull()
                   ? std::optional<qint64>(query.getColumn(0).getInt64())
                   : std::nullopt;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

DamagedRows::DamagedRows(const Database &database, QByteArray source, QByteArray key,
                         QByteArray columns)
    : m_database(database)
    , m_source(std::move(source))
    , m_key(std::move(key))
    , m_columns(std::move(columns))
    , m_lastKey(numberOr(database, "SELECT max(" + m_key + ") FROM " + m_source))
    , m_end(m_lastKey.value_or(std::numeric_limits<qint64>::max() / 4))
{}

void DamagedRows::read(const Take &take)
{
    qint64 after = std::numeric_limits<qint64>::min();
    while (!readFrom(after, take) && m_reached < m_end) {
        const std::optional<qint64> next = nextReadable();
        if (!next) {
            return;
        }
        after = *next;
    }
}

/// Reads on behind a key; true when the end was reached.
bool DamagedRows::readFrom(qint64 after, const Take &take)
{
    try {
        SQLite::Statement rows(m_database.connection(),
                               ("SELECT " + m_key + ", " + m_columns + " FROM " + m_source
                                + " WHERE " + m_key + " > ?1 ORDER BY " + m_key)
                                   .toStdString());
        rows.bind(1, int64_t(after));
        while (rows.executeStep()) {
            m_reached = std::max<qint64>(m_reached, rows.getColumn(0).getInt64());
            if (!take(rows)) {
                return true;
            }
        }
        return true;
    } catch (const SQLite::Exception &) {
        m_reached = std::max({m_reached, after, qint64(0)});
        // Where only the row's number can be read, the rest of it lies on a damaged page.
        m_reached = rowBehind(m_reached).value_or(m_reached);
        return false;
    }
}

/// A damaged tree can lead to a row in front, too; then nothing readable is behind, and what was
/// reached only ever grows.
std::optional<qint64> DamagedRows::rowBehind(qint64 after) const
{
    const std::optional<qint64> row =
        numberOr(m_database, "SELECT " + m_key + " FROM " + m_source + " WHERE " + m_key + " > "
                                 + QByteArray::number(after) + " ORDER BY " + m_key + " LIMIT 1");
    return row && *row > after ? row : std::nullopt;
}

/// The lowest key behind the damage from which on rows can be read: by growing steps forward, then
/// halving the last step.
std::optional<qint64> DamagedRows::nextReadable() const
{
    qint64 bad = m_reached;
    qint64 step = 1;
    while (!rowBehind(bad + step)) {
        bad += step;
        step *= 2;
        if (bad > m_end || step > m_end) {
            return std::nullopt;
        }
    }
    qint64 good = bad + step;
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (rowBehind(middle) ? good : bad) = middle;
    }
    return good;
}

} // namespace jianbao
