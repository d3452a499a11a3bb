// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program/recentprojects.h"

#include "ui/actions.h"
#include "ui/preferences/settings.h"
#include "ui/widgets/shownvalue.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace jianbao {

namespace {

constexpr qsizetype MostRecent = 8;

} // namespace

RecentProjects::RecentProjects(Settings &settings)
    : m_settings(settings)
{}

void RecentProjects::add(const QString &path)
{
    QStringList recent = m_settings.list(Settings::Key::RecentProjects);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(Settings::Key::RecentProjects,
                   recent.first(std::min(recent.size(), MostRecent)));
}

void RecentProjects::addMenu(MainWindow &window, const QString &openProject)
{
    auto *menu = new QMenu(tr("Open &Recent"), &window);
    for (const QString &path : m_settings.list(Settings::Key::RecentProjects)) {
        if (path == openProject || !QFileInfo::exists(path)) {
            continue;
        }
        QAction *action = menu->addAction(shownInMenu(QFileInfo(path).completeBaseName()));
        action->setToolTip(shownAsToolTip(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
    QAction *sample = window.actions()[Command::OpenSample];
    for (QObject *holder : sample->associatedObjects()) {
        if (auto *fileMenu = qobject_cast<QMenu *>(holder)) {
            fileMenu->insertMenu(sample, menu);
        }
    }
}

} // namespace jianbao
