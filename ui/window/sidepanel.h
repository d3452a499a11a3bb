// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace jianbao {

/// The right side of the window: panels of which one is shown, with counts in their tabs.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void addPanel(QWidget *panel, const QString &title);
    void setCount(QWidget *panel, int count);
    /// Where a filter hides some, both numbers: those shown and all.
    void setCount(QWidget *panel, int shown, int all);
    void showPanel(QWidget *panel);

private:
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_titles;
};

} // namespace jianbao
