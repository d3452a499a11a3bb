// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "app/project/facts/factspan.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QTimer;

namespace jianbao {

class Actions;
class ExpandingList;
class FactEditor;
class FactFilterRow;
class FactListModel;
class Theme;
class ViewStack;
class Workspace;

/// The facts of the open article: filter chips, the list, and below the current fact its buttons
/// or the editor.
class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    FactsPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
               QWidget *parent = nullptr);

    FactListModel *model() const { return m_model; }
    ExpandingList *view() const { return m_view; }
    /// Makes the fact after (1) or before (-1) the current one in the list the current one.
    void step(int direction);
    /// Opens the editor below the current fact.
    void editCurrent();
    /// Opens the editor above the list for a fact to be made.
    void editNew(const Fact &fact);
    /// Moves an end of the passage in the editor.
    void moveEnd(PassageEnd end, int step);
    bool isEditing() const { return m_editor != nullptr; }
    /// Keeps what is being typed, so that closing the window does not lose it.
    void keepDraft();

Q_SIGNALS:
    void countChanged(int count);
    /// An end of the passage of the current fact is to be moved.
    void endWanted(jianbao::PassageEnd end, int step);
    /// An editor was closed; the reader should have the focus.
    void left();

private:
    void reload();
    void takeAll();
    void liftFilterOver(FactId id);
    void build();
    void connectList();
    void connectWorkspace();
    void showEmptyReason();
    void listEarlier();
    QList<QAction *> actionsFor(const Fact &fact) const;
    void applyFilter();
    void follow(FactId id);
    void showButtons(const QModelIndex &index);
    void expand(const QModelIndex &index, QWidget *widget);
    FactEditor *makeEditor(const Fact &fact);
    void startEditing(const Fact &fact);
    QString draftKey(const Fact &fact) const;
    void dropDraft();
    void setPassage(TextRange range);
    void leave();
    void save();
    void takePassage();
    void closeEditor();
    void takeEditorOut();
    void putEditorBack();
    bool isEditorLoose() const;

    Workspace &m_workspace;
    const Actions &m_actions;
    FactListModel *m_model;
    FactFilterRow *m_filters;
    ExpandingList *m_view;
    ViewStack *m_stack;
    QString m_draftKey; // of the open editor
    QString m_asStored; // what the editor held when it was opened
    QWidget *m_newFact; // holds the editor of a fact to be made
    QTimer *m_draftTimer;
    FactEditor *m_editor = nullptr; // owned by the list or by m_newFact
    bool m_editedFromList = false;
    QPointer<QWidget> m_focusInEditor; // while the rows change
};

} // namespace jianbao
