// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationeditor.h"

#include "app/project/annotations.h"
#include "app/project/codebook.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/annotations/tagpaths.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/workspace.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

constexpr int LeastNoteLines = 2;
constexpr int MostNoteLines = 8;

} // namespace

AnnotationEditor::AnnotationEditor(Workspace &workspace, const Theme &theme, const Actions &actions,
                                   const Annotation &annotation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_actions(actions)
    , m_id(annotation.id)
    , m_storedNote(annotation.note)
    , m_note(new QPlainTextEdit(this))
    , m_tags(new QWidget(this))
    , m_tagFlow(new FlowLayout(4, m_tags))
    , m_draftTimer(new QTimer(this))
{
    m_tagFlow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tags->setSizePolicy(policy);
    m_note->setPlaceholderText(tr("Write a note…"));
    m_note->setTabChangesFocus(true);
    m_note->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 6);
    column->setSpacing(6);
    column->addWidget(m_note);
    column->addWidget(m_tags);
    column->addWidget(
        new ActionButtons({actions[Command::PickTag], actions[Command::DeleteAnnotation]}, this));

    const QString draft = workspace.project().remembered(draftKey());
    m_note->setPlainText(draft.isEmpty() ? annotation.note : draft);
    buildTags(annotation);
    fitNote();

    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(400ms);
    connect(m_draftTimer, &QTimer::timeout, this, &AnnotationEditor::keepDraft);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_draftTimer->start();
        fitNote();
    });
}

QString AnnotationEditor::draftKey() const
{
    return u"draft/annotation/%1"_s.arg(m_id.value);
}

void AnnotationEditor::keepDraft()
{
    const QString text = m_note->toPlainText();
    m_workspace.project().remember(draftKey(), text == m_storedNote ? QString() : text);
}

void AnnotationEditor::buildTags(const Annotation &annotation)
{
    qDeleteAll(m_tags->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    const QList<Tag> codebook = m_workspace.project().codebook().tags();
    const QHash<TagId, QString> paths = tagPaths(codebook);
    for (const Tag &tag : codebook) {
        if (!annotation.tags.contains(tag.id)) {
            continue;
        }
        auto *pill = new QToolButton(m_tags);
        pill->setProperty("chip", true);
        pill->setText(paths.value(tag.id) + u"  ✕"_s);
        pill->setToolTip(tr("Take the tag “%1” off").arg(tag.name));
        pill->setFocusPolicy(Qt::TabFocus);
        pill->setStyleSheet(u"background: %1; border-color: %1; color: %2;"_s.arg(
            m_theme.tag(tag.colour).fill.name(), m_theme.colour("ink"_L1).name()));
        connect(pill, &QToolButton::clicked, this, [this, id = tag.id] {
            m_workspace.check(m_workspace.project().annotations().removeTag(m_id, id));
        });
        m_tagFlow->addWidget(pill);
    }
    m_tags->setVisible(!annotation.tags.isEmpty());
}

void AnnotationEditor::update(const Annotation &annotation)
{
    const bool typing = m_note->toPlainText() != m_storedNote;
    m_storedNote = annotation.note;
    if (!typing && m_note->toPlainText() != annotation.note) {
        m_note->setPlainText(annotation.note);
    }
    buildTags(annotation);
    Q_EMIT resized();
}

void AnnotationEditor::save()
{
    m_draftTimer->stop();
    const QString text = m_note->toPlainText();
    if (text != m_storedNote) {
        const QString before = std::exchange(m_storedNote, text);
        if (!m_workspace.check(m_workspace.project().annotations().setNote(m_id, text))) {
            m_storedNote = before;
            keepDraft();
            return;
        }
    }
    if (!m_workspace.project().remembered(draftKey()).isEmpty()) {
        m_workspace.project().remember(draftKey(), {});
    }
}

void AnnotationEditor::focusNote()
{
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

void AnnotationEditor::fitNote()
{
    const int line = m_note->fontMetrics().lineSpacing();
    const int lines = std::clamp(m_note->document()->lineCount(), LeastNoteLines, MostNoteLines);
    const int height = lines * line + 16;
    if (height != m_note->maximumHeight()) {
        m_note->setFixedHeight(height);
        Q_EMIT resized();
    }
}

bool AnnotationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape
            || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            save();
            Q_EMIT finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
