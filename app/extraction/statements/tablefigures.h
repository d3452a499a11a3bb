// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>

namespace jianbao {

/// Gives the figures in the rows of a table (猪肉 元/公斤 24.80 25.36 -2.2%) the name of their row
/// as the indicator, and as base what the head of their column tells (环比). `facts` of one article
/// in the order of the text, with ranges of the reading text, where a row is a line of its own.
void nameFiguresOfRows(QList<Fact> &facts, const StatementText &text);

} // namespace jianbao
