// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtable.h"

#include <QHeaderView>

#include <algorithm>

namespace jianbao {

namespace {

constexpr int RowHeight = 25;

} // namespace

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(RowHeight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
}

void RowTable::setColumnWidths(std::span<const int> widths)
{
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        setColumnWidth(column,
                       std::max(widths[column], horizontalHeader()->sectionSizeHint(column)));
    }
}

} // namespace jianbao
