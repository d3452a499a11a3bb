// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationeditor.h"

#include "app/project/annotating/annotations.h"
#include "app/project/codebook/codebook.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/annotations/tagpaths.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbuttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notefield.h"
#include "ui/widgets/shownvalue.h"
#include "ui/workspace.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao {

AnnotationEditor::AnnotationEditor(Workspace &workspace, const Theme &theme, const Actions &actions,
                                   const Annotation &annotation, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_actions(actions)
    , m_id(annotation.id)
    , m_note(new NoteField(this))
    , m_tags(new QWidget(this))
    , m_tagFlow(new FlowLayout(4, m_tags))
{
    m_tagFlow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tags->setSizePolicy(policy);
    m_note->setPlaceholderText(tr("Write a note…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 6);
    column->setSpacing(6);
    column->addWidget(m_note);
    column->addWidget(m_tags);
    column->addWidget(
        new ActionButtons({actions[Command::PickTag], actions[Command::DeleteAnnotation]}, this));

    m_note->open(workspace.project(), u"annotation/%1"_s.arg(m_id.value), annotation.note,
                 [this](const QString &text) {
                     return m_workspace.check(
                         m_workspace.project().annotations().setNote(m_id, text));
                 });
    buildTags(annotation);
    connect(m_note, &NoteField::resized, this, &AnnotationEditor::resized);
    connect(m_note, &NoteField::finished, this, &AnnotationEditor::finished);
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
        pill->setText(shownInMenu(paths.value(tag.id)) + u"  ✕"_s);
        pill->setToolTip(shownAsToolTip(tr("Take the tag “%1” off").arg(tag.name)));
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
    m_note->setStored(annotation.note);
    buildTags(annotation);
    Q_EMIT resized();
}

void AnnotationEditor::save()
{
    m_note->save();
}

void AnnotationEditor::focusNote()
{
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

} // namespace jianbao
