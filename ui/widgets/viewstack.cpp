// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/viewstack.h"

#include "ui/widgets/emptystate.h"

namespace jianbao {

ViewStack::ViewStack(QWidget *view, QWidget *parent)
    : QStackedWidget(parent)
    , m_empty(new EmptyState(this))
{
    addWidget(view);
    addWidget(m_empty);
    setFocusProxy(view);
}

void ViewStack::showView()
{
    setCurrentIndex(0);
    setFocusProxy(currentWidget());
}

void ViewStack::showEmpty(const QString &title, const QString &advice)
{
    m_empty->setText(title, advice);
    setCurrentWidget(m_empty);
    setFocusProxy(m_empty);
}

} // namespace jianbao
