// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/rowcount.h"

#include <QByteArray>

#include <optional>

namespace jianbao {

class Database;
struct StoredTable;

/// The highest number that a row of a table can have: that of the last row that was given one, or,
/// in a table that does not keep it, of the last row. Empty where it cannot be read.
std::optional<qint64> highestNumber(const Database &damaged, const QByteArray &table);

/// How many rows a table of a damaged file has. Exact where the table and its indexes that can be
/// counted agree; else at least those of which the table or an index can still be read, and at most
/// as many as numbers were given to rows.
RowCount countRows(const Database &damaged, const StoredTable &table);

} // namespace jianbao
