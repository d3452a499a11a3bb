// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exporting/passagesource.h"
#include "app/model/fact.h"

#include <QStringList>

namespace jianbao {

/// The columns of the fact table. Names and order never change between versions; new columns go
/// to the end.
QStringList factColumns();

/// The row of one fact: normalised value in the columns that its type has, numbers exact, offsets
/// in code points of the source text.
QStringList factRow(const Fact &fact, const PassageSource &source);

} // namespace jianbao
