// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/expandinglist.h"

namespace jianbao {

class Theme;

/// Paints a fact: a bar in the colour of its kind, the value as written, what it means, and the
/// state of its review at the right; and the headings of groups.
class FactDelegate : public ExpandingDelegate
{
    Q_OBJECT

public:
    explicit FactDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    int contentHeight(const QStyleOptionViewItem &option, const QModelIndex &index,
                      int width) const override;

private:
    struct Layout;
    Layout layoutOf(const QModelIndex &index, int width) const;
    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintFact(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace jianbao
