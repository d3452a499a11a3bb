// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/extraction/statements/statementtext.h"

namespace jianbao {

/// Whether a fact of this type is the value of an indicator.
bool isMeasured(FactType type);

/// Says of every money, percent, points, multiple, count and measure fact what its sentence says of
/// it: indicator, change, base, period (as written) and what base and period resolve to against
/// the issue date; lowers the confidence where that rests on weak signs. `facts` of one article,
/// ascending, ranges in the reading text; dates and periods among them are used as such.
/// Linear in the length of the text: a statement is read once, a phrase has a longest length.
void attachStatements(QList<Fact> &facts, const StatementText &text,
                      const ExtractionContext &context);

} // namespace jianbao
