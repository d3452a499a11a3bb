// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"
#include "app/storage/searchexpression.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace jianbao {

class ProjectCore;
struct Storage;

/// Walks over the places that a search finds, a slice at a time, so that the first ones come at
/// once however large the project is. Articles come in the order of the library; where a search
/// finds thousands of them, within each thousand. A cursor outlives changes of the project.
class SearchCursor
{
public:
    SearchCursor(ProjectCore &core, const SearchRequest &request);

    /// What is wrong with the query; then there are no places.
    const QString &problem() const { return m_expression.problem(); }
    /// Works for about so long and gives the places found.
    QList<SearchHit> next(std::chrono::milliseconds budget);
    bool atEnd() const { return m_complete && m_at == m_articles.size(); }

private:
    /// Looks up the next articles that may hold the words.
    void look();
    void sortArticles(Storage &stored);
    QList<SearchHit> hitsIn(ArticleId id) const;

    ProjectCore *m_core;
    SearchExpression m_expression;
    QString m_condition;
    SearchFilter m_filter;
    QHash<IssueId, int> m_rank; // of the issues in the library
    QList<ArticleId> m_articles;
    qsizetype m_at = 0;
    qint64 m_after = 0; // entry of the index, or id of the article, that was looked up last
    bool m_complete = false;
};

} // namespace jianbao
