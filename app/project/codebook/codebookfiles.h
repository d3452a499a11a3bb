// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

class Codebook;

/// Writes the codebook into a file: REFI-QDA for the suffix .qdc, else CSV. Errors:
/// FileNotWritable, DiskFull, InvalidValue (an empty codebook, which REFI-QDA does not know).
Result<void> exportCodebook(const Codebook &codebook, const QString &path);

/// Takes the tags of a file in, as one action (see Codebook::take). Returns how many are new.
/// Errors: FileNotFound, FileNotReadable, UnsupportedFormat …
Result<int> importCodebook(Codebook &codebook, const QString &path);

} // namespace jianbao
