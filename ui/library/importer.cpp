// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importer.h"

#include "app/project/library.h"
#include "app/project/project.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/preferences/settings.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr qsizetype MostFailuresTold = 3;
constexpr auto Unnoticed = std::chrono::milliseconds(300);

} // namespace

Importer::Importer(Workspace &workspace, Settings &settings, const Actions &actions,
                   QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
    actions.on(Command::ImportFiles, this, &Importer::chooseFiles);
    actions.on(Command::ImportFolder, this, &Importer::chooseFolder);
    for (const Command command : {Command::ImportFiles, Command::ImportFolder}) {
        actions[command]->setEnabled(!workspace.project().isReadOnly());
    }
}

Importer::~Importer() = default;

void Importer::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        &m_window, tr("Import Issues"), m_settings.text(Settings::Key::LastImportFolder),
        tr("Text and Markdown (*.txt *.md *.markdown);;All files (*)"));
    if (!paths.isEmpty()) {
        m_settings.set(Settings::Key::LastImportFolder, QFileInfo(paths.first()).path());
        import(paths);
    }
}

void Importer::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(
        &m_window, tr("Import a Folder"), m_settings.text(Settings::Key::LastImportFolder));
    if (!path.isEmpty()) {
        m_settings.set(Settings::Key::LastImportFolder, path);
        import({path});
    }
}

void Importer::import(const QStringList &paths)
{
    m_waiting.append(paths);
    if (!m_import) {
        startNext();
    }
}

void Importer::startNext()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_import = std::make_unique<IssueImport>(m_workspace.project(),
                                             std::exchange(m_waiting, QStringList()));
    m_isShown = false;
    m_articleAtStart = m_workspace.article();
    connect(m_import.get(), &IssueImport::listed, this, &Importer::showSoon);
    connect(m_import.get(), &IssueImport::progress, this, [this] { m_isShown = true; });
    connect(m_import.get(), &IssueImport::progress, this, &Importer::progress);
    connect(m_import.get(), &IssueImport::finished, this, &Importer::finish);
    m_import->start();
}

/// A first file that takes long can be cancelled too; what is there at once shows no bar.
void Importer::showSoon(int total)
{
    m_total = total;
    QTimer::singleShot(Unnoticed, m_import.get(), [this, import = m_import.get(), total] {
        if (m_import.get() == import && !m_isShown) {
            Q_EMIT progress(0, total, {});
        }
    });
}

void Importer::cancel()
{
    m_waiting.clear();
    if (m_import) {
        m_import->cancel();
    }
}

void Importer::finish(const ImportReport &report)
{
    m_import.release()->deleteLater(); // it is the sender of this call
    Q_EMIT progress(0, 0, {});
    if (report.failures.isEmpty() && report.damaged.isEmpty()) {
        m_workspace.tell(summary(report));
    } else {
        m_workspace.warn(summary(report));
    }
    openFirst(report);
    startNext();
    Q_EMIT finished();
}

/// Who imports one file wants to see it, unless they went on reading meanwhile; many files take
/// nobody from where they are.
void Importer::openFirst(const ImportReport &report)
{
    const bool isWanted = !m_workspace.article().isValid()
                          || (m_total == 1 && m_workspace.article() == m_articleAtStart);
    if (!isWanted || report.added.isEmpty()) {
        return;
    }
    const auto articles = m_workspace.project().library().articles(report.added.first());
    if (!articles.isEmpty()) {
        m_workspace.openArticle(articles.first().id);
    }
}

QString Importer::summary(const ImportReport &report)
{
    QStringList parts;
    if (!report.added.isEmpty()) {
        parts.append(tr("%n issue(s) imported.", nullptr, static_cast<int>(report.added.size())));
    }
    if (!report.alreadyThere.isEmpty()) {
        parts.append(tr("%n file(s) were here already.", nullptr,
                        static_cast<int>(report.alreadyThere.size())));
    }
    if (!report.damaged.isEmpty()) {
        parts.append(
            tr("%n file(s) with unreadable bytes; the places are listed under \"Article\".",
               nullptr, static_cast<int>(report.damaged.size())));
    }
    if (report.cancelled) {
        parts.append(tr("The import was cancelled; what was complete stays."));
    }
    for (const Error &error :
         report.failures.first(std::min(report.failures.size(), MostFailuresTold))) {
        parts.append(errorText(error));
    }
    if (report.failures.size() > MostFailuresTold) {
        parts.append(tr("%n more file(s) could not be imported.", nullptr,
                        static_cast<int>(report.failures.size() - MostFailuresTold)));
    }
    return parts.isEmpty() ? tr("There was nothing to import.") : parts.join(u' ');
}

} // namespace jianbao
