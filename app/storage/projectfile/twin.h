// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/schema.h"

class QIODevice;

namespace jianbao {

/// Writes a project as text for version control: JSON lines, one for each row, in an order that
/// depends on the content alone. It holds all but the remembered places and the full-text index,
/// and is enough to rebuild the project. Errors: FileNotWritable, DiskFull, StorageFailed.
Result<void> writeTwin(const Database &database, const Schema &schema, QIODevice &out);

/// Makes a project file from its twin. Errors: NotAProject for a text that is no twin (the cause
/// names the line), NewerProject, ProjectExists, FileNotWritable, DiskFull; no file is made then.
Result<void> rebuildFromTwin(QIODevice &in, const QString &path, const Schema &schema);

} // namespace jianbao
