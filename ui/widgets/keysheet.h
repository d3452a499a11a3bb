// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QGridLayout;

namespace jianbao {

class Actions;

/// All keys on one sheet over the window, made from the table of actions. Any key or click closes
/// it.
class KeySheet : public QFrame
{
    Q_OBJECT

public:
    KeySheet(const Actions &actions, QWidget *parent);

    void open();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *group(const QString &title, const QList<QAction *> &actions);
    void addRow(QGridLayout &grid, const QString &text, const QStringList &keys);

    QPointer<QWidget> m_focusBefore; // where the keys went before the sheet opened
};

} // namespace jianbao
