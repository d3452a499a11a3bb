// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcodes.h"

#include <QCommandLineParser>
#include <QString>

namespace jianbao::cli {

/// What the help says about a command.
struct CommandInfo
{
    QString name;    ///< As typed: "inspect".
    QString summary; ///< One line for the list of commands.
    QString usage;   ///< Arguments behind the name: "FILE".
    QString details; ///< A paragraph or two for the command's own help.
};

/// One command of the program: `jianbao-cli NAME …`.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    virtual CommandInfo info() const = 0;
    virtual void addOptions(QCommandLineParser &parser) const = 0;
    /// Does the work; the parser has parsed the arguments behind the name.
    virtual ExitCode run(const QCommandLineParser &parser) = 0;
};

} // namespace jianbao::cli
