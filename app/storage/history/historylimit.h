// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace jianbao {

class Database;

/// How much of its history a project keeps: the newest steps up to a number of them and a size of
/// their stored changesets, and a few of the newest whatever their size.
struct HistoryLimit
{
    int steps = 10'000;
    qint64 bytes = 256 * 1024 * 1024;
    int least = 100;
};

/// What the history holds.
struct HistorySize
{
    int steps = 0;
    qint64 bytes = 0; ///< Of the stored changesets.
};

/// May throw.
HistorySize historySize(const Database &database);

/// Drops the oldest steps beyond the limit; they can no more be undone. Gives their number. May
/// throw.
int trimHistory(const Database &database, const HistoryLimit &limit);
/// Does so only where the history is a tenth over the limit, so that it goes in batches.
int trimGrownHistory(const Database &database, const HistoryLimit &limit);
/// Drops all steps.
int dropHistory(const Database &database);

} // namespace jianbao
