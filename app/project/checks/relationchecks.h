// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"
#include "app/project/checks/figurestatement.h"

#include <QList>

namespace jianbao {

/// Finds figures that stand beside each other and do not fit what the words between them say: a
/// change from one value to another, a share of a whole, what was done of a plan, a rate of what
/// was tested, an average. So an error shows that is said but once. Adds to `findings`. Linear.
void findMisfits(const QList<FigureStatement> &figures, QList<Finding> &findings);

} // namespace jianbao
