// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/memoryrepository.h"

#include "app/storage/database.h"

namespace jianbao {

MemoryRepository::MemoryRepository(const Database &database)
    : m_database(database)
{}

QString MemoryRepository::value(const QString &key) const
{
    Statement query = m_database.statement("SELECT value FROM remembered WHERE key = ?1");
    return query.bind(key).next() ? query.value<QString>() : QString();
}

void MemoryRepository::setValue(const QString &key, const QString &value)
{
    m_database
        .statement("INSERT INTO remembered (key, value) VALUES (?1, ?2) "
                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
        .bind(key, value)
        .run();
}

} // namespace jianbao
