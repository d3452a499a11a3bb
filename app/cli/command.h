// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcodes.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <limits>

namespace jianbao::cli {

/// One command of the program: `jianbao-cli NAME …`.
struct Command
{
    QString name;    ///< As typed: "inspect".
    QString summary; ///< One line for the list of commands.
    QString usage;   ///< Arguments behind the name: "FILE".
    QString details; ///< A paragraph or two for the command's own help.
    QList<QCommandLineOption> options;
    QString rule; ///< Said where the arguments are not accepted: "inspect takes exactly one FILE".
    bool (*accepts)(const QCommandLineParser &parser); ///< Whether the arguments make sense.
    ExitCode (*run)(const QCommandLineParser &parser); ///< Does the work.
};

constexpr int AnyNumber = std::numeric_limits<int>::max();

/// Accepts so many arguments that are no options.
template<int Least, int Most = Least>
bool takes(const QCommandLineParser &parser)
{
    const qsizetype count = parser.positionalArguments().size();
    return count >= Least && count <= Most;
}

/// The option --coder of the commands that change a project.
inline QCommandLineOption coderOption()
{
    return {QStringLiteral("coder"), QStringLiteral("Name kept in the project's history."),
            QStringLiteral("NAME")};
}

} // namespace jianbao::cli
