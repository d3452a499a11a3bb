// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace jianbao::cli {

/// `reanalyse PROJECT`: runs the engine over the issues of a project again.
class ReanalyseCommand : public Command
{
public:
    CommandInfo info() const override;
    void addOptions(QCommandLineParser &parser) const override;
    ExitCode run(const QCommandLineParser &parser) override;
};

} // namespace jianbao::cli
