// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/projectmaintenance.h"

#include "app/project/safekeeping/backups.h"
#include "app/project/safekeeping/rescue.h"
#include "ui/backups/backupsdialog.h"
#include "ui/backups/compactdialog.h"
#include "ui/backups/compacting.h"
#include "ui/backups/rescuedialog.h"
#include "ui/program/application.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// Shows a dialog. Its answer is carried out by a timer, when the dialog is gone: it belongs to the
/// window that is closed then.
void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

ProjectMaintenance::ProjectMaintenance(Application &application)
    : m_application(application)
{}

void ProjectMaintenance::showBackups()
{
    auto *dialog = new BackupsDialog(*m_application.project(), m_application.window());
    connect(dialog, &BackupsDialog::failed, &m_application, &Application::tell);
    connect(dialog, &BackupsDialog::restoreWanted, this, [this](const QString &snapshot) {
        QTimer::singleShot(0, this,
                           [=, this] { restore(m_application.project()->path(), snapshot); });
    });
    open(dialog);
}

void ProjectMaintenance::askForCompaction()
{
    auto *dialog = new CompactDialog(m_application.project()->backups().compactionPreview(),
                                     m_application.window());
    connect(dialog, &CompactDialog::compactionWanted, this,
            [this](const CompactionOptions &options) {
                QTimer::singleShot(0, this, [=, this] { compact(options); });
            });
    open(dialog);
}

void ProjectMaintenance::offerRescue(const Error &damage)
{
    open(rescueDialog(damage));
}

RescueDialog *ProjectMaintenance::rescueDialog(const Error &damage)
{
    auto *dialog = new RescueDialog(damage, m_application.shownWindow());
    connect(dialog, &RescueDialog::restoreWanted, this,
            [this](const QString &project, const QString &snapshot) {
                QTimer::singleShot(0, this, [=, this] { restore(project, snapshot); });
            });
    connect(dialog, &RescueDialog::salvageWanted, this, [this](const QString &project) {
        QTimer::singleShot(0, this, [=, this] { salvage(project); });
    });
    return dialog;
}

void ProjectMaintenance::restore(const QString &project, const QString &snapshot)
{
    m_application.closeProject();
    const Result<void> restored = restoreProject(project, snapshot);
    if (!restored) {
        m_application.tell(restored.error());
    }
    if (m_application.openProject(project) && restored) {
        m_application.window()->messages().showResult(
            tr("The backup was put in place. What was there before is in the list of backups."));
    }
}

void ProjectMaintenance::compact(const CompactionOptions &options)
{
    const QString path = m_application.project()->path();
    m_application.closeProject();
    const Result<CompactionReport> report = compactWithProgress(path, options);
    const bool isOpen = m_application.openProject(path);
    if (!report) {
        m_application.tell(report.error());
    } else if (isOpen) {
        m_application.window()->messages().showResult(compactionText(*report));
    }
}

void ProjectMaintenance::salvage(const QString &damaged)
{
    const QFileInfo info(damaged);
    const QString target =
        info.dir().filePath(tr("%1 (saved)").arg(info.completeBaseName()) + u".jianbao"_s);
    const Result<SalvageReport> report = salvageProject(damaged, target);
    if (!report && report.error().code == ErrorCode::DamagedProject) {
        RescueDialog *dialog = rescueDialog({ErrorCode::DamagedProject, damaged, {}});
        dialog->setUnreadable();
        open(dialog);
    } else if (!report) {
        m_application.tell(report.error());
    } else if (m_application.openProject(target)) {
        m_application.window()->messages().showProblem(salvageText(*report));
    }
}

} // namespace jianbao
