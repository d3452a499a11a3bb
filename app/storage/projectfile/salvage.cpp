// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/salvage.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/projectfile.h"
#include "app/storage/sqlite.h"
#include "app/storage/storage.h"
#include "app/storage/tables.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// A first number from a query on the damaged file; nothing where it cannot be read.
std::optional<qint64> numberOr(const Database &database, const QByteArray &sql)
{
    try {
        SQLite::Statement query(database.connection(), sql.toStdString());
        return query.executeStep() ? std::optional<qint64>(query.getColumn(0).getInt64())
                                   : std::nullopt;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    }
}

/// Reads the rows of one table of a damaged file, past the pages that cannot be read.
class DamagedTable
{
public:
    /// Returns whether to go on.
    using Take = std::function<bool(SQLite::Statement &row)>;

    DamagedTable(const Database &database, const StoredTable &table)
        : m_database(database)
        , m_table(table)
        , m_last(numberOr(database, "SELECT max(rowid) FROM " + table.name)
                     .value_or(std::numeric_limits<qint64>::max() / 4))
    {}

    /// Gives each row that can be read to `take`, whose columns begin with the row's number.
    void read(const Take &take)
    {
        qint64 after = std::numeric_limits<qint64>::min();
        while (!readFrom(after, take) && m_reached < m_last) {
            const std::optional<qint64> next = nextReadable();
            if (!next) {
                return;
            }
            after = *next;
        }
    }

    std::optional<qint64> expected() const
    {
        return numberOr(m_database, "SELECT count(*) FROM " + m_table.name);
    }

private:
    /// Reads on behind a row number; true when the end was reached.
    bool readFrom(qint64 after, const Take &take)
    {
        try {
            SQLite::Statement rows(m_database.connection(),
                                   ("SELECT rowid, " + m_table.columnList() + " FROM "
                                    + m_table.name + " WHERE rowid > ?1 ORDER BY rowid")
                                       .toStdString());
            rows.bind(1, int64_t(after));
            while (rows.executeStep()) {
                m_reached = std::max<qint64>(m_reached, rows.getColumn(0).getInt64());
                if (!take(rows)) {
                    return true;
                }
            }
            return true;
        } catch (const SQLite::Exception &) {
            m_reached = std::max({m_reached, after, qint64(0)});
            // Where only the row's number can be read, the rest of it lies on a damaged page.
            m_reached = rowBehind(m_reached).value_or(m_reached);
            return false;
        }
    }

    /// A damaged tree can lead to a row in front, too; then nothing readable is behind, and what
    /// was reached only ever grows.
    std::optional<qint64> rowBehind(qint64 after) const
    {
        const std::optional<qint64> row =
            numberOr(m_database, "SELECT rowid FROM " + m_table.name + " WHERE rowid > "
                                     + QByteArray::number(after) + " ORDER BY rowid LIMIT 1");
        return row && *row > after ? row : std::nullopt;
    }

    /// The lowest row number behind the damage from which on rows can be read: by growing steps
    /// forward, then halving the last step.
    std::optional<qint64> nextReadable() const
    {
        qint64 bad = m_reached;
        qint64 step = 1;
        while (!rowBehind(bad + step)) {
            bad += step;
            step *= 2;
            if (bad > m_last || step > m_last) {
                return std::nullopt;
            }
        }
        qint64 good = bad + step;
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (rowBehind(middle) ? good : bad) = middle;
        }
        return good;
    }

    const Database &m_database;
    const StoredTable &m_table;
    qint64 m_last;
    qint64 m_reached = 0;
};

void copyColumn(const SQLite::Column &from, SQLite::Statement &into, int index)
{
    if (from.isNull()) {
        into.bind(index);
    } else if (from.isInteger()) {
        into.bind(index, int64_t(from.getInt64()));
    } else if (from.isFloat()) {
        into.bind(index, from.getDouble());
    } else if (from.isBlob()) {
        into.bind(index, from.getBlob(), from.getBytes());
    } else {
        into.bind(index, from.getString());
    }
}

/// Why a row could not be written; one whose content is damaged is left out without failure.
std::optional<SQLite::Exception> failureOf(SQLite::Statement &insertion)
{
    try {
        insertion.exec();
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT) {
            return exception;
        }
    }
    return std::nullopt;
}

SalvagedTable copyTable(const Database &from, const Database &into, const StoredTable &table)
{
    SalvagedTable result{table.name, 0, std::nullopt};
    SQLite::Statement insertion(into.connection(), table.insertion("OR IGNORE").toStdString());
    DamagedTable damaged(from, table);
    std::optional<SQLite::Exception> failure;
    damaged.read([&](SQLite::Statement &row) {
        insertion.reset();
        for (int i = 0; i < table.columns.size(); ++i) {
            copyColumn(row.getColumn(i + 1), insertion, i + 1);
        }
        failure = failureOf(insertion);
        return !failure;
    });
    if (failure) {
        throw SQLite::Exception(*failure);
    }
    result.lost = damaged.expected();
    return result;
}

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

/// Makes issues and articles whose rows are lost anew from what indexes know of them, so that what
/// belongs to them is not lost as well. Headlines and the times of imports are not to be had there.
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

/// Takes out what nothing can be done with: rows whose owners are lost, annotations without a
/// place.
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

/// Counts what is there now, and so what is lost of what an index of the damaged file told of.
bool countLosses(const Database &database, QList<SalvagedTable> &tables)
{
    bool complete = true;
    for (SalvagedTable &table : tables) {
        table.rows = numberOr(database, "SELECT count(*) FROM " + table.table).value_or(0);
        if (table.lost) {
            table.lost = std::max(qint64(0), *table.lost - table.rows);
        }
        complete = complete && table.lost == 0;
    }
    return complete;
}

Result<Salvaged> fillFrom(const Database &damaged, Storage &stored)
{
    return stored.database.write([&]() -> Result<Salvaged> {
        stored.database.execute("PRAGMA foreign_keys = OFF");
        SQLite::Transaction transaction(stored.database.connection());
        QList<SalvagedTable> tables;
        for (const StoredTable &table : storedTables(stored.database)) {
            tables.append(copyTable(damaged, stored.database, table));
        }
        const qint64 restored = restoreOwners(damaged, stored.database);
        dropOrphans(stored.database);
        if (!countLosses(stored.database, tables) || restored > 0) {
            stored.database.execute("UPDATE action SET state = 'abandoned'");
        }
        transaction.commit();
        return Salvaged{tables, restored};
    });
}

Result<void> rebuildIndex(Storage &stored)
{
    return stored.database.write([&]() -> Result<void> {
        SQLite::Transaction transaction(stored.database.connection());
        stored.index.rebuild();
        transaction.commit();
        return {};
    });
}

/// Gives a file that was cut off its full length again, with zeros: SQLite reads nothing at all of
/// one that is shorter than its header says.
void padToItsLength(const QString &path)
{
    constexpr qint64 HeaderSize = 100;
    constexpr qint64 LargestGrowth = qint64(16) * 1024 * 1024 * 1024; // takes no room on the disk
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return;
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.size() == HeaderSize) {
        const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
        const qint64 length = pageSize * qFromBigEndian<quint32>(header.constData() + 28);
        if (length > file.size() && length - file.size() < LargestGrowth) {
            file.resize(length);
        }
    }
}

/// The damaged file with its log in a folder of ours, since opening could change both.
OpenedDatabase openCopy(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"damaged"_s);
    if (!folder.isValid() || !QFile::copy(path, copy)) {
        return fail(ErrorCode::FileNotReadable, path);
    }
    QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    for (const QString &file : {copy, copy + u"-wal"_s}) {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }
    padToItsLength(copy);
    OpenedDatabase opened = connectTo(copy, SQLite::OPEN_READWRITE, path);
    if (!opened) {
        return opened;
    }
    const Database &database = **opened;
    const Result<void> ready = database.write([&]() -> Result<void> {
        return configure(database).map([&] { (void)storedTables(database); });
    });
    return ready ? std::move(opened) : fail(ErrorCode::DamagedProject, path, ready.error().cause);
}

} // namespace

Result<Salvaged> salvage(const QString &damaged, const QString &target, const Schema &schema)
{
    const QTemporaryDir folder;
    const OpenedDatabase source = openCopy(damaged, folder);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const auto salvaged =
        ProjectFile::create(target, schema)
            .and_then([&] { return ProjectFile::open(target, schema); })
            .and_then([&](std::unique_ptr<ProjectFile> file) {
                Storage stored(std::move(file));
                const Result<Salvaged> filled = fillFrom(**source, stored);
                return filled.and_then([&](const Salvaged &) { return rebuildIndex(stored); })
                    .and_then([&] { return filled; });
            });
    if (!salvaged && salvaged.error().code != ErrorCode::ProjectExists) {
        QFile::remove(target);
    }
    return salvaged;
}

} // namespace jianbao
