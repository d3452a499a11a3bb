// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/fact.h"
#include "app/model/tag.h"
#include "ui/reader/showntext.h"

#include <QJsonObject>

namespace jianbao {

/// The passage that is marked as the current one: a fact, an annotation, a found place, or nothing.
struct CurrentMark
{
    FactId fact;
    AnnotationId annotation;
    qsizetype found = -1;

    bool isValid() const { return fact.isValid() || annotation.isValid() || found >= 0; }
    /// Kind and number as the page knows them.
    QJsonObject toJson() const;
    bool operator==(const CurrentMark &) const = default;
};

/// The marks of an article: its facts but the rejected ones, its annotations, and the places found
/// by "find".
struct ArticleMarks
{
    QList<Fact> facts;
    QList<Annotation> annotations;
    QHash<TagId, Tag> tags;
    QList<QList<TextRange>> found; ///< Source ranges of each place.
    qsizetype foundBefore = 0;     ///< So many found places stand before these.

    /// The source ranges of the current mark; empty where it is not among the marks.
    QList<TextRange> rangesOf(const CurrentMark &mark) const;
    /// The marks as the page paints them over a shown text, in the colours of the theme.
    QJsonObject toJson(const ShownText &shown, bool dark) const;
};

/// Source ranges as the page shows them: a list of [start, end] in the shown text.
QJsonArray shownRangesJson(const QList<TextRange> &source, const ShownText &shown);

/// The mark to select when a person clicks on this source offset: the one that covers the least
/// text, or, where the current mark is among those under the pointer, the next larger one, and
/// after the largest the smallest again.
CurrentMark markAt(const ArticleMarks &marks, qsizetype sourceOffset, CurrentMark current);

/// The annotation that begins next behind (or before) another one in the shown text, or, where that
/// is invalid, behind (or before) a place of it; an invalid id at the end.
AnnotationId annotationBeside(const ArticleMarks &marks, const ShownText &shown,
                              AnnotationId annotation, qsizetype shownPlace, bool forward);

} // namespace jianbao
