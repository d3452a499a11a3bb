// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

namespace jianbao {

class Database;

/// Makes the FTS5 tokenizer "jianbao" (see searchTokens) known to a connection. Error:
/// StorageFailed when the library has no FTS5.
Result<void> registerTokenizer(const Database &database);

} // namespace jianbao
