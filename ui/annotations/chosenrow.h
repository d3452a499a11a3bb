// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace jianbao {

class Actions;
class Workspace;

/// Tells that several annotations are chosen, and what can be done to all of them at once; hidden
/// otherwise.
class ChosenRow : public QWidget
{
    Q_OBJECT

public:
    ChosenRow(Workspace &workspace, const Actions &actions, QWidget *parent = nullptr);

private:
    void update();

    Workspace &m_workspace;
    QLabel *m_count;
};

} // namespace jianbao
