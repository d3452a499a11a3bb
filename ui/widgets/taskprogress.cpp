// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taskprogress.h"

#include "app/text/visibletext.h"
#include "ui/widgets/shownvalue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace jianbao {

namespace {

constexpr int BarWidth = 120;

} // namespace

TaskProgress::TaskProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_cancel->setText(tr("Cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &TaskProgress::cancelled);
    hide();
}

void TaskProgress::showProgress(const QString &text, int done, int total, const QString &toolTip)
{
    m_text->setText(withInvisibleShown(text));
    m_text->setToolTip(shownAsToolTip(toolTip));
    m_bar->setRange(0, std::max(total, 1));
    m_bar->setValue(done);
    setVisible(total > 0);
}

} // namespace jianbao
