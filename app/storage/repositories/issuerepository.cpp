// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/issuerepository.h"

#include "app/storage/database.h"
#include "app/storage/repositories/textlength.h"

namespace jianbao {

namespace {

/// Facts that are stored in about a twentieth of a second.
constexpr qsizetype MostFactsAtOnce = 5000;
/// The same for the words of a text, in UTF-16 units.
constexpr qsizetype LongestTextAtOnce = 500'000;

Issue readIssue(Statement &query)
{
    Issue issue;
    query.read(issue.id, issue.info.paper, issue.info.date, issue.info.edition, issue.fileName,
               issue.sha256, issue.importedAt, issue.note, issue.encoding, issue.length,
               issue.articleCount, issue.doneCount);
    return issue;
}

} // namespace

IssueRepository::IssueRepository(const Database &database)
    : m_database(database)
{}

QList<Issue> IssueRepository::all() const
{
    Statement query = m_database.statement(
        "SELECT i.id, i.paper, i.date, i.edition, i.file_name, i.sha256, i.imported_at, "
        "i.note, s.encoding, s.length, ifnull(c.articles, 0), ifnull(c.done, 0) "
        "FROM issue i JOIN source s ON s.sha256 = i.sha256 LEFT JOIN "
        "(SELECT issue_id, count(*) AS articles, "
        "sum(review IN ('done', 'checked', 'nothing here')) AS done "
        "FROM article GROUP BY issue_id) c ON c.issue_id = i.id "
        "ORDER BY i.date IS NULL, i.date, i.paper, i.edition, i.file_name, i.id");
    query.bind();
    QList<Issue> issues;
    while (query.next()) {
        issues.append(readIssue(query));
    }
    return issues;
}

int IssueRepository::count() const
{
    Statement query = m_database.statement("SELECT count(*) FROM issue");
    return query.bind().next() ? query.value<int>() : 0;
}

QList<IssueId> IssueRepository::idsInOrder() const
{
    Statement query = m_database.statement(
        "SELECT id FROM issue ORDER BY date IS NULL, date, paper, edition, file_name, id");
    query.bind();
    QList<IssueId> ids;
    while (query.next()) {
        ids.append(query.value<IssueId>());
    }
    return ids;
}

std::optional<Issue> IssueRepository::find(IssueId id) const
{
    Statement query = m_database.statement(
        "SELECT i.id, i.paper, i.date, i.edition, i.file_name, i.sha256, i.imported_at, "
        "i.note, s.encoding, s.length, (SELECT count(*) FROM article WHERE issue_id = i.id), "
        "(SELECT count(*) FROM article WHERE issue_id = i.id "
        "AND review IN ('done', 'checked', 'nothing here')) "
        "FROM issue i JOIN source s ON s.sha256 = i.sha256 WHERE i.id = ?1");
    return query.bind(id).next() ? std::optional(readIssue(query)) : std::nullopt;
}

std::optional<IssueId> IssueRepository::withHash(const QString &sha256) const
{
    Statement query = m_database.statement("SELECT id FROM issue WHERE sha256 = ?1");
    return query.bind(sha256).next() ? std::optional(query.value<IssueId>()) : std::nullopt;
}

IssueId IssueRepository::add(const Issue &issue)
{
    m_database
        .statement("INSERT INTO issue (sha256, paper, date, edition, file_name, imported_at) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(issue.sha256, issue.info.paper, issue.info.date, issue.info.edition, issue.fileName,
              issue.importedAt)
        .run();
    return {m_database.lastInsertId()};
}

void IssueRepository::setInfo(IssueId id, const IssueInfo &info)
{
    m_database.statement("UPDATE issue SET paper = ?1, date = ?2, edition = ?3 WHERE id = ?4")
        .bind(info.paper, info.date, info.edition, id)
        .run();
}

int IssueRepository::countWithoutPaper() const
{
    Statement query = m_database.statement("SELECT count(*) FROM issue WHERE paper = ''");
    return query.bind().next() ? query.value<int>() : 0;
}

void IssueRepository::setMissingPapers(const QString &paper)
{
    m_database.statement("UPDATE issue SET paper = ?1 WHERE paper = ''").bind(paper).run();
}

void IssueRepository::setNote(IssueId id, const QString &note)
{
    m_database.statement("UPDATE issue SET note = ?1 WHERE id = ?2").bind(note, id).run();
}

QString IssueRepository::engine(IssueId id) const
{
    Statement query = m_database.statement("SELECT engine FROM issue WHERE id = ?1");
    return query.bind(id).next() ? query.value<QString>() : QString();
}

void IssueRepository::setEngine(IssueId id, const QString &engine)
{
    m_database.statement("UPDATE issue SET engine = ?1 WHERE id = ?2").bind(engine, id).run();
}

QList<IssueId> IssueRepository::notFromEngine(const QString &engine) const
{
    Statement query =
        m_database.statement("SELECT id FROM issue WHERE engine <> ?1 "
                             "ORDER BY date IS NULL, date, paper, edition, file_name, id");
    query.bind(engine);
    QList<IssueId> ids;
    while (query.next()) {
        ids.append(query.value<IssueId>());
    }
    return ids;
}

bool IssueRepository::isSplitByHand(IssueId id) const
{
    Statement query = m_database.statement("SELECT split_by_hand FROM issue WHERE id = ?1");
    return query.bind(id).next() && query.value<int>() != 0;
}

void IssueRepository::setSplitByHand(IssueId id, bool isSplitByHand)
{
    m_database.statement("UPDATE issue SET split_by_hand = ?1 WHERE id = ?2")
        .bind(isSplitByHand ? 1 : 0, id)
        .run();
}

RemovalEffect IssueRepository::effectOfRemoving(IssueId id) const
{
    Statement query =
        m_database.statement("SELECT (SELECT count(*) FROM annotation WHERE issue_id = ?1), "
                             "(SELECT count(*) FROM annotation), "
                             "(SELECT count(*) FROM article a JOIN fact f ON f.article_id = a.id "
                             "WHERE a.issue_id = ?1 AND f.state <> 'proposed'), "
                             "(SELECT count(*) FROM article WHERE issue_id = ?1 AND note <> '') "
                             "+ (SELECT count(*) FROM issue WHERE id = ?1 AND note <> '')");
    RemovalEffect effect;
    if (query.bind(id).next()) {
        query.read(effect.annotations, effect.annotationsInAll, effect.decidedFacts, effect.notes);
    }
    return effect;
}

void IssueRepository::removeWithContent(IssueId id)
{
    constexpr const char *deletions[] = {
        "DELETE FROM annotation_tag WHERE annotation_id IN "
        "(SELECT id FROM annotation WHERE issue_id = ?1)",
        "DELETE FROM annotation_range WHERE annotation_id IN "
        "(SELECT id FROM annotation WHERE issue_id = ?1)",
        "DELETE FROM annotation WHERE issue_id = ?1",
        "DELETE FROM proposal WHERE fact_id IN (SELECT f.id FROM fact f "
        "JOIN article a ON a.id = f.article_id WHERE a.issue_id = ?1)",
        "DELETE FROM fact WHERE article_id IN (SELECT id FROM article WHERE issue_id = ?1)",
        "DELETE FROM topic WHERE article_id IN (SELECT id FROM article WHERE issue_id = ?1)",
        "DELETE FROM block WHERE issue_id = ?1",
        "DELETE FROM article WHERE issue_id = ?1",
        "DELETE FROM diagnostic WHERE issue_id = ?1",
        "DELETE FROM issue WHERE id = ?1",
    };
    for (const char *sql : deletions) {
        m_database.statement(sql).bind(id).run();
    }
}

QSet<ArticleId> IssueRepository::articlesOf(IssueId id) const
{
    Statement query = m_database.statement("SELECT id FROM article WHERE issue_id = ?1");
    query.bind(id);
    QSet<ArticleId> articles;
    while (query.next()) {
        articles.insert(query.value<ArticleId>());
    }
    return articles;
}

QList<Diagnostic> IssueRepository::diagnostics(IssueId id) const
{
    Statement query = m_database.statement("SELECT code, start_offset, end_offset, detail "
                                           "FROM diagnostic WHERE issue_id = ?1 ORDER BY id");
    query.bind(id);
    const qsizetype length = textLength(m_database, id);
    QList<Diagnostic> diagnostics;
    while (query.next()) {
        Diagnostic diagnostic;
        query.read(diagnostic.code, diagnostic.range.start, diagnostic.range.end,
                   diagnostic.detail);
        diagnostic.range = rangeWithin(diagnostic.range, length);
        diagnostics.append(diagnostic);
    }
    return diagnostics;
}

void IssueRepository::addDiagnostics(IssueId id, const QList<Diagnostic> &diagnostics)
{
    Statement insert = m_database.statement(
        "INSERT INTO diagnostic (issue_id, code, start_offset, end_offset, detail) "
        "VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const Diagnostic &diagnostic : diagnostics) {
        insert
            .bind(id, diagnostic.code, diagnostic.range.start, diagnostic.range.end,
                  diagnostic.detail)
            .run();
    }
}

void IssueRepository::removeDiagnostics(IssueId id)
{
    m_database.statement("DELETE FROM diagnostic WHERE issue_id = ?1").bind(id).run();
}

bool IssueRepository::isThere(IssueId id) const
{
    return m_database.statement("SELECT 1 FROM issue WHERE id = ?1").bind(id).next();
}

bool IssueRepository::isLarge(IssueId id) const
{
    Statement query = m_database.statement("SELECT count(*) FROM article a JOIN fact f "
                                           "ON f.article_id = a.id WHERE a.issue_id = ?1");
    const qsizetype facts = query.bind(id).next() ? qsizetype(query.value<qint64>()) : 0;
    return isLarge(facts, textLength(m_database, id));
}

bool IssueRepository::isLarge(qsizetype facts, qsizetype textLength)
{
    return facts > MostFactsAtOnce || textLength > LongestTextAtOnce;
}

} // namespace jianbao
