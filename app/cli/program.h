// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace jianbao::cli {

/// The program as a whole: picks the command that the first argument names and runs it.
class Program
{
public:
    explicit Program(QList<Command> commands);

    /// Runs `arguments` (the program's name first).
    ExitCode run(const QStringList &arguments) const;

private:
    ExitCode runGeneral(const QStringList &arguments) const;
    static ExitCode runCommand(const Command &command, const QStringList &arguments);
    QString generalHelp() const;

    QList<Command> m_commands;
};

} // namespace jianbao::cli
