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
    /// Tells the step by the sentence ("Undone: %1") and shows what it changed.
    void show(const Result<ActionRecord> &record, const ChangedPlace &place, const QString &done);
    void showHistory(AnnotationId annotation);
    void updateAnnotation();
    void step(int steps);
    void update();

    Workspace &m_workspace;
    const Actions &m_actions;
};

} // namespace jianbao
