// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/checkingrepository.h"

#include "app/storage/database.h"

namespace jianbao {

CheckingRepository::CheckingRepository(const Database &database)
    : m_database(database)
{}

QHash<QString, Verdict> CheckingRepository::verdicts() const
{
    Statement query = m_database.statement("SELECT finding, verdict FROM verdict");
    query.bind();
    QHash<QString, Verdict> verdicts;
    while (query.next()) {
        QString finding;
        Verdict verdict{};
        query.read(finding, verdict);
        verdicts.insert(finding, verdict);
    }
    return verdicts;
}

void CheckingRepository::setVerdict(const Finding &finding, std::optional<Verdict> verdict,
                                    const QString &coder, const QDateTime &at)
{
    if (!verdict) {
        m_database.statement("DELETE FROM verdict WHERE finding = ?1").bind(finding.key).run();
        return;
    }
    const IssueId issue = finding.places.isEmpty() ? IssueId() : finding.places.first().issue;
    m_database
        .statement("INSERT INTO verdict (finding, verdict, issue_id, coder, decided_at) "
                   "VALUES (?1, ?2, ifnull(?3, 0), ?4, ?5) ON CONFLICT (finding) DO UPDATE SET "
                   "verdict = ?2, coder = ?4, decided_at = ?5 WHERE verdict <> ?2")
        .bind(finding.key, *verdict, issue, coder, at)
        .run();
}

QSet<std::pair<ArticleId, TagId>> CheckingRepository::unwantedTags() const
{
    Statement query = m_database.statement("SELECT article_id, tag_id FROM unwanted_tag");
    query.bind();
    QSet<std::pair<ArticleId, TagId>> tags;
    while (query.next()) {
        ArticleId article;
        TagId tag;
        query.read(article, tag);
        tags.insert({article, tag});
    }
    return tags;
}

QSet<ArticleId> CheckingRepository::articlesWithUnwantedTags(IssueId issue) const
{
    Statement query = m_database.statement(
        "SELECT id FROM article WHERE issue_id = ?1 "
        "AND EXISTS (SELECT 1 FROM unwanted_tag WHERE article_id = article.id)");
    query.bind(issue);
    QSet<ArticleId> articles;
    while (query.next()) {
        articles.insert(query.value<ArticleId>());
    }
    return articles;
}

QList<IssueId> CheckingRepository::decidedIssues(int most) const
{
    Statement query = m_database.statement(
        "SELECT issue_id FROM ("
        "SELECT issue_id, max(id) AS latest FROM annotation GROUP BY issue_id "
        "UNION ALL SELECT DISTINCT issue_id, 0 FROM article WHERE review NOT IN (?1, ?2) "
        "UNION ALL SELECT DISTINCT a.issue_id, 0 FROM unwanted_tag u "
        "JOIN article a ON a.id = u.article_id) "
        "GROUP BY issue_id ORDER BY max(latest) DESC, issue_id DESC LIMIT ?3");
    query.bind(nameOf(ReviewState::Unseen), nameOf(ReviewState::InWork), most);
    QList<IssueId> issues;
    while (query.next()) {
        issues.append(query.value<IssueId>());
    }
    return issues;
}

void CheckingRepository::addUnwanted(ArticleId article, TagId tag, const QString &coder,
                                     const QDateTime &at)
{
    m_database
        .statement("INSERT INTO unwanted_tag (article_id, tag_id, coder, decided_at) "
                   "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
        .bind(article, tag, coder, at)
        .run();
}

} // namespace jianbao
