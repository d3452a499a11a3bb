// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/application.h"

#include "app/project/facts/facts.h"
#include "app/project/safekeeping/backups.h"
#include "app/project/sampleproject.h"
#include "ui/actions.h"
#include "ui/errortext.h"
#include "ui/library/importer.h"
#include "ui/preferences/folders.h"
#include "ui/program/screenshot.h"
#include "ui/program/startwindow.h"
#include "ui/program/windowcall.h"
#include "ui/reader/readerprofile.h"
#include "ui/reader/readerview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jianbao {

namespace {

/// Until the window stands, also on a slow machine: copying a large file takes one of the cores.
constexpr auto SnapshotPause = 3s;
/// Nobody filters the facts of the whole project sooner.
constexpr auto FilterPause = 1s;

QString projectFilter()
{
    return Application::tr("Jianbao projects (*.jianbao)");
}

/// Where projects lie that a person gave no place.
QDir dataFolder()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder;
}

QString samplePath()
{
    return dataFolder().filePath(u"sample.jianbao"_s);
}

/// Where a dialog for projects begins: where the last one lies, but not among the program's own
/// data, where nobody finds a project again.
QDir projectFolder(const Settings &settings)
{
    const QString last = settings.text(Settings::Key::LastProject);
    const bool isChosen = !last.isEmpty() && QFileInfo(last).absoluteDir() != dataFolder();
    return firstFolder(isChosen ? QFileInfo(last).path() : QString());
}

} // namespace

Application::Application(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
    , m_recent(m_settings)
    , m_maintenance(*this)
    , m_call(std::make_unique<WindowCall>())
{
    connect(m_call.get(), &WindowCall::called, this, [this] {
        if (m_window) {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        }
    });
    applyLanguage();
    m_theme = std::make_unique<Theme>();
    applyTheme();
    m_profile = std::make_unique<ReaderProfile>();
    connect(&m_settings, &Settings::changed, this, [this](Settings::Key key) {
        if (key == Settings::Key::Theme) {
            m_commandLine.theme.clear();
            applyTheme();
        } else if (key == Settings::Key::Language) {
            m_commandLine.language.clear();
            // The dialog in which it was chosen is still open and belongs to the window.
            QTimer::singleShot(0, this, &Application::rebuildWindow);
        }
    });
    connect(
        &m_recent, &RecentProjects::chosen, this,
        [this](const QString &path) { openProject(path); },
        Qt::QueuedConnection); // opening takes the menu away
}

Application::~Application() = default;

void Application::start()
{
    const bool imports = openAtStart() && !m_commandLine.imports.isEmpty();
    if (imports) {
        m_window->importer().import(m_commandLine.imports);
    }
    if (isForScreenshot() && imports) {
        connect(&m_window->importer(), &Importer::finished, this, &Application::takeScreenshot);
    } else if (isForScreenshot()) {
        takeScreenshot();
    }
}

bool Application::openAtStart()
{
    const bool imports = !m_commandLine.imports.isEmpty();
    if (!m_commandLine.project.isEmpty()) {
        return imports ? openOrCreate(m_commandLine.project) : openProject(m_commandLine.project);
    }
    const QString last = m_settings.text(Settings::Key::LastProject);
    if (m_commandLine.sample || (!imports && !QFileInfo::exists(last))) {
        return openSample();
    }
    if (imports && (last == samplePath() || !QFileInfo::exists(last))) {
        return openOrCreate(dataFolder().filePath(tr("My Project") + u".jianbao"_s));
    }
    return openProject(last);
}

bool Application::openOrCreate(const QString &path)
{
    return QFileInfo::exists(path)
               ? openProject(path)
               : show(Project::create(path, defaultCodebook(QLocale().language())));
}

void Application::applyLanguage()
{
    m_language.load(m_commandLine.language.isEmpty() ? m_settings.text(Settings::Key::Language)
                                                     : m_commandLine.language);
    QGuiApplication::setApplicationDisplayName(tr("Jianbao"));
}

void Application::applyTheme()
{
    const QString mode =
        m_commandLine.theme.isEmpty() ? m_settings.text(Settings::Key::Theme) : m_commandLine.theme;
    m_theme->setMode(Theme::modeFromName(mode));
}

bool Application::openProject(const QString &path)
{
    if (m_project && QFileInfo(m_project->path()) == QFileInfo(path)) {
        return true;
    }
    return show(Project::open(path));
}

bool Application::openSample()
{
    const QString path = samplePath();
    const bool opened = QFileInfo::exists(path)
                            ? openProject(path)
                            : show(createSampleProject(path, QLocale().language()));
    if (opened && !isForScreenshot() && !m_settings.isOn(Settings::Key::TourSeen)) {
        m_window->startTour();
    }
    return opened;
}

bool Application::show(Result<std::unique_ptr<Project>> project)
{
    if (!project) {
        tell(project.error());
        if (project.error().code == ErrorCode::DamagedProject && !isForScreenshot()) {
            m_maintenance.offerRescue(project.error());
        }
        return false;
    }
    if (callOtherWindow(**project)) {
        return false;
    }
    closeProject();
    m_project = std::move(*project);
    if (!isForScreenshot()) { // which leaves the desk as it was
        m_recent.add(m_project->path());
        m_settings.set(Settings::Key::LastProject, m_project->path());
    }
    makeWindow();
    m_startWindow.reset();
    tellAccess();
    if (!isForScreenshot() && !m_project->isReadOnly()) {
        m_call->answerFor(m_project->path());
        m_project->backups().makeInBackgroundIfChanged(SnapshotPause);
    }
    if (!isForScreenshot()) {
        QTimer::singleShot(FilterPause, m_project.get(),
                           [project = m_project.get()] { project->facts().prepareFilters(); });
    }
    return true;
}

void Application::closeProject()
{
    m_call->answerFor({});
    if (m_window) {
        m_window->close();
        m_window.reset();
    }
    m_project.reset();
}

bool Application::callOtherWindow(const Project &project)
{
    if (isForScreenshot() || project.access() != ProjectAccess::InUse
        || !WindowCall::call(project.path())) {
        return false;
    }
    if (!m_window) {
        QTimer::singleShot(0, QCoreApplication::instance(), &QCoreApplication::quit);
    }
    return true;
}

void Application::tellAccess()
{
    if (isForScreenshot()) {
        return;
    }
    if (m_project->access() == ProjectAccess::InUse) {
        m_window->messages().showProblem(
            tr("Another program works on this project. Here it can be read and exported; close it "
               "there and open it again to make changes."));
    } else if (m_project->access() == ProjectAccess::NotPermitted) {
        m_window->messages().showProblem(
            tr("This project can be read and exported, but not changed: its file or folder is "
               "write-protected. Copy it into a folder of yours to work on it."));
    }
}

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_project, m_settings, *m_theme, *m_profile);
    const Actions &actions = m_window->actions();
    // Later, since each of them may take the window with its actions away.
    const auto later = [this](auto step) {
        return [this, step] { QTimer::singleShot(0, this, step); };
    };
    actions.on(Command::NewProject, this, later([this] { createProject(); }));
    actions.on(Command::OpenProject, this, later([this] { chooseProject(); }));
    actions.on(Command::OpenSample, this, later([this] { openSample(); }));
    actions.on(Command::ShowBackups, &m_maintenance, &ProjectMaintenance::showBackups);
    actions.on(Command::Compact, &m_maintenance, &ProjectMaintenance::askForCompaction);
    actions[Command::Compact]->setEnabled(!m_project->isReadOnly());
    m_recent.addMenu(*m_window, m_project->path());
    if (m_commandLine.size.isValid()) {
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(m_commandLine.size);
    }
    m_window->show();
}

void Application::rebuildWindow()
{
    applyLanguage();
    if (m_window) {
        m_window->close();
        m_window.reset();
        makeWindow();
    }
}

void Application::chooseProject()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window.get(), tr("Open Project"), projectFolder(m_settings).path(), projectFilter());
    if (!path.isEmpty()) {
        openProject(path);
    }
}

void Application::createProject()
{
    const QString proposed = projectFolder(m_settings).filePath(tr("Newspapers") + ".jianbao"_L1);
    QString path =
        QFileDialog::getSaveFileName(m_window.get(), tr("New Project"), proposed, projectFilter(),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(".jianbao"_L1, Qt::CaseInsensitive)) {
        path += ".jianbao"_L1;
    }
    show(Project::create(path, defaultCodebook(QLocale().language())));
}

void Application::tell(const Error &error)
{
    if (m_window) {
        m_window->messages().showProblem(errorText(error));
        return;
    }
    if (!m_startWindow) {
        m_startWindow = std::make_unique<StartWindow>();
        connect(m_startWindow.get(), &StartWindow::openWanted, this, &Application::chooseProject);
        connect(m_startWindow.get(), &StartWindow::createWanted, this, &Application::createProject);
        connect(m_startWindow.get(), &StartWindow::sampleWanted, this, &Application::openSample);
    }
    m_startWindow->showProblem(errorText(error));
    m_startWindow->show();
}

QWidget *Application::shownWindow() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_startWindow.get();
}

void Application::takeScreenshot()
{
    QWidget *window = shownWindow();
    QWidget *page = m_window ? static_cast<QWidget *>(&m_window->reader()) : window;
    auto *screenshot = new Screenshot(*window, *page, m_commandLine.screenshot, this);
    connect(screenshot, &Screenshot::done, this, [this](bool written) {
        if (!written) {
            qCritical("The window could not be drawn into %s.",
                      qPrintable(m_commandLine.screenshot));
        }
        QCoreApplication::exit(written ? EXIT_SUCCESS : EXIT_FAILURE);
    });
}

} // namespace jianbao
