// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/tables/table.h"
#include "app/model/fact.h"

#include <QDate>
#include <QList>

namespace jianbao {

/// The figures of tables that stand without a unit, which is told by the head of their column
/// (成交面积（万平方米）, 同比±%), a cell of their row (进出口总额 亿元 203.5), the name of their
/// row (出口（亿元）) or the line above the table (单位：亿元). Figures whose unit nothing tells
/// are left out. Ascending; ranges are those of the numbers in the reading text. `currency` is the
/// code of a bare 元.
QList<Fact> findTableNumbers(const QList<Table> &tables, const StatementText &text,
                             const QString &currency);

} // namespace jianbao
