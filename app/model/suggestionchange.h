// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"
#include "app/model/fact.h"

#include <QList>
#include <QMetaType>

namespace jianbao {

enum class SuggestionChange {
    New,     ///< Not proposed before.
    Gone,    ///< Proposed before and no more.
    Changed, ///< Proposed before with other content: type, place, value, indicator …
};

/// What a run of the engine over an issue again did to one proposed fact.
struct FactChange
{
    SuggestionChange kind = SuggestionChange::New;
    IssueId issue;
    ArticleId article; ///< Where the fact is now; for one that is gone, where it was.
    FactId fact;       ///< Not valid for an undecided one that is gone.
    Fact before;       ///< As the engine proposed it before; a bare Fact for a new one.
    Fact after;        ///< As the engine proposes it now; a bare Fact for one that is gone.
    /// A person has decided on the fact: in the project it still is what that person said, and
    /// this only tells that the engine has come to see it otherwise.
    bool isDecided = false;
    SuggestionChangeId id; ///< In the list that the project keeps.
    bool isKept = false;   ///< A person has gone through it and left it as it is.

    bool operator==(const FactChange &) const = default;
};

/// What a run of the engine over an issue again did to one topic proposed for an article.
struct TopicChange
{
    SuggestionChange kind = SuggestionChange::New;
    IssueId issue;
    ArticleId article; ///< For a topic that is gone with its article, the id that article had.
    TopicProposal before;
    TopicProposal after;
    SuggestionChangeId id; ///< In the list that the project keeps.
    bool isKept = false;   ///< A person has gone through it and left it as it is.

    bool operator==(const TopicChange &) const = default;
};

/// What a run of the engine over issues again has changed, as a list to go through. Facts and
/// topics that are proposed as before are not in it.
struct SuggestionChanges
{
    QList<FactChange> facts;   ///< By issue, then by place in the source text.
    QList<TopicChange> topics; ///< By issue, then by article.
    int articlesAdded = 0;
    int articlesRemoved = 0;
    int articlesSplitAnew = 0; ///< Articles that stayed with other blocks.

    bool isEmpty() const { return *this == SuggestionChanges(); }
    /// Changes of this kind, of facts nobody has decided on and of topics.
    int count(SuggestionChange kind) const
    {
        int count = 0;
        for (const FactChange &change : facts) {
            count += change.kind == kind && !change.isDecided ? 1 : 0;
        }
        for (const TopicChange &change : topics) {
            count += change.kind == kind ? 1 : 0;
        }
        return count;
    }
    SuggestionChanges &operator+=(const SuggestionChanges &other)
    {
        facts += other.facts;
        topics += other.topics;
        articlesAdded += other.articlesAdded;
        articlesRemoved += other.articlesRemoved;
        articlesSplitAnew += other.articlesSplitAnew;
        return *this;
    }

    bool operator==(const SuggestionChanges &) const = default;
};

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::SuggestionChanges)
