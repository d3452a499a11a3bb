// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QFrame>

class QTreeView;

namespace jianbao {

class ChipBar;
class EmptyState;
class LibraryModel;
class Theme;
class ViewStack;
class Workspace;

/// The left side of the window: filter chips and the tree of issues and articles.
class LibraryPanel : public QFrame
{
    Q_OBJECT

public:
    LibraryPanel(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    LibraryModel *model() const { return m_model; }
    QTreeView *view() const { return m_view; }
    /// What stands there while the project holds no issue; actions are offered as buttons.
    EmptyState *emptyState() const;

    /// Opens the article after (1) or before (-1) the open one, in the order shown.
    void step(int direction);
    /// Opens the first article, where none is open.
    void openFirst();
    /// The issue of the current row; invalid without one.
    IssueId currentIssue() const;

Q_SIGNALS:
    /// A menu was asked for at a global position; the row is the current one.
    void menuRequested(const QPoint &at, bool onIssue);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void updateChips();
    void applyFilter(const QString &key);
    /// Unfolds these issues, up to a number of articles in all.
    void unfold(int first, int last);
    void follow(ArticleId id);
    void reveal(const QModelIndex &index);
    void openRow(const QModelIndex &index);
    void updateEmptyState();

    Workspace &m_workspace;
    const Theme &m_theme;
    LibraryModel *m_model;
    ChipBar *m_chips;
    QTreeView *m_view;
    ViewStack *m_stack;
    int m_unfolded = 0;         // articles below issues that were unfolded by themselves
    bool m_lostCurrent = false; // with rows that are put in anew
};

} // namespace jianbao
