// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/expandinglist.h"

namespace jianbao {

class Theme;

/// Paints an annotation as a card: an edge in the colour of its first tag, the quote in newspaper
/// type, the note, pills of its tags, coder and day. On the expanded card note and tags are left
/// to the editor below.
class AnnotationDelegate : public ExpandingDelegate
{
    Q_OBJECT

public:
    explicit AnnotationDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    int contentHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                      int width) const override;

private:
    struct Layout;
    Layout layoutOf(const QModelIndex &index, int width) const;
    /// Places pills, painting them unless `painter` is null. Returns their height.
    int pills(QPainter *painter, const QModelIndex &index, QPoint topLeft, int width) const;
    void paintCard(QPainter &painter, const QRect &card, const QModelIndex &index,
                   bool selected) const;

    const Theme &m_theme;
};

} // namespace jianbao
