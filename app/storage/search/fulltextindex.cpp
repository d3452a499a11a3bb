// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/search/fulltextindex.h"

#include "app/storage/database.h"
#include "app/storage/repositories/articlerepository.h"
#include "app/storage/repositories/sourcerepository.h"
#include "app/text/reflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// The phrases in the query language of FTS5.
QString matchExpression(const QList<SearchPhrase> &phrases)
{
    QStringList parts;
    for (const SearchPhrase &phrase : phrases) {
        QStringList words;
        for (const SearchToken &token : phrase.tokens) {
            words.append(QString(token.text).replace(u'"', u"\"\""_s));
        }
        parts.append(u'"' + words.join(u' ') + u'"' + (phrase.isPrefix ? u" *"_s : QString()));
    }
    return parts.join(u" AND ");
}

QList<IndexEntry> read(Statement &query)
{
    QList<IndexEntry> entries;
    while (query.next()) {
        IndexEntry entry;
        query.read(entry.entry, entry.article);
        entries.append(entry);
    }
    return entries;
}

} // namespace

FullTextIndex::FullTextIndex(const Database &database, const ArticleRepository &articles,
                             SourceRepository &sources)
    : m_database(database)
    , m_articles(articles)
    , m_sources(sources)
{}

void FullTextIndex::add(const QSet<ArticleId> &articles)
{
    Statement entry = m_database.statement(
        "SELECT id FROM block WHERE article_id = ?1 ORDER BY position LIMIT 1");
    Statement known = m_database.statement("SELECT 1 FROM article_index WHERE rowid = ?1");
    QList<IndexEntry> added;
    for (const ArticleId article : articles) {
        if (entry.bind(article).next() && !known.bind(entry.value<qint64>()).next()) {
            added.append({entry.value<qint64>(), article});
        }
    }
    // FTS5 writes out what it has gathered whenever an entry comes before the last one.
    std::sort(added.begin(), added.end(),
              [](const IndexEntry &a, const IndexEntry &b) { return a.entry < b.entry; });
    for (const IndexEntry &next : added) {
        add(next.article, next.entry);
    }
}

/// Its blocks come in one query; article by article, a few small ones each took a tenth of the time
/// of storing an issue. Ids of blocks are never given twice, so no entry can be there already.
void FullTextIndex::addIssue(IssueId id)
{
    const QString source = m_sources.text(m_sources.ofIssue(id));
    Statement query = m_database.statement(
        "SELECT b.article_id, b.id, b.role, b.start_offset, b.end_offset FROM article a "
        "CROSS JOIN block b ON b.article_id = a.id WHERE a.issue_id = ?1 "
        "ORDER BY a.position, b.position");
    query.bind(id);
    ArticleId article;
    qint64 entry = 0;
    QList<Block> blocks;
    while (query.next()) {
        ArticleId next;
        qint64 blockId = 0;
        Block block;
        query.read(next, blockId, block.role, block.range.start, block.range.end);
        if (next != article) {
            add(entry, blocks, source);
            blocks.clear();
            article = next;
            entry = blockId;
        }
        blocks.append(block);
    }
    add(entry, blocks, source);
}

void FullTextIndex::add(ArticleId article, qint64 entry)
{
    add(entry, m_articles.blocks(article), m_sources.text(m_sources.ofArticle(article)));
}

void FullTextIndex::add(qint64 entry, const QList<Block> &blocks, const QString &source)
{
    if (blocks.isEmpty()) {
        return;
    }
    const ReadingText reading = readingText(blocks, source);
    m_database.statement("INSERT INTO article_index (rowid, text) VALUES (?1, ?2)")
        .bind(entry, reading.text.text())
        .run();
}

bool FullTextIndex::hasEntriesOfNothing() const
{
    Statement query = m_database.statement(
        "SELECT 1 FROM article_index_docsize d WHERE NOT EXISTS (SELECT 1 FROM block b "
        "WHERE b.id = d.id AND b.article_id IS NOT NULL AND b.position = "
        "(SELECT min(position) FROM block WHERE article_id = b.article_id)) LIMIT 1");
    return query.bind().next();
}

void FullTextIndex::rebuild()
{
    m_database.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')");
    // In the order of the entries, which is the quickest for the index.
    Statement query = m_database.statement(
        "SELECT article_id, id FROM block b WHERE article_id IS NOT NULL AND position = "
        "(SELECT min(position) FROM block WHERE article_id = b.article_id) ORDER BY id");
    query.bind();
    while (query.next()) {
        ArticleId article;
        qint64 entry = 0;
        query.read(article, entry);
        add(article, entry);
    }
}

QList<ArticleId> FullTextIndex::articlesWith(const QList<SearchPhrase> &phrases) const
{
    QList<ArticleId> articles;
    if (phrases.isEmpty()) {
        return articles;
    }
    Statement query = m_database.statement(
        "SELECT a.id FROM article_index x JOIN block b ON b.id = x.rowid "
        "JOIN article a ON a.id = b.article_id JOIN issue i ON i.id = a.issue_id "
        "WHERE article_index MATCH ?1 "
        "ORDER BY i.date IS NULL, i.date, i.paper, i.edition, i.file_name, i.id, a.position");
    query.bind(matchExpression(phrases));
    while (query.next()) {
        articles.append(query.value<ArticleId>());
    }
    return articles;
}

QList<IndexEntry> FullTextIndex::entries(const QString &condition, qint64 after, int count) const
{
    Statement query = m_database.statement(
        "SELECT x.entry, b.article_id FROM (SELECT rowid AS entry FROM article_index "
        "WHERE article_index MATCH ?1 AND rowid > ?2 ORDER BY rowid LIMIT ?3) x "
        "LEFT JOIN block b ON b.id = x.entry ORDER BY x.entry");
    return read(query.bind(condition, after, count));
}

QList<IndexEntry> FullTextIndex::allEntries(qint64 after, int count) const
{
    Statement query =
        m_database.statement("SELECT id, article_id FROM block WHERE id > ?1 AND position = 0 "
                             "AND article_id IS NOT NULL ORDER BY id LIMIT ?2");
    return read(query.bind(after, count));
}

} // namespace jianbao
