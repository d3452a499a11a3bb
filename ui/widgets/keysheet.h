// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QScrollArea;

namespace jianbao {

class Actions;
enum class MenuPlace;

/// All keys on one sheet over the window, made from the table of actions. Where the window is small
/// the sheet scrolls; any other key and any click closes it.
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
    void setSheet(const QList<QList<MenuPlace>> &columns);
    QWidget *sheet(const QList<QList<MenuPlace>> &columns);
    QWidget *group(const QString &title, const QList<QAction *> &actions);
    QWidget *fixedKeys(const QString &title, const QList<std::pair<QString, QString>> &keys);
    void addRow(QGridLayout &grid, const QString &text, const QStringList &keys);

    const Actions &m_actions;
    QScrollArea *m_area;
    QPointer<QWidget> m_focusBefore; // where the keys went before the sheet opened
};

} // namespace jianbao
