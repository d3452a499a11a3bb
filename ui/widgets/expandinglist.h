// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace jianbao {

/// A delegate that leaves room below one row for a widget (the buttons or the editor of the
/// selected row). Subclasses paint and measure what stands above that room.
class ExpandingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    /// The room below the row; an invalid index takes it away.
    void setExpansion(const QModelIndex &index, int height);

    bool isExpanded(const QModelIndex &index) const
    {
        return m_index.isValid() && m_index == index;
    }

protected:
    /// Height of the row's own content in this width.
    virtual int contentHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                              int width) const = 0;

private:
    QPersistentModelIndex m_index;
    int m_height = 0;
};

/// A list of rows of unequal height, one of which can be expanded by a widget below it.
class ExpandingList : public QListView
{
    Q_OBJECT

public:
    explicit ExpandingList(ExpandingDelegate *delegate, QWidget *parent = nullptr);

    /// Puts the widget (owned by the list from here) below the row; the one that was there goes.
    void expand(const QModelIndex &index, QWidget *widget, int leftMargin);
    void collapse();
    /// Lets go of the expanding widget, which is hidden and without a parent afterwards.
    void takeExpansion();
    QWidget *expansion() const { return m_widget; }
    /// Measures the expanding widget again after its contents changed.
    void fitExpansion();

    /// New rows take the expansion away.
    void reset() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measureExpansion();

    ExpandingDelegate *m_delegate;
    QPersistentModelIndex m_index;
    QWidget *m_widget = nullptr; // owned by the holder, which the view owns as index widget
    QWidget *m_holder = nullptr;
};

} // namespace jianbao
