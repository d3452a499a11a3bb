// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace jianbao {

class NoteField;
class Workspace;

/// The notes on the open article and on its issue.
class ArticleNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleNotes(Workspace &workspace, QWidget *parent = nullptr);

    /// Turns to the open article, and shows what the project says now without touching what is
    /// being typed.
    void update();
    /// Stores what was typed.
    void save();
    void focusArticleNote();
    void focusIssueNote();

Q_SIGNALS:
    /// A key said that the writing is done.
    void left();

private:
    NoteField *addField(const QString &title, const QString &name);
    void openArticle();
    void openIssue();

    Workspace &m_workspace;
    NoteField *m_article;
    NoteField *m_issue;
};

} // namespace jianbao
