// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao::fuzz {

/// Opens a project and, where that is not refused, reads all that a window shows of it, searches
/// and filters it, exports it, and takes its last steps back and does them again. What is read of a
/// text must lie inside it.
void useProject(const QString &path);

/// A folder of its own for the files of this process, in memory where the system has such a place.
QString workFolder();

/// A file in it, without what an earlier run may have left there.
QString freshFile(const QString &name);

/// A small project with an issue, annotations, a kept search and a history, as a file of this name;
/// gives its path. Without word lists: reading those anew for each input would take the time
/// (lexiconfuzzer reads them).
QString exampleProject(const QString &name);

} // namespace jianbao::fuzz
