// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/database.h"

#include "app/storage/sqlite.h"

#include <cerrno>

namespace jianbao {

Q_LOGGING_CATEGORY(storageLog, "jianbao.storage")

namespace {

/// While a file is opened, which takes locks by turns with others that open it.
constexpr int FirstPatienceInMs = 250;

ErrorCode codeFrom(int resultCode)
{
    switch (resultCode & 0xff) { // without the details of an extended code
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectLocked;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_READONLY:
        return ErrorCode::ProjectReadOnly;
    case SQLITE_NOTADB:
        return ErrorCode::NotAProject;
    case SQLITE_CORRUPT:
        return ErrorCode::DamagedProject;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::FileNotReadable;
    default:
        return ErrorCode::StorageFailed;
    }
}

/// Where the WAL or its index cannot be made on a full disk SQLite reports an I/O error.
bool isDiskFull(int resultCode, int systemError)
{
    return (resultCode & 0xff) == SQLITE_IOERR && (systemError == ENOSPC || systemError == EDQUOT);
}

} // namespace

Error errorFrom(int resultCode, int systemError, const QString &path, const QString &cause)
{
    const ErrorCode code =
        isDiskFull(resultCode, systemError) ? ErrorCode::DiskFull : codeFrom(resultCode);
    return {code, path, cause};
}

Database::Database(const QString &fileName, int flags, const QString &path)
    : m_path(path)
    , m_connection(fileName.toStdString(), flags | SQLite::OPEN_NOMUTEX, FirstPatienceInMs)
{}

Database::~Database() = default;

void Database::setPatience(std::chrono::milliseconds patience) const
{
    m_connection.setBusyTimeout(int(patience.count()));
}

void Database::stopWhen(const std::atomic<bool> &cancelled) const
{
    constexpr int Instructions = 1000; // some 0.1 ms
    const auto ask = [](void *flag) {
        return static_cast<std::atomic<bool> *>(flag)->load() ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), Instructions, ask,
                             const_cast<std::atomic<bool> *>(&cancelled));
}

Statement Database::statement(const char *sql) const
{
    std::shared_ptr<Statement::Idle> &idle = m_idle[sql];
    if (!idle) {
        idle = std::make_shared<Statement::Idle>();
    }
    std::unique_ptr<PreparedStatement> prepared;
    if (idle->empty()) {
        prepared = std::make_unique<PreparedStatement>(handle(), sql);
    } else {
        prepared = std::move(idle->back());
        idle->pop_back();
    }
    return {std::move(prepared), idle};
}

void Database::execute(const char *sql) const
{
    m_connection.exec(sql);
}

qint64 Database::lastInsertId() const
{
    return m_connection.getLastInsertRowid();
}

qint64 Database::versionOfOthers() const
{
    Statement query = statement("PRAGMA data_version");
    return query.bind().next() ? query.value<qint64>() : 0;
}

Error Database::errorFrom(const SQLite::Exception &exception) const
{
    return jianbao::errorFrom(exception.getErrorCode(), sqlite3_system_errno(handle()), m_path,
                              QString::fromUtf8(exception.what()));
}

Error Database::errorFrom(int resultCode) const
{
    return jianbao::errorFrom(resultCode, sqlite3_system_errno(handle()), m_path,
                              QString::fromUtf8(sqlite3_errstr(resultCode)));
}

void Database::logFailedRead(const SQLite::Exception &exception) const
{
    if ((exception.getErrorCode() & 0xff) == SQLITE_INTERRUPT) { // it was asked to end
        return;
    }
    qCWarning(storageLog, "reading failed: %s (%d)", exception.what(),
              exception.getExtendedErrorCode());
}

} // namespace jianbao
