// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/issue.h"

#include <QObject>

namespace jianbao {

class Actions;
class LibraryPanel;
class Workspace;

/// Going through the articles, marking them as done, editing and removing issues.
class LibraryActions : public QObject
{
    Q_OBJECT

public:
    LibraryActions(Workspace &workspace, const Actions &actions, LibraryPanel &panel,
                   QObject *parent = nullptr);

private:
    void mark(ReviewState state);
    void goToNextUnread();
    void editIssue();
    void removeIssue();
    /// Asks where work of a person would go with the issue.
    bool mayRemove(const Issue &issue) const;
    void goOnWithout(const Issue &issue);
    void showMenu(const QPoint &at, bool onIssue);
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    LibraryPanel &m_panel;
};

} // namespace jianbao
