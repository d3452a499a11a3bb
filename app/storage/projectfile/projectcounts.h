// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/snapshot.h"
#include "app/storage/projectfile/connecting.h"

namespace jianbao {

/// Opens a project file that nobody has open, as it stands, for reading alone. Errors: NotAProject,
/// NewerProject, FileNotFound, FileNotReadable.
OpenedDatabase openAtRest(const QString &path);

/// Counts what a project holds. May throw.
ProjectCounts countsOf(const Database &database);
/// Counts what a project file that nobody has open holds. Errors: see ProjectFile::open.
Result<ProjectCounts> countsOfFile(const QString &path);

} // namespace jianbao
