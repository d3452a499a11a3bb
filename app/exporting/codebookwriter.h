// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/model/codebookentry.h"

class QIODevice;

namespace jianbao {

/// Writes a codebook as REFI-QDA codebook exchange (.qdc, urn:QDA-XML:codebook:1.0). The GUID of a
/// code is made from its path, so that the same tag has the same one in every export. Errors:
/// FileNotWritable, DiskFull, InvalidValue for an empty codebook, which the format does not know.
/// The format has one text for a code: definition, examples and note stand in it one under another,
/// see descriptionOf().
Result<void> writeRefiCodebook(const CodebookEntries &entries, QIODevice &device);

/// Writes a codebook as CSV: path, name, colour, definition, shortcut, examples,
/// counter_examples, note.
Result<void> writeCodebookCsv(const CodebookEntries &entries, QIODevice &device);

/// The names from the top joined by "/"; a "/" or "\" in a name has a "\" before it.
QString pathOf(const CodebookEntries &entries, qsizetype index);

} // namespace jianbao
