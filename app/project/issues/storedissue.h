// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/diagnostic.h"
#include "app/model/fact.h"
#include "app/model/issue.h"

#include <QList>

namespace jianbao {

/// A fact of the project with what the engine had proposed where a person corrected it.
struct StoredFact
{
    Fact fact;
    std::optional<Fact> proposal;

    /// Whether a person has said something of it: decided, corrected, made or noted.
    bool isDecided() const
    {
        return fact.state != FactState::Proposed || fact.origin == FactOrigin::Person
               || !fact.note.isEmpty();
    }
    /// What the engine had said of it.
    const Fact &proposed() const { return proposal ? *proposal : fact; }

    bool operator==(const StoredFact &) const = default;
};

/// All that the project holds of one issue and the engine could say anew.
struct StoredIssue
{
    IssueId id;
    IssueInfo info;
    QString engine;             ///< Of the last run, see Lexicons::engineName.
    bool isSplitByHand = false; ///< A person corrected where its articles begin and end.
    QList<Article> articles;    ///< In reading order.
    QList<StoredFact> facts;    ///< By place in the source text.
    QList<Block> furniture;
    QList<Diagnostic> diagnostics;

    bool operator==(const StoredIssue &) const = default;
};

} // namespace jianbao
