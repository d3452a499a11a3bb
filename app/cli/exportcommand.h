// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace jianbao::cli {

/// `export --csv OUT PROJECT`: annotations or facts of a project as a table.
class ExportCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

} // namespace jianbao::cli
