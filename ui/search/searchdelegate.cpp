// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdelegate.h"

#include "ui/search/kwicline.h"
#include "ui/theme/rowbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

namespace jianbao {

namespace {

constexpr int Margin = 14;
constexpr int Padding = 5;
constexpr double KeywordColumn = 0.36; // of the width: where the found words begin

} // namespace

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option,
                               const QModelIndex & /*index*/) const
{
    const int text =
        lineHeight(m_theme.font(Theme::Size::Large)) + lineHeight(m_theme.font(Theme::Size::Small));
    return {option.rect.width(), text + 2 * Padding};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    const QRect row = option.rect;
    paintRowBackground(*painter, row, option, m_theme);
    const QRect line(row.x() + Margin, row.y() + Padding, row.width() - 2 * Margin,
                     lineHeight(m_theme.quoteFont(Theme::Size::Large)));
    const int column = line.x() + static_cast<int>(line.width() * KeywordColumn);
    paintKwicLine(*painter, line, column, index, m_theme);
    const QRect source(line.x(), line.bottom() + 1, line.width(),
                       lineHeight(m_theme.font(Theme::Size::Small)));
    paintSource(*painter, source, Qt::ElideRight, index, m_theme);
    painter->restore();
}

} // namespace jianbao
