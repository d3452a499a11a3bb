// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationdelegate.h"

#include "app/model/annotation.h"
#include "ui/annotations/annotationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Margin = 12;      // around a card
constexpr int HalfGap = 4;      // between cards
constexpr int PaddingLeft = 13; // inside, with the coloured edge
constexpr int Padding = 9;
constexpr int EdgeWidth = 3;
constexpr int Gap = 4;
constexpr int PillPadding = 7;
constexpr int QuoteLines = 3;
constexpr int NoteLines = 6;

QString stateSentence(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return {};
    case AnchorState::Moved:
        return AnnotationDelegate::tr("Moved: the passage stands at another place now");
    case AnchorState::Orphaned:
        return AnnotationDelegate::tr("Lost: the passage was not found in the text");
    }
    Q_UNREACHABLE();
}

} // namespace

struct AnnotationDelegate::Layout
{
    WrappedText quote;
    WrappedText state;
    WrappedText note;
    int pillsHeight = 0;
    int footHeight = 0;
    int height = 0; ///< Of the content inside the padding.
};

AnnotationDelegate::AnnotationDelegate(const Theme &theme, QObject *parent)
    : ExpandingDelegate(parent)
    , m_theme(theme)
{}

AnnotationDelegate::Layout AnnotationDelegate::layoutOf(const QModelIndex &index, int width) const
{
    const int room = width - 2 * Margin - PaddingLeft - Padding;
    const bool open = isExpanded(index);
    const QString quote = u"“"_s + index.data(AnnotationModel::QuoteRole).toString() + u"”"_s;
    const auto state = static_cast<AnchorState>(index.data(AnnotationModel::StateRole).toInt());
    const QString note = open ? QString() : index.data(AnnotationModel::NoteRole).toString();
    Layout layout{WrappedText(quote, m_theme.quoteFont(Theme::Size::Normal), room, QuoteLines),
                  WrappedText(stateSentence(state), m_theme.font(Theme::Size::Small), room, 2),
                  WrappedText(note, m_theme.font(Theme::Size::Normal), room, NoteLines),
                  open ? 0 : pills(nullptr, index, {}, room),
                  lineHeight(m_theme.font(Theme::Size::Small)),
                  0};
    layout.height = layout.quote.height() + layout.state.height();
    for (const int part : {layout.note.height(), layout.pillsHeight, layout.footHeight}) {
        layout.height += part > 0 ? Gap + part : 0;
    }
    return layout;
}

int AnnotationDelegate::contentHeight(const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index, int width) const
{
    return layoutOf(index, width).height + 2 * Padding + 2 * HalfGap;
}

int AnnotationDelegate::pills(QPainter *painter, const QModelIndex &index, QPoint topLeft,
                              int width) const
{
    const QStringList paths = index.data(AnnotationModel::TagPathsRole).toStringList();
    const QStringList colours = index.data(AnnotationModel::TagColoursRole).toStringList();
    const QFont small = m_theme.font(Theme::Size::Small);
    const QFontMetrics metrics(small);
    const int height = lineHeight(small);
    QPoint at = topLeft;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const int pill =
            std::min(metrics.horizontalAdvance(paths.at(i)) + 2 * PillPadding + 2, width);
        if (at.x() > topLeft.x() && at.x() + pill > topLeft.x() + width) {
            at = QPoint(topLeft.x(), at.y() + height + Gap);
        }
        if (painter) {
            const QRect box(at, QSize(pill, height));
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.tag(colours.at(i)).fill);
            painter->drawRoundedRect(box, height / 2.0, height / 2.0);
            painter->setPen(m_theme.colour("ink"_L1));
            painter->setFont(small);
            painter->drawText(
                box, Qt::AlignCenter,
                metrics.elidedText(paths.at(i), Qt::ElideMiddle, pill - 2 * PillPadding));
        }
        at.rx() += pill + Gap;
    }
    return paths.isEmpty() ? 0 : at.y() - topLeft.y() + height;
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(Margin, HalfGap, -Margin, -HalfGap);
    paintCard(*painter, card, index, option.state.testFlag(QStyle::State_Selected));

    const Layout layout = layoutOf(index, option.rect.width());
    const int left = card.x() + PaddingLeft;
    const int room = card.width() - PaddingLeft - Padding;
    int y = card.y() + Padding;
    painter->setPen(m_theme.colour("ink-2"_L1));
    layout.quote.draw(*painter, QPoint(left, y));
    y += layout.quote.height();
    painter->setPen(m_theme.colour("warn"_L1));
    layout.state.draw(*painter, QPoint(left, y));
    y += layout.state.height();
    if (layout.note.height() > 0) {
        painter->setPen(m_theme.colour("ink"_L1));
        layout.note.draw(*painter, QPoint(left, y + Gap));
        y += Gap + layout.note.height();
    }
    if (layout.pillsHeight > 0) {
        pills(painter, index, QPoint(left, y + Gap), room);
        y += Gap + layout.pillsHeight;
    }
    painter->setFont(m_theme.font(Theme::Size::Small));
    painter->setPen(m_theme.colour("ink-3"_L1));
    painter->drawText(QRect(left, y + Gap, room, layout.footHeight),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(AnnotationModel::AuthorRole).toString());
    painter->restore();
}

void AnnotationDelegate::paintCard(QPainter &painter, const QRect &card, const QModelIndex &index,
                                   bool selected) const
{
    const QStringList colours = index.data(AnnotationModel::TagColoursRole).toStringList();
    const QColor edge =
        colours.isEmpty() ? m_theme.colour("ink-3"_L1) : m_theme.tag(colours.first()).lane;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.fillPath(outline, m_theme.colour("paper"_L1));
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(card.x(), card.y(), EdgeWidth, card.height()), edge);
    painter.restore();
    painter.strokePath(outline, QPen(m_theme.colour(selected ? "accent"_L1 : "line"_L1), 1));
}

} // namespace jianbao
