// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/issue.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jianbao {

class Workspace;

/// What is known of the open article and its issue: dateline, reporters, proposed topics, file,
/// and the problems of the text with a way to their places.
class ArticleInfoPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ArticleInfoPanel(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Builds the panel anew if it is on screen, else when it comes there.
    void invalidate();
    void reload();
    void addArticle(const Article &article);
    void addTopics(const Article &article);
    void addIssue(const Issue &issue);
    void addDiagnostics(IssueId issue);
    void addSection(const QString &title);
    void addLine(const QString &label, const QString &value);
    void addText(const QString &text);
    void acceptTopic(const Article &article, const TopicProposal &topic);

    Workspace &m_workspace;
    QVBoxLayout *m_column = nullptr;
    bool m_stale = true;
};

} // namespace jianbao
