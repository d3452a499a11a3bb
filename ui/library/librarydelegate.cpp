// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "app/model/article.h"
#include "ui/library/librarymodel.h"
#include "ui/theme/rowbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Margin = 14;
constexpr int TextIndent = 42; // where headlines begin
constexpr int DotCentre = 27;
constexpr qreal Radius = 3.6; // of the dot
constexpr int Square = 8;
constexpr int SquareGap = 2;
constexpr int MostSquares = 4;
constexpr int ArticlePadding = 5;
constexpr int HeadlineLines = 2;

int squaresWidth(const QModelIndex &index)
{
    const auto count =
        std::min<qsizetype>(index.data(LibraryModel::TagColoursRole).toList().size(), MostSquares);
    return count == 0 ? 0 : static_cast<int>(count) * (Square + SquareGap) + 6;
}

WrappedText headline(const Theme &theme, const QModelIndex &index, int rowWidth)
{
    const int width = rowWidth - TextIndent - Margin - squaresWidth(index);
    return {index.data().toString(), theme.font(Theme::Size::Normal), width, HeadlineLines};
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

LibraryDelegate::LibraryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    if (index.data(LibraryModel::IsIssueRole).toBool()) {
        return {width, lineHeight(m_theme.font(Theme::Size::Large)) + 11};
    }
    return {width, headline(m_theme, index, width).height() + 2 * ArticlePadding};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QRect row(0, option.rect.y(), viewWidth(option), option.rect.height());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowBackground(*painter, row, option, m_theme);
    if (index.data(LibraryModel::IsIssueRole).toBool()) {
        paintIssue(*painter, row, index, option.state.testFlag(QStyle::State_Open));
    } else {
        paintArticle(*painter, row, index, selected);
    }
    painter->restore();
}

void LibraryDelegate::paintIssue(QPainter &painter, const QRect &row, const QModelIndex &index,
                                 bool expanded) const
{
    const QFont small = m_theme.font(Theme::Size::Small);
    QString detail = index.data(LibraryModel::DetailRole).toString();
    if (!detail.isEmpty()) {
        detail += u" · "_s;
    }
    detail += index.data(LibraryModel::ProgressRole).toString();
    const QRect line = row.adjusted(Margin, 6, -Margin, -2);
    const int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
    painter.setFont(small);
    painter.setPen(m_theme.colour("ink-3"_L1));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);

    const QFont title = m_theme.font(Theme::Size::Large, QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(m_theme.colour(expanded ? "ink"_L1 : "ink-2"_L1));
    const QRect left = line.adjusted(0, 0, -detailWidth - 8, 0);
    painter.drawText(
        left, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideMiddle, left.width()));
}

void LibraryDelegate::paintArticle(QPainter &painter, const QRect &row, const QModelIndex &index,
                                   bool selected) const
{
    const WrappedText text = headline(m_theme, index, row.width());
    const int top = row.y() + ArticlePadding;
    const int middle = top + text.lineHeight() / 2;
    paintReview(painter, QPointF(DotCentre, middle), index);
    painter.setPen(m_theme.colour(selected ? "ink"_L1 : "ink-2"_L1));
    text.draw(painter, QPoint(TextIndent, top));

    const QVariantList colours = index.data(LibraryModel::TagColoursRole).toList();
    int x = row.right() - Margin - squaresWidth(index) + 6;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < std::min<qsizetype>(colours.size(), MostSquares); ++i) {
        painter.setBrush(m_theme.tag(colours.at(i).value<QColor>().name()).lane);
        painter.drawRoundedRect(x, middle - Square / 2, Square, Square, 2, 2);
        x += Square + SquareGap;
    }
}

void LibraryDelegate::paintReview(QPainter &painter, QPointF centre, const QModelIndex &index) const
{
    const auto state = static_cast<ReviewState>(index.data(LibraryModel::ReviewRole).toInt());
    const QRectF circle(centre.x() - Radius, centre.y() - Radius, 2 * Radius, 2 * Radius);
    const bool done = state == ReviewState::Done || state == ReviewState::Checked;
    const QColor colour = m_theme.colour(done                           ? "good"_L1
                                         : state == ReviewState::InWork ? "accent"_L1
                                                                        : "ink-3"_L1);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(done ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (state == ReviewState::InWork) {
        painter.setBrush(colour);
        painter.drawPie(circle, 90 * 16, 180 * 16);
    } else if (state == ReviewState::NothingHere) {
        painter.drawLine(centre - QPointF(1.6, 0), centre + QPointF(1.6, 0));
    } else if (state == ReviewState::Checked) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle.adjusted(-2.2, -2.2, 2.2, 2.2));
    }
}

} // namespace jianbao
