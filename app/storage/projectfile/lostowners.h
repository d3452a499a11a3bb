// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace jianbao {

class Database;

/// Makes issues and articles whose rows are lost anew from what indexes know of them, so that what
/// belongs to them is not lost as well. Headlines and the times of imports are not to be had there.
/// Gives how many were made.
qint64 restoreOwners(const Database &from, const Database &into);

/// Takes out what nothing can be done with: rows whose owners are lost, annotations without a
/// place.
void dropOrphans(const Database &database);

} // namespace jianbao
