// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sidepanel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePanel"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *rule = new QFrame(this);
    rule->setObjectName(u"hairline"_s);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(rule);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SidePanel::addPanel(QWidget *panel, const QString &title)
{
    m_titles.append(title);
    m_stack->addWidget(panel);
    m_tabs->addTab(title);
}

void SidePanel::setCount(QWidget *panel, int count)
{
    const int index = m_stack->indexOf(panel);
    m_tabs->setTabText(index, count > 0 ? u"%1  %2"_s.arg(m_titles.at(index)).arg(count)
                                        : m_titles.at(index));
}

void SidePanel::showPanel(QWidget *panel)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(panel));
}

} // namespace jianbao
