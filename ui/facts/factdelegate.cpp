// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/factdelegate.h"

#include "ui/facts/factlistmodel.h"
#include "ui/theme/rowbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int Margin = 12;
constexpr int BarWidth = 3;
constexpr int TextLeft = Margin + BarWidth + 10;
constexpr int Padding = 5;
constexpr int Gap = 8;
constexpr int DetailLines = 2;
constexpr int Slack = 2; // what fractions of a pixel add up to in a line of two scripts

QLatin1StringView stateToken(FactState state)
{
    switch (state) {
    case FactState::Proposed:
        return "warn"_L1;
    case FactState::Accepted:
    case FactState::Corrected:
        return "good"_L1;
    case FactState::Rejected:
        return "ink-3"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Where the parts of a fact stand, relative to the top left of its row.
struct FactDelegate::Layout
{
    WrappedText value;   ///< As written.
    QString normalised;  ///< With the detail if all fits one line; beside the value …
    QPoint normalisedAt; ///< … else below it.
    WrappedText detail;
    int stateWidth = 0;
    int height = 0;
};

FactDelegate::FactDelegate(const Theme &theme, QObject *parent)
    : ExpandingDelegate(parent)
    , m_theme(theme)
{}

FactDelegate::Layout FactDelegate::layoutOf(const QModelIndex &index, int width) const
{
    const QFont figures = m_theme.figureFont(Theme::Size::Normal);
    const QFont normal = m_theme.font(Theme::Size::Normal);
    const QFont small = m_theme.font(Theme::Size::Small);
    const int stateWidth =
        QFontMetrics(small).horizontalAdvance(index.data(FactListModel::StateTextRole).toString());
    const int room = width - TextLeft - Margin - stateWidth - Gap;

    const QString written = index.data().toString();
    QString normalised = index.data(FactListModel::NormalisedRole).toString();
    const bool needsSign = !normalised.isEmpty() && !u"≥>≤<≈"_s.contains(normalised.front());
    if (needsSign) {
        normalised.prepend(u"= "_s);
    }
    QString detail = index.data(FactListModel::DetailRole).toString();
    const int line = lineHeight(normal);
    const int writtenWidth = QFontMetrics(figures).horizontalAdvance(written);
    const auto fitsBeside = [&](const QString &text) {
        return writtenWidth + Gap + QFontMetrics(normal).horizontalAdvance(text) <= room;
    };
    const bool needsDot = !normalised.isEmpty() && !detail.isEmpty();
    const QString inOneLine = normalised + (needsDot ? u" · "_s : QString()) + detail;
    if (fitsBeside(inOneLine)) {
        normalised = inOneLine;
        detail.clear();
    }
    const bool beside = fitsBeside(normalised);
    Layout layout{WrappedText(written, figures, room, 2),
                  normalised,
                  {},
                  WrappedText(detail, normal, width - TextLeft - Margin, DetailLines),
                  stateWidth,
                  0};
    layout.normalisedAt = beside ? QPoint(TextLeft + writtenWidth + Gap, Padding)
                                 : QPoint(TextLeft, Padding + layout.value.height());
    const int head = layout.value.height() + (beside || normalised.isEmpty() ? 0 : line);
    layout.height = Padding + head + layout.detail.height() + Padding;
    return layout;
}

int FactDelegate::contentHeight(const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                                int width) const
{
    if (index.data(FactListModel::IsHeadingRole).toBool()) {
        return lineHeight(m_theme.font(Theme::Size::Normal)) + 13;
    }
    return layoutOf(index, width).height;
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(FactListModel::IsHeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index);
    } else {
        paintRowBackground(*painter, option.rect, option, m_theme);
        paintFact(*painter, option.rect, index);
    }
    painter->restore();
}

void FactDelegate::paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const QRect line = row.adjusted(Margin, 9, -Margin, -2);
    const QString period = index.data(FactListModel::PeriodRole).toString();
    const QFont small = m_theme.font(Theme::Size::Small);
    const QFont title = m_theme.font(Theme::Size::Normal, QFont::DemiBold);
    const int titleWidth = QFontMetrics(title).horizontalAdvance(index.data().toString());
    const int periodRoom = line.width() - std::min(titleWidth, line.width() * 2 / 5) - Gap;
    const int periodWidth =
        std::min(qCeil(QFontMetricsF(small).horizontalAdvance(period)) + Slack, periodRoom);
    painter.setFont(small);
    painter.setPen(m_theme.colour("ink-3"_L1));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(period, Qt::ElideRight, periodWidth));
    painter.setFont(title);
    painter.setPen(m_theme.colour("ink"_L1));
    const QRect left = line.adjusted(0, 0, -periodWidth - Gap, 0);
    painter.drawText(
        left, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(title).elidedText(index.data().toString(), Qt::ElideRight, left.width()));
}

void FactDelegate::paintFact(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Layout layout = layoutOf(index, row.width());
    const auto state = static_cast<FactState>(index.data(FactListModel::StateRole).toInt());
    const auto family = static_cast<FactFamily>(index.data(FactListModel::FamilyRole).toInt());
    const bool rejected = state == FactState::Rejected;

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(rejected ? "line"_L1 : colourToken(family)));
    painter.drawRoundedRect(
        QRect(Margin, row.y() + Padding + 1, BarWidth, layout.height - 2 * Padding - 2), 1.5, 1.5);

    painter.setPen(m_theme.colour(rejected ? "ink-3"_L1 : "ink"_L1));
    layout.value.draw(painter, row.topLeft() + QPoint(TextLeft, Padding));
    painter.setPen(m_theme.colour("ink-3"_L1));
    const QFont normal = m_theme.font(Theme::Size::Normal);
    const int room = row.width() - layout.normalisedAt.x() - Margin
                     - (layout.normalisedAt.y() == Padding ? layout.stateWidth + Gap : 0);
    WrappedText(layout.normalised, normal, room, 1)
        .draw(painter, row.topLeft() + layout.normalisedAt);
    layout.detail.draw(painter, QPoint(row.x() + TextLeft,
                                       row.y() + layout.height - Padding - layout.detail.height()));

    const QFont small = m_theme.font(Theme::Size::Small);
    painter.setFont(small);
    painter.setPen(m_theme.colour(stateToken(state)));
    painter.drawText(QRect(row.right() - Margin - layout.stateWidth, row.y() + Padding,
                           layout.stateWidth + 2, layout.value.lineHeight()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     index.data(FactListModel::StateTextRole).toString());
}

} // namespace jianbao
