// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/expandinglist.h"

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jianbao {

QSize ExpandingDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int extra = isExpanded(index) ? m_height : 0;
    return {width, contentHeight(option, index, width) + extra};
}

void ExpandingDelegate::setExpansion(const QModelIndex &index, int height)
{
    const QModelIndex old = m_index;
    m_index = index;
    m_height = height;
    if (old.isValid()) {
        Q_EMIT sizeHintChanged(old);
    }
    if (index.isValid()) {
        Q_EMIT sizeHintChanged(index);
    }
}

ExpandingList::ExpandingList(ExpandingDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_delegate(delegate)
{
    m_delegate->setParent(this);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(24);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setFrameShape(NoFrame);
}

void ExpandingList::expand(const QModelIndex &index, QWidget *widget, int leftMargin)
{
    collapse();
    m_index = index;
    m_widget = widget;
    m_holder = new QWidget;
    m_holder->setAttribute(Qt::WA_NoSystemBackground);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(leftMargin, 0, 12, 8);
    column->addStretch(1);
    column->addWidget(widget);
    setIndexWidget(index, m_holder);
    fitExpansion();
}

void ExpandingList::collapse()
{
    if (!m_holder) {
        return;
    }
    m_delegate->setExpansion({}, 0);
    QWidget *holder = m_holder;
    m_holder = nullptr;
    m_widget = nullptr;
    if (m_index.isValid() && indexWidget(m_index) == holder) {
        setIndexWidget(m_index, nullptr);
    }
    m_index = QPersistentModelIndex();
}

void ExpandingList::takeExpansion()
{
    if (m_widget) {
        m_widget->hide(); // before it becomes a window
        m_widget->setParent(nullptr);
        collapse();
    }
}

void ExpandingList::fitExpansion()
{
    if (!m_holder || !m_index.isValid()) {
        return;
    }
    measureExpansion();
    scrollTo(m_index);
}

void ExpandingList::measureExpansion()
{
    const QMargins margins = m_holder->layout()->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    m_widget->ensurePolished();
    const int height = m_widget->hasHeightForWidth() ? m_widget->heightForWidth(width)
                                                     : m_widget->sizeHint().height();
    m_delegate->setExpansion(m_index, height + margins.bottom());
}

void ExpandingList::reset()
{
    collapse();
    QListView::reset();
}

/// The delegate shows the focus on the current row; without one a bar beside the list does.
void ExpandingList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (hasFocus() && selectedIndexes().isEmpty()) {
        constexpr int width = 3;
        QPainter(viewport())
            .fillRect(0, 0, width, viewport()->height(),
                      palette().color(QPalette::Link)); // the accent
    }
}

void ExpandingList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_holder && m_index.isValid()) {
        measureExpansion();
    }
    scheduleDelayedItemsLayout();
}

} // namespace jianbao
