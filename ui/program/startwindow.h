// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace jianbao {

class MessageBar;

/// What stands on the screen while no project could be opened: why, and the ways on.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showProblem(const QString &text);

Q_SIGNALS:
    void openWanted();
    void createWanted();
    void sampleWanted();

private:
    MessageBar *m_messages;
};

} // namespace jianbao
