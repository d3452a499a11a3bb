// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"
#include "app/project/issues/storedissue.h"

namespace jianbao {

class Lexicons;

/// What is to be done to one fact of the issue, or to one that the engine found.
struct FactStep
{
    enum class Do {
        Add,             ///< Add `after`.
        Update,          ///< Replace `before` by `after`, which has its id.
        Remove,          ///< Remove `before`.
        Move,            ///< Only the article changes.
        ReplaceProposal, ///< Keep the fact; `after` is the engine's proposal behind a correction.
        Tell,            ///< Keep the fact as it is; only tell that the engine says otherwise.
    };
    Do what = Do::Tell;
    int article = -1; ///< Index in ReanalysisPlan::articles; -1: as before.
    Fact before;      ///< As stored, or the stored proposal of a corrected fact.
    Fact after;       ///< As the engine says now; a bare Fact where it finds none.
    bool isDecided = false;
};

/// What a run of the engine over an issue again would change. Made from values, away from the
/// project: in a worker thread.
struct ReanalysisPlan
{
    StoredIssue before;      ///< What the plan was made for. It holds only as long as this does.
    QString engine;          ///< That made it.
    bool keepsSplit = false; ///< Articles stay; only facts and topics are new.
    QList<Article> articles; ///< In reading order; those with an invalid id are new.
    QList<ArticleId> removedArticles;
    QList<FactStep> facts;
    QList<Block> furniture;
    QList<Diagnostic> diagnostics; ///< Of the issue, those of decoding included.
};

/// Runs the engine over the source text of an issue and matches what it finds with what is stored.
///
/// Facts are matched by type, place, quote and context; since a source text never changes, the
/// place tells most. What a person accepted, corrected, rejected, noted or made stays exactly as it
/// is and takes the place of the proposal that matches it. Of the others those that are found again
/// keep their id and take the new content, the rest goes, and what is new is added as proposed.
///
/// Articles are matched by the text that they share; a matched one keeps its id, and with it its
/// review state. The split as a whole stays where a person corrected it, and where the new one
/// would lose an article that a person has reviewed or leave a decision outside of all articles.
/// Annotations belong to the source text and are not touched.
///
/// Pure; linear in the length of the text, but for facts that crowd one place.
ReanalysisPlan planReanalysis(const StoredIssue &stored, const QString &source,
                              const Lexicons &lexicons);

} // namespace jianbao
