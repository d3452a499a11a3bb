// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "app/text/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int MostWidth = 720;
constexpr int SideGap = 24;
constexpr int BottomGap = 44; // leaves the status line free

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(close);

    parent->installEventFilter(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(6000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showResult(const QString &text)
{
    showMessage(text, u"result"_s);
    m_timer->start();
}

void MessageBar::showProblem(const QString &text)
{
    m_timer->stop();
    showMessage(text, u"problem"_s);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::withdraw(const QString &text)
{
    if (m_text->text() == withInvisibleShown(text)) {
        m_timer->stop();
        hide();
    }
}

void MessageBar::showMessage(const QString &text, const QString &kind)
{
    m_text->setText(withInvisibleShown(text));
    setProperty("kind", kind);
    style()->unpolish(this);
    style()->polish(this);
    place();
    show();
    raise();
}

void MessageBar::place()
{
    const QWidget *area = parentWidget();
    const int widest = std::min(MostWidth, area->width() - 2 * SideGap);
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int frame = layout()->sizeHint().width() - m_text->sizeHint().width();
    resize(std::min(widest, text + frame + 8), 0);
    resize(width(), heightForWidth(width()));
    move((area->width() - width()) / 2, area->height() - height() - BottomGap);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jianbao
