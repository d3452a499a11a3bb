// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QDateTime>
#include <QString>

namespace jianbao {

/// What a person did. Each kind has one translated name, shown in "Undo …" and in the history.
enum class ActionKind {
    ImportIssue,
    RemoveIssue,
    EditIssue,
    SetReviewState,
    CorrectSplit,
    AddAnnotation,
    RemoveAnnotations,
    TagAnnotation,
    UntagAnnotation,
    EditNote,
    EditIssueNote,
    EditArticleNote,
    EditTagNote,
    ResizeAnnotation,
    SplitAnnotation,
    MergeAnnotations,
    TagOccurrences,
    CreateTag,
    RenameTag,
    RecolourTag,
    DefineTag,
    SetTagShortcut,
    MoveTag,
    MergeTags,
    DeleteTag,
    ImportCodebook,
    AcceptFacts,
    RejectFacts,
    ResetFacts,
    CorrectFact,
    MakeFact,
    RemoveFact,
    TagHits,
    DecideFindings,
    DeclineTag,
    SaveSearch,
    RemoveSearch,
    AddWordList,
    RemoveWordList,
    Reanalyse,
    AcceptChanges,
    RejectChanges,
    KeepChanges,
};

/// One step of the history. It stays when it is undone, so the history also is the audit trail.
struct ActionRecord
{
    ActionId id;
    ActionKind kind = ActionKind::ImportIssue;
    QString detail; ///< What completes the name: a tag, a file name, the start of a quote.
    QString coder;
    QDateTime at;      ///< UTC.
    IssueId issue;     ///< Where it happened, so that undo can show the place; may be invalid.
    ArticleId article; ///< Likewise.
    bool undone = false;
    bool abandoned = false; ///< Undone, and no more to be done again.

    bool operator==(const ActionRecord &) const = default;
};

} // namespace jianbao
