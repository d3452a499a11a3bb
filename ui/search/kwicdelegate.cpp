// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/kwicdelegate.h"

#include "ui/search/kwicline.h"
#include "ui/theme/rowbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Margin = 14;
constexpr int Padding = 3;
constexpr int BoxSize = 14;
constexpr int BoxGap = 12;             // behind the box
constexpr int SourceGap = 16;          // before the source
constexpr double KeywordColumn = 0.40; // of the room for the text: where the found words begin
constexpr double SourceShare = 0.24;   // of the width

} // namespace

KwicDelegate::KwicDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize KwicDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    return {option.rect.width(), lineHeight(m_theme.quoteFont(Theme::Size::Large)) + 2 * Padding};
}

QRect KwicDelegate::boxOf(const QRect &row) const
{
    return {row.x() + Margin, row.y() + (row.height() - BoxSize) / 2, BoxSize, BoxSize};
}

void KwicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    paintRowBackground(*painter, row, option, m_theme);
    paintBox(*painter, boxOf(row), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    const int sourceWidth = static_cast<int>(row.width() * SourceShare);
    const int left = row.x() + Margin + BoxSize + BoxGap;
    const QRect line(left, row.y() + Padding, row.right() - Margin - sourceWidth - SourceGap - left,
                     row.height() - 2 * Padding);
    const int column = line.x() + static_cast<int>(line.width() * KeywordColumn);
    paintKwicLine(*painter, line, column, index, m_theme);
    const QRect source(row.right() - Margin - sourceWidth, row.y(), sourceWidth, row.height());
    paintSource(*painter, source, Qt::ElideMiddle, index, m_theme);
    painter->restore();
}

void KwicDelegate::paintBox(QPainter &painter, const QRectF &area, bool checked) const
{
    const QRectF box = area.adjusted(.5, .5, -.5, -.5);
    painter.setPen(m_theme.colour(checked ? "accent"_L1 : "ink-3"_L1));
    painter.setBrush(checked ? QBrush(m_theme.colour("accent"_L1)) : Qt::NoBrush);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (checked) {
        painter.setPen(QPen(m_theme.colour("paper"_L1), 1.6));
        painter.drawPolyline(QPolygonF{{box.x() + 3.2, box.center().y() + .3},
                                       {box.x() + 5.6, box.bottom() - 3.4},
                                       {box.right() - 3, box.y() + 3.6}});
    }
}

bool KwicDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool onBox = event->type() == QEvent::MouseButtonRelease
                       && boxOf(option.rect)
                              .adjusted(-6, -6, 6, 6)
                              .contains(static_cast<QMouseEvent *>(event)->pos());
    const bool bySpace = event->type() == QEvent::KeyPress
                         && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!onBox && !bySpace) {
        return false;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace jianbao
