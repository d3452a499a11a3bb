// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace jianbao {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_hint(new QLabel(this))
{
    setObjectName(u"searchField"_s);
    setClearButtonEnabled(false);
    m_hint->setProperty("keycap", true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setVisible(text.isEmpty() && !m_hint->text().isEmpty());
    });
    m_hint->hide();
}

void SearchField::setKeyHint(const QString &key)
{
    m_hint->setText(key);
    m_hint->adjustSize();
    m_hint->setVisible(text().isEmpty() && !key.isEmpty());
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moved(1);
        break;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        break;
    case Qt::Key_PageDown:
        Q_EMIT moved(10);
        break;
    case Qt::Key_PageUp:
        Q_EMIT moved(-10);
        break;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focused();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QSize size = m_hint->sizeHint();
    m_hint->setGeometry(width() - size.width() - 12, (height() - size.height()) / 2, size.width(),
                        size.height());
}

} // namespace jianbao
