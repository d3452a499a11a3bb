// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/compaction.h"

namespace jianbao {

/// Compacts a project that is closed in a thread of its own, while a small window says so. Returns
/// when it is done; events are handled meanwhile.
Result<CompactionReport> compactWithProgress(const QString &path, const CompactionOptions &options);

} // namespace jianbao
