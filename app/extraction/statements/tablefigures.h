// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// Gives the figures in the rows of a table (猪肉 元/公斤 24.80 25.36 -2.2%) the name of their row
/// as the indicator; where the row begins with a time (上半年 …), that as the period and the head
/// of their column as the indicator. Percentages get the base that the head of their column tells
/// (环比). `facts` of one article in the order of the text, with ranges of the reading text, which
/// parts the columns of a row by tabs.
void readFiguresOfRows(QList<Fact> &facts, const StatementText &text);

} // namespace jianbao
