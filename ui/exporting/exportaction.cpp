// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exporting/exportaction.h"

#include "app/base/filename.h"
#include "app/project/issues/articleexport.h"
#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/exporting/exportdialog.h"
#include "ui/library/librarytext.h"
#include "ui/preferences/settings.h"
#include "ui/workspace.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
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
    actions.on(Command::ExportArticle, this, &ExportAction::askForArticle);
    const auto updateEnabled = [article = actions[Command::ExportArticle], &workspace] {
        article->setEnabled(workspace.article().isValid());
    };
    connect(&workspace, &Workspace::articleChanged, this, updateEnabled);
    updateEnabled();
}

void ExportAction::askForArticle()
{
    const std::optional<Article> article =
        m_workspace.project().library().article(m_workspace.article());
    if (!article) {
        return;
    }
    QString name =
        fileNameFrom(article->headline.isEmpty() ? article->firstWords : article->headline);
    name = name.isEmpty() ? tr("Article") : name;
    const QDir folder(m_settings.text(Settings::Key::LastExportFolder));
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Export the Marked Article"),
                                     folder.filePath(name + u".html"_s), tr("Web page (*.html)"));
    if (path.isEmpty()) {
        return;
    }
    m_settings.set(Settings::Key::LastExportFolder, QFileInfo(path).absolutePath());
    if (m_workspace.check(exportArticle(m_workspace.project(), article->id, path))) {
        m_workspace.tell(tr("The article was written to %1.").arg(QDir::toNativeSeparators(path)));
    }
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
