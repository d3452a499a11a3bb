// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

class Database;

/// Writes the state of an open database (with what its write-ahead log holds) as one complete file.
/// It appears under its name only when it is on the disk and was found sound. Errors:
/// ProjectExists, FileNotWritable, DiskFull, DamagedProject, StorageFailed.
Result<void> writeSnapshot(const Database &database, const QString &target);

/// Removes what snapshots that were cut off have left in a folder. One that a program still writes
/// stays: the system knows.
void removeCutOffSnapshots(const QString &folder);

/// Gives a complete file a name that nothing has, at once or not at all. QFile::rename copies where
/// renaming fails, which leaves half a file where that fails too.
bool giveName(const QString &file, const QString &name);

/// Puts a directory's entries on the disk, so that a renamed file survives a power cut.
void syncFolder(const QString &folder);

} // namespace jianbao
