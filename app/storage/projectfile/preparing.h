// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/storage/schema.h"

namespace jianbao {

class Database;

/// Makes a project that was opened for writing ready for that: checks it, backs it up and migrates
/// it where it is of an older version, and sets how SQLite writes. Where it is refused nothing of
/// it has changed. Errors: NotAProject, NewerProject, DamagedProject, ProjectLocked, DiskFull.
Result<void> prepareForWriting(const Database &database, const Schema &schema);

} // namespace jianbao
