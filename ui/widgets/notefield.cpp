// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notefield.h"

#include "app/project/project.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr int LeastLines = 2;
constexpr int MostLines = 8;

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_draftTimer(new QTimer(this))
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(400ms);
    connect(m_draftTimer, &QTimer::timeout, this, &NoteField::keepDraft);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_draftTimer->start();
        fit();
    });
    fit();
}

NoteField::~NoteField() = default;

void NoteField::open(Project &project, const QString &key, const QString &stored, Store store)
{
    close();
    m_project = &project;
    m_key = key;
    m_stored = stored;
    m_store = std::move(store);
    const QString draft = project.remembered(draftKey());
    setPlainText(draft.isEmpty() ? stored : draft);
    setReadOnly(project.isReadOnly());
    m_draftTimer->stop();
    fit();
}

void NoteField::close()
{
    save();
    m_project = nullptr;
    m_key.clear();
    m_stored.clear();
    clear();
    m_draftTimer->stop();
}

QString NoteField::draftKey() const
{
    return u"draft/"_s + m_key;
}

void NoteField::keepDraft()
{
    if (m_project) {
        const QString text = toPlainText();
        m_project->remember(draftKey(), text == m_stored ? QString() : text);
    }
}

void NoteField::setStored(const QString &text)
{
    const bool typing = toPlainText() != m_stored;
    m_stored = text;
    if (!typing && toPlainText() != text) {
        setPlainText(text);
        m_draftTimer->stop();
    }
}

void NoteField::save()
{
    if (!m_project) {
        return;
    }
    m_draftTimer->stop();
    const QString text = toPlainText();
    if (text != m_stored) {
        const QString before = std::exchange(m_stored, text);
        if (!m_store(text)) {
            m_stored = before;
            keepDraft();
            return;
        }
    }
    if (!m_project->remembered(draftKey()).isEmpty()) {
        m_project->remember(draftKey(), {});
    }
}

void NoteField::fit()
{
    const int line = fontMetrics().lineSpacing();
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.layout()->lineCount());
    }
    const int height = std::clamp(lines, LeastLines, MostLines) * line + 16;
    if (height != maximumHeight() || height != minimumHeight()) {
        setFixedHeight(height);
        Q_EMIT resized();
    }
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        fit(); // other widths break the lines elsewhere
    }
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) { // its own menu does not end the writing
        save();
    }
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape
        || (enter && event->modifiers().testFlag(Qt::ControlModifier))) {
        save();
        Q_EMIT finished();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace jianbao
