// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/wordpointing.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "app/text/reflow.h"
#include "ui/facts/facteditor.h"
#include "ui/facts/facttext.h"
#include "ui/workspace.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace jianbao {

using namespace std::chrono_literals;

WordPointing::WordPointing(Workspace &workspace, FactEditor &editor)
    : QObject(&editor)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_return(new QTimer(this))
{
    m_return->setSingleShot(true);
    m_return->setInterval(250ms); // the page tells its selection a little later
    editor.setSelectionAvailable(!workspace.selection().isEmpty());
    connect(&workspace, &Workspace::selectionChanged, this, &WordPointing::take);
    connect(&workspace, &Workspace::pointerReleased, m_return, qOverload<>(&QTimer::start));
    connect(m_return, &QTimer::timeout, this, [this] {
        if (std::exchange(m_hasTaken, false)) {
            m_editor.focusArmed();
        }
    });
}

void WordPointing::take()
{
    const QList<TextRange> &selection = m_workspace.selection();
    m_editor.setSelectionAvailable(!selection.isEmpty());
    m_hasTaken = false;
    if (!selection.isEmpty()) {
        const QString source = m_workspace.project().library().sourceText(m_workspace.issue());
        m_hasTaken = m_editor.takeWords(onOneLine(selection.first().in(source).toString()));
    }
}

} // namespace jianbao
