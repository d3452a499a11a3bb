// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/startwindow.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QVBoxLayout>

namespace jianbao {

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Jianbao"));
    auto *state = new EmptyState(this);
    state->setText(tr("No project is open"),
                   tr("A project is one file that holds newspaper issues, annotations and facts."));
    const auto offer = [&](const QString &text, auto signal) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, signal);
        state->addAction(action);
    };
    offer(tr("Open a project…"), &StartWindow::openWanted);
    offer(tr("Begin a new project…"), &StartWindow::createWanted);
    offer(tr("Look at the sample project"), &StartWindow::sampleWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(state, 1);
    resize(620, 420);
}

void StartWindow::showProblem(const QString &text)
{
    m_messages->showProblem(text);
}

} // namespace jianbao
