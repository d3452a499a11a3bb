// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QObject>

namespace jianbao {

class Actions;
class Bench;
class ChangesPanel;
class ChecksPanel;
class FactTablePanel;
class SearchPanel;
class Theme;
class Workspace;

/// From any number to the sentence it comes from, and from a sentence to all that is known of it:
/// the tables of the bench, the place of an id, the menu of a sentence.
class ShowActions : public QObject
{
    Q_OBJECT

public:
    ShowActions(Workspace &workspace, const Theme &theme, const Actions &actions, Bench &bench,
                QObject *parent = nullptr);

    FactTablePanel *factTable() const { return m_facts; }
    SearchPanel *search() const { return m_search; }
    ChecksPanel *checks() const { return m_checks; }
    ChangesPanel *changes() const { return m_changes; }
    /// Shows what runs of the engine have changed.
    void showChanges();
    /// Shows the search or leaves it. Words selected in the text are looked for; with none, what
    /// was typed at the top, where nothing is looked for yet.
    void toggleSearch(const QString &selected, const QString &typed);
    /// Lists the passages of the project that carry a tag.
    void listPassages(TagId tag);
    /// Shows what has this id: a number as the column "id" of exported tables has it, of a fact, or
    /// (with an "a" before it) of an annotation. False where there is none.
    bool goToId(const QString &id);

private:
    void askForId();
    void showKnown();
    void previewKind();
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    Bench &m_bench;
    FactTablePanel *m_facts;
    SearchPanel *m_search;
    ChecksPanel *m_checks;
    ChangesPanel *m_changes;
};

} // namespace jianbao
