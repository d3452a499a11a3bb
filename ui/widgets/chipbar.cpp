// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chipbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/shownvalue.h"

#include <QToolButton>

namespace jianbao {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(6, this);
    flow->setContentsMargins(14, 8, 14, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    QStringList order;
    for (const Chip &chip : chips) {
        order.append(chip.key);
    }
    if (order != m_order) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (const QString &key : order) {
            auto *button = new QToolButton(this);
            button->setProperty("chip", true);
            button->setCheckable(true);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QToolButton::clicked, this, [this, key] { choose(key); });
            layout()->addWidget(button);
            m_buttons.insert(key, button);
        }
        m_order = order;
        QList<QToolButton *> buttons;
        for (const QString &key : order) {
            buttons.append(m_buttons.value(key));
        }
        joinFocusChain(buttons);
    }
    for (const Chip &chip : chips) {
        QToolButton *button = m_buttons.value(chip.key);
        button->setText(shownInMenu(chip.text));
        button->setToolTip(shownAsToolTip(chip.toolTip));
    }
    setCurrent(m_order.contains(m_current) || m_order.isEmpty() ? m_current : m_order.first());
    layout()->invalidate();
    updateGeometry();
}

/// New buttons would come last in the window for Tab; they belong where the bar stands.
void ChipBar::joinFocusChain(const QList<QToolButton *> &buttons)
{
    QWidget *before = previousInFocusChain();
    while (before != this && (isAncestorOf(before) || !(before->focusPolicy() & Qt::TabFocus))) {
        before = before->previousInFocusChain();
    }
    for (QToolButton *button : buttons) {
        if (before != this) {
            setTabOrder(before, button);
        }
        before = button;
    }
}

void ChipBar::setCurrent(const QString &key)
{
    m_current = key;
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setChecked(button.key() == key);
    }
}

void ChipBar::choose(const QString &key)
{
    setCurrent(key);
    Q_EMIT chosen(key);
}

} // namespace jianbao
