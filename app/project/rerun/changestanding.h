// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"
#include "app/model/article.h"
#include "app/model/suggestionchange.h"
#include "app/model/tag.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace jianbao {

struct Storage;

/// How it stands now with what a run of the engine had changed.
enum class ChangeStanding {
    Open,
    Decided,   ///< A person has accepted or rejected it, here or elsewhere.
    Withdrawn, ///< There is no such change any more: the run was undone, the issue removed.
};

/// How many changes stand at one moment: what several of them ask for is read once, the facts of
/// all by one query.
class ChangeStandings
{
public:
    ChangeStandings(Storage &stored, const QList<FactChange> &facts);

    /// Of one of the changes given.
    ChangeStanding of(const FactChange &change);
    ChangeStanding of(const TopicChange &change);

private:
    const Fact *fact(FactId id) const;
    bool isThere(IssueId issue);
    ChangeStanding ofOpen(const FactChange &change) const;
    ChangeStanding ofDecided(const FactChange &change) const;
    std::optional<Fact> sameFact(ArticleId article, const Fact &before) const;
    bool isDecided(const Article &article, const QString &topic);

    Storage &m_stored;
    QHash<FactId, Fact> m_facts;
    QHash<IssueId, bool> m_issues;
    std::optional<QList<Tag>> m_tags;
    QSet<std::pair<ArticleId, TagId>> m_unwanted; // read with m_tags
    std::optional<Article> m_article;             // of the last topic; most come issue by issue
    IssueId m_annotated;                          // the issue of
    QList<Annotation> m_annotations;
};

/// The topic that a change is about.
QString topicOf(const TopicChange &change);
/// The tags of the codebook that stand for a topic.
QList<TagId> tagsOfTopic(Storage &stored, const QString &topic);

/// Keeps what a run has changed in an issue in the project's list, in place of those earlier
/// changes of the issue that were gone through or hold no more; gives them their ids.
void keepChanges(Storage &stored, IssueId issue, SuggestionChanges &changes);

} // namespace jianbao
