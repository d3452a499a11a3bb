// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"
#include "app/project/rerun/changestanding.h"

#include <QList>
#include <QSet>

namespace jianbao {

class ProjectCore;

/// A person's decisions on what a run of the engine over issues again has changed. To accept a
/// change is to say that the engine is right now; to reject it, that what stood before is right.
/// What a person had decided before the run stays until it is accepted here that it is otherwise.
class ChangeReview
{
public:
    explicit ChangeReview(ProjectCore &core);

    /// What runs have changed and is not withdrawn. The project keeps it until a later run tells
    /// the same fact or topic anew, or finds it gone through.
    SuggestionChanges list() const;
    /// How many changes are kept, withdrawn ones included; quickly told.
    int listSize() const;
    /// All that the project keeps, withdrawn ones included: which list this is.
    QSet<SuggestionChangeId> ids() const;
    /// Which of them were gone through and left as they are.
    QSet<SuggestionChangeId> kept() const;
    /// Remembers that a person went through changes and leaves them as they are; or not any more.
    Result<void> keep(const QList<SuggestionChangeId> &ids, bool kept);

    ChangeStanding standing(const FactChange &change) const;
    ChangeStanding standing(const TopicChange &change) const;
    /// The same of many, in their order: first those of facts, then those of topics.
    QList<ChangeStanding> standings(const SuggestionChanges &changes) const;

    /// In one step of undo. A new or changed fact is accepted as it is now, one that is gone stays
    /// gone; a decided fact becomes what the engine says now. A proposed topic's tag is put on the
    /// article. Changes that were withdrawn are passed over,
    /// those that need no action are kept as gone through.
    Result<void> accept(const QList<FactChange> &facts, const QList<TopicChange> &topics);
    /// In one step of undo. A new fact is rejected, a changed one is corrected to what it was, one
    /// that is gone is there again and accepted; a decided fact stays. A new topic's tag is
    /// declined for the article, that of one that is gone is put on it.
    Result<void> reject(const QList<FactChange> &facts, const QList<TopicChange> &topics);

private:
    Result<void> settle(ActionKind kind, const QList<FactChange> &facts,
                        const QList<TopicChange> &topics);

    ProjectCore &m_core;
};

} // namespace jianbao
