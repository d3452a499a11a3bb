// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/lostowners.h"

#include "app/storage/database.h"
#include "app/storage/projectfile/damagedrows.h"
#include "app/storage/projectfile/rowcopy.h"
#include "app/storage/sqlite.h"

#include <QByteArrayList>

#include <SQLiteCpp/Column.h>

namespace jianbao {

namespace {

/// Runs statements on the damaged file and the new one, as far as the damaged one can be read.
void copyFromIndex(const Database &from, const Database &into, const char *query,
                   const char *insertion)
{
    SQLite::Statement write(into.connection(), insertion);
    try {
        SQLite::Statement rows(from.connection(), query);
        while (rows.executeStep()) {
            write.reset();
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                copyColumn(rows.getColumn(i), write, i + 1);
            }
            if (failureOf(write)) {
                return;
            }
        }
    } catch (const SQLite::Exception &) {
        return; // this index is damaged too
    }
}

} // namespace

qint64 restoreOwners(const Database &from, const Database &into)
{
    const auto count = [&] {
        return numberOr(into,
                        "SELECT (SELECT count(*) FROM issue) + (SELECT count(*) FROM article)")
            .value_or(0);
    };
    const qint64 before = count();
    into.execute("CREATE TEMP TABLE found (id INTEGER PRIMARY KEY, sha256 TEXT)");
    copyFromIndex(from, into, "SELECT id, sha256 FROM issue INDEXED BY sqlite_autoindex_issue_1",
                  "INSERT OR IGNORE INTO temp.found VALUES (?1, ?2)");
    copyFromIndex(from, into,
                  "SELECT id, paper, date, edition, file_name FROM issue INDEXED BY issue_order",
                  "INSERT OR IGNORE INTO issue (id, paper, date, edition, file_name, sha256, "
                  "imported_at) SELECT ?1, ?2, ?3, ?4, ?5, sha256, '1970-01-01T00:00:00.000Z' "
                  "FROM temp.found WHERE id = ?1");
    into.execute("INSERT OR IGNORE INTO issue (id, paper, date, edition, file_name, sha256, "
                 "imported_at) SELECT id, '', NULL, '', '', sha256, '1970-01-01T00:00:00.000Z' "
                 "FROM temp.found; DROP TABLE temp.found");
    copyFromIndex(from, into,
                  "SELECT id, issue_id, position, review FROM article INDEXED BY article_issue",
                  "INSERT OR IGNORE INTO article (id, issue_id, position, review, headline, deck, "
                  "place, date, reporters, kind, first_words, confidence, reason) "
                  "VALUES (?1, ?2, ?3, ?4, '', '', '', '', '[]', '', '', 0, '')");
    return count() - before;
}

void dropOrphans(const Database &database)
{
    for (;;) {
        database.execute("DELETE FROM annotation_tag WHERE annotation_id NOT IN "
                         "(SELECT annotation_id FROM annotation_range); "
                         "DELETE FROM annotation WHERE id NOT IN "
                         "(SELECT annotation_id FROM annotation_range)");
        SQLite::Statement check(database.connection(), "PRAGMA foreign_key_check");
        QByteArrayList deletions;
        while (check.executeStep()) {
            deletions.append("DELETE FROM " + QByteArray(check.getColumn(0).getText())
                             + " WHERE rowid = "
                             + QByteArray::number(qint64(check.getColumn(1).getInt64())));
        }
        check.reset();
        if (deletions.isEmpty()) {
            return;
        }
        for (const QByteArray &deletion : deletions) {
            database.connection().exec(deletion.toStdString());
        }
    }
}

} // namespace jianbao
