// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/compaction.h"

#include <QObject>

namespace jianbao {

class Application;
class RescueDialog;

/// Backups, rescue and compaction of a project file: asks in a dialog and does the work while the
/// project is closed.
class ProjectMaintenance : public QObject
{
    Q_OBJECT

public:
    explicit ProjectMaintenance(Application &application);

    /// Lists the backups of the open project; one of them can be put in its place.
    void showBackups();
    /// Asks what a compaction of the open project is to take away.
    void askForCompaction();
    /// Offers what can be done with a project that is damaged.
    void offerRescue(const Error &damage);

private:
    RescueDialog *rescueDialog(const Error &damage);
    void restore(const QString &project, const QString &snapshot);
    void compact(const CompactionOptions &options);
    void salvage(const QString &damaged);

    Application &m_application;
};

} // namespace jianbao
