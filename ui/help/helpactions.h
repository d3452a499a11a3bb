// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace jianbao {

class Actions;

/// The overview of keys and the words about the program.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    HelpActions(const Actions &actions, QMainWindow &window);

private:
    void toggleKeys();
    void showPalette();
    void showAbout();

    const Actions &m_actions;
    QMainWindow &m_window;
};

} // namespace jianbao
