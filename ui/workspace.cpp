// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "app/project/facts/articlefacts.h"
#include "app/project/library.h"
#include "app/project/project.h"

namespace jianbao {

Workspace::Workspace(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{}

void Workspace::openArticle(ArticleId id)
{
    if (id == m_article) {
        return;
    }
    const std::optional<Article> article = m_project.library().article(id);
    m_article = article ? id : ArticleId();
    m_issue = article ? article->issue : IssueId();
    m_project.articleFacts().open(m_article);
    setFact({});
    setAnnotation({});
    setSelection({});
    Q_EMIT articleChanged(m_article);
}

void Workspace::openFact(ArticleId article, FactId id)
{
    openArticle(article);
    setFact(id);
}

void Workspace::setFact(FactId id)
{
    if (id != m_fact) {
        m_fact = id;
        Q_EMIT factChanged(id);
    }
}

QList<AnnotationId> Workspace::annotations() const
{
    const bool hasCurrent = m_chosen.isEmpty() && m_annotation.isValid();
    return hasCurrent ? QList{m_annotation} : m_chosen;
}

void Workspace::setAnnotation(AnnotationId id)
{
    const bool isOther = id != m_annotation;
    m_annotation = id;
    choose({});
    if (isOther) {
        Q_EMIT annotationChanged(id);
    }
}

void Workspace::choose(const QList<AnnotationId> &ids)
{
    const QList<AnnotationId> chosen = ids.size() > 1 ? ids : QList<AnnotationId>();
    if (chosen != m_chosen) {
        m_chosen = chosen;
        Q_EMIT annotationsChosen();
    }
}

void Workspace::setIssueOnly(bool on)
{
    if (on != m_issueOnly) {
        m_issueOnly = on;
        Q_EMIT scopeChanged();
    }
}

void Workspace::setSelection(const QList<TextRange> &ranges)
{
    if (ranges != m_selection) {
        m_selection = ranges;
        if (!ranges.isEmpty()) {
            choose({});
        }
        Q_EMIT selectionChanged();
    }
}

void Workspace::hint(ArticleId article, TextRange range)
{
    Q_EMIT hinted(article == m_article ? range : TextRange());
}

void Workspace::showPassage(ArticleId article, TextRange range)
{
    openArticle(article);
    Q_EMIT passageShown(range);
}

} // namespace jianbao
