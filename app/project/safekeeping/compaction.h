// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/compaction.h"

#include <QString>

namespace jianbao {

/// Writes the file of a project that is closed anew, as small as what it holds: what was deleted is
/// then in no byte of it. The steps of the history hold what they took away; so do the snapshots,
/// and both stay unless the options say otherwise. Takes seconds for a large project: for a thread.
/// Errors: those of opening, ProjectReadOnly, ProjectLocked, DiskFull, StorageFailed; the project
/// then is whole, with what was deleted still in it.
Result<CompactionReport> compactProject(const QString &path, const CompactionOptions &options);

} // namespace jianbao
