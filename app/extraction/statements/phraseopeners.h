// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

namespace jianbao {

/// Start of the phrase behind what says whose figure it is or joins it to what stands before:
/// 全市…, 西岭海关…, 和…. Places that tell one part of a sum from the others stay.
qsizetype withoutOpeners(const StatementText &text, TextRange range);

} // namespace jianbao
