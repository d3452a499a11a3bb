// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QStringView>

namespace jianbao::segmentation {

/// A line of the source text that is not blank.
struct Line
{
    TextRange range;      ///< Without the blanks at both ends.
    int blanksBefore = 0; ///< Blank lines between it and the line before.
    int width = 0;        ///< In half cells of the type: an ideograph counts 2, a Latin letter 1.
    int slack = 0; ///< What justification can take from it: a half cell for each Chinese mark.
    bool isIndented = false;
};

/// The non-blank lines of a text, in order.
QList<Line> linesOf(QStringView source);

/// The beginning of a passage for looking at: without blanks and folded (see `folded`), so that
/// "（ 記者" reads as "(记者".
class LineHead
{
public:
    static constexpr int capacity = 64;

    LineHead(QStringView source, TextRange range);

    QStringView text() const { return {m_text, m_size}; }
    /// Whether the whole passage is held.
    bool isWhole() const { return m_isWhole; }

private:
    char16_t m_text[capacity];
    qsizetype m_size = 0;
    bool m_isWhole = true;
};

/// The indent of a paragraph in half cells: two ideographs.
constexpr int indent = 4;

/// Whether the passage holds a mark that parts clauses, words of a list or sentences.
bool hasClauseMark(QStringView text);

/// Whether it holds a comma; that within a number is none.
bool hasComma(QStringView text);

/// Whether it holds a full stop; the point of a number or of Latin words is none.
bool hasFullStop(QStringView text);

/// Whether the passage ends as a sentence does: 。！？… and closing marks behind them.
bool endsSentence(QStringView text);

/// Whether the line is nothing but closing quotation marks: what they close stands above it. Not
/// those of vertical type, which belong to headlines.
bool isClosingLine(QStringView text);

/// The same for opening ones: what follows runs on from them.
bool isOpeningLine(QStringView text);

} // namespace jianbao::segmentation
