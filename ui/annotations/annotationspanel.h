// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/model/annotation.h"
#include "app/model/tag.h"

#include <QWidget>

namespace jianbao {

class Actions;
class AnnotationEditor;
class AnnotationFilterRow;
class AnnotationModel;
class ExpandingList;
class Theme;
class ViewStack;
class Workspace;

/// The annotations of the open article as cards; the current one can be edited in place, and is
/// there also where it came to be the current one past the filter.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT

public:
    AnnotationsPanel(Workspace &workspace, const Theme &theme, const Actions &actions,
                     QWidget *parent = nullptr);

    AnnotationModel *model() const { return m_model; }
    ExpandingList *view() const { return m_view; }
    /// Puts the cursor into the note of the current annotation.
    void editNote();
    /// Stores a note that is being typed.
    void saveNote();

Q_SIGNALS:
    /// How many are listed, and how many there are.
    void countChanged(int shown, int all);
    /// A note is finished; the reader should have the focus.
    void left();

private:
    void reload();
    void refilter();
    QList<Annotation> listed(const QList<Annotation> &all, const QList<Tag> &codebook) const;
    void showWhyEmpty(bool isFiltered);
    void follow(AnnotationId id);
    void takeChosen();
    void chooseAgain();

    Workspace &m_workspace;
    const Theme &m_theme;
    const Actions &m_actions;
    AnnotationModel *m_model;
    AnnotationFilterRow *m_filter;
    ExpandingList *m_view;
    ViewStack *m_stack;
    bool m_reloading = false;
};

} // namespace jianbao
