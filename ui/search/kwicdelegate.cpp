// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/kwicdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Margin = 14;
constexpr int Padding = 3;
constexpr int BoxSize = 14;
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
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, m_theme.colour("selected"_L1));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, m_theme.colour("hover"_L1));
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->setPen(m_theme.colour(checked ? "accent"_L1 : "ink-3"_L1));
    painter->setBrush(checked ? QBrush(m_theme.colour("accent"_L1)) : Qt::NoBrush);
    const QRectF box = QRectF(boxOf(row)).adjusted(.5, .5, -.5, -.5);
    painter->drawRoundedRect(box, 3.5, 3.5);
    if (checked) {
        painter->setPen(QPen(m_theme.colour("paper"_L1), 1.6));
        painter->drawPolyline(QPolygonF{{box.x() + 3.2, box.center().y() + .3},
                                        {box.x() + 5.6, box.bottom() - 3.4},
                                        {box.right() - 3, box.y() + 3.6}});
    }

    const int sourceWidth = static_cast<int>(row.width() * SourceShare);
    const int left = row.x() + Margin + BoxSize + 12;
    const QRect line(left, row.y(), row.right() - Margin - sourceWidth - 16 - left, row.height());
    const QFont type = m_theme.quoteFont(Theme::Size::Large);
    const QFontMetrics metrics(type);
    const int column = line.x() + static_cast<int>(line.width() * KeywordColumn);
    const QString match = metrics.elidedText(index.data(SearchModel::MatchRole).toString(),
                                             Qt::ElideMiddle, line.width() / 3);
    const int matchWidth = metrics.horizontalAdvance(match);
    const auto draw = [&](const QRect &where, Qt::Alignment side, Qt::TextElideMode elide,
                          int role) {
        QString text = index.data(role).toString();
        text.replace(u'\n', u' ');
        painter->drawText(where, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(text, elide, where.width()));
    };
    painter->setFont(type);
    painter->setPen(m_theme.colour("ink-2"_L1));
    draw({line.x(), row.y(), column - line.x(), row.height()}, Qt::AlignRight, Qt::ElideLeft,
         SearchModel::BeforeRole);
    draw({column + matchWidth, row.y(), line.right() - column - matchWidth, row.height()},
         Qt::AlignLeft, Qt::ElideRight, SearchModel::AfterRole);
    const QRect keyword(column, row.y() + Padding, matchWidth, row.height() - 2 * Padding);
    painter->fillRect(keyword, m_theme.colour("tag-1"_L1));
    painter->setPen(m_theme.colour("ink"_L1));
    painter->drawText(keyword, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, match);

    const QFont small = m_theme.font(Theme::Size::Small);
    painter->setFont(small);
    painter->setPen(m_theme.colour("ink-3"_L1));
    const QRect source(row.right() - Margin - sourceWidth, row.y(), sourceWidth, row.height());
    painter->drawText(source, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(SearchModel::SourceRole).toString(),
                                                     Qt::ElideMiddle, source.width()));
    painter->restore();
}

bool KwicDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (boxOf(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->pos())) {
            const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    return false;
}

} // namespace jianbao
