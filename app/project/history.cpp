// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/project/history.h"

#include "app/project/projectcore.h"
#include "app/storage/repositories/annotationhistory.h"

#include <cstdlib>

namespace jianbao {

namespace {

Result<ActionRecord> announced(ProjectCore &core, const Result<ActionLog::Step> &step)
{
    if (!step) {
        return tl::unexpected(step.error());
    }
    core.announce(step->rows);
    return step->record;
}

/// Goes a step back or forth where the project may be changed.
Result<ActionRecord> replayed(ProjectCore &core, Result<ActionLog::Step> (ActionLog::*replay)())
{
    return core.checkWritable().and_then([&]() -> Result<ActionRecord> {
        const Result<ActionLog::Step> step = (core.storage.actions.*replay)();
        core.storage.file->noteChange();
        return announced(core, step);
    });
}

Result<void> replayInBackground(ProjectCore &core, Result<ActionLog::Step> (ActionLog::*replay)(),
                                History::Done done)
{
    const auto record = std::make_shared<ActionRecord>();
    const auto work = [record, replay](Storage &stored) {
        return (stored.actions.*replay)().map([&](const ActionLog::Step &step) {
            *record = step.record;
            return step.rows;
        });
    };
    return core.beginInBackground(work, [record, done](const Result<void> &gone) {
        done(gone.map([&] { return *record; }));
    });
}

} // namespace

History::History(ProjectCore &core)
    : m_core(core)
{}

std::optional<ActionRecord> History::nextUndo() const
{
    return m_core.storage.actions.nextUndo();
}

std::optional<ActionRecord> History::nextRedo() const
{
    return m_core.storage.actions.nextRedo();
}

Result<ActionRecord> History::undo()
{
    return replayed(m_core, &ActionLog::undo);
}

Result<ActionRecord> History::redo()
{
    return replayed(m_core, &ActionLog::redo);
}

bool History::takesLong(const ActionRecord &step) const
{
    return m_core.storage.actions.isLarge(step);
}

Result<void> History::undoInBackground(Done done)
{
    return replayInBackground(m_core, &ActionLog::undo, std::move(done));
}

Result<void> History::redoInBackground(Done done)
{
    return replayInBackground(m_core, &ActionLog::redo, std::move(done));
}

QList<ActionRecord> History::latest(int count) const
{
    return m_core.storage.actions.latest(count);
}

int History::stepsTo(ActionId id) const
{
    return m_core.storage.actions.stepsTo(id);
}

Result<int> History::goTo(ActionId id)
{
    const int steps = stepsTo(id);
    for (int i = 0; i < std::abs(steps); ++i) {
        if (const Result<ActionRecord> done = steps < 0 ? undo() : redo(); !done) {
            return tl::unexpected(done.error());
        }
    }
    return steps;
}

QList<AnnotationChange> History::ofAnnotation(AnnotationId id) const
{
    return m_core.read([id](Storage &stored) { return changesOf(stored.database, id); });
}

} // namespace jianbao
