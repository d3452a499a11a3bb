// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/model/search.h"

#include <QList>

namespace jianbao {

class ProjectCore;

/// Full-text search over the reading texts of all articles: one character or more, simplified
/// finds traditional and the reverse, width- and case-blind.
class Search
{
public:
    explicit Search(ProjectCore &core);

    /// Places where the words stand (blank-separated words must all stand in the article), in the
    /// order of the library, at most `limit`.
    QList<SearchHit> find(const QString &query, int limit) const;
    /// The articles that hold the words.
    QList<ArticleId> articlesWith(const QString &query) const;

private:
    ProjectCore &m_core;
};

} // namespace jianbao
