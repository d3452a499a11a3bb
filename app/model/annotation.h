// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace jianbao {

/// One source range of an annotation with the text that stood there when it was made.
struct TextAnchor
{
    TextRange range; ///< UTF-16, source text.
    QString quote;   ///< Source text of the range, line breaks included.
    QString before;  ///< Up to 32 characters of the source before the range.
    QString after;   ///< Up to 32 characters of the source after the range.

    bool operator==(const TextAnchor &) const = default;
};

enum class AnchorState {
    Exact,    ///< The quote stands at the range.
    Moved,    ///< The quote was found elsewhere by its context; the ranges tell where.
    Orphaned, ///< The quote was not found; the ranges are the old ones.
};

/// A highlighted passage with tags and a note.
struct Annotation
{
    AnnotationId id;
    IssueId issue;
    QList<TextAnchor> anchors;
    QList<TagId> tags; ///< In the order of the codebook.
    QString note;
    QString coder;
    QDateTime createdAt; ///< UTC.
    QDateTime updatedAt; ///< UTC.
    AnchorState state = AnchorState::Exact;

    bool operator==(const Annotation &) const = default;
};

} // namespace jianbao
