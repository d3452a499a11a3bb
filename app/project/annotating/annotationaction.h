// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/projectcore.h"

#include <functional>

namespace jianbao {

/// The start of the quote on one line, to name an annotation in the history.
QString annotationDetail(const QList<TextAnchor> &anchors);

/// An annotation that a coder makes now, without tags and note.
Annotation madeBy(const QString &coder, IssueId issue, const QList<TextAnchor> &anchors);

/// The names of tags, to name an action in the history. Error: NoSuchThing.
Result<QString> tagNames(const QList<TagId> &ids, const TagRepository &tags);

/// Does `work` as one action on one annotation, with its place and the start of its quote; the
/// work may name it otherwise. Error: NoSuchThing, those of the work and of the storage.
Result<void> changeAnnotation(
    ProjectCore &core, ActionKind kind, AnnotationId id,
    const std::function<Result<void>(const Annotation &, ActionDraft &)> &work);

/// The same on several annotations, as one action; named after the first and how many more.
/// None are no action.
Result<void> changeAnnotations(
    ProjectCore &core, ActionKind kind, const QList<AnnotationId> &ids,
    const std::function<Result<void>(const Annotation &, ActionDraft &)> &work);

} // namespace jianbao
