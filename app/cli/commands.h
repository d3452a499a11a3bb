// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace jianbao::cli {

Command importCommand();
Command exportCommand();
Command inspectCommand();
Command extractCommand();
Command reanalyseCommand();
Command wordListsCommand();
Command sampleCommand();
Command backupCommand();
Command restoreCommand();
Command compactCommand();
Command salvageCommand();
Command twinCommand();
Command rebuildCommand();

} // namespace jianbao::cli
