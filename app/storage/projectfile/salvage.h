// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/rowcount.h"
#include "app/storage/schema.h"

namespace jianbao {

/// How much of a table was brought over from a damaged file.
struct SalvagedTable
{
    QByteArray table;
    qint64 rows = 0;
    RowCount lost;
};

struct Salvaged
{
    QList<SalvagedTable> tables;
    qint64 restoredOwners = 0; ///< Issues and articles of which only an index knew.
};

/// Brings all rows that can still be read from a damaged project file over into a new one; the
/// damaged file, with its log, is only read. Rows whose owners are lost are left out. After a loss
/// nothing can be undone, since the steps no longer fit; they stay in the history. Errors:
/// DamagedProject where nothing can be read, ProjectExists, FileNotWritable, DiskFull.
Result<Salvaged> salvage(const QString &damaged, const QString &target, const Schema &schema);

} // namespace jianbao
