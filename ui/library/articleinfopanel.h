// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/issue.h"
#include "app/project/facts/suggestions.h"

#include <QScrollArea>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace jianbao {

class Actions;
class ArticleNotes;
class Workspace;

/// What is known of the open article and its issue: notes on both, dateline, reporters, proposed
/// tags, file, and the problems of the text with a way to their places.
class ArticleInfoPanel : public QScrollArea
{
    Q_OBJECT

public:
    ArticleInfoPanel(Workspace &workspace, const Actions &actions, QWidget *parent = nullptr);

    /// Stores what was typed in the notes.
    void saveNotes();

Q_SIGNALS:
    /// The panel is to be seen, a note is to be written.
    void panelWanted();
    /// A key said that the writing is done.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Builds the panel anew if it is on screen, else when it comes there.
    void invalidate();
    void reload();
    void writeNote(bool onIssue);
    void addArticle(const Article &article);
    void addSuggestions();
    void addSkill(TagId tag);
    QPushButton *decision(const QString &text, const std::function<void()> &decide);
    void accept(const TagSuggestion &suggestion);
    void decline(const TagSuggestion &suggestion);
    void decideFirst(bool accepts);
    void addIssue(const Issue &issue);
    void addDiagnostics(IssueId issue);
    void addSection(const QString &title);
    void addLine(const QString &label, const QString &value);
    void addText(const QString &text);

    Workspace &m_workspace;
    ArticleNotes *m_notes; ///< Outlives what is built anew below it: somebody may be typing.
    QWidget *m_details = nullptr;
    QVBoxLayout *m_column = nullptr; ///< Of the details.
    bool m_stale = true;
};

} // namespace jianbao
