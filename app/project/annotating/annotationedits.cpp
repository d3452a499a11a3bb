// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits of annotations that concern more than one of them.

#include "app/base/idsof.h"
#include "app/project/annotating/anchors.h"
#include "app/project/annotating/annotationaction.h"
#include "app/project/annotating/annotations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The parts of ranges inside [start, end).
QList<TextRange> inside(const QList<TextRange> &ranges, TextRange whole)
{
    QList<TextRange> parts;
    for (const TextRange range : ranges) {
        if (const TextRange part = range.intersected(whole); !part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts;
}

bool shareTag(const Annotation &left, const Annotation &right)
{
    return std::any_of(left.tags.begin(), left.tags.end(),
                       [&](TagId tag) { return right.tags.contains(tag); });
}

/// Whether two passages overlap, or only blanks stand between them.
bool touch(TextRange left, TextRange right, QStringView source)
{
    if (left.intersects(right)) {
        return true;
    }
    const qsizetype from = std::min(left.end, right.end);
    const qsizetype to = std::max(left.start, right.start);
    return source.sliced(from, to - from).trimmed().isEmpty();
}

bool touch(const Annotation &left, const Annotation &right, QStringView source)
{
    for (const TextAnchor &one : left.anchors) {
        for (const TextAnchor &other : right.anchors) {
            if (touch(one.range, other.range, source)) {
                return true;
            }
        }
    }
    return false;
}

QString joinedNotes(const QList<Annotation> &annotations)
{
    QStringList notes;
    for (const Annotation &annotation : annotations) {
        if (!annotation.note.isEmpty() && !notes.contains(annotation.note)) {
            notes.append(annotation.note);
        }
    }
    return notes.join("\n\n"_L1);
}

/// Takes what the others say into the first, and removes them.
void mergeIntoFirst(Storage &stored, const QList<Annotation> &annotations, QStringView source)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const AnnotationId first = annotations.first().id;
    QList<TextRange> ranges;
    for (const Annotation &annotation : annotations) {
        ranges += rangesOf(annotation);
        for (const TagId tag : annotation.tags) {
            stored.annotations.addTag(first, tag, now);
        }
    }
    const QString note = joinedNotes(annotations);
    for (const Annotation &annotation : annotations.sliced(1)) {
        stored.annotations.remove(annotation.id);
    }
    stored.annotations.setAnchors(first, anchorsAt(annotationRanges(ranges, source), source), now);
    stored.annotations.setNote(first, note, now);
}

} // namespace

Result<AnnotationId> Annotations::split(AnnotationId id, qsizetype offset)
{
    Storage &stored = m_core.storage;
    AnnotationId made;
    const auto work = [&](const Annotation &annotation, ActionDraft &action) -> Result<void> {
        const QString source = stored.sources.text(stored.sources.ofIssue(annotation.issue));
        const QList<TextRange> all = rangesOf(annotation);
        const QList<TextRange> before = annotationRanges(inside(all, {0, offset}), source);
        const QList<TextRange> after =
            annotationRanges(inside(all, {offset, source.size()}), source);
        if (before.isEmpty() || after.isEmpty()) {
            return fail(ErrorCode::InvalidRange);
        }
        stored.annotations.setAnchors(id, anchorsAt(before, source),
                                      QDateTime::currentDateTimeUtc());
        Annotation second = madeBy(action.coder, annotation.issue, anchorsAt(after, source));
        second.tags = annotation.tags;
        made = stored.annotations.add(second);
        return {};
    };
    return changeAnnotation(m_core, ActionKind::SplitAnnotation, id, work).map([&] {
        return made;
    });
}

QList<AnnotationId> Annotations::touching(AnnotationId id) const
{
    const std::optional<Annotation> centre = annotation(id);
    if (!centre) {
        return {};
    }
    const QString source = m_core.sourceText(centre->issue);
    QList<Annotation> candidates = ofIssue(centre->issue);
    QList<Annotation> reached{*centre};
    candidates.removeIf([&](const Annotation &candidate) {
        return candidate.id == id || !shareTag(candidate, *centre);
    });
    for (qsizetype i = 0; i < reached.size(); ++i) {
        const Annotation from = reached[i];
        candidates.removeIf([&](const Annotation &candidate) {
            const bool touches = touch(from, candidate, source);
            if (touches) {
                reached.append(candidate);
            }
            return touches;
        });
    }
    return idsOf(reached.sliced(1));
}

Result<void> Annotations::merge(const QList<AnnotationId> &ids)
{
    Storage &stored = m_core.storage;
    if (ids.isEmpty()) {
        return fail(ErrorCode::NoSuchThing);
    }
    const auto work = [&](const Annotation &first, ActionDraft &) -> Result<void> {
        QList<Annotation> annotations;
        for (const AnnotationId id : ids) {
            const std::optional<Annotation> annotation = stored.annotations.find(id);
            if (!annotation) {
                return fail(ErrorCode::NoSuchThing);
            }
            const bool isTwice = std::any_of(annotations.begin(), annotations.end(),
                                             [id](const Annotation &a) { return a.id == id; });
            if (annotation->issue != first.issue || isTwice) {
                return fail(ErrorCode::InvalidValue);
            }
            annotations.append(*annotation);
        }
        mergeIntoFirst(stored, annotations,
                       stored.sources.text(stored.sources.ofIssue(first.issue)));
        return {};
    };
    return changeAnnotation(m_core, ActionKind::MergeAnnotations, ids.first(), work);
}

} // namespace jianbao
