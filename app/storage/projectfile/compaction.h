// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

struct Storage;

/// Makes a project file as small as what it holds, so that nothing of what was deleted stays in it
/// or beside it: drops the history beyond its limit (or all of it), sources that nothing can bring
/// back and index entries of articles that are gone; then writes the file anew and empties the
/// write-ahead log. Gives the number of steps dropped from the history. A step that fails leaves
/// the file whole, with what was deleted still in it. Errors: ProjectLocked where another program
/// reads the file, so that the log cannot be emptied; DiskFull, StorageFailed.
Result<int> compact(Storage &storage, bool withoutHistory);

} // namespace jianbao
