// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QStringList>

namespace jianbao {

/// What a fact says, as texts to be set beside those of the same fact before a run, in a fixed
/// order; empty ones for a bare fact.
QStringList factFields(const Fact &fact);
/// The names of these fields in the same order.
QStringList factFieldNames();
/// The fields of `fact` in which it differs from `other`, in short; of words of time that only
/// resolve otherwise, what they stand for.
QString differingFields(const Fact &fact, const Fact &other);

} // namespace jianbao
