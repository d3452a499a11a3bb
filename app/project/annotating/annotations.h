// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/annotation.h"

#include <QList>

#include <functional>
#include <optional>

namespace jianbao {

class ProjectCore;
struct ActionDraft;

/// The annotations of a project.
class Annotations
{
public:
    explicit Annotations(ProjectCore &core);

    /// Annotations that touch a block of the article, by place in the source text.
    QList<Annotation> ofArticle(ArticleId id) const;
    QList<Annotation> ofIssue(IssueId id) const;
    std::optional<Annotation> annotation(AnnotationId id) const;
    /// The next article (or the one before) that holds an annotation, in an issue or (invalid) the
    /// whole project, in the order of the library; invalid at the end.
    ArticleId annotatedArticle(ArticleId after, bool forward, IssueId issue) const;

    /// Marks passages of an issue (UTF-16 source ranges; sorted, joined and stripped of white
    /// space at both ends). Errors: InvalidRange, NoSuchThing, ProjectReadOnly, DiskFull …
    Result<AnnotationId> add(IssueId issue, const QList<TextRange> &ranges,
                             const QList<TagId> &tags, const QString &note = {});
    /// Marks passages with the tag at the top of the codebook that has the name; makes the tag in
    /// the same step where there is none. Errors as of add() and Codebook::create().
    Result<AnnotationId> addNamed(IssueId issue, const QList<TextRange> &ranges,
                                  const QString &tagName);
    /// Gives annotations the tag of that name, made in the same step where there is none.
    Result<void> addNamedTag(const QList<AnnotationId> &ids, const QString &tagName);
    Result<void> remove(const QList<AnnotationId> &ids);
    Result<void> addTag(AnnotationId id, TagId tag) { return addTag(QList{id}, tag); }
    /// Gives each of them the tag, in one step. Error: NoSuchThing.
    Result<void> addTag(const QList<AnnotationId> &ids, TagId tag);
    /// Takes a tag off; the annotation stays, with its note.
    Result<void> removeTag(AnnotationId id, TagId tag) { return removeTag(QList{id}, tag); }
    Result<void> removeTag(const QList<AnnotationId> &ids, TagId tag);
    /// Takes a tag off these annotations where all have it; else gives it to those that lack it.
    Result<void> toggleTag(const QList<AnnotationId> &ids, TagId tag);
    Result<void> setNote(AnnotationId id, const QString &note);
    Result<void> setRanges(AnnotationId id, const QList<TextRange> &ranges);

    /// Cuts an annotation in two at an offset of the source: the second part is a new annotation
    /// with the same tags, the note stays with the first. Returns the new one. Error InvalidRange
    /// where one part would be empty.
    Result<AnnotationId> split(AnnotationId id, qsizetype offset);
    /// The annotations that share a tag with this one and touch it, each other one between
    /// counted in; blanks between passages do not part them. Without this one.
    QList<AnnotationId> touching(AnnotationId id) const;
    /// Makes one annotation of several: passages and tags together, notes joined in order. The
    /// first id stays. Error InvalidValue for annotations of several issues,
    /// or the same one twice.
    Result<void> merge(const QList<AnnotationId> &ids);
    /// Annotates each place (a list of ranges) with a tag, in one step; a place that exactly one
    /// annotation has already gets the tag there. Returns how many places have it newly.
    Result<int> tagPlaces(IssueId issue, const QList<QList<TextRange>> &places, TagId tag);
    /// Whether they are so many that tagging them takes long.
    static bool areLarge(const QList<QList<TextRange>> &places);
    /// What tagPlaces() does, in a thread of its own; until `done` is called, in this thread, the
    /// project refuses changes with ProjectLocked and the cause HeldByLargeStep. Errors at once,
    /// and `done` is not called: ProjectReadOnly, ProjectLocked, ProjectReplaced.
    Result<void> tagPlacesInBackground(IssueId issue, const QList<QList<TextRange>> &places,
                                       TagId tag, std::function<void(const Result<int> &)> done);

private:
    QList<Annotation> knownOfIssue(IssueId id) const;
    Result<AnnotationId> store(ActionDraft &action, const QList<TextRange> &ranges,
                               const QList<TagId> &tags, const QString &note);

    ProjectCore &m_core;
};

} // namespace jianbao
