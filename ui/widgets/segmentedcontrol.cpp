// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

SegmentedControl::SegmentedControl(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"segments"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
}

} // namespace jianbao
