// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/schema.h"

namespace jianbao {

/// The mark of a project among SQLite's files, "JBAI".
constexpr int ProjectApplicationId = 0x4A424149;

/// What the header of a file says.
struct ProjectHeader
{
    int version = 0;
    bool isInWal = false; ///< It was left with a write-ahead log.
};

/// Whether the file is a project of a version that can be opened; reads its header only, takes no
/// lock, and looks at no journal, so nothing at all can change. Errors: NotAProject, NewerProject,
/// FileNotReadable.
Result<ProjectHeader> identify(const QString &path, const Schema &schema);

/// Looks for damage. The version is read again: the write-ahead log of a crash may have a new one.
/// Errors: DamagedProject, NewerProject. May throw.
Result<void> check(const Database &database, const Schema &schema);

/// Reads the whole file through and compares rows with indexes and keys. Error DamagedProject. May
/// throw.
Result<void> checkThoroughly(const Database &database);

} // namespace jianbao
