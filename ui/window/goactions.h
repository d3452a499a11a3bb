// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/placehistory.h"

#include <QObject>

namespace jianbao {

class Actions;
class ReaderView;
class Workspace;

/// Going from annotation to annotation, also into other articles, and back to where one was.
class GoActions : public QObject
{
    Q_OBJECT

public:
    GoActions(Workspace &workspace, const Actions &actions, ReaderView &reader,
              QObject *parent = nullptr);

private:
    void goToAnnotation(bool forward);
    void keepPlace();
    void followArticle();
    void travel(bool forward);
    void updateEnabled();

    Workspace &m_workspace;
    const Actions &m_actions;
    ReaderView &m_reader;
    PlaceHistory m_history;
    ReadingPlace m_here;
    bool m_travelling = false;
};

} // namespace jianbao
