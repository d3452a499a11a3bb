// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotations.h"

#include "app/base/joinedranges.h"
#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotationaction.h"
#include "app/project/codebook/tagmaking.h"

#include <algorithm>

namespace jianbao {

namespace {

/// Where blocks stand in the source: ascending ranges that do not touch each other.
QList<TextRange> placesOf(const QList<Block> &blocks)
{
    QList<TextRange> ranges;
    for (const Block &block : blocks) {
        ranges.append(block.range);
    }
    return joined(ranges);
}

bool touches(const Annotation &annotation, const QList<TextRange> &places)
{
    return std::any_of(
        annotation.anchors.cbegin(), annotation.anchors.cend(), [&](const TextAnchor &anchor) {
            const auto place =
                std::partition_point(places.cbegin(), places.cend(), [&](const TextRange &before) {
                    return before.end <= anchor.range.start;
                });
            return place != places.cend() && place->intersects(anchor.range);
        });
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
        const QList<TextRange> places = placesOf(article->blocks);
        for (const Annotation &annotation : knownOfIssue(article->issue)) {
            if (touches(annotation, places)) {
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

/// The same as ofIssue(), without reading them for each article of the issue that is looked at.
/// Not within an action, which may have changed them already. None are not kept: reading may have
/// failed.
QList<Annotation> Annotations::knownOfIssue(IssueId id) const
{
    auto &known = m_core.knownAnnotations;
    const qint64 version =
        m_core.read([](Storage &stored) { return stored.database.versionOfOthers(); });
    if (!known || known->issue != id || known->version != version) {
        known = {id, version, ofIssue(id)};
    }
    const QList<Annotation> annotations = known->annotations;
    if (annotations.isEmpty()) {
        known.reset();
    }
    return annotations;
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

/// Adds an annotation as a part of an action, which is named after its tags or its quote.
Result<AnnotationId> Annotations::store(ActionDraft &action, const QList<TextRange> &ranges,
                                        const QList<TagId> &tags, const QString &note)
{
    Storage &stored = m_core.storage;
    const QString sha256 = stored.sources.ofIssue(action.issue);
    if (sha256.isEmpty()) {
        return fail(ErrorCode::NoSuchThing);
    }
    const QString source = stored.sources.text(sha256);
    Annotation annotation;
    annotation.anchors = anchorsAt(annotationRanges(ranges, source), source);
    if (annotation.anchors.isEmpty()) {
        return fail(ErrorCode::InvalidRange);
    }
    annotation.issue = action.issue;
    annotation.note = note;
    annotation.coder = action.coder;
    annotation.createdAt = QDateTime::currentDateTimeUtc();
    annotation.updatedAt = annotation.createdAt;
    annotation.tags = tags;
    return tagNames(tags, stored.tags).map([&](const QString &names) {
        action.detail = names.isEmpty() ? annotationDetail(annotation.anchors) : names;
        return stored.annotations.add(annotation);
    });
}

Result<AnnotationId> Annotations::add(IssueId issue, const QList<TextRange> &ranges,
                                      const QList<TagId> &tags, const QString &note)
{
    AnnotationId id;
    ActionDraft draft{ActionKind::AddAnnotation};
    draft.issue = issue;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        return store(action, ranges, tags, note).map([&](AnnotationId made) { id = made; });
    };
    return m_core.perform(draft, work).map([&] { return id; });
}

Result<AnnotationId> Annotations::addNamed(IssueId issue, const QList<TextRange> &ranges,
                                           const QString &tagName)
{
    AnnotationId id;
    ActionDraft draft{ActionKind::AddAnnotation};
    draft.issue = issue;
    const auto work = [&](ActionDraft &action) -> Result<void> {
        return topTagNamed(m_core.storage.tags, tagName)
            .and_then([&](const Tag &tag) { return store(action, ranges, {tag.id}, {}); })
            .map([&](AnnotationId made) { id = made; });
    };
    return m_core.perform(draft, work).map([&] { return id; });
}

Result<void> Annotations::remove(const QList<AnnotationId> &ids)
{
    const auto work = [this](const Annotation &annotation, ActionDraft &) -> Result<void> {
        m_core.storage.annotations.remove(annotation.id);
        return {};
    };
    return changeAnnotations(m_core, ActionKind::RemoveAnnotations, ids, work);
}

Result<void> Annotations::addTag(const QList<AnnotationId> &ids, TagId tag)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        return tagNames({tag}, stored.tags).map([&](const QString &name) {
            action.detail = name;
            if (!annotation.tags.contains(tag)) {
                stored.annotations.addTag(annotation.id, tag, QDateTime::currentDateTimeUtc());
            }
        });
    };
    return changeAnnotations(m_core, ActionKind::TagAnnotation, ids, work);
}

Result<void> Annotations::addNamedTag(const QList<AnnotationId> &ids, const QString &tagName)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        return topTagNamed(stored.tags, tagName).map([&](const Tag &tag) {
            action.detail = tag.name;
            if (!annotation.tags.contains(tag.id)) {
                stored.annotations.addTag(annotation.id, tag.id, QDateTime::currentDateTimeUtc());
            }
        });
    };
    return changeAnnotations(m_core, ActionKind::TagAnnotation, ids, work);
}

Result<void> Annotations::toggleTag(const QList<AnnotationId> &ids, TagId tag)
{
    const bool allHaveIt = std::all_of(ids.cbegin(), ids.cend(), [&](AnnotationId id) {
        const std::optional<Annotation> known = annotation(id);
        return known && known->tags.contains(tag);
    });
    return allHaveIt ? removeTag(ids, tag) : addTag(ids, tag);
}

Result<void> Annotations::removeTag(const QList<AnnotationId> &ids, TagId tag)
{
    Storage &stored = m_core.storage;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        return tagNames({tag}, stored.tags).map([&](const QString &name) {
            action.detail = name;
            if (annotation.tags.contains(tag)) {
                stored.annotations.removeTag(annotation.id, tag, QDateTime::currentDateTimeUtc());
            }
        });
    };
    return changeAnnotations(m_core, ActionKind::UntagAnnotation, ids, work);
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
