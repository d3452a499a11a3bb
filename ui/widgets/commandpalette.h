// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace jianbao {

class Actions;
class SearchField;

/// Every command of the window by name: a few letters find it, Enter runs it. Commands that can do
/// nothing now are shown, but cannot be run.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, QWidget *parent);

    void open();
    SearchField *field() const { return m_field; }

private:
    void addCommands(const Actions &actions);
    void filter(const QString &text);
    void step(int rows);
    void run();
    void leave();

    SearchField *m_field;
    QTreeWidget *m_list;
    QLabel *m_none;
    QPointer<QWidget> m_focusBefore;
};

} // namespace jianbao
