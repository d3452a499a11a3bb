// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

namespace jianbao {

/// The office before a name, as written: 市委副书记、统战部部长. `name` is where the name
/// begins. Empty where no office stands there.
TextRange roleBefore(const StatementText &text, qsizetype name);

/// Whether the range ends with an office or profession, and not with a relation like 妻子.
bool namesOffice(const StatementText &text, TextRange range);

} // namespace jianbao
