// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"
#include "app/model/finding.h"

#include <QList>

namespace jianbao {

/// Whether a fact is a figure that can be compared: an exact value with an indicator.
bool isComparable(const Fact &fact);

/// Compares the figures of an issue or a project with each other: one indicator of one period with
/// two values, values that differ by 万 or 亿, rates that do not fit the level and the change they
/// stand with. Across articles only values that are close or a unit apart are compared, as
/// other articles may speak of other places. Keys and verdicts are left empty. About linear.
QList<Finding> findingsAmong(const QList<FactRow> &rows);

} // namespace jianbao
