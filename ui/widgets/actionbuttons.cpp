// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbuttons.h"

#include "ui/actions.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// What an action is called, its key as it is now, and whether it can be used.
void follow(QPushButton &button, const QAction &action)
{
    const QString key = keyText(action.shortcut());
    button.setText(key.isEmpty() ? action.iconText() : action.iconText() + u' ' + key);
    button.setEnabled(action.isEnabled());
}

} // namespace

ActionButtons::ActionButtons(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(8, this);
    flow->setContentsMargins(0, 2, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        follow(*button, *action);
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] { follow(*button, *action); });
        flow->addWidget(button);
        m_buttons.insert(action, button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ActionButtons::append(QWidget *widget)
{
    layout()->addWidget(widget);
}

void ActionButtons::emphasise(QAction *action)
{
    if (QPushButton *button = m_buttons.value(action)) {
        button->setProperty("kind", u"accept"_s);
    }
}

} // namespace jianbao
