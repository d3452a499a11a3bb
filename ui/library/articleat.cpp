// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articleat.h"

#include "app/project/library.h"

#include <algorithm>

namespace jianbao {

ArticleId articleAt(const Library &library, IssueId issue, TextRange range)
{
    const auto touches = [range](const Block &block) { return block.range.intersects(range); };
    for (const ArticleSummary &summary : library.articles(issue)) {
        const std::optional<Article> article = library.article(summary.id);
        if (article && std::any_of(article->blocks.cbegin(), article->blocks.cend(), touches)) {
            return summary.id;
        }
    }
    return {};
}

} // namespace jianbao
