// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articlenotes.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/widgets/notefield.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

ArticleNotes::ArticleNotes(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 0);
    column->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_article = addField(tr("Note on the article"), u"articleNote"_s);
    m_issue = addField(tr("Note on the issue"), u"issueNote"_s);
    update();
}

NoteField *ArticleNotes::addField(const QString &title, const QString &name)
{
    auto *label = new QLabel(title, this);
    label->setProperty("tone", u"section"_s);
    auto *field = new NoteField(this);
    field->setObjectName(name);
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("Write a note…"));
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    connect(field, &NoteField::finished, this, &ArticleNotes::left);
    return field;
}

void ArticleNotes::update()
{
    openArticle();
    openIssue();
    setVisible(m_workspace.article().isValid());
}

void ArticleNotes::openArticle()
{
    Project &project = m_workspace.project();
    const std::optional<Article> article = project.library().article(m_workspace.article());
    const QString key = article ? u"article/%1"_s.arg(article->id.value) : QString();
    if (article && key == m_article->key()) {
        m_article->setStored(article->note);
    } else if (article) {
        m_article->open(project, key, article->note, [this, id = article->id](const QString &text) {
            return m_workspace.check(m_workspace.project().library().setNote(id, text));
        });
    } else {
        m_article->close();
    }
}

void ArticleNotes::openIssue()
{
    Project &project = m_workspace.project();
    const std::optional<Issue> issue = project.library().issue(m_workspace.issue());
    const QString key = issue ? u"issue/%1"_s.arg(issue->id.value) : QString();
    if (issue && key == m_issue->key()) {
        m_issue->setStored(issue->note);
    } else if (issue) {
        m_issue->open(project, key, issue->note, [this, id = issue->id](const QString &text) {
            return m_workspace.check(m_workspace.project().library().setNote(id, text));
        });
    } else {
        m_issue->close();
    }
}

void ArticleNotes::save()
{
    m_article->save();
    m_issue->save();
}

void ArticleNotes::focusArticleNote()
{
    m_article->setFocus();
    m_article->moveCursor(QTextCursor::End);
}

void ArticleNotes::focusIssueNote()
{
    m_issue->setFocus();
    m_issue->moveCursor(QTextCursor::End);
}

} // namespace jianbao
