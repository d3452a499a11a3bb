// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QPushButton;

namespace jianbao {

/// Small buttons for actions, each with its key: "Accept  A".
class ActionButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ActionButtons(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Shows one as the expected next step.
    void emphasise(QAction *action);
    /// Puts a widget behind the buttons.
    void append(QWidget *widget);

private:
    QHash<QAction *, QPushButton *> m_buttons;
};

} // namespace jianbao
