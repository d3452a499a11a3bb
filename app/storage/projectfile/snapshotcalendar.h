// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/snapshot.h"

#include <QList>

namespace jianbao {

/// The snapshots that are no longer needed at this time, from a list that has the newest first.
/// Kept are: the latest six; of those before, the last of each day for two weeks, and the last of
/// each month for two years; and, apart from these, the latest four made before a migration or a
/// restoration. Of projects over 256 MB half as many of each.
QList<Snapshot> surplus(const QList<Snapshot> &snapshots, const QDateTime &now);

} // namespace jianbao
