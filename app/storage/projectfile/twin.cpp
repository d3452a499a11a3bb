// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/twin.h"

#include "app/storage/projectfile/projectfile.h"
#include "app/storage/storage.h"
#include "app/storage/tables.h"

#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

constexpr auto FormatKey = "jianbao_twin"_L1;
constexpr char SequenceTable[] = "sqlite_sequence";

QJsonValue valueOf(const SQLite::Column &column)
{
    if (column.isNull()) {
        return QJsonValue::Null;
    }
    if (column.isInteger()) {
        return qint64(column.getInt64());
    }
    if (column.isFloat()) {
        return column.getDouble();
    }
    const auto *const bytes = static_cast<const char *>(column.getBlob());
    const QByteArray data(bytes, column.getBytes());
    return column.isBlob() ? QString::fromLatin1(data.toBase64()) : QString::fromUtf8(data);
}

/// One row as a line. The first column of the query is not the row's but left out.
QByteArray lineOf(const StoredTable &table, SQLite::Statement &row)
{
    QJsonObject values;
    for (int i = 0; i < table.columns.size(); ++i) {
        values.insert(QString::fromUtf8(table.columns[i]), valueOf(row.getColumn(i)));
    }
    const QJsonObject line{{QString::fromUtf8(table.name), values}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> writeLine(QIODevice &out, const QByteArray &line)
{
    if (out.write(line) != line.size()) {
        return fail(ErrorCode::FileNotWritable, {}, out.errorString());
    }
    return {};
}

Result<void> writeTable(const Database &database, const StoredTable &table, QIODevice &out)
{
    const QByteArray sql = "SELECT " + table.columnList() + " FROM " + table.name + " ORDER BY "
                           + table.key.join(", ");
    SQLite::Statement rows(database.connection(), sql.toStdString());
    while (rows.executeStep()) {
        if (Result<void> written = writeLine(out, lineOf(table, rows)); !written) {
            return written;
        }
    }
    return {};
}

StoredTable sequenceTable()
{
    return {SequenceTable, {"name", "seq"}, {"name"}, {}};
}

void bind(SQLite::Statement &insertion, int index, const QJsonValue &value, bool isBlob)
{
    if (value.isNull() || value.isUndefined()) {
        insertion.bind(index);
    } else if (value.isString() && isBlob) {
        const QByteArray bytes = QByteArray::fromBase64(value.toString().toLatin1());
        insertion.bind(index, bytes.constData(), int(bytes.size()));
    } else if (value.isString()) {
        insertion.bind(index, value.toString().toStdString());
    } else if (const qint64 number = value.toInteger(); double(number) == value.toDouble()) {
        insertion.bind(index, int64_t(number));
    } else {
        insertion.bind(index, value.toDouble());
    }
}

Result<void> noTwin()
{
    return fail(ErrorCode::NotAProject, {}, u"no twin:"_s);
}

/// The version of the tables that the first line tells.
Result<int> versionFrom(QIODevice &in, const Schema &schema)
{
    const int version = QJsonDocument::fromJson(in.readLine()).object().value(FormatKey).toInt();
    if (version > schema.version()) {
        return fail(ErrorCode::NewerProject, {}, u"version %1"_s.arg(version));
    }
    if (version < 1) {
        return fail(ErrorCode::NotAProject, {}, u"no twin: line 1"_s);
    }
    return version;
}

/// Puts the rows of a twin into an empty project.
class TwinReader
{
public:
    explicit TwinReader(const Database &database)
        : m_database(database)
    {
        QList<StoredTable> tables = storedTables(database);
        tables.append(sequenceTable());
        for (const StoredTable &table : std::as_const(tables)) {
            m_tables.insert(QString::fromUtf8(table.name), table);
        }
    }

    Result<void> read(QIODevice &in)
    {
        for (int number = 2; !in.atEnd(); ++number) { // the first line is the header
            const QJsonObject line = QJsonDocument::fromJson(in.readLine()).object();
            const Result<void> taken = line.size() == 1 ? takeRow(line) : noTwin();
            if (!taken) {
                return fail(taken.error().code, {},
                            u"%1 line %2"_s.arg(taken.error().cause).arg(number));
            }
        }
        return {};
    }

private:
    Result<void> takeRow(const QJsonObject &line)
    {
        const auto table = m_tables.constFind(line.begin().key());
        if (table == m_tables.cend() || !line.begin().value().isObject()) {
            return noTwin();
        }
        const QJsonObject values = line.begin().value().toObject();
        if (table->name == SequenceTable && !m_insertions.contains(table->name)) {
            m_database.execute("DELETE FROM sqlite_sequence"); // made by the rows before
        }
        SQLite::Statement &insertion = insertionInto(*table);
        insertion.reset();
        for (int i = 0; i < table->columns.size(); ++i) {
            const QByteArray &column = table->columns[i];
            bind(insertion, i + 1, values.value(QString::fromUtf8(column)),
                 table->blobs.contains(column));
        }
        insertion.exec();
        return {};
    }

    SQLite::Statement &insertionInto(const StoredTable &table)
    {
        std::shared_ptr<SQLite::Statement> &insertion = m_insertions[table.name];
        if (!insertion) {
            insertion = std::make_shared<SQLite::Statement>(m_database.connection(),
                                                            table.insertion({}).toStdString());
        }
        return *insertion;
    }

    const Database &m_database;
    QHash<QString, StoredTable> m_tables;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> m_insertions;
};

/// Fills a file that has the tables of the twin's version, then brings it to the newest one.
Result<void> fillFrom(QIODevice &in, Storage &stored, int version, const Schema &schema)
{
    return stored.database.write([&]() -> Result<void> {
        SQLite::Transaction rows(stored.database.connection());
        stored.database.execute("PRAGMA defer_foreign_keys = ON");
        if (Result<void> read = TwinReader(stored.database).read(in); !read) {
            return read;
        }
        rows.commit();
        if (Result<void> migrated = schema.migrate(stored.database, version); !migrated) {
            return migrated;
        }
        SQLite::Transaction index(stored.database.connection());
        stored.index.rebuild();
        index.commit();
        return {};
    });
}

} // namespace

Result<void> writeTwin(const Database &database, const Schema &schema, QIODevice &out)
{
    return database.write([&]() -> Result<void> {
        const QJsonObject header{{FormatKey, schema.version()}};
        Result<void> written =
            writeLine(out, QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n');
        QList<StoredTable> tables = storedTables(database);
        tables.append(sequenceTable()); // last: inserting the rows above changes it
        for (const StoredTable &table : tables) {
            written = written.and_then([&] { return writeTable(database, table, out); });
        }
        return written;
    });
}

Result<void> rebuildFromTwin(QIODevice &in, const QString &path, const Schema &schema)
{
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::ProjectExists, path);
    }
    const Result<int> version = versionFrom(in, schema);
    if (!version) {
        return tl::unexpected(version.error());
    }
    const Schema older = schema.upTo(*version);
    const QString unfinished = path + u".rebuilding"_s;
    QFile::remove(unfinished);
    Result<void> done = ProjectFile::create(unfinished, older)
                            .and_then([&] { return ProjectFile::open(unfinished, older); })
                            .and_then([&](std::unique_ptr<ProjectFile> file) -> Result<void> {
                                Storage stored(std::move(file));
                                return fillFrom(in, stored, *version, schema);
                            });
    if (done && !QFile::rename(unfinished, path)) {
        done = fail(ErrorCode::FileNotWritable, path);
    }
    if (!done) {
        QFile::remove(unfinished);
        done.error().subject = path;
    }
    return done;
}

} // namespace jianbao
