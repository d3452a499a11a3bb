// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/tour.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr int CardWidth = 340;
constexpr int Distance = 14;

} // namespace

Tour::Tour(const QList<TourStop> &stops, QWidget *window)
    : QFrame(window)
    , m_stops(stops)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_frame(new QFrame(window))
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Tour of the window"));
    m_frame->setObjectName(u"tourFrame"_s);
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setProperty("tone", u"title"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_count->setProperty("tone", u"quiet"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setAutoDefault(true); // Return presses it, as in a dialog
    m_back->setObjectName(u"tourBack"_s);
    auto *leaving = new QPushButton(tr("Leave"), this);
    leaving->setObjectName(u"tourLeave"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(leaving);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(row);
    setFixedWidth(CardWidth);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_stop + 1); });
    connect(leaving, &QPushButton::clicked, this, &Tour::leave);
    window->installEventFilter(this);
    window->window()->installEventFilter(this);
}

void Tour::start()
{
    m_focusBefore = QApplication::focusWidget();
    show();
    m_frame->show();
    go(0);
    m_next->setFocus(); // Return leads through; the keys of the window go on working
}

void Tour::go(int stop)
{
    if (stop >= m_stops.size()) {
        leave();
        return;
    }
    m_stop = std::max(0, stop);
    m_title->setText(m_stops[m_stop].title);
    m_text->setText(m_stops[m_stop].text);
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(m_stops.size()));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 < m_stops.size() ? tr("Next") : tr("Begin"));
    place();
}

/// Puts the frame around the part, and the card beside it where there is room, else into it.
void Tour::place()
{
    const QWidget *part = m_stops[m_stop].part;
    const QRect whole = parentWidget()->rect();
    const QRect target(part->mapTo(parentWidget(), QPoint()), part->size());
    m_frame->setGeometry(target.adjusted(-1, -1, 1, 1) & whole);
    m_frame->raise();
    m_text->setFixedHeight(m_text->heightForWidth(CardWidth - 36));
    adjustSize();
    int x = target.right() + Distance;
    if (x + width() > whole.right()) {
        x = target.left() - Distance - width();
    }
    int y = target.top() + Distance;
    if (x < whole.left()) { // beside it there is no room
        x = target.center().x() - width() / 2;
        y = target.height() > height() * 2 ? target.bottom() - height() - 3 * Distance
                                           : target.bottom() + Distance;
    }
    move(std::clamp(x, whole.left(), std::max(whole.left(), whole.right() - width())),
         std::clamp(y, whole.top(), std::max(whole.top(), whole.bottom() - height())));
    raise();
}

void Tour::leave()
{
    m_frame->deleteLater();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (hadFocus && m_focusBefore) {
        m_focusBefore->setFocus();
    }
    close();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    // Keys come to the window when no part of it has a use for them.
    if (event->type() == QEvent::KeyPress && isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jianbao
