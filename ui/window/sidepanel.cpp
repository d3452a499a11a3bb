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
    setCount(panel, count, count);
}

void SidePanel::setCount(QWidget *panel, int shown, int all)
{
    const int index = m_stack->indexOf(panel);
    const QString &title = m_titles.at(index);
    const QString count = shown == all ? QString::number(all) : u"%1/%2"_s.arg(shown).arg(all);
    m_tabs->setTabText(index, all > 0 ? title + u"  "_s + count : title);
}

void SidePanel::showPanel(QWidget *panel)
{
    m_tabs->setCurrentIndex(m_stack->indexOf(panel));
}

} // namespace jianbao
