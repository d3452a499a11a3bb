// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/lexiconrepository.h"

#include "app/storage/database.h"

namespace jianbao {

LexiconRepository::LexiconRepository(const Database &database)
    : m_database(database)
{}

QList<LexiconText> LexiconRepository::all() const
{
    Statement query = m_database.statement("SELECT name, content FROM lexicon ORDER BY name");
    query.bind();
    QList<LexiconText> lexicons;
    while (query.next()) {
        LexiconText lexicon;
        query.read(lexicon.name, lexicon.content);
        lexicons.append(lexicon);
    }
    return lexicons;
}

void LexiconRepository::set(const LexiconText &lexicon)
{
    m_database
        .statement("INSERT INTO lexicon (name, content) VALUES (?1, ?2) "
                   "ON CONFLICT (name) DO UPDATE SET content = excluded.content")
        .bind(lexicon.name, lexicon.content)
        .run();
}

void LexiconRepository::remove(const QString &name)
{
    m_database.statement("DELETE FROM lexicon WHERE name = ?1").bind(name).run();
}

} // namespace jianbao
