// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/snapshot.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace jianbao {

class Project;

/// The snapshots of the open project: what each holds beside what the project holds now, one more
/// at the press of a button, and the way back to one.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BackupsDialog(Project &project, QWidget *parent = nullptr);

    QTreeWidget &list() const { return *m_list; }
    QTreeWidget &comparison() const { return *m_comparison; }
    QPushButton &restoreButton() const { return *m_restore; }

Q_SIGNALS:
    /// The project is to be closed and this snapshot put in its place.
    void restoreWanted(const QString &snapshot);
    void failed(const jianbao::Error &error);

private:
    void arrange(const QList<QPushButton *> &buttons);
    void fill();
    void compare();
    void makeSnapshot();
    QString chosen() const;

    Project &m_project;
    QTreeWidget *m_list;
    QTreeWidget *m_comparison;
    QCheckBox *m_twin;
    QPushButton *m_restore;
};

/// "Opened", "Before a new version" …, as the person reads it.
QString reasonText(SnapshotReason reason);

} // namespace jianbao
