// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"
#include "app/storage/history/changeset.h"

#include <QList>

#include <functional>
#include <optional>

namespace jianbao {

class Database;
class FullTextIndex;
class IssueRepository;

/// What the history is to say of an action. The work may still fill in the place.
struct ActionDraft
{
    ActionDraft(ActionKind actionKind)
        : kind(actionKind)
    {}

    ActionKind kind;
    QString detail;
    QString coder;
    IssueId issue;
    ArticleId article;
    QString sha256; ///< The source that undo or redo of this action needs; mostly empty.
};

/// The history of a project file. An action is one transaction: its changes to the data tables,
/// the full-text index and its own record with the changeset. Undo applies the inverse changeset,
/// redo the changeset; the record stays and is marked. A new action after an undo abandons what
/// could have been redone: it can no more be redone, but still is in the history.
class ActionLog
{
public:
    ActionLog(const Database &database, IssueRepository &issues, FullTextIndex &index);

    /// Does `work` as one action and tells what it changed. When the work gives an error, or
    /// storing fails, nothing has changed. Work that changes nothing leaves no record.
    Result<ChangedRows> perform(ActionDraft &draft, const std::function<Result<void>()> &work);

    /// The same for work that does nothing but add one issue with what belongs to it, and names it
    /// in the draft. The changeset of that would hold every row a second time and take longer than
    /// the rows; it is made when the step is undone, from the issue as it then is: as it was added,
    /// since all that came later was undone before.
    Result<ChangedRows> performAddition(ActionDraft &draft,
                                        const std::function<Result<void>()> &work);

    struct Step
    {
        ActionRecord record;
        ChangedRows rows;
    };
    /// Errors: NothingToUndo, or why it failed; then nothing has changed.
    Result<Step> undo();
    /// Errors: NothingToRedo, or why it failed; then nothing has changed.
    Result<Step> redo();

    /// Whether taking this step back or doing it again moves so much that a window would stand
    /// still.
    bool isLarge(const ActionRecord &record) const;

    std::optional<ActionRecord> nextUndo() const;
    std::optional<ActionRecord> nextRedo() const;
    /// How many steps lead to the moment when this action was the last one done: negative to be
    /// taken back, positive to be done again. An invalid id is the moment before all of them.
    int stepsTo(ActionId id) const;
    /// The latest actions, newest first.
    QList<ActionRecord> latest(int count) const;

private:
    void record(const ActionDraft &draft, const QByteArray &changeset);
    Result<Step> replay(const ActionRecord &record, bool backwards);
    Result<QByteArray> applyStored(const ActionRecord &record, bool backwards);
    Result<QByteArray> takeOut(const ActionRecord &record);

    const Database &m_database;
    IssueRepository &m_issues;
    FullTextIndex &m_index;
};

} // namespace jianbao
