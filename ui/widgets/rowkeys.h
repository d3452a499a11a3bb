// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QPushButton;
class QWidget;

namespace jianbao {

/// Buttons for what can be done with the chosen rows of a list, and their keys: while the list has
/// the focus, the key of an action of the window does what its button does and not the action.
class RowKeys : public QObject
{
    Q_OBJECT

public:
    explicit RowKeys(QWidget *list);

    /// A small button with the key of the action, followed where it is changed.
    QPushButton *addButton(const QAction &action, const QString &text, std::function<void()> work);
    void setEnabled(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        const QAction *action = nullptr;
        QPushButton *button = nullptr;
    };

    QList<Entry> m_entries;
};

} // namespace jianbao
