// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QByteArray>

namespace jianbao::cli {

/// The English sentence for an error: the file or thing, what is wrong, the cause, the next step.
QString sentenceFor(const Error &error);

/// Writes one line "jianbao-cli: …" to standard error.
void complain(const QString &sentence);
void complain(const Error &error);

/// Writes to standard output and flushes. Errors: FileNotWritable.
Result<void> writeOut(QByteArrayView bytes);

} // namespace jianbao::cli
