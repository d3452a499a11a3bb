// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace jianbao::cli {

/// What the program ends with. Scripts rely on these numbers; the general help lists them.
enum class ExitCode {
    Ok = 0,
    SomeInputFailed = 1, ///< Some or all input could not be read; the rest was done.
    Usage = 2,           ///< The command line makes no sense; nothing was done.
    ProjectProblem = 3,  ///< The project could not be opened, created or written.
    OutputFailed = 4,    ///< The result could not be written.
};

} // namespace jianbao::cli
