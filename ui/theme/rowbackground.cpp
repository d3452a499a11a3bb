// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/rowbackground.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int FocusBar = 3; // beside the row that the keys act on

} // namespace

void paintRowBackground(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                        const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(row, theme.colour("selected"_L1));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(row, theme.colour("hover"_L1));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.fillRect(QRect(row.topLeft(), QSize(FocusBar, row.height())),
                         theme.colour("accent"_L1));
    }
}

} // namespace jianbao
