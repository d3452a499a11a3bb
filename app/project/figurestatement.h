// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/factquery.h"

#include <QSet>
#include <QString>

namespace jianbao {

class Lexicons;

/// A figure with the words that qualify what it is a figure of.
struct FigureStatement
{
    FactRow row;
    qsizetype sentence = 0; ///< Where its sentence starts in the source text (UTF-16).
    /// What qualifies it before it in its sentence, behind the figure before: conditions by
    /// their word, others by their kind (resources/lexicons/qualifiers.tsv).
    QSet<QString> qualifiers;
    /// What else its clause says before it, folded: whose figure it is, of which part. Without the
    /// indicator, period and base, and without verbs and words that name nothing.
    QString subject;
};

/// Reads what stands around a figure in its issue. `previousEnd` is where the figure before ends,
/// or 0.
FigureStatement statementOf(const FactRow &row, const QString &source, qsizetype previousEnd,
                            const Lexicons &lexicons);

/// Whether two figures of one indicator, period and base are of the same thing, as far as their
/// sentences tell: `strictly` asks for the same subject, else only that none speaks against it.
bool areOfTheSame(const FigureStatement &left, const FigureStatement &right, bool strictly);

} // namespace jianbao
