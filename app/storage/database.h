// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"
#include "app/storage/statement.h"

#include <QHash>
#include <QLoggingCategory>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <atomic>
#include <chrono>

struct sqlite3;

namespace jianbao {

Q_DECLARE_LOGGING_CATEGORY(storageLog)

/// What an SQLite result code (with the errno of the system call behind it, or 0) means for the
/// file at `path`.
Error errorFrom(int resultCode, int systemError, const QString &path, const QString &cause);

/// One connection to a project file, for one thread at a time (SQLite locks nothing for it), with a
/// cache of prepared statements. SQLite's exceptions go
/// no further than write() and read(); everything else of this folder may throw them.
class Database
{
public:
    /// Opens the file (a path, or a "file:" URI for `flags` with SQLite::OPEN_URI); throws. `path`
    /// names the file in errors.
    Database(const QString &fileName, int flags, const QString &path);
    ~Database();

    /// How long a statement waits for a lock of another program; then it is ProjectLocked.
    void setPatience(std::chrono::milliseconds patience) const;

    /// Statements end with the error Cancelled as soon as this is set; it must live as long.
    void stopWhen(const std::atomic<bool> &cancelled) const;

    /// A prepared statement for this SQL, which must be a literal.
    Statement statement(const char *sql) const;
    /// Runs one or more statements without parameters.
    void execute(const char *sql) const;
    /// The row id that the last insert gave.
    qint64 lastInsertId() const;
    /// A number that is another one after another program has changed the file.
    qint64 versionOfOthers() const;

    /// Runs `work`, which returns a Result; an exception of SQLite becomes its error.
    template<typename Work>
    auto write(Work &&work) const -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            return tl::unexpected<Error>(errorFrom(exception));
        }
    }

    /// Runs `work`, which returns a value; after an exception of SQLite (a damaged page, a lost
    /// disk) gives an empty value and logs the cause.
    template<typename Work>
    auto read(Work &&work) const -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            logFailedRead(exception);
            return {};
        }
    }

    Error errorFrom(const SQLite::Exception &exception) const;
    /// For calls of the C interface, which give a result code.
    Error errorFrom(int resultCode) const;

    const QString &path() const { return m_path; }
    SQLite::Database &connection() const { return m_connection; }
    sqlite3 *handle() const { return m_connection.getHandle(); }

private:
    void logFailedRead(const SQLite::Exception &exception) const;

    QString m_path;
    mutable SQLite::Database m_connection;
    mutable QHash<const char *, std::shared_ptr<Statement::Idle>> m_idle; // by literal
};

} // namespace jianbao
