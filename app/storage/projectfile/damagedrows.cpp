// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/damagedrows.h"

#include "app/storage/database.h"
#include "app/storage/sqlite.h"

#include <SQLiteCpp/Column.h>

#include <algorithm>
#include <limits>

namespace jianbao {

namespace {

/// So many numbers are looked up one by one, which takes half a minute at most.
constexpr qint64 MostLookedUp = 10'000'000;

/// Gives a row to `take` where it can be read.
void readOne(SQLite::Statement &rows, qint64 key, const DamagedRows::Take &take)
{
    try {
        rows.tryReset(); // which tells the failure before again
        rows.bind(1, int64_t(key));
        if (rows.executeStep()) {
            take(rows);
        }
    } catch (const SQLite::Exception &) {
        return; // it is on the damaged page
    }
}

} // namespace

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
                         QByteArray columns, std::optional<qint64> highest)
    : m_database(database)
    , m_source(std::move(source))
    , m_key(std::move(key))
    , m_columns(std::move(columns))
    , m_end(highest ? *highest
                    : numberOr(database, "SELECT max(" + m_key + ") FROM " + m_source)
                          .value_or(std::numeric_limits<qint64>::max() / 4))
    , m_isEndKnown(highest.has_value())
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

void DamagedRows::readEach(const Take &take)
{
    bool isWanted = true;
    const Take noting = [&](SQLite::Statement &row) {
        note(row.getColumn(0).getInt64());
        isWanted = take(row);
        return isWanted;
    };
    read(noting);
    if (!m_isDamaged || !isWanted) {
        return;
    }
    SQLite::Statement rows(m_database.connection(), (selection() + " = ?1").toStdString());
    const qint64 last = std::min(m_isEndKnown ? m_end : m_reached, MostLookedUp);
    for (qint64 key = 1; isWanted && key <= last; ++key) {
        if (size_t(key) >= m_seen.size() || !m_seen[size_t(key)]) {
            readOne(rows, key, noting);
        }
    }
}

void DamagedRows::note(qint64 key)
{
    if (key <= MostLookedUp) {
        m_seen.resize(std::max(m_seen.size(), size_t(key) + 1));
        m_seen[size_t(key)] = true;
    }
}

/// A query for rows, up to the comparison of the key.
QByteArray DamagedRows::selection() const
{
    return "SELECT " + m_key + ", " + m_columns + " FROM " + m_source + " WHERE " + m_key;
}

/// Reads on behind a key; true when the end was reached.
bool DamagedRows::readFrom(qint64 after, const Take &take)
{
    try {
        SQLite::Statement rows(m_database.connection(),
                               (selection() + " > ?1 ORDER BY " + m_key).toStdString());
        rows.bind(1, int64_t(after));
        while (rows.executeStep()) {
            const qint64 key = rows.getColumn(0).getInt64();
            m_isDamaged = m_isDamaged || key < m_reached || key > m_end;
            if (key < 1 || key > m_end) {
                continue;
            }
            m_reached = std::max(m_reached, key);
            if (!take(rows)) {
                return true;
            }
        }
        return true;
    } catch (const SQLite::Exception &) {
        m_isDamaged = true;
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
    return row && *row > after && *row <= m_end ? row : std::nullopt;
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
