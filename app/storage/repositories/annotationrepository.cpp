// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/annotationrepository.h"

#include "app/storage/database.h"
#include "app/storage/repositories/textlength.h"

namespace jianbao {

namespace {

void keepWithin(Annotation &annotation, qsizetype length)
{
    for (TextAnchor &anchor : annotation.anchors) {
        anchor.range = rangeWithin(anchor.range, length);
    }
}

} // namespace

AnnotationRepository::AnnotationRepository(const Database &database)
    : m_database(database)
{}

QList<Annotation> AnnotationRepository::ofIssue(IssueId id) const
{
    Statement query = m_database.statement(
        "SELECT a.id, a.issue_id, a.note, a.coder, a.created_at, a.updated_at FROM annotation a "
        "JOIN annotation_range r ON r.annotation_id = a.id AND r.position = 0 "
        "WHERE a.issue_id = ?1 ORDER BY r.start_offset, r.end_offset, a.id");
    query.bind(id);
    const qsizetype length = textLength(m_database, id);
    QList<Annotation> annotations;
    while (query.next()) {
        annotations.append(read(query));
        keepWithin(annotations.last(), length);
    }
    return annotations;
}

std::optional<Annotation> AnnotationRepository::find(AnnotationId id) const
{
    Statement query =
        m_database.statement("SELECT id, issue_id, note, coder, created_at, updated_at "
                             "FROM annotation WHERE id = ?1");
    if (!query.bind(id).next()) {
        return std::nullopt;
    }
    Annotation annotation = read(query);
    keepWithin(annotation, textLength(m_database, annotation.issue));
    return annotation;
}

Annotation AnnotationRepository::read(Statement &query) const
{
    Annotation annotation;
    query.read(annotation.id, annotation.issue, annotation.note, annotation.coder,
               annotation.createdAt, annotation.updatedAt);
    annotation.anchors = anchors(annotation.id);
    annotation.tags = tags(annotation.id);
    return annotation;
}

QHash<ArticleId, QSet<TagId>> AnnotationRepository::tagsByArticle(IssueId id) const
{
    Statement query =
        m_database.statement("SELECT DISTINCT b.article_id, t.tag_id FROM annotation a "
                             "JOIN annotation_tag t ON t.annotation_id = a.id "
                             "JOIN annotation_range r ON r.annotation_id = a.id "
                             "JOIN block b ON b.issue_id = a.issue_id AND b.article_id IS NOT NULL "
                             "AND b.start_offset < r.end_offset AND r.start_offset < b.end_offset "
                             "WHERE a.issue_id = ?1");
    query.bind(id);
    QHash<ArticleId, QSet<TagId>> tags;
    while (query.next()) {
        ArticleId article;
        TagId tag;
        query.read(article, tag);
        tags[article].insert(tag);
    }
    return tags;
}

QList<ArticleId> AnnotationRepository::annotatedArticles(IssueId id) const
{
    Statement query =
        m_database.statement("SELECT DISTINCT c.id FROM annotation a "
                             "JOIN annotation_range r ON r.annotation_id = a.id "
                             "JOIN block b ON b.issue_id = a.issue_id "
                             "AND b.start_offset < r.end_offset AND r.start_offset < b.end_offset "
                             "JOIN article c ON c.id = b.article_id "
                             "WHERE a.issue_id = ?1 ORDER BY c.position");
    query.bind(id);
    QList<ArticleId> articles;
    while (query.next()) {
        articles.append(query.value<ArticleId>());
    }
    return articles;
}

QList<TextAnchor> AnnotationRepository::anchors(AnnotationId id) const
{
    Statement query = m_database.statement(
        "SELECT start_offset, end_offset, quote, context_before, context_after "
        "FROM annotation_range WHERE annotation_id = ?1 ORDER BY position");
    query.bind(id);
    QList<TextAnchor> anchors;
    while (query.next()) {
        TextAnchor anchor;
        query.read(anchor.range.start, anchor.range.end, anchor.quote, anchor.before, anchor.after);
        anchors.append(anchor);
    }
    return anchors;
}

QList<TagId> AnnotationRepository::tags(AnnotationId id) const
{
    Statement query = m_database.statement(
        "SELECT tag_id FROM annotation_tag WHERE annotation_id = ?1 ORDER BY tag_id");
    query.bind(id);
    QList<TagId> tags;
    while (query.next()) {
        tags.append(query.value<TagId>());
    }
    return tags;
}

AnnotationId AnnotationRepository::add(const Annotation &annotation)
{
    m_database
        .statement("INSERT INTO annotation (issue_id, note, coder, created_at, updated_at) "
                   "VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(annotation.issue, annotation.note, annotation.coder, annotation.createdAt,
              annotation.updatedAt)
        .run();
    const AnnotationId id{m_database.lastInsertId()};
    addAnchors(id, annotation.anchors);
    for (const TagId tag : annotation.tags) {
        addTag(id, tag, annotation.updatedAt);
    }
    return id;
}

void AnnotationRepository::addAnchors(AnnotationId id, const QList<TextAnchor> &anchors)
{
    Statement insert = m_database.statement(
        "INSERT INTO annotation_range (annotation_id, position, start_offset, end_offset, quote, "
        "context_before, context_after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    qint64 position = 0;
    for (const TextAnchor &anchor : anchors) {
        insert
            .bind(id, position++, anchor.range.start, anchor.range.end, anchor.quote, anchor.before,
                  anchor.after)
            .run();
    }
}

void AnnotationRepository::remove(AnnotationId id)
{
    m_database.statement("DELETE FROM annotation_tag WHERE annotation_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM annotation_range WHERE annotation_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM annotation WHERE id = ?1").bind(id).run();
}

void AnnotationRepository::setNote(AnnotationId id, const QString &note, const QDateTime &at)
{
    m_database.statement("UPDATE annotation SET note = ?1 WHERE id = ?2").bind(note, id).run();
    touch(id, at);
}

void AnnotationRepository::setAnchors(AnnotationId id, const QList<TextAnchor> &anchors,
                                      const QDateTime &at)
{
    m_database.statement("DELETE FROM annotation_range WHERE annotation_id = ?1").bind(id).run();
    addAnchors(id, anchors);
    touch(id, at);
}

void AnnotationRepository::addTag(AnnotationId id, TagId tag, const QDateTime &at)
{
    m_database
        .statement("INSERT INTO annotation_tag (annotation_id, tag_id) VALUES (?1, ?2) "
                   "ON CONFLICT DO NOTHING")
        .bind(id, tag)
        .run();
    touch(id, at);
}

void AnnotationRepository::removeTag(AnnotationId id, TagId tag, const QDateTime &at)
{
    m_database.statement("DELETE FROM annotation_tag WHERE annotation_id = ?1 AND tag_id = ?2")
        .bind(id, tag)
        .run();
    touch(id, at);
}

int AnnotationRepository::countWithBoth(TagId first, TagId second) const
{
    Statement query = m_database.statement(
        "SELECT count(*) FROM annotation_tag a JOIN annotation_tag b "
        "ON b.annotation_id = a.annotation_id AND b.tag_id = ?2 WHERE a.tag_id = ?1");
    return query.bind(first, second).next() ? query.value<int>() : 0;
}

RemovalEffect AnnotationRepository::effectOfRemoving(TagId tag) const
{
    Statement query =
        m_database.statement("WITH RECURSIVE below (id) AS (SELECT ?1 UNION ALL "
                             "SELECT t.id FROM below JOIN tag t ON t.parent_id = below.id) SELECT "
                             "(SELECT count(DISTINCT annotation_id) FROM annotation_tag "
                             "WHERE tag_id IN (SELECT id FROM below)), "
                             "(SELECT count(*) FROM annotation), (SELECT count(*) - 1 FROM below)");
    RemovalEffect effect;
    if (query.bind(tag).next()) {
        query.read(effect.annotations, effect.annotationsInAll, effect.tags);
    }
    return effect;
}

void AnnotationRepository::replaceTag(TagId from, TagId into)
{
    m_database
        .statement("INSERT INTO annotation_tag (annotation_id, tag_id) "
                   "SELECT annotation_id, ?2 FROM annotation_tag WHERE tag_id = ?1 "
                   "ON CONFLICT DO NOTHING")
        .bind(from, into)
        .run();
    removeTag(from);
}

void AnnotationRepository::removeTag(TagId tag)
{
    m_database.statement("DELETE FROM annotation_tag WHERE tag_id = ?1").bind(tag).run();
}

void AnnotationRepository::touch(AnnotationId id, const QDateTime &at)
{
    m_database.statement("UPDATE annotation SET updated_at = ?1 WHERE id = ?2").bind(at, id).run();
}

} // namespace jianbao
