// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"
#include "app/model/annotationchange.h"

#include <QList>

#include <functional>
#include <optional>

namespace jianbao {

class ProjectCore;

/// The steps of undo and redo. They are kept in the project file and survive a restart.
class History
{
public:
    explicit History(ProjectCore &core);

    /// The action that undo would take back.
    std::optional<ActionRecord> nextUndo() const;
    /// The action that redo would do again.
    std::optional<ActionRecord> nextRedo() const;
    /// Takes the last action back. Returns what was undone. Errors: NothingToUndo, ProjectReadOnly,
    /// StorageFailed.
    Result<ActionRecord> undo();
    Result<ActionRecord> redo();
    /// Whether a step is better gone in the background: it would make a window stand still.
    bool takesLong(const ActionRecord &step) const;
    /// The same as undo() and redo() in a thread of its own. Until `done` is called, in this
    /// thread, the project refuses changes with ProjectLocked and the cause HeldByLargeStep; what
    /// `done` itself begins goes before imports that wait. Error besides: Cancelled. Errors at
    /// once, and `done` is not called: ProjectReadOnly, ProjectLocked, ProjectReplaced.
    using Done = std::function<void(const Result<ActionRecord> &)>;
    Result<void> undoInBackground(Done done);
    Result<void> redoInBackground(Done done);
    /// How many steps lead to the moment when this action was the last one done: negative to be
    /// taken back, positive to be done again, 0 also where no step leads there. An invalid id is
    /// the moment before the oldest step that is kept.
    int stepsTo(ActionId id) const;
    /// Takes these steps, each its own transaction. Gives their number. Errors: those of undo();
    /// the steps before the one that failed are taken.
    Result<int> goTo(ActionId id);
    /// The latest actions, newest first.
    QList<ActionRecord> latest(int count) const;
    /// Who changed what of an annotation when, newest first; also of one that is gone.
    QList<AnnotationChange> ofAnnotation(AnnotationId id) const;

private:
    ProjectCore &m_core;
};

} // namespace jianbao
