// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/project/library.h"

namespace jianbao {

/// Which articles the library shows.
struct LibraryFilter
{
    bool unreadOnly = false;
    TagId tag;     ///< Articles with an annotation that carries it, or …
    QString topic; ///< … for which the engine proposes this topic.

    bool passesAll() const { return !unreadOnly && !tag.isValid(); }

    bool passes(const ArticleSummary &article) const
    {
        if (unreadOnly && article.review != ReviewState::Unseen) {
            return false;
        }
        return !tag.isValid() || article.tags.contains(tag)
               || (!topic.isEmpty() && article.topics.contains(topic));
    }

    bool operator==(const LibraryFilter &) const = default;
};

} // namespace jianbao
