// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/removaleffect.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace jianbao {

class Database;
class Statement;

/// The annotations of a project file, as they were stored: whether their anchors still hold is
/// for the caller to find out.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const Database &database);

    /// By place in the source text. Tags come in the order of their ids.
    QList<Annotation> ofIssue(IssueId id) const;
    std::optional<Annotation> find(AnnotationId id) const;
    /// The tags of the annotations of each article of an issue.
    QHash<ArticleId, QSet<TagId>> tagsByArticle(IssueId id) const;
    /// The articles of an issue that hold a part of an annotation, in reading order.
    QList<ArticleId> annotatedArticles(IssueId id) const;

    AnnotationId add(const Annotation &annotation);
    void remove(AnnotationId id);
    void setNote(AnnotationId id, const QString &note, const QDateTime &at);
    void setAnchors(AnnotationId id, const QList<TextAnchor> &anchors, const QDateTime &at);
    /// Gives or takes a tag; does nothing where it is so already.
    void addTag(AnnotationId id, TagId tag, const QDateTime &at);
    void removeTag(AnnotationId id, TagId tag, const QDateTime &at);

    /// Annotations that carry both tags.
    int countWithBoth(TagId first, TagId second) const;
    /// Annotations that carry a tag or one below it, and how many tags stand below it.
    RemovalEffect effectOfRemoving(TagId tag) const;
    /// Gives all annotations of one tag another one instead.
    void replaceTag(TagId from, TagId into);
    /// Takes a tag off all annotations.
    void removeTag(TagId tag);

private:
    Annotation read(Statement &query) const;
    QList<TextAnchor> anchors(AnnotationId id) const;
    QList<TagId> tags(AnnotationId id) const;
    void addAnchors(AnnotationId id, const QList<TextAnchor> &anchors);
    void touch(AnnotationId id, const QDateTime &at);

    const Database &m_database;
};

} // namespace jianbao
