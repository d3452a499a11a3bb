// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/sourcerepository.h"

#include "app/storage/database.h"

namespace jianbao {

namespace {

constexpr qsizetype CachedTextUnits = 16 * 1024 * 1024;

} // namespace

SourceRepository::SourceRepository(const Database &database)
    : m_database(database)
    , m_texts(CachedTextUnits)
{}

void SourceRepository::add(const SourceRecord &source)
{
    m_database
        .statement("INSERT INTO source (sha256, encoding, length, bytes, text) "
                   "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (sha256) DO NOTHING")
        .bind(source.sha256, source.encoding, source.text.size(), source.bytes, source.text)
        .run();
}

QString SourceRepository::text(const QString &sha256)
{
    if (const QString *cached = m_texts.object(sha256)) {
        return *cached;
    }
    Statement query = m_database.statement("SELECT text, length FROM source WHERE sha256 = ?1");
    if (!query.bind(sha256).next()) {
        return {};
    }
    QString text;
    qint64 length = 0;
    query.read(text, length);
    text.resize(length, QChar::ReplacementCharacter); // only a file of a stranger needs it
    m_texts.insert(sha256, new QString(text), text.size());
    return text;
}

QByteArray SourceRepository::bytes(const QString &sha256) const
{
    Statement query = m_database.statement("SELECT bytes FROM source WHERE sha256 = ?1");
    return query.bind(sha256).next() ? query.value<QByteArray>() : QByteArray();
}

QString SourceRepository::ofIssue(IssueId id) const
{
    Statement query = m_database.statement("SELECT sha256 FROM issue WHERE id = ?1");
    return query.bind(id).next() ? query.value<QString>() : QString();
}

QString SourceRepository::ofArticle(ArticleId id) const
{
    Statement query = m_database.statement(
        "SELECT i.sha256 FROM article a JOIN issue i ON i.id = a.issue_id WHERE a.id = ?1");
    return query.bind(id).next() ? query.value<QString>() : QString();
}

void SourceRepository::dropUnreachable()
{
    m_database
        .statement("DELETE FROM source WHERE NOT EXISTS "
                   "(SELECT 1 FROM issue WHERE issue.sha256 = source.sha256) "
                   "AND NOT EXISTS (SELECT 1 FROM action WHERE action.sha256 = source.sha256 "
                   "AND action.state <> 'abandoned')")
        .run();
}

} // namespace jianbao
