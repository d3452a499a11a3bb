// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/safekeeping/compaction.h"

#include "app/project/project.h"
#include "app/project/safekeeping/backups.h"

namespace jianbao {

Result<CompactionReport> compactProject(const QString &path, const CompactionOptions &options)
{
    // Closing it writes the text twin anew, where one is kept.
    return Project::open(path).and_then([&](const std::unique_ptr<Project> &project) {
        return project->backups().compact(options);
    });
}

} // namespace jianbao
