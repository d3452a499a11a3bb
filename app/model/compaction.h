// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace jianbao {

/// What beside the project itself may still hold what was deleted from it.
struct CompactionPreview
{
    qint64 fileSize = 0; ///< Bytes, like the others.
    int steps = 0;       ///< Of the history.
    qint64 stepsSize = 0;
    int snapshots = 0;
    qint64 snapshotsSize = 0;
};

/// What a compaction is to take away beside what is gone anyway.
struct CompactionOptions
{
    bool dropHistory = false;   ///< No step can be undone afterwards.
    bool dropSnapshots = false; ///< And files kept when a backup was put in place.
};

struct CompactionReport
{
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
    int stepsDropped = 0;
    int snapshotsDropped = 0;

    bool operator==(const CompactionReport &) const = default;
};

} // namespace jianbao
