// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace jianbao {

class Project;

/// What was done, newest first. Going to a step takes back what came after it, or does again what
/// had been taken back up to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Project &project, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Take back (negative) or do again (positive) so many steps.
    void stepsWanted(int steps);

private:
    void fill();
    void updateButton();
    void go();
    /// Steps from now to the row; 0 for the present.
    int stepsTo(int row) const;

    Project &m_project;
    QListWidget *m_list;
    QPushButton *m_go;
};

} // namespace jianbao
