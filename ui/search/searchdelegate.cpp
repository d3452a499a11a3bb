// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, m_theme.colour("selected"_L1));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, m_theme.colour("hover"_L1));
    }
    const QFont type = m_theme.quoteFont(Theme::Size::Large);
    const QFontMetrics metrics(type);
    const QRect line(row.x() + Margin, row.y() + Padding, row.width() - 2 * Margin,
                     lineHeight(type));
    const int column = line.x() + static_cast<int>(line.width() * KeywordColumn);
    const QString match = index.data(SearchModel::MatchRole).toString();
    const int matchWidth = std::min(metrics.horizontalAdvance(match), line.right() - column);

    painter->setFont(type);
    painter->setPen(m_theme.colour("ink-2"_L1));
    const QRect before(line.x(), line.y(), column - line.x(), line.height());
    painter->drawText(before, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(SearchModel::BeforeRole).toString(),
                                         Qt::ElideLeft, before.width()));
    const QRect after(column + matchWidth, line.y(), line.right() - column - matchWidth,
                      line.height());
    painter->drawText(after, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(SearchModel::AfterRole).toString(),
                                         Qt::ElideRight, after.width()));
    const QRect keyword(column, line.y(), matchWidth, line.height());
    painter->fillRect(keyword, m_theme.colour("tag-1"_L1));
    painter->setPen(m_theme.colour("ink"_L1));
    painter->drawText(keyword, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, match);

    const QFont small = m_theme.font(Theme::Size::Small);
    painter->setFont(small);
    painter->setPen(m_theme.colour("ink-3"_L1));
    const QRect source(line.x(), line.bottom() + 1, line.width(), lineHeight(small));
    painter->drawText(source, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(SearchModel::SourceRole).toString(),
                                                     Qt::ElideRight, source.width()));
    painter->restore();
}

} // namespace jianbao
