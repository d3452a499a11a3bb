// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"
#include "app/project/checks/figurestatement.h"

#include <QList>

namespace jianbao {

/// Whether a fact is a figure that can be compared: an exact value with an indicator.
bool isComparable(const Fact &fact);

/// Compares the figures of an issue or a project with each other: one indicator of one period with
/// two values, values that differ by 万 or 亿, rates that do not fit the level and the change they
/// stand with. Only figures of the same thing are compared: same indicator with what qualifies it,
/// same period (figures without one only within an issue), same base; and those far apart
/// only within an article, as another article may speak of another place. Keys and verdicts are
/// left empty. About linear.
QList<Finding> findingsAmong(const QList<FigureStatement> &figures);

} // namespace jianbao
