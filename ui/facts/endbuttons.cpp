// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facts/endbuttons.h"

#include "ui/actions.h"
#include "ui/widgets/keytext.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

QString withKey(const QAction &action)
{
    const QString key = keyText(action.shortcut());
    return key.isEmpty() ? action.iconText() : action.iconText() + u" ("_s + key + u')';
}

} // namespace

EndButtons::EndButtons(QWidget *parent)
    : QWidget(parent)
{
    add(u"⇤"_s, tr("Begin a character earlier (Alt+Shift+Left)"), PassageEnd::Start, -1);
    add(u"↦"_s, tr("Begin a character later (Alt+Shift+Right)"), PassageEnd::Start, 1);
    add(u"↤"_s, tr("End a character earlier (Alt+Left)"), PassageEnd::End, -1);
    add(u"⇥"_s, tr("End a character later (Alt+Right)"), PassageEnd::End, 1);
}

EndButtons::EndButtons(const Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    add(u"⇤"_s, withKey(*actions[Command::FactStartEarlier]), PassageEnd::Start, -1);
    add(u"↦"_s, withKey(*actions[Command::FactStartLater]), PassageEnd::Start, 1);
    add(u"↤"_s, withKey(*actions[Command::FactEndEarlier]), PassageEnd::End, -1);
    add(u"⇥"_s, withKey(*actions[Command::FactEndLater]), PassageEnd::End, 1);
}

void EndButtons::add(const QString &text, const QString &toolTip, PassageEnd end, int step)
{
    if (!layout()) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
    }
    auto *button = new QPushButton(text, this);
    button->setProperty("small", true);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, this, [this, end, step] { Q_EMIT moved(end, step); });
    layout()->addWidget(button);
}

} // namespace jianbao
