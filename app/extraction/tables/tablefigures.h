// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/extractor.h"
#include "app/extraction/tables/table.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// Says of the figures in the rows of tables what their row and the head of their column say of
/// them, instead of what was read as if they stood in a sentence. A row that begins with a name
/// (猪肉 元/公斤 24.80 25.36 -2.2%) gives it as the indicator, with what the column measures behind
/// it (本周价); the head gives period (1—5月), base (环比) and change. A row that begins with a
/// time (上半年 …) gives the period, and the head the indicator. `facts` of one article in the
/// order of the text, with ranges of the reading text.
void readFiguresOfTables(QList<Fact> &facts, const QList<Table> &tables, const StatementText &text,
                         const ExtractionContext &context);

} // namespace jianbao
