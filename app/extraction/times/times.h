// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"
#include "app/model/fact.h"

#include <QList>
#include <QString>

#include <limits>
#include <vector>

namespace jianbao {

/// A time named in a statement, with the words that frame it: 截至9月末, 今年以来, 三年内每年.
struct TimeExpression
{
    TextRange range;
    bool isDay = false;   ///< A single day on which something happened; no period of a figure.
    bool isMonth = false; ///< A month on which something happened; no period of a count.
    bool isBase = false;  ///< Taken as what a change is measured against.
    qsizetype reach = std::numeric_limits<qsizetype>::max(); ///< Behind it no figure belongs to it.
    QString written; ///< As the period of a figure; empty until one asks for it.
};

/// Finds the times of one statement, ascending, adjoining ones joined. `facts` are the facts that
/// begin in it, ascending; dates and periods among them are used. Appends to `times`.
void findTimes(const StatementText &text, TextRange statement, const Fact *begin, const Fact *end,
               std::vector<TimeExpression> &times);

} // namespace jianbao
