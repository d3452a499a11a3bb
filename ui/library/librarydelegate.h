// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace jianbao {

class Theme;

/// Paints the rows of the library: issues as headings with edition and progress, articles with
/// the dot of their review state, up to two lines of headline and the squares of their tags.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintIssue(QPainter &painter, const QRect &row, const QModelIndex &index,
                    bool expanded) const;
    void paintArticle(QPainter &painter, const QRect &row, const QModelIndex &index,
                      bool selected) const;
    void paintReview(QPainter &painter, QPointF centre, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace jianbao
