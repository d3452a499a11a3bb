// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/project.h"
#include "ui/backups/projectmaintenance.h"
#include "ui/preferences/settings.h"
#include "ui/program/commandline.h"
#include "ui/program/language.h"
#include "ui/program/recentprojects.h"

#include <QObject>

#include <memory>

namespace jianbao {

class MainWindow;
class ReaderProfile;
class StartWindow;
class Theme;
class WindowCall;

/// Puts the program together: settings, theme, language, the open project and its window. Another
/// project or language means another window; what a person was doing is in the project.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(CommandLine commandLine);
    ~Application() override;

    /// Opens what the command line asks for.
    void start();
    /// Opens a project in place of the one that is open. False when it could not be opened; the
    /// person has been told.
    bool openProject(const QString &path);
    bool openSample();
    void chooseProject();
    void createProject();
    /// Closes the window, which stores what is being typed, and the project.
    void closeProject();
    /// Shows what went wrong, in the window or in one to start from.
    void tell(const Error &error);

    Settings &settings() { return m_settings; }
    Theme &theme() { return *m_theme; }
    /// Null while no project is open, and so is the window.
    Project *project() const { return m_project.get(); }
    MainWindow *window() const { return m_window.get(); }
    /// The window, or the one to start from.
    QWidget *shownWindow() const;

private:
    bool openAtStart();
    bool openOrCreate(const QString &path);
    void applyLanguage();
    void applyTheme();
    bool show(Result<std::unique_ptr<Project>> project);
    void makeWindow();
    void rebuildWindow();
    /// Calls the window that has the project open. True where it answered: then this program has
    /// nothing to show, and ends if it has no window.
    bool callOtherWindow(const Project &project);
    void tellAccess();
    bool isForScreenshot() const { return !m_commandLine.screenshot.isEmpty(); }
    void takeScreenshot();

    CommandLine m_commandLine;
    Settings m_settings;
    Language m_language;
    RecentProjects m_recent;
    ProjectMaintenance m_maintenance;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReaderProfile> m_profile;
    std::unique_ptr<WindowCall> m_call;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<StartWindow> m_startWindow;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace jianbao
