// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"
#include "app/project/checks/figurestatement.h"

#include <QList>

namespace jianbao {

/// Words as the checks compare them: folded, without white space.
QString folded(const QString &text);
/// A figure as written, on one line.
QString written(const FactRow &row);
/// Money, counts and measures: what has a unit and a size.
bool isAmount(const Fact &fact);
/// Whether two figures stand in one sentence: there a writer sets two values beside each other on
/// purpose, as the ends of a change, of two groups, against two bases.
bool shareASentence(const FigureStatement &first, const FigureStatement &other);
/// A finding about figures (at least one); its subject is that of the first.
Finding findingOf(FindingCode code, const QList<const FactRow *> &rows, const QString &detail);

} // namespace jianbao
