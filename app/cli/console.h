// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/cli/exitcodes.h"

#include <QByteArray>

namespace jianbao::cli {

/// The English sentence for an error: the file or thing, what is wrong, the cause, the next step.
QString sentenceFor(const Error &error);

/// Writes one line "jianbao-cli: …" to standard error.
void complain(const QString &sentence);
void complain(const Error &error);

/// Writes a command's result to standard output and flushes; complains where that fails.
ExitCode print(const QByteArray &result);
ExitCode print(const QString &result);

/// Complains and gives the code, for a command that ends here.
ExitCode failed(const Error &error, ExitCode code);

/// What a command ends with that only makes or changes a project.
template<typename T>
ExitCode ended(const Result<T> &result)
{
    return result ? ExitCode::Ok : failed(result.error(), ExitCode::ProjectProblem);
}

} // namespace jianbao::cli
