// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/repositories/textlength.h"

#include "app/storage/database.h"

namespace jianbao {

qsizetype textLength(const Database &database, IssueId id)
{
    Statement query = database.statement("SELECT s.length FROM issue i "
                                         "JOIN source s ON s.sha256 = i.sha256 WHERE i.id = ?1");
    return query.bind(id).next() ? query.value<qint64>() : 0;
}

qsizetype textLength(const Database &database, ArticleId id)
{
    Statement query =
        database.statement("SELECT s.length FROM article a JOIN issue i ON i.id = a.issue_id "
                           "JOIN source s ON s.sha256 = i.sha256 WHERE a.id = ?1");
    return query.bind(id).next() ? query.value<qint64>() : 0;
}

} // namespace jianbao
