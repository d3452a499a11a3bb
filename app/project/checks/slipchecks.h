// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/finding.h"
#include "app/project/checks/figurestatement.h"

#include <QList>

namespace jianbao {

/// Finds figures of one issue that are said twice and differ by a slip of the pen: two digits that
/// changed places, a point or a scale (万, 亿) at another place. So strong a likeness allows for
/// an indicator or period that is written shorter the second time. Adds what `findings` does
/// not hold yet. About linear.
void findSlips(const QList<FigureStatement> &figures, QList<Finding> &findings);

} // namespace jianbao
