// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotations.h"

#include "app/project/anchors.h"
#include "app/project/annotationaction.h"

#include <algorithm>

namespace jianbao {

namespace {

bool touches(const Annotation &annotation, const QList<Block> &blocks)
{
    for (const TextAnchor &anchor : annotation.anchors) {
        for (const Block &block : blocks) {
            if (anchor.range.intersects(block.range)) {
                return true;
            }
        }
    }
    return false;
}

bool startsBefore(const Annotation &left, const Annotation &right)
{
    return left.anchors.first().range < right.anchors.first().range;
}

} // namespace

Annotations::Annotations(ProjectCore &core)
    : m_core(core)
{}

QList<Annotation> Annotations::ofArticle(ArticleId id) const
{
    const std::optional<Article> article =
        m_core.read([id](Storage &stored) { return stored.articles.find(id); });
    QList<Annotation> annotations;
    if (article) {
        for (const Annotation &annotation : ofIssue(article->issue)) {
            if (touches(annotation, article->blocks)) {
                annotations.append(annotation);
            }
        }
    }
    return annotations;
}

ArticleId Annotations::annotatedArticle(ArticleId after, bool forward, IssueId issue) const
{
    return m_core.read([&](Storage &stored) {
        const IssueId here = stored.articles.issueOf(after);
        const int position = here.isValid() ? stored.articles.placeOf(after).second : -1;
        const QList<IssueId> issues = issue.isValid() ? QList{issue} : stored.issues.idsInOrder();
        const qsizetype step = forward ? 1 : -1;
        for (qsizetype i = issues.indexOf(here); i >= 0 && i < issues.size(); i += step) {
            QList<ArticleId> articles = stored.annotations.annotatedArticles(issues[i]);
            if (issues[i] == here) {
                articles.removeIf([&](ArticleId id) {
                    const int other = stored.articles.placeOf(id).second;
                    return forward ? other <= position : other >= position;
                });
            }
            if (!articles.isEmpty()) {
                return forward ? articles.first() : articles.last();
            }
        }
        return ArticleId();
    });
}

QList<Annotation> Annotations::ofIssue(IssueId id) const
{
    const QString source = m_core.sourceText(id);
    QList<Annotation> annotations =
        m_core.read([id](Storage &stored) { return stored.annotations.ofIssue(id); });
    for (Annotation &annotation : annotations) {
        verifyAnchors(annotation, source);
        m_core.sortByCodebook(annotation.tags);
    }
    std::stable_sort(annotations.begin(), annotations.end(), startsBefore);
    return annotations;
}

std::optional<Annotation> Annotations::annotation(AnnotationId id) const
{
    std::optional<Annotation> annotation =
        m_core.read([id](Storage &stored) { return stored.annotations.find(id); });
    if (annotation) {
        verifyAnchors(*annotation, m_core.sourceText(annotation->issue));
        m_core.sortByCodebook(annotation->tags);
    }
    return annotation;
}

Result<AnnotationId> Annotations::add(IssueId issue, const QList<TextRange> &ranges,
                                      const QList<TagId> &tags, const QString &note)
{
    Storage &stored = m_core.storage;
    AnnotationId id;
    ActionDraft draft{ActionKind::AddAnnotation};
    draft.issue = issue;
    return m_core
        .perform(draft,
                 [&](ActionDraft &action) -> Result<void> {
                     const QString sha256 = stored.sources.ofIssue(issue);
                     if (sha256.isEmpty()) {
                         return fail(ErrorCode::NoSuchThing);
                     }
                     const QString source = stored.sources.text(sha256);
                     Annotation annotation;
                     annotation.anchors = anchorsAt(annotationRanges(ranges, source), source);
                     if (annotation.anchors.isEmpty()) {
                         return fail(ErrorCode::InvalidRange);
                     }
                     annotation.issue = issue;
                     annotation.note = note;
                     annotation.coder = action.coder;
                     annotation.createdAt = QDateTime::currentDateTimeUtc();
                     annotation.updatedAt = annotation.createdAt;
                     const Result<QString> names = tagNames(tags, stored.tags);
                     if (!names) {
                         return tl::unexpected(names.error());
                     }
                     annotation.tags = tags;
                     id = stored.annotations.add(annotation);
                     action.detail =
                         names->isEmpty() ? annotationDetail(annotation.anchors) : *names;
                     return {};
                 })
        .map([&] { return id; });
}

Result<void> Annotations::remove(const QList<AnnotationId> &ids)
{
    Storage &stored = m_core.storage;
    return m_core.perform(
        {ActionKind::RemoveAnnotations}, [&](ActionDraft &action) -> Result<void> {
            for (const AnnotationId id : ids) {
                const std::optional<Annotation> annotation = stored.annotations.find(id);
                if (!annotation) {
                    return fail(ErrorCode::NoSuchThing);
                }
                action.issue = annotation->issue;
                action.detail = annotationDetail(annotation->anchors);
                stored.annotations.remove(id);
            }
            return {};
        });
}

Result<void> Annotations::addTag(AnnotationId id, TagId tag)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        return tagNames({tag}, stored.tags).map([&](const QString &name) {
            action.detail = name;
            if (!annotation.tags.contains(tag)) {
                stored.annotations.addTag(id, tag, QDateTime::currentDateTimeUtc());
            }
        });
    };
    return changeAnnotation(m_core, ActionKind::TagAnnotation, id, work);
}

Result<void> Annotations::removeTag(AnnotationId id, TagId tag)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        return tagNames({tag}, stored.tags).map([&](const QString &name) {
            action.detail = name;
            if (annotation.tags.contains(tag)) {
                stored.annotations.removeTag(id, tag, QDateTime::currentDateTimeUtc());
            }
        });
    };
    return changeAnnotation(m_core, ActionKind::UntagAnnotation, id, work);
}

Result<void> Annotations::setNote(AnnotationId id, const QString &note)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &) -> Result<void> {
        if (annotation.note != note) {
            stored.annotations.setNote(id, note, QDateTime::currentDateTimeUtc());
        }
        return {};
    };
    return changeAnnotation(m_core, ActionKind::EditNote, id, work);
}

Result<void> Annotations::setRanges(AnnotationId id, const QList<TextRange> &ranges)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &) -> Result<void> {
        const QString source = stored.sources.text(stored.sources.ofIssue(annotation.issue));
        const QList<TextAnchor> anchors = anchorsAt(annotationRanges(ranges, source), source);
        if (anchors.isEmpty()) {
            return fail(ErrorCode::InvalidRange);
        }
        if (anchors != annotation.anchors) {
            stored.annotations.setAnchors(id, anchors, QDateTime::currentDateTimeUtc());
        }
        return {};
    };
    return changeAnnotation(m_core, ActionKind::ResizeAnnotation, id, work);
}

} // namespace jianbao
