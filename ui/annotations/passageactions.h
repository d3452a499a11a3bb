// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QObject>

namespace jianbao {

class Actions;
class ReaderView;
class Workspace;

/// Passages that leave the window and come back: copied with citation, as a link, by a link.
class PassageActions : public QObject
{
    Q_OBJECT

public:
    PassageActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
                   QObject *parent = nullptr);

private:
    /// The selection, else the current annotation; empty where there is neither.
    QList<TextRange> passage() const;
    QString link() const;
    QString citation() const;
    void copy(const QString &text, const QString &message);
    void followLink();
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    ReaderView &m_reader;
};

} // namespace jianbao
