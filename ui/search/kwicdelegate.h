// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace jianbao {

class Theme;

/// Paints a found place on one wide line: a box to check, the words in one column with what stands
/// before and after them, and where it stands at the right.
class KwicDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit KwicDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect boxOf(const QRect &row) const;
    void paintBox(QPainter &painter, const QRectF &area, bool checked) const;

    const Theme &m_theme;
};

} // namespace jianbao
