// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/database.h"

#include <memory>

namespace jianbao {

using OpenedDatabase = Result<std::unique_ptr<Database>>;

/// Opens a file or "file:" URI; `path` names it in errors. SQLite reads nothing of it yet.
OpenedDatabase connectTo(const QString &fileName, int flags, const QString &path);
/// Opens a file for reading with an option of SQLite's URIs: "mode=ro", or "immutable=1" to look at
/// no journal and take no lock.
OpenedDatabase connectForReading(const QString &path, const QString &option);

/// Settings of every connection: what a file of a stranger cannot be trusted with is off, and
/// deleted content is overwritten. May throw.
Result<void> configure(const Database &database);

/// A number that a query without parameters gives; 0 where it gives none. May throw.
int numberFrom(const Database &database, const char *sql);

} // namespace jianbao
