// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace jianbao {

class MainWindow;
class Settings;

/// The projects opened before: in the settings, and as a menu of the window.
class RecentProjects : public QObject
{
    Q_OBJECT

public:
    explicit RecentProjects(Settings &settings);

    /// Notes that a project was opened.
    void add(const QString &path);
    /// Offers the projects that exist, but the open one, in the menu of the window.
    void addMenu(MainWindow &window, const QString &openProject);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    Settings &m_settings;
};

} // namespace jianbao
