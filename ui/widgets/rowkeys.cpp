// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowkeys.h"

#include "ui/widgets/keytext.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao {

RowKeys::RowKeys(QWidget *list)
    : QObject(list)
{
    list->installEventFilter(this);
}

QPushButton *RowKeys::addButton(const QAction &action, const QString &text,
                                std::function<void()> work)
{
    auto *button = new QPushButton;
    button->setProperty("small", true);
    const auto label = [button, text, &action] {
        const QString key = keyText(action.shortcut());
        button->setText(key.isEmpty() ? text : text + u"  "_s + key);
    };
    label();
    connect(&action, &QAction::changed, button, label);
    connect(button, &QPushButton::clicked, this, std::move(work));
    m_entries.append({&action, button});
    return button;
}

void RowKeys::setEnabled(bool on)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setEnabled(on);
    }
}

bool RowKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.action->shortcuts().contains(key)) {
                if (event->type() == QEvent::KeyPress) {
                    entry.button->click();
                }
                event->accept();
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jianbao
