// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"

#include <QWidget>

namespace jianbao {

class Actions;
class FlowLayout;
class NoteField;
class Theme;
class Workspace;

/// Note and tags of the current annotation, on its card.
class AnnotationEditor : public QWidget
{
    Q_OBJECT

public:
    AnnotationEditor(Workspace &workspace, const Theme &theme, const Actions &actions,
                     const Annotation &annotation, QWidget *parent = nullptr);

    AnnotationId annotation() const { return m_id; }
    /// Shows what changed in the project, without touching what is being typed.
    void update(const Annotation &annotation);
    /// Stores the note if it was changed.
    void save();
    void focusNote();

Q_SIGNALS:
    void resized();
    void finished();

private:
    void buildTags(const Annotation &annotation);

    Workspace &m_workspace;
    const Theme &m_theme;
    const Actions &m_actions;
    AnnotationId m_id;
    NoteField *m_note;
    QWidget *m_tags;
    FlowLayout *m_tagFlow;
};

} // namespace jianbao
