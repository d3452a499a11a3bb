// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"
#include "app/project/facts/factspan.h"

#include <QObject>

namespace jianbao {

class Actions;
class FactsPanel;
class Workspace;

/// The decisions on facts: accept, correct, reject, later, open again, make from a passage; and
/// going on to the next fact that is open.
class FactActions : public QObject
{
    Q_OBJECT

public:
    FactActions(Workspace &workspace, const Actions &actions, FactsPanel &panel,
                QObject *parent = nullptr);

    /// Starts a fact from the selected passage, with what the engine reads in it.
    void makeFromSelection();

Q_SIGNALS:
    /// The facts should be on screen: one of them is to be worked on.
    void panelWanted();

private:
    void accept();
    void reject();
    void reset();
    void later();
    void moveEnd(PassageEnd end, int step);
    void goToNextOpen();
    void goToNextDoubtful();
    /// Selects the current figure with its qualifier and unit, or the next one after the selection.
    void selectFigure();
    /// After a decision: the next open fact of this article, or word that there is none.
    void goOnInArticle(FactId decided);
    /// Tells what holds as long as the article is open.
    void tellOfArticle(const QString &text);
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    FactsPanel &m_panel;
    QString m_toldOfArticle;
};

} // namespace jianbao
