// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace jianbao::cli {

/// The program as a whole: picks the command that the first argument names and runs it.
class Program
{
public:
    explicit Program(std::vector<std::unique_ptr<Command>> commands);

    /// Runs `arguments` (the program's name first).
    ExitCode run(const QStringList &arguments);

private:
    ExitCode runGeneral(const QStringList &arguments) const;
    static ExitCode runCommand(Command &command, const QStringList &arguments);
    QString generalHelp() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace jianbao::cli
