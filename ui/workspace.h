// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QList>
#include <QObject>

namespace jianbao {

class Project;

/// Where a person is in the open project: the article that is read, the current fact and
/// annotation in it, the selected passage. The panels of the window follow it and set it; none
/// of them knows another.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Project &project, QObject *parent = nullptr);

    Project &project() const { return m_project; }
    ArticleId article() const { return m_article; }
    /// The issue of the open article; invalid without one.
    IssueId issue() const { return m_issue; }
    FactId fact() const { return m_fact; }
    AnnotationId annotation() const { return m_annotation; }
    /// What a tag or a deletion goes to: those that were chosen together, in the order of the text,
    /// or else the current one; none without one.
    QList<AnnotationId> annotations() const;
    const QList<TextRange> &selection() const { return m_selection; }
    /// What is gone through one after another: the open issue, or (invalid) the whole project.
    IssueId reviewScope() const { return m_issueOnly ? m_issue : IssueId(); }
    bool isIssueOnly() const { return m_issueOnly; }
    void setIssueOnly(bool on);

    /// Opens an article (an invalid id closes it). Fact and annotation are none afterwards.
    void openArticle(ArticleId id);
    /// Makes a fact the current one, opening its article first where needed.
    void openFact(ArticleId article, FactId id);
    void setFact(FactId id);
    /// The current annotation; several are chosen together no longer.
    void setAnnotation(AnnotationId id);
    /// Chooses several annotations together; fewer than two end that, and so does a selection.
    void choose(const QList<AnnotationId> &ids);
    void setSelection(const QList<TextRange> &ranges);
    /// Opens an article and points a passage out.
    void showPassage(ArticleId article, TextRange range);
    /// Frames a passage while something that speaks of it is under the pointer, if its article is
    /// open; an empty range ends it.
    void hint(ArticleId article, TextRange range);
    /// Wants a passage of the open article selected in the text.
    void select(TextRange range) { Q_EMIT selectionWanted(range); }

    /// Tells the person of a result or a failure.
    void tell(const QString &text) { Q_EMIT told(text); }
    void tell(const Error &error) { Q_EMIT failed(error); }
    /// Takes back what was told, when it holds no more.
    void withdraw(const QString &text) { Q_EMIT withdrawn(text); }
    /// Tells of a result that holds failures: it stays until it is closed.
    void warn(const QString &text) { Q_EMIT warned(text); }
    /// Tells of the error if there is one; true when all went well.
    template<typename T>
    bool check(const Result<T> &result)
    {
        if (!result) {
            tell(result.error());
        }
        return result.has_value();
    }

Q_SIGNALS:
    void articleChanged(jianbao::ArticleId id);
    void factChanged(jianbao::FactId id);
    void annotationChanged(jianbao::AnnotationId id);
    void annotationsChosen();
    void selectionChanged();
    /// The mouse button was let go in the text, where a selection may have ended.
    void pointerReleased();
    void scopeChanged();
    void passageShown(jianbao::TextRange range);
    void hinted(jianbao::TextRange range);
    void selectionWanted(jianbao::TextRange range);
    void told(const QString &text);
    void warned(const QString &text);
    void withdrawn(const QString &text);
    void failed(const jianbao::Error &error);

private:
    Project &m_project;
    ArticleId m_article;
    IssueId m_issue;
    FactId m_fact;
    AnnotationId m_annotation;
    QList<AnnotationId> m_chosen; // at least two, or none
    QList<TextRange> m_selection;
    bool m_issueOnly = false;
};

} // namespace jianbao
