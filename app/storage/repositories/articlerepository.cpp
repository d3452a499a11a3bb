// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/articlerepository.h"

#include "app/storage/database.h"
#include "app/storage/repositories/textlength.h"

namespace jianbao {

namespace {

QList<Block> readBlocks(Statement &query, qsizetype length)
{
    QList<Block> blocks;
    while (query.next()) {
        Block block;
        query.read(block.role, block.range.start, block.range.end);
        block.range = rangeWithin(block.range, length);
        blocks.append(block);
    }
    return blocks;
}

} // namespace

ArticleRepository::ArticleRepository(const Database &database)
    : m_database(database)
{}

QList<ArticleRow> ArticleRepository::rows(IssueId id) const
{
    const QHash<ArticleId, QStringList> keys = topicKeys(id);
    Statement query = m_database.statement(
        "SELECT a.id, a.issue_id, a.headline, a.first_words, a.review, "
        "(SELECT count(*) FROM fact f WHERE f.article_id = a.id AND f.state = 'proposed'), "
        "(SELECT count(*) FROM fact f WHERE f.article_id = a.id) "
        "FROM article a WHERE a.issue_id = ?1 ORDER BY a.position");
    query.bind(id);
    QList<ArticleRow> rows;
    while (query.next()) {
        ArticleRow row;
        query.read(row.id, row.issue, row.headline, row.firstWords, row.review, row.openFacts,
                   row.factCount);
        row.topics = keys.value(row.id);
        rows.append(row);
    }
    return rows;
}

QHash<ArticleId, QStringList> ArticleRepository::topicKeys(IssueId id) const
{
    Statement query = m_database.statement(
        "SELECT t.article_id, t.topic FROM topic t JOIN article a ON a.id = t.article_id "
        "WHERE a.issue_id = ?1 ORDER BY t.article_id, t.position");
    query.bind(id);
    QHash<ArticleId, QStringList> keys;
    while (query.next()) {
        ArticleId article;
        QString topic;
        query.read(article, topic);
        keys[article].append(topic);
    }
    return keys;
}

QList<Article> ArticleRepository::ofIssue(IssueId id) const
{
    Statement query =
        m_database.statement("SELECT id FROM article WHERE issue_id = ?1 ORDER BY position");
    query.bind(id);
    QList<Article> articles;
    while (query.next()) {
        if (std::optional<Article> article = find(query.value<ArticleId>())) {
            articles.append(*article);
        }
    }
    return articles;
}

std::optional<Article> ArticleRepository::find(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT id, issue_id, position, review, headline, deck, place, date, reporters, kind, "
        "first_words, confidence, reason, note FROM article WHERE id = ?1");
    if (!query.bind(id).next()) {
        return std::nullopt;
    }
    Article article;
    query.read(article.id, article.issue, article.position, article.review, article.headline,
               article.deck, article.place, article.date, article.reporters, article.kind,
               article.firstWords, article.confidence, article.reason, article.note);
    article.blocks = blocks(id);
    article.topics = topics(id);
    return article;
}

IssueId ArticleRepository::issueOf(ArticleId id) const
{
    Statement query = m_database.statement("SELECT issue_id FROM article WHERE id = ?1");
    return query.bind(id).next() ? query.value<IssueId>() : IssueId();
}

std::pair<IssueId, int> ArticleRepository::placeOf(ArticleId id) const
{
    Statement query = m_database.statement("SELECT issue_id, position FROM article WHERE id = ?1");
    std::pair<IssueId, int> place;
    if (query.bind(id).next()) {
        query.read(place.first, place.second);
    }
    return place;
}

ArticleId ArticleRepository::nextUnread(IssueId id, int position) const
{
    Statement query = m_database.statement(
        "SELECT id FROM article WHERE issue_id = ?1 AND position >= ?2 AND review = 'unseen' "
        "ORDER BY position LIMIT 1");
    return query.bind(id, position).next() ? query.value<ArticleId>() : ArticleId();
}

std::pair<int, int> ArticleRepository::progress(IssueId id) const
{
    Statement query = m_database.statement(
        "SELECT count(*), ifnull(sum(review IN ('done', 'checked', 'nothing here')), 0) "
        "FROM article WHERE issue_id = ?1");
    std::pair<int, int> progress;
    if (query.bind(id).next()) {
        query.read(progress.first, progress.second);
    }
    return progress;
}

QList<Block> ArticleRepository::blocks(ArticleId id) const
{
    Statement query = m_database.statement("SELECT role, start_offset, end_offset FROM block "
                                           "WHERE article_id = ?1 ORDER BY position");
    return readBlocks(query.bind(id), textLength(m_database, id));
}

QList<Block> ArticleRepository::furniture(IssueId id) const
{
    Statement query =
        m_database.statement("SELECT role, start_offset, end_offset FROM block "
                             "WHERE issue_id = ?1 AND article_id IS NULL ORDER BY position");
    return readBlocks(query.bind(id), textLength(m_database, id));
}

QList<TopicProposal> ArticleRepository::topics(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT topic, score, because FROM topic WHERE article_id = ?1 ORDER BY position");
    query.bind(id);
    QList<TopicProposal> topics;
    while (query.next()) {
        TopicProposal topic;
        query.read(topic.topic, topic.score, topic.because);
        topics.append(topic);
    }
    return topics;
}

ArticleId ArticleRepository::add(const Article &article)
{
    m_database
        .statement("INSERT INTO article (issue_id, position, review, headline, deck, place, date, "
                   "reporters, kind, first_words, confidence, reason) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .bind(article.issue, article.position, article.review, article.headline, article.deck,
              article.place, article.date, article.reporters, article.kind, article.firstWords,
              article.confidence, article.reason)
        .run();
    const ArticleId id{m_database.lastInsertId()};
    addBlocks(article.issue, id, article.blocks);
    addTopics(id, article.topics);
    return id;
}

void ArticleRepository::update(const Article &article)
{
    m_database
        .statement("UPDATE article SET position = ?1, headline = ?2, deck = ?3, place = ?4, "
                   "date = ?5, reporters = ?6, kind = ?7, first_words = ?8, confidence = ?9, "
                   "reason = ?10 WHERE id = ?11")
        .bind(article.position, article.headline, article.deck, article.place, article.date,
              article.reporters, article.kind, article.firstWords, article.confidence,
              article.reason, article.id)
        .run();
    if (article.blocks != blocks(article.id)) {
        m_database.statement("DELETE FROM block WHERE article_id = ?1").bind(article.id).run();
        addBlocks(article.issue, article.id, article.blocks);
    }
    m_database.statement("DELETE FROM topic WHERE article_id = ?1").bind(article.id).run();
    addTopics(article.id, article.topics);
}

void ArticleRepository::setReviewState(ArticleId id, ReviewState state)
{
    m_database.statement("UPDATE article SET review = ?1 WHERE id = ?2").bind(state, id).run();
}

void ArticleRepository::setNote(ArticleId id, const QString &note)
{
    m_database.statement("UPDATE article SET note = ?1 WHERE id = ?2").bind(note, id).run();
}

void ArticleRepository::addFurniture(IssueId id, const QList<Block> &blocks)
{
    addBlocks(id, {}, blocks);
}

void ArticleRepository::removeFurniture(IssueId id)
{
    m_database.statement("DELETE FROM block WHERE issue_id = ?1 AND article_id IS NULL")
        .bind(id)
        .run();
}

void ArticleRepository::remove(ArticleId id)
{
    m_database.statement("DELETE FROM topic WHERE article_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM block WHERE article_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM article WHERE id = ?1").bind(id).run();
}

void ArticleRepository::addBlocks(IssueId issue, ArticleId article, const QList<Block> &blocks)
{
    Statement insert = m_database.statement(
        "INSERT INTO block (issue_id, article_id, position, role, start_offset, end_offset) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    qint64 position = 0;
    for (const Block &block : blocks) {
        insert.bind(issue, article, position++, block.role, block.range.start, block.range.end)
            .run();
    }
}

void ArticleRepository::addTopics(ArticleId article, const QList<TopicProposal> &topics)
{
    Statement insert =
        m_database.statement("INSERT INTO topic (article_id, position, topic, score, because) "
                             "VALUES (?1, ?2, ?3, ?4, ?5)");
    qint64 position = 0;
    for (const TopicProposal &topic : topics) {
        insert.bind(article, position++, topic.topic, topic.score, topic.because).run();
    }
}

} // namespace jianbao
