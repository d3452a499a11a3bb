// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"

#include <QList>

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
    /// The latest actions, newest first.
    QList<ActionRecord> latest(int count) const;

private:
    ProjectCore &m_core;
};

} // namespace jianbao
