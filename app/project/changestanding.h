// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/suggestionchange.h"

namespace jianbao {

struct Storage;

/// How it stands now with what a run of the engine had changed.
enum class ChangeStanding {
    Open,
    Decided,   ///< A person has accepted or rejected it, here or elsewhere.
    Withdrawn, ///< There is no such change any more: the run was undone, the issue removed.
};

ChangeStanding standingOf(Storage &stored, const FactChange &change);
ChangeStanding standingOf(Storage &stored, const TopicChange &change);

/// The topic that a change is about.
QString topicOf(const TopicChange &change);
/// The tags of the codebook that stand for a topic.
QList<TagId> tagsOfTopic(Storage &stored, const QString &topic);

/// Keeps what a run has changed in an issue in the project's list, in place of those earlier
/// changes of the issue that were gone through or hold no more; gives them their ids.
void keepChanges(Storage &stored, IssueId issue, SuggestionChanges &changes);

} // namespace jianbao
