// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/bench.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao {

Bench::Bench(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"bench"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *close = new QToolButton(this);
    close->setProperty("quiet", true);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close (Esc)"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 12, 0);
    head->addWidget(m_tabs, 1); // titles grow by their counts
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setMinimumHeight(150);
    hide();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(close, &QToolButton::clicked, this, &Bench::leave);
}

void Bench::addPanel(QWidget *panel, const QString &title)
{
    m_titles.append(title);
    m_stack->addWidget(panel);
    m_tabs->addTab(title);
}

void Bench::setCount(QWidget *panel, const QString &count)
{
    const int index = m_stack->indexOf(panel);
    m_tabs->setTabText(index,
                       count.isEmpty() ? m_titles.at(index) : m_titles.at(index) + u"  "_s + count);
}

void Bench::showPanel(QWidget *panel)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(panel));
    show();
}

void Bench::toggle(QWidget *panel)
{
    if (isVisible() && current() == panel) {
        leave();
    } else {
        showPanel(panel);
        panel->setFocus();
    }
}

QWidget *Bench::current() const
{
    return m_stack->currentWidget();
}

void Bench::leave()
{
    hide();
    Q_EMIT closed();
}

void Bench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace jianbao
