// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/rowcount.h"

namespace jianbao {

class Database;
struct StoredTable;

/// How many rows a table of a damaged file has. Exact where the table or one of its indexes can be
/// counted; else at least those of which the table or an index can still be read, and at most as
/// many as numbers were given to rows.
RowCount countRows(const Database &damaged, const StoredTable &table);

} // namespace jianbao
