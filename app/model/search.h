// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QString>

namespace jianbao {

/// One place where a search term stands, as a keyword-in-context line.
struct SearchHit
{
    IssueId issue;
    ArticleId article;
    TextRange range; ///< UTF-16, source text.
    QString before;  ///< Context as it reads, line breaks undone.
    QString match;
    QString after;

    bool operator==(const SearchHit &) const = default;
};

} // namespace jianbao
