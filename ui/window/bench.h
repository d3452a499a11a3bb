// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QStackedWidget;
class QTabBar;

namespace jianbao {

/// The lower part of the window: wide tables over the whole project (facts, found places,
/// findings), one at a time. Hidden until one of them is wanted.
class Bench : public QFrame
{
    Q_OBJECT

public:
    explicit Bench(QWidget *parent = nullptr);

    void addPanel(QWidget *panel, const QString &title);
    void setCount(QWidget *panel, const QString &count);
    void showPanel(QWidget *panel);
    /// Shows the panel, or hides the bench where it is shown already.
    void toggle(QWidget *panel);
    QWidget *current() const;

Q_SIGNALS:
    /// A person closed it; the reader should have the focus.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_titles;
};

} // namespace jianbao
