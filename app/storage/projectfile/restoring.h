// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

/// Puts a snapshot in the place of a project that is closed. What stood there, sound or damaged, is
/// kept in the folder of backups with its log. Errors: those of reading the snapshot,
/// ProjectLocked, FileNotWritable, DiskFull; the project then stands as before.
Result<void> restoreSnapshot(const QString &projectPath, const QString &snapshot);

} // namespace jianbao
