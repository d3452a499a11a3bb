// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/kwicline.h"

#include "ui/search/searchmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jianbao {

void paintKwicLine(QPainter &painter, const QRect &line, int column, const QModelIndex &index,
                   const Theme &theme)
{
    const QFont type = theme.quoteFont(Theme::Size::Large);
    const QFontMetrics metrics(type);
    const QString match = metrics.elidedText(index.data(SearchModel::MatchRole).toString(),
                                             Qt::ElideMiddle, line.width() / 3);
    const QRect keyword(column, line.y(), metrics.horizontalAdvance(match), line.height());
    const QRect before(line.x(), line.y(), column - line.x(), line.height());
    const int end = column + keyword.width();
    const QRect after(end, line.y(), line.right() - end, line.height());
    const auto draw = [&](const QRect &where, Qt::Alignment side, Qt::TextElideMode elide,
                          int role) {
        QString text = index.data(role).toString();
        text.replace(u'\n', u' ');
        painter.drawText(where, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, elide, where.width()));
    };
    painter.setFont(type);
    painter.setPen(theme.colour("ink-2"_L1));
    draw(before, Qt::AlignRight, Qt::ElideLeft, SearchModel::BeforeRole);
    draw(after, Qt::AlignLeft, Qt::ElideRight, SearchModel::AfterRole);
    painter.fillRect(keyword, theme.colour("tag-1"_L1));
    painter.setPen(theme.colour("ink"_L1));
    painter.drawText(keyword, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, match);
}

void paintSource(QPainter &painter, const QRect &line, Qt::TextElideMode elide,
                 const QModelIndex &index, const Theme &theme)
{
    const QFont small = theme.font(Theme::Size::Small);
    painter.setFont(small);
    painter.setPen(theme.colour("ink-3"_L1));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(index.data(SearchModel::SourceRole).toString(),
                                                    elide, line.width()));
}

} // namespace jianbao
