// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/chosenrow.h"

#include "ui/actions.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/workspace.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jianbao {

ChosenRow::ChosenRow(Workspace &workspace, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_count(new QLabel(this))
{
    m_count->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 6);
    column->setSpacing(2);
    column->addWidget(m_count);
    column->addWidget(
        new ActionButtons({actions[Command::PickTag], actions[Command::MergeAnnotations],
                           actions[Command::DeleteAnnotation]},
                          this));
    connect(&workspace, &Workspace::annotationsChosen, this, &ChosenRow::update);
    update();
}

void ChosenRow::update()
{
    const auto count = static_cast<int>(m_workspace.annotations().size());
    m_count->setText(
        tr("%n annotations are chosen. A digit or a tag goes to all of them.", nullptr, count));
    setVisible(count > 1);
}

} // namespace jianbao
