// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/factrepository.h"

#include "app/storage/database.h"
#include "app/storage/repositories/factcontent.h"
#include "app/storage/repositories/textlength.h"

#include <algorithm>

namespace jianbao {

namespace {

/// A row of as many parameters as a fact has columns beside its id.
#define JIANBAO_FACT_ROW \
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
#define JIANBAO_INSERT_FACTS \
    "INSERT INTO fact (article_id, state, origin, note, " JIANBAO_CONTENT_COLUMNS ") VALUES "

constexpr auto InsertOne = JIANBAO_INSERT_FACTS JIANBAO_FACT_ROW;
constexpr auto InsertEight = JIANBAO_INSERT_FACTS JIANBAO_FACT_ROW
    "," JIANBAO_FACT_ROW "," JIANBAO_FACT_ROW "," JIANBAO_FACT_ROW "," JIANBAO_FACT_ROW
    "," JIANBAO_FACT_ROW "," JIANBAO_FACT_ROW "," JIANBAO_FACT_ROW;
constexpr qsizetype Eight = 8;

void bindRow(Statement &insert, ArticleId article, const Fact &fact, QStringView quote)
{
    insert.bindFurther(article, fact.state, fact.origin, fact.note);
    bindContent(insert, fact, quote);
}

} // namespace

FactRepository::FactRepository(const Database &database)
    : m_database(database)
{}

QList<Fact> FactRepository::ofArticle(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT id, article_id, state, origin, note, " JIANBAO_CONTENT_COLUMNS
        " FROM fact WHERE article_id = ?1 ORDER BY start_offset, end_offset, id");
    query.bind(id);
    const qsizetype length = textLength(m_database, id);
    QList<Fact> facts;
    while (query.next()) {
        facts.append(readFact(query));
        facts.last().range = rangeWithin(facts.last().range, length);
    }
    return facts;
}

/// The index has the facts of an article by state and place, so that each state is asked for by
/// itself. There are few: from one to the next the index is skipped through.
QStringList FactRepository::statesIn(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT state FROM fact WHERE article_id = ?1 AND state > ?2 ORDER BY state LIMIT 1");
    QStringList states;
    while (query.bind(id, states.isEmpty() ? QString() : states.last()).next()) {
        states.append(query.value<QString>());
    }
    return states;
}

QList<Fact> FactRepository::beginningIn(ArticleId id, TextRange range) const
{
    Statement query = m_database.statement(
        "SELECT id, article_id, state, origin, note, " JIANBAO_CONTENT_COLUMNS
        " FROM fact WHERE article_id = ?1 AND state = ?2 AND start_offset >= ?3 "
        "AND start_offset < ?4");
    const qsizetype length = textLength(m_database, id);
    QList<Fact> facts;
    for (const QString &state : statesIn(id)) {
        query.bind(id, state, range.start, range.end);
        while (query.next()) {
            facts.append(readFact(query));
            facts.last().range = rangeWithin(facts.last().range, length);
        }
    }
    std::sort(facts.begin(), facts.end(), standsBefore);
    return facts;
}

std::optional<qsizetype> FactRepository::firstPlace(ArticleId id, qsizetype from) const
{
    Statement query =
        m_database.statement("SELECT start_offset FROM fact WHERE article_id = ?1 AND state = ?2 "
                             "AND start_offset >= ?3 ORDER BY start_offset LIMIT 1");
    std::optional<qsizetype> first;
    for (const QString &state : statesIn(id)) {
        if (query.bind(id, state, from).next()) {
            const auto place = qsizetype(query.value<qint64>());
            first = std::min(first.value_or(place), place);
        }
    }
    return first;
}

std::optional<Fact> FactRepository::find(FactId id) const
{
    Statement query =
        m_database.statement("SELECT id, article_id, state, origin, note, " JIANBAO_CONTENT_COLUMNS
                             " FROM fact WHERE id = ?1");
    return readOne(query.bind(id));
}

QList<Fact> FactRepository::withIds(const QList<FactId> &ids) const
{
    QStringList numbers;
    for (const FactId id : ids) {
        numbers.append(QString::number(id.value));
    }
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.state, f.origin, f.note, " JIANBAO_CONTENT_COLUMNS_OF(
            "f.") ", s.length FROM json_each(?1) AS wanted "
                  "CROSS JOIN fact f ON f.id = CAST(wanted.value AS INTEGER) "
                  "JOIN article a ON a.id = f.article_id JOIN issue i ON i.id = a.issue_id "
                  "JOIN source s ON s.sha256 = i.sha256");
    query.bind(numbers);
    QList<Fact> facts;
    while (query.next()) {
        qint64 length = 0;
        Fact fact = readFact(query, length);
        fact.range = rangeWithin(fact.range, qsizetype(length));
        facts.append(fact);
    }
    return facts;
}

std::optional<Fact> FactRepository::readOne(Statement &query) const
{
    if (!query.next()) {
        return std::nullopt;
    }
    Fact fact = readFact(query);
    fact.range = rangeWithin(fact.range, textLength(m_database, fact.article));
    return fact;
}

std::optional<Fact> FactRepository::at(IssueId id, TextRange range) const
{
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.state, f.origin, f.note, " JIANBAO_CONTENT_COLUMNS_OF(
            "f.") " FROM article a JOIN fact f ON f.article_id = a.id "
                  "WHERE a.issue_id = ?1 AND f.start_offset = ?2 AND f.end_offset = ?3 "
                  "ORDER BY a.position DESC, f.id DESC LIMIT 1");
    return readOne(query.bind(id, range.start, range.end));
}

std::pair<int, int> FactRepository::progress(IssueId id) const
{
    Statement query = m_database.statement(
        "SELECT ifnull(sum(f.state <> 'proposed'), 0), count(*) FROM article a "
        "JOIN fact f ON f.article_id = a.id WHERE a.issue_id = ?1");
    std::pair<int, int> progress;
    if (query.bind(id).next()) {
        query.read(progress.first, progress.second);
    }
    return progress;
}

std::pair<int, int> FactRepository::progress(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT ifnull(sum(state <> 'proposed'), 0), count(*) FROM fact WHERE article_id = ?1");
    std::pair<int, int> progress;
    if (query.bind(id).next()) {
        query.read(progress.first, progress.second);
    }
    return progress;
}

qsizetype FactRepository::count() const
{
    Statement query = m_database.statement("SELECT count(*) FROM fact");
    return query.bind().next() ? qsizetype(query.value<qint64>()) : 0;
}

QList<FactRow> FactRepository::rows(const QList<FactId> &ids) const
{
    Statement query = m_database.statement(
        "SELECT f.id, f.article_id, f.state, f.origin, f.note, " JIANBAO_CONTENT_COLUMNS_OF(
            "f.") ", i.id, i.paper, i.date, i.edition, iif(a.headline = '', a.first_words, "
                  "a.headline) "
                  "FROM fact f JOIN article a ON a.id = f.article_id JOIN issue i ON i.id = "
                  "a.issue_id "
                  "WHERE f.id = ?1");
    QList<FactRow> rows;
    qsizetype length = 0;
    for (const FactId id : ids) {
        if (query.bind(id).next()) {
            FactRow row;
            row.fact = readFact(query, row.issue, row.paper, row.date, row.edition, row.headline);
            if (rows.isEmpty() || rows.last().issue != row.issue) {
                length = textLength(m_database, row.issue);
            }
            row.fact.range = rangeWithin(row.fact.range, length);
            rows.append(row);
        }
    }
    return rows;
}

std::optional<FactId> FactRepository::nextOpenInIssue(IssueId issue, ArticleId article,
                                                      FactId after, double below) const
{
    Statement query = m_database.statement(
        "SELECT f.id FROM article a JOIN fact f ON f.article_id = a.id "
        "WHERE a.issue_id = ?1 AND f.state = 'proposed' AND f.confidence < ?4 AND "
        "(a.position, f.start_offset, f.end_offset, f.id) > "
        "(ifnull((SELECT position FROM article WHERE id = ?2), -1), "
        "ifnull((SELECT start_offset FROM fact WHERE id = ?3), -1), "
        "ifnull((SELECT end_offset FROM fact WHERE id = ?3), -1), ifnull(?3, 0)) "
        "ORDER BY a.position, f.start_offset, f.end_offset, f.id LIMIT 1");
    query.bind(issue, article, after, below);
    return query.next() ? std::optional(query.value<FactId>()) : std::nullopt;
}

std::optional<IssueId> FactRepository::nextIssueWithOpen(IssueId after, double below) const
{
    Statement query = m_database.statement(
        "SELECT i.id FROM issue i LEFT JOIN issue p ON p.id = ?1 WHERE (p.id IS NULL OR "
        "(i.date IS NULL, ifnull(i.date, ''), i.paper, i.edition, i.file_name, i.id) > "
        "(p.date IS NULL, ifnull(p.date, ''), p.paper, p.edition, p.file_name, p.id)) "
        "AND EXISTS (SELECT 1 FROM article a JOIN fact f ON f.article_id = a.id "
        "WHERE a.issue_id = i.id AND f.state = 'proposed' AND f.confidence < ?2) "
        "ORDER BY i.date IS NULL, i.date, i.paper, i.edition, i.file_name, i.id LIMIT 1");
    return query.bind(after, below).next() ? std::optional(query.value<IssueId>()) : std::nullopt;
}

FactId FactRepository::add(const Fact &fact)
{
    Statement insert = m_database.statement(InsertOne);
    bindRow(insert.bind(), fact.article, fact, fact.quote);
    insert.run();
    return {m_database.lastInsertId()};
}

/// What a statement costs beside its rows, the last id of the table before all, is shared by eight.
void FactRepository::add(ArticleId article, const QList<Fact> &found, QStringView source)
{
    for (qsizetype at = 0; at < found.size();) {
        const qsizetype count = found.size() - at >= Eight ? Eight : 1;
        Statement insert = m_database.statement(count == Eight ? InsertEight : InsertOne);
        insert.bind();
        for (const qsizetype end = at + count; at < end; ++at) {
            bindRow(insert, article, found[at], found[at].range.in(source));
        }
        insert.run();
    }
}

void FactRepository::setState(FactId id, FactState state)
{
    m_database.statement("UPDATE fact SET state = ?1 WHERE id = ?2").bind(state, id).run();
}

void FactRepository::update(const Fact &fact)
{
    runWithContent(m_database.statement("UPDATE fact SET article_id = ?2, state = ?3, note = ?4, "
                                        "(" JIANBAO_CONTENT_COLUMNS
                                        ") = (" JIANBAO_CONTENT_PARAMETERS ") "
                                        "WHERE id = ?1"),
                   fact.id, fact.article, fact.state, fact.note, fact);
}

void FactRepository::remove(FactId id)
{
    m_database.statement("DELETE FROM proposal WHERE fact_id = ?1").bind(id).run();
    m_database.statement("DELETE FROM fact WHERE id = ?1").bind(id).run();
}

void FactRepository::keepProposal(FactId id)
{
    m_database
        .statement("INSERT INTO proposal (fact_id, " JIANBAO_CONTENT_COLUMNS ") "
                   "SELECT id, " JIANBAO_CONTENT_COLUMNS " FROM fact WHERE id = ?1 "
                   "ON CONFLICT (fact_id) DO NOTHING")
        .bind(id)
        .run();
}

void FactRepository::restoreProposal(FactId id)
{
    m_database
        .statement("UPDATE fact SET (" JIANBAO_CONTENT_COLUMNS ") = "
                   "(SELECT " JIANBAO_CONTENT_COLUMNS " FROM proposal WHERE fact_id = ?1) "
                   "WHERE id = ?1 AND EXISTS (SELECT 1 FROM proposal WHERE fact_id = ?1)")
        .bind(id)
        .run();
    m_database.statement("DELETE FROM proposal WHERE fact_id = ?1").bind(id).run();
}

std::optional<Fact> FactRepository::proposal(FactId id) const
{
    Statement query = m_database.statement(
        "SELECT fact_id, NULL, 'proposed', 'engine', '', " JIANBAO_CONTENT_COLUMNS
        " FROM proposal WHERE fact_id = ?1");
    if (!query.bind(id).next()) {
        return std::nullopt;
    }
    Fact proposal = readFact(query);
    Statement owner = m_database.statement("SELECT article_id FROM fact WHERE id = ?1");
    const ArticleId article = owner.bind(id).next() ? owner.value<ArticleId>() : ArticleId();
    proposal.range = rangeWithin(proposal.range, textLength(m_database, article));
    return proposal;
}

void FactRepository::replaceProposal(FactId id, const Fact &proposal)
{
    runWithContent(m_database.statement("UPDATE proposal SET (" JIANBAO_CONTENT_COLUMNS
                                        ") = (" JIANBAO_CONTENT_PARAMETERS ") WHERE fact_id = ?1"),
                   id, UnusedParameter, UnusedParameter, UnusedParameter, proposal);
}

} // namespace jianbao
