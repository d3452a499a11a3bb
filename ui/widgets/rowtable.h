// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <span>

namespace jianbao {

/// A table whose rows are things to be gone through: selected as a whole, one line high, no grid.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    /// Sets the widths of the columns of its model, wide enough for their headings: these may be
    /// longer in one language than in the other.
    void setColumnWidths(std::span<const int> widths);
};

} // namespace jianbao
