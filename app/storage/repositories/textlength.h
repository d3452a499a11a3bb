// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <algorithm>

namespace jianbao {

class Database;

/// The length (UTF-16) of the source text of an issue, or of that of an article; 0 where there is
/// none. SourceRepository::text() is never shorter. May throw.
qsizetype textLength(const Database &database, IssueId id);
qsizetype textLength(const Database &database, ArticleId id);

/// What of a stored range lies in a text of this length: a file of a stranger may hold any numbers.
inline TextRange rangeWithin(TextRange stored, qsizetype length)
{
    const qsizetype start = std::clamp<qsizetype>(stored.start, 0, length);
    return {start, std::clamp(stored.end, start, length)};
}

} // namespace jianbao
