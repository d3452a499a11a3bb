// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

#include <QList>

#include <optional>

namespace jianbao {

/// A row of a table: the ranges of its cells in the reading text, two at least.
using TableRow = QList<TextRange>;

/// A table of a reading text: lines one below the other whose columns tabs part.
struct Table
{
    TextRange lines;
    TableRow head; ///< Empty where the first line does not name the columns.
    QList<TableRow> rows;

    /// The head of a column of this row; empty where there is none.
    TextRange headOf(const TableRow &row, qsizetype column) const;
};

/// The tables of a reading text, in its order. Linear in its length.
QList<Table> tablesIn(const StatementText &text);

/// 环比, 同比 of 同比增长: the base that a cell begins with.
std::optional<TextRange> startOfBase(const StatementText &text, TextRange cell);

/// Whether the head of a column tells that its figures are changes (同比, 增长, ±%) and which way
/// they go unless they have a sign; nullopt where they are none.
std::optional<Change> changeIn(const StatementText &text, TextRange head);

/// Whether the head of a column is a time: 1—5月, 2023年, 本期数.
bool isTimeHead(const StatementText &text, TextRange head);

/// Whether figures under the head have no unit that their row or the table tells: 占比, 排名.
bool isBare(const StatementText &text, TextRange head);

/// What a unit behind it leaves of a cell: 出口总额 of 出口总额（亿元）, 人口 of 人口/万人.
TextRange withoutUnit(const StatementText &text, TextRange cell);

} // namespace jianbao
