// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/tagdelegate.h"

#include "ui/codebook/tagtreemodel.h"

#include <QApplication>
#include <QColor>
#include <QPainter>

namespace jianbao {

namespace {

constexpr int SwatchSize = 12;
constexpr int Gap = 8;
constexpr int RowPadding = 5;

/// A digit in a little key cap, right-aligned in `area`; returns its width.
int drawKeyCap(QPainter *painter, QRect area, int digit, const QPalette &palette)
{
    const int side = painter->fontMetrics().height();
    const QRect cap(area.right() - side, area.center().y() - side / 2, side, side);
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(cap, 3, 3);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(cap, Qt::AlignCenter, QString::number(digit));
    return side + Gap;
}

/// Where the name stands (and is edited) in a row.
QRect nameArea(QRect row)
{
    return row.adjusted(SwatchSize + 2 * Gap, 0, -Gap, 0);
}

} // namespace

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    const QRect swatch(area.left() + Gap, area.center().y() - SwatchSize / 2, SwatchSize,
                       SwatchSize);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(index.data(TagTreeModel::ColourRole).toString()));
    painter->drawRoundedRect(swatch, 3, 3);

    QRect rest = nameArea(area);
    const QString count = option.locale.toString(index.data(TagTreeModel::CountRole).toInt());
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
    rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(count) - Gap);
    if (const int digit = index.data(TagTreeModel::ShortcutRole).toInt(); digit > 0) {
        rest.setRight(rest.right() - drawKeyCap(painter, rest, digit, option.palette));
    }
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + SwatchSize + 3 * Gap, option.fontMetrics.height() + 2 * RowPadding};
}

void TagDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    editor->setGeometry(nameArea(option.rect));
}

} // namespace jianbao
