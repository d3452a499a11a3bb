// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;

namespace jianbao {

class Actions;
class SearchField;
class Theme;

/// The bar at the top: name, the commands used most, the search field.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }

private:
    QWidget *button(QAction *action, const QString &text, bool showKey = false);

    SearchField *m_search;
};

} // namespace jianbao
