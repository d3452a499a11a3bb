// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "app/text/visibletext.h"
#include "ui/actions.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_title->setProperty("tone", u"title"_s);
    m_advice->setProperty("tone", u"quiet"_s);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(8);
    m_column->addStretch(2);
    for (QLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
    }
    m_column->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &advice)
{
    m_title->setText(withInvisibleShown(title));
    m_advice->setText(withInvisibleShown(advice));
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(Actions::plain(action->text()), this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignCenter);
}

} // namespace jianbao
