// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/action.h"

#include <QObject>

namespace jianbao {

class Actions;
class ChangedPlace;
class Workspace;

/// The translated name of a step, e.g. "tag ‘finance’": completes "Undo: …" and the history.
QString actionName(const ActionRecord &record);

/// Undo and redo: their texts name the step, and after it the place concerned is on screen.
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    HistoryActions(Workspace &workspace, const Actions &actions, QObject *parent = nullptr);

private:
    void undo();
    void redo();
    /// Takes a step back, or does it again; false where that cannot be.
    bool replay(bool backwards);
    /// The same for a step that takes long; goes `further` steps when it is done.
    void replayInBackground(bool backwards, const ActionRecord &step, int further);
    /// Tells the step and shows what it changed; false where it failed.
    bool show(const Result<ActionRecord> &record, const ChangedPlace &place);
    void goTo(const ActionRecord &record);
    void showHistory(AnnotationId annotation);
    void updateAnnotation();
    void step(int steps);
    void update();

    Workspace &m_workspace;
    const Actions &m_actions;
};

} // namespace jianbao
