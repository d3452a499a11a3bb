// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/noticebar.h"

#include "app/text/visibletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jianbao {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(u"noticeBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_accept, m_later}) {
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_accept, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT postponed();
    });
    hide();
}

void NoticeBar::offer(const QString &text, const QString &accept, const QString &later)
{
    m_text->setText(withInvisibleShown(text));
    m_accept->setText(accept);
    m_later->setText(later);
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace jianbao
