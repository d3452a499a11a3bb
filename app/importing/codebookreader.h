// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/codebookentry.h"

#include <QByteArray>

namespace jianbao {

/// Reads a REFI-QDA codebook (.qdc). Sets and what the format does not know are passed over,
/// and so are characters that nobody can see (withoutInvisible()), in both formats.
/// Errors: UnsupportedFormat with the place in the file as cause.
Result<CodebookEntries> readRefiCodebook(const QByteArray &bytes);

/// Reads a codebook from CSV with a row of names: path (or name), and colour, definition, shortcut,
/// examples, counter_examples, note where there are such columns. A parent that has no row of its
/// own is added. Errors: UnsupportedFormat, FileIsNoText.
Result<CodebookEntries> readCodebookCsv(const QByteArray &bytes);

} // namespace jianbao
