// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/search.h"
#include "app/storage/search/searchexpression.h"

#include <QHash>
#include <QList>

#include <chrono>

namespace jianbao {

class MappedText;
class ProjectCore;
struct Storage;

/// Walks over the places that a search finds, or over the passages with a tag where there is no
/// query, a slice at a time, so that the first ones come at once however large the project is.
/// Articles come in the order of the library; where a search finds thousands of them, within each
/// thousand. A cursor outlives changes of the project.
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
    void lookUpWords();
    /// Takes the next issue with its passages that carry the tag.
    void lookUpPassages();
    void sortArticles(Storage &stored);
    QList<SearchHit> hitsIn(ArticleId id) const;
    /// The places in a reading text, ascending.
    QList<TextRange> placesIn(const MappedText &reading) const;

    ProjectCore *m_core;
    SearchExpression m_expression;
    QString m_condition;
    SearchFilter m_filter;
    bool m_byTag;                // passages with the tag are looked for, not words
    QHash<IssueId, int> m_rank;  // of the issues in the library
    QList<IssueId> m_issues;     // whose tagged passages are still to be looked up
    QList<TextRange> m_passages; // of the issue looked up last; UTF-16, source text
    QList<ArticleId> m_articles;
    qsizetype m_at = 0;
    qint64 m_after = 0; // entry of the index, or id of the article, that was looked up last
    bool m_complete = false;
};

} // namespace jianbao
