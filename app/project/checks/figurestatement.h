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
    qsizetype sentence = 0;    ///< Where its sentence starts in the source text (UTF-16).
    qsizetype previousEnd = 0; ///< Where the number before it ends.
    QString lead; ///< The last words before it in its sentence, behind that number; folded.
    /// What qualifies it before it in its sentence, behind the figure before: conditions by
    /// their word, others by their kind (resources/lexicons/qualifiers.tsv).
    QSet<QString> qualifiers;
    /// What else its clause says before it, folded: whose figure it is, of which part. Without the
    /// indicator, period and base, and without verbs and words that name nothing.
    QString subject;
    /// The name that the sentence begins with, folded: 青石镇, 阿山口岸, 某某公司. Empty where it
    /// begins with none, or with one that is no name (全市, 该镇).
    QString owner;
    /// Times that the sentence names before the figure, for one that has no period.
    QSet<QString> times;
};

/// Reads what stands around a figure in its issue. `previousEnd` is where the figure before ends,
/// and `paragraph` where the paragraph begins; or 0.
FigureStatement statementOf(const FactRow &row, const QString &source, qsizetype previousEnd,
                            qsizetype paragraph, const Lexicons &lexicons);

/// A figure that says nothing of its own but the indicator is of the same thing as the figure
/// before it in its sentence: 某地支出98.4亿元，增长2.7%.
void inherit(FigureStatement &statement, const FigureStatement &before);

/// Whether two figures of one indicator, period and base are of the same thing, as far as their
/// sentences tell: `strictly` asks for the same subject, else only that none speaks against it.
bool areOfTheSame(const FigureStatement &left, const FigureStatement &right, bool strictly);

} // namespace jianbao
