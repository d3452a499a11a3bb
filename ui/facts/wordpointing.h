// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QTimer;

namespace jianbao {

class FactEditor;
class Workspace;

/// While a fact is corrected, words that a person selects in the text go into the field of the
/// editor that was entered last. When the mouse is let go the field has the focus again, so that
/// Return saves.
class WordPointing : public QObject
{
    Q_OBJECT

public:
    WordPointing(Workspace &workspace, FactEditor &editor);

private:
    void take();

    Workspace &m_workspace;
    FactEditor &m_editor;
    QTimer *m_return;
    bool m_hasTaken = false; ///< Since the mouse was let go last.
};

} // namespace jianbao
