// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace jianbao {

/// What the program was started with.
struct CommandLine
{
    QString project;     ///< Project file to open; empty: the last one, or the sample.
    QStringList imports; ///< Issue files and folders to import into it.
    bool sample = false; ///< Open the sample project.
    QString language;    ///< "zh_CN" or "en" for this run; empty: as preferred.
    QString theme;       ///< "system", "light" or "dark" for this run; empty: as preferred.
    QString screenshot;  ///< PNG to write the window into before quitting; empty: none.
    QSize size;          ///< Of the window; not valid: as last time.
};

/// Reads the arguments; ends the program for --help, --version and wrong ones.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace jianbao
