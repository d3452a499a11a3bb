// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/annotating/annotationaction.h"

#include "app/base/codepoints.h"
#include "app/text/reflow.h"

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype DetailLength = 24;

} // namespace

QString annotationDetail(const QList<TextAnchor> &anchors)
{
    constexpr qsizetype reach = 200; // a long passage is not read to its end for this
    const QString quote =
        anchors.isEmpty() ? QString() : onOneLine(QStringView(anchors.first().quote).left(reach));
    return quote.size() <= DetailLength ? quote
                                        : quote.left(characterStart(quote, DetailLength)) + u"…"_s;
}

Annotation madeBy(const QString &coder, IssueId issue, const QList<TextAnchor> &anchors)
{
    Annotation annotation;
    annotation.issue = issue;
    annotation.anchors = anchors;
    annotation.coder = coder;
    annotation.createdAt = QDateTime::currentDateTimeUtc();
    annotation.updatedAt = annotation.createdAt;
    return annotation;
}

Result<QString> tagNames(const QList<TagId> &ids, const TagRepository &tags)
{
    QStringList names;
    for (const TagId id : ids) {
        const std::optional<Tag> tag = tags.find(id);
        if (!tag) {
            return fail(ErrorCode::NoSuchThing);
        }
        names.append(tag->name);
    }
    return names.join(", "_L1);
}

Result<void> changeAnnotation(
    ProjectCore &core, ActionKind kind, AnnotationId id,
    const std::function<Result<void>(const Annotation &, ActionDraft &)> &work)
{
    return changeAnnotations(core, kind, {id}, work);
}

Result<void> changeAnnotations(
    ProjectCore &core, ActionKind kind, const QList<AnnotationId> &ids,
    const std::function<Result<void>(const Annotation &, ActionDraft &)> &work)
{
    if (ids.isEmpty()) {
        return {}; // nothing to do, and no step of undo
    }
    return core.perform({kind}, [&](ActionDraft &action) -> Result<void> {
        for (const AnnotationId id : ids) {
            const std::optional<Annotation> annotation = core.storage.annotations.find(id);
            if (!annotation) {
                return fail(ErrorCode::NoSuchThing);
            }
            if (id == ids.first()) {
                action.issue = annotation->issue;
                action.detail = annotationDetail(annotation->anchors);
            }
            if (const Result<void> done = work(*annotation, action); !done) {
                return done;
            }
        }
        if (ids.size() > 1) {
            action.detail += u" (+%1)"_s.arg(ids.size() - 1);
        }
        return {};
    });
}

} // namespace jianbao
