// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/notepopup.h"

#include "app/text/visibletext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

NotePopup::NotePopup(const QString &quote, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"overlay"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *quoted = new QLabel(this);
    quoted->setProperty("tone", u"quiet"_s);
    quoted->setTextFormat(Qt::PlainText);
    quoted->setText(quoted->fontMetrics().elidedText(u"“"_s + withInvisibleShown(quote) + u"”"_s,
                                                     Qt::ElideMiddle, 300));
    m_text->setPlaceholderText(tr("Write a note…"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *hint = new QLabel(tr("Ctrl+Enter stores it"), this);
    hint->setProperty("tone", u"quiet"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(quoted);
    column->addWidget(m_text, 1);
    column->addWidget(hint, 0, Qt::AlignRight);
    resize(340, 170);
}

void NotePopup::openAt(const QPoint &at)
{
    const QRect desk = (parentWidget() ? parentWidget()->screen() : screen())->availableGeometry();
    move(std::clamp(at.x(), desk.left(), std::max(desk.left(), desk.right() - width())),
         std::clamp(at.y(), desk.top(), std::max(desk.top(), desk.bottom() - height())));
    show();
    m_text->setFocus();
}

void NotePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!std::exchange(m_handedOn, true)) {
        Q_EMIT finished(m_text->toPlainText().trimmed());
    }
}

bool NotePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape
            || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jianbao
