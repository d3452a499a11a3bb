// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/preparedstatement.h"

#include "app/storage/sqlite.h"

#include <QStringEncoder>

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace jianbao {

namespace {

/// Bytes that a UTF-16 unit takes in UTF-8, at most.
constexpr qsizetype LargestUnit = 3;

bool hasSurrogates(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
}

} // namespace

PreparedStatement::PreparedStatement(sqlite3 *connection, const char *sql)
{
    const int result =
        sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK) {
        throw SQLite::Exception(connection, result);
    }
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

void PreparedStatement::check(int result) const
{
    if (result != SQLITE_OK) {
        throw SQLite::Exception(sqlite3_db_handle(m_statement), result);
    }
}

void PreparedStatement::reset() noexcept
{
    sqlite3_reset(m_statement); // it repeats what the last step() had to say
    sqlite3_clear_bindings(m_statement);
    m_used = 0;
}

bool PreparedStatement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) {
        check(result);
    }
    return result == SQLITE_ROW;
}

void PreparedStatement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void PreparedStatement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void PreparedStatement::bind(int index, QStringView value)
{
    if (value.isEmpty()) { // most of a fact's columns
        check(sqlite3_bind_text(m_statement, index, "", 0, SQLITE_STATIC));
        return;
    }
    const bool fits = size_t(value.size()) <= (m_texts.size() - m_used) / LargestUnit;
    if (!fits || hasSurrogates(value)) {
        const QByteArray text = value.toUtf8();
        check(sqlite3_bind_text64(m_statement, index, text.constData(), sqlite3_uint64(text.size()),
                                  SQLITE_TRANSIENT, SQLITE_UTF8));
        return;
    }
    char *const start = m_texts.data() + m_used;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype size = encoder.appendToBuffer(start, value) - start;
    m_used += size_t(size);
    check(sqlite3_bind_text(m_statement, index, start, int(size), SQLITE_STATIC));
}

void PreparedStatement::bind(int index, QLatin1StringView literal)
{
    const char *const text = literal.isEmpty() ? "" : literal.data();
    check(sqlite3_bind_text(m_statement, index, text, int(literal.size()), SQLITE_STATIC));
}

void PreparedStatement::bind(int index, QByteArrayView value)
{
    const char *const bytes = value.isNull() ? "" : value.data(); // empty is not NULL
    check(sqlite3_bind_blob64(m_statement, index, bytes, sqlite3_uint64(value.size()),
                              SQLITE_STATIC));
}

void PreparedStatement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement, index));
}

qint64 PreparedStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double PreparedStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView PreparedStatement::bytes(int column) const
{
    const void *const bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

} // namespace jianbao
