// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/annotationchange.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;
class QPushButton;

namespace jianbao {

class Project;

/// What was done in the project, or to one annotation, newest first. Going to a step takes back
/// what came after it, or does again what had been taken back up to it.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Project &project, QWidget *parent = nullptr);
    HistoryDialog(Project &project, AnnotationId annotation, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Take back (negative) or do again (positive) so many steps.
    void stepsWanted(int steps);

private:
    void fill();
    void fillWithAll();
    void fillWithAnnotation();
    QTreeWidgetItem *add(const ActionRecord &record, const QString &more);
    void updateButton();
    void go();
    /// Steps from now to the one chosen; 0 for the present.
    int stepsToCurrent() const;

    Project &m_project;
    AnnotationId m_annotation; ///< Invalid: the whole project.
    QTreeWidget *m_list;
    QPushButton *m_go;
};

} // namespace jianbao
