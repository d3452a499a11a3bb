// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/changerepository.h"

#include "app/storage/database.h"
#include "app/storage/repositories/factcontent.h"
#include "app/storage/repositories/textlength.h"

#include <QSet>

namespace jianbao {

namespace {

QSet<SuggestionChangeId> idsOf(Statement query)
{
    query.bind();
    QSet<SuggestionChangeId> ids;
    while (query.next()) {
        ids.insert(query.value<SuggestionChangeId>());
    }
    return ids;
}

} // namespace

ChangeRepository::ChangeRepository(const Database &database)
    : m_database(database)
{}

SuggestionChanges ChangeRepository::ofIssue(IssueId id) const
{
    Statement query = m_database.statement(
        id.isValid()
            ? "SELECT id, kind, issue_id, article_id, ifnull(fact_id, 0), is_decided, is_kept "
              "FROM suggestion_change WHERE issue_id = ?1 ORDER BY id"
            : "SELECT id, kind, issue_id, article_id, ifnull(fact_id, 0), is_decided, is_kept "
              "FROM suggestion_change WHERE ?1 IS NULL ORDER BY id");
    query.bind(id);
    SuggestionChanges changes;
    while (query.next()) {
        FactChange change;
        int isDecided = 0;
        int isKept = 0;
        query.read(change.id, change.kind, change.issue, change.article, change.fact, isDecided,
                   isKept);
        change.isDecided = isDecided != 0;
        change.isKept = isKept != 0;
        if (readSides(change)) {
            moveToArticleNow(change);
            changes.facts.append(change);
        } else {
            changes.topics.append(
                {change.kind, change.issue, change.article, {}, {}, change.id, change.isKept});
            readSides(changes.topics.last());
        }
    }
    return changes;
}

/// False for a change that is none of a fact.
bool ChangeRepository::readSides(FactChange &change) const
{
    Statement query =
        m_database.statement("SELECT 0, 0, 'proposed', 'engine', '', " JIANBAO_CONTENT_COLUMNS
                             ", is_now FROM changed_fact WHERE change_id = ?1");
    query.bind(change.id);
    const qsizetype length = textLength(m_database, change.issue); // its article may be gone
    bool isThere = false;
    while (query.next()) {
        int isNow = 0;
        Fact fact = readFact(query, isNow);
        fact.id = change.fact;
        fact.article = change.article;
        fact.range = rangeWithin(fact.range, length);
        (isNow != 0 ? change.after : change.before) = fact;
        isThere = true;
    }
    return isThere;
}

/// A correction of the split may have moved the passage to another article since the run.
void ChangeRepository::moveToArticleNow(FactChange &change) const
{
    const Fact &seen = change.kind == SuggestionChange::Gone ? change.before : change.after;
    Statement query = m_database.statement(
        "SELECT coalesce((SELECT article_id FROM fact WHERE id = ?1), "
        "(SELECT article_id FROM block WHERE issue_id = ?3 AND article_id IS NOT NULL "
        "AND start_offset <= ?4 AND ?4 < end_offset), ?2)");
    query.bind(change.fact, change.article, change.issue, seen.range.start);
    if (!query.next()) {
        return;
    }
    change.article = query.value<ArticleId>();
    for (Fact *side : {&change.before, &change.after}) {
        if (side->article.isValid()) {
            side->article = change.article;
        }
    }
}

void ChangeRepository::readSides(TopicChange &change) const
{
    Statement query = m_database.statement(
        "SELECT is_now, topic, score, because FROM changed_topic WHERE change_id = ?1");
    query.bind(change.id);
    while (query.next()) {
        int isNow = 0;
        TopicProposal topic;
        query.read(isNow, topic.topic, topic.score, topic.because);
        (isNow != 0 ? change.after : change.before) = topic;
    }
}

int ChangeRepository::count() const
{
    Statement query = m_database.statement("SELECT count(*) FROM suggestion_change");
    return query.bind().next() ? query.value<int>() : 0;
}

QSet<SuggestionChangeId> ChangeRepository::kept() const
{
    return idsOf(m_database.statement("SELECT id FROM suggestion_change WHERE is_kept = 1"));
}

QSet<SuggestionChangeId> ChangeRepository::all() const
{
    return idsOf(m_database.statement("SELECT id FROM suggestion_change"));
}

template<typename Change>
SuggestionChangeId ChangeRepository::addRow(const Change &change, FactId fact, bool isDecided)
{
    m_database
        .statement("INSERT INTO suggestion_change (kind, issue_id, article_id, fact_id, "
                   "is_decided, is_kept) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(change.kind, change.issue, change.article, fact, int(isDecided), int(change.isKept))
        .run();
    const SuggestionChangeId id{m_database.lastInsertId()};
    if (change.kind != SuggestionChange::New) {
        addSide(id, false, change.before);
    }
    if (change.kind != SuggestionChange::Gone) {
        addSide(id, true, change.after);
    }
    return id;
}

SuggestionChangeId ChangeRepository::add(const FactChange &change)
{
    return addRow(change, change.fact, change.isDecided);
}

SuggestionChangeId ChangeRepository::add(const TopicChange &change)
{
    return addRow(change, {}, false);
}

void ChangeRepository::addSide(SuggestionChangeId id, bool isNow, const Fact &fact)
{
    runWithContent(
        m_database.statement("INSERT INTO changed_fact (change_id, is_now, " JIANBAO_CONTENT_COLUMNS
                             ") VALUES (?1, ?2, " JIANBAO_CONTENT_PARAMETERS ")"),
        id, int(isNow), UnusedParameter, UnusedParameter, fact);
}

void ChangeRepository::addSide(SuggestionChangeId id, bool isNow, const TopicProposal &topic)
{
    m_database
        .statement("INSERT INTO changed_topic (change_id, is_now, topic, score, because) "
                   "VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(id, int(isNow), topic.topic, topic.score, topic.because)
        .run();
}

void ChangeRepository::setKept(SuggestionChangeId id, bool kept)
{
    m_database.statement("UPDATE suggestion_change SET is_kept = ?2 WHERE id = ?1")
        .bind(id, int(kept))
        .run();
}

void ChangeRepository::remove(SuggestionChangeId id)
{
    m_database.statement("DELETE FROM changed_fact WHERE change_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM changed_topic WHERE change_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM suggestion_change WHERE id = ?1").bind(id).run();
}

} // namespace jianbao
