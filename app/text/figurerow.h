// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QStringView>

namespace jianbao {

constexpr qsizetype LongestRow = 160; ///< Of a row; longer lines are running text.

/// What blanks part in a line, in UTF-16 code units of `text`.
QList<TextRange> cellsIn(QStringView text, TextRange line);

/// 2021年, 1-5月, 三季度, 2021: a time as rows and columns are named by one.
bool namesTime(QStringView cell);

/// The cells of a line that is a row of a table of figures (猪肉 元/公斤 24.80 25.36 -2.2%): a name
/// without digits or a time, then figures, two of them side by side, and short words such as units
/// between.
/// Empty where the line is none.
QList<TextRange> figureRow(QStringView text, TextRange line);

/// Whether there is a digit among the words, of full or half width.
bool holdsDigit(QStringView words);

} // namespace jianbao
