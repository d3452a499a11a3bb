// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/article.h"

#include <QHash>
#include <QList>

#include <optional>

namespace jianbao {

class Database;

/// An article as lists show it, with the counts of its facts.
struct ArticleRow
{
    ArticleId id;
    IssueId issue;
    QString headline;
    QString firstWords;
    ReviewState review = ReviewState::Unseen;
    QStringList topics;
    int openFacts = 0;
    int factCount = 0;
};

/// The articles of a project file with their blocks and topics, and the furniture of the pages.
class ArticleRepository
{
public:
    explicit ArticleRepository(const Database &database);

    /// The articles of an issue in reading order.
    QList<ArticleRow> rows(IssueId id) const;
    /// The articles of an issue in reading order, complete.
    QList<Article> ofIssue(IssueId id) const;
    std::optional<Article> find(ArticleId id) const;
    /// The issue of an article; invalid for an unknown one.
    IssueId issueOf(ArticleId id) const;
    /// The issue of an article and its position there; invalid for an unknown one.
    std::pair<IssueId, int> placeOf(ArticleId id) const;
    /// The first unseen article of an issue from this position on; invalid without one.
    ArticleId nextUnread(IssueId id, int position) const;
    /// Articles of an issue, and those that are done.
    std::pair<int, int> progress(IssueId id) const;
    QList<Block> blocks(ArticleId id) const;
    QList<Block> furniture(IssueId id) const;

    /// Adds an article with its blocks and topics, without a note; issue and position must be set.
    ArticleId add(const Article &article);
    /// Replaces all but id, issue, review state and note; blocks only where they differ.
    void update(const Article &article);
    void setReviewState(ArticleId id, ReviewState state);
    void setNote(ArticleId id, const QString &note);
    void addFurniture(IssueId id, const QList<Block> &blocks);
    void removeFurniture(IssueId id);
    /// Removes an article; it must have no facts any more.
    void remove(ArticleId id);

private:
    void addBlocks(IssueId issue, ArticleId article, const QList<Block> &blocks);
    void addTopics(ArticleId article, const QList<TopicProposal> &topics);
    QList<TopicProposal> topics(ArticleId id) const;
    QHash<ArticleId, QStringList> topicKeys(IssueId id) const;

    const Database &m_database;
};

} // namespace jianbao
