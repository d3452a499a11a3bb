// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/salvage.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/countrows.h"
#include "app/storage/projectfile/damagedrows.h"
#include "app/storage/projectfile/lostowners.h"
#include "app/storage/projectfile/projectfile.h"
#include "app/storage/projectfile/rowcopy.h"
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

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

void copyTable(const Database &from, const Database &into, const StoredTable &table)
{
    SQLite::Statement insertion(into.connection(), table.insertion("OR IGNORE").toStdString());
    std::optional<SQLite::Exception> failure;
    DamagedRows rows(from, table.name, "rowid", table.columnList(),
                     highestNumber(from, table.name));
    rows.readEach([&](SQLite::Statement &row) {
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
}

/// What is there now, and so what is lost of what the damaged file told of.
SalvagedTable compared(const Database &damaged, const Database &saved, const StoredTable &table)
{
    SalvagedTable result{table.name, 0, {}};
    result.rows = numberOr(saved, "SELECT count(*) FROM " + table.name).value_or(0);
    const RowCount before = countRows(damaged, table);
    result.lost.atLeast = std::max<qint64>(0, before.atLeast - result.rows);
    if (before.atMost) {
        result.lost.atMost = std::max(result.lost.atLeast, *before.atMost - result.rows);
    }
    return result;
}

Result<Salvaged> fillFrom(const Database &damaged, Storage &stored)
{
    return stored.database.write([&]() -> Result<Salvaged> {
        stored.database.execute("PRAGMA foreign_keys = OFF");
        SQLite::Transaction transaction(stored.database.connection());
        const QList<StoredTable> tables = storedTables(stored.database);
        for (const StoredTable &table : tables) {
            copyTable(damaged, stored.database, table);
        }
        Salvaged result;
        result.restoredOwners = restoreOwners(damaged, stored.database);
        dropOrphans(stored.database);
        bool isWhole = result.restoredOwners == 0;
        for (const StoredTable &table : tables) {
            result.tables.append(compared(damaged, stored.database, table));
            isWhole = isWhole && result.tables.last().lost.atMost == 0;
        }
        if (!isWhole) {
            stored.database.execute("UPDATE action SET state = 'abandoned'");
        }
        transaction.commit();
        return result;
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
