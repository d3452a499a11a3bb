// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace jianbao {

class Database;

/// A changeset in which columns that are never NULL have their default where it says NULL.
///
/// A row that is older than one of its columns holds no value for it, and SQLite before 3.47
/// records NULL as what stood there before a change. No undo could bring that back. What SQLite
/// gives for such a column in every other place is its default. May throw.
QByteArray withMissingValues(const Database &database, const QByteArray &changeset);

} // namespace jianbao
