// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace jianbao {

class Actions;
class Settings;

/// The keys of all commands, and another one for each where a person wants it. A key that another
/// command has is taken from that one, which is said before.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    KeysPage(const Actions &actions, Settings &settings, QWidget *parent = nullptr);

private:
    void fill();
    void applyFilter();
    void showCurrent();
    void assign();
    void reset();
    void store(const QAction &action, const QString &keys);
    QAction *current() const;
    QAction *ownerOfTyped() const;

    const Actions &m_actions;
    Settings &m_settings;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_assign;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

} // namespace jianbao
