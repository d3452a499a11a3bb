// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/exportaction.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/exporting/exportdialog.h"
#include "ui/library/librarytext.h"
#include "ui/preferences/settings.h"
#include "ui/workspace.h"

#include <QDir>
#include <QProgressDialog>

using namespace Qt::StringLiterals;

namespace jianbao {

ExportAction::ExportAction(Workspace &workspace, Settings &settings, const Actions &actions,
                           QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
    actions.on(Command::ExportCsv, this, &ExportAction::ask);
}

void ExportAction::ask()
{
    Project &project = m_workspace.project();
    const std::optional<Issue> issue = project.library().issue(m_workspace.issue());
    ExportDialog dialog(m_settings, project.path(), issue ? issueTitle(*issue) : QString(),
                        &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_settings.set(Settings::Key::LastExportFolder, dialog.folder());
        m_settings.set(Settings::Key::GuardCsvFormulas, dialog.guardFormulas());
        write(dialog);
    }
}

void ExportAction::write(const ExportDialog &dialog)
{
    QStringList told;
    int overlong = 0;
    for (const ExportTable table : dialog.tables()) {
        const Result<ExportReport> report = writeTable(table, dialog);
        if (!m_workspace.check(report)) {
            return;
        }
        told.append(rowsText(table, report->rows));
        overlong += report->overlongCells;
    }
    QString text = tr("Written: %1 – into %2.")
                       .arg(told.join(u", "_s), QDir::toNativeSeparators(dialog.folder()));
    if (overlong > 0) {
        text += u' '
                + tr("Spreadsheets will cut %n long cell(s); the files hold them whole.", nullptr,
                     overlong);
    }
    m_workspace.tell(text);
}

QString ExportAction::rowsText(ExportTable table, int rows)
{
    switch (table) {
    case ExportTable::Annotations:
        return tr("%n row(s) of annotations", nullptr, rows);
    case ExportTable::Facts:
        return tr("%n row(s) of facts", nullptr, rows);
    case ExportTable::Notes:
        return tr("%n row(s) of notes", nullptr, rows);
    }
    Q_UNREACHABLE();
}

Result<ExportReport> ExportAction::writeTable(ExportTable table, const ExportDialog &dialog)
{
    ExportRequest request;
    request.table = table;
    if (dialog.onlyOpenIssue()) {
        request.issues = {m_workspace.issue()};
    }
    QProgressDialog progress(tr("Exporting…"), tr("Cancel"), 0, 0, &m_window);
    progress.setWindowModality(Qt::WindowModal);
    const FormulaGuard guard = dialog.guardFormulas() ? FormulaGuard::On : FormulaGuard::Off;
    return exportCsv(
        m_workspace.project(), request, dialog.pathOf(table), guard, [&](int done, int total) {
            progress.setMaximum(total);
            progress.setValue(done); // lets events through, so that Cancel can be pressed
            return !progress.wasCanceled();
        });
}

} // namespace jianbao
