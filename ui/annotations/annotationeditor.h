// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotation.h"

#include <QWidget>

class QPlainTextEdit;
class QTimer;

namespace jianbao {

class Actions;
class FlowLayout;
class Theme;
class Workspace;

/// Note and tags of the current annotation, on its card. The note is stored when the field is
/// left or the window closes; until then what is typed is kept as a draft of the project, which
/// outlives even a crash.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTags(const Annotation &annotation);
    void keepDraft();
    void fitNote();
    QString draftKey() const;

    Workspace &m_workspace;
    const Theme &m_theme;
    const Actions &m_actions;
    AnnotationId m_id;
    QString m_storedNote;
    QPlainTextEdit *m_note;
    QWidget *m_tags;
    FlowLayout *m_tagFlow;
    QTimer *m_draftTimer;
};

} // namespace jianbao
