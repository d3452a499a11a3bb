// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QStringView>

#include <array>

struct sqlite3;
struct sqlite3_stmt;

namespace jianbao {

/// A statement of SQLite through its C interface. SQLiteCpp's takes a copy of a shared pointer for
/// each column it reads and two copies of each text it binds, which is a third of the time of
/// storing an issue's facts. Failures throw SQLite::Exception.
class PreparedStatement
{
public:
    PreparedStatement(sqlite3 *connection, const char *sql);
    ~PreparedStatement();
    Q_DISABLE_COPY_MOVE(PreparedStatement)

    /// Ready to be bound and run again; nothing is bound then.
    void reset() noexcept;
    /// Runs to the next row; false at the end.
    bool step();

    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, QStringView value);
    void bind(int index, QLatin1StringView literal); ///< Must live as long as the program.
    void bind(int index, QByteArrayView value);      ///< As a blob; must live until reset().
    void bindNull(int index);

    qint64 number(int column) const;
    double real(int column) const;
    /// In UTF-8, of a text or a blob; until the next step.
    QByteArrayView bytes(int column) const;

private:
    void check(int result) const;

    sqlite3_stmt *m_statement = nullptr;
    std::array<char, 8192> m_texts; // short ones that are bound now
    size_t m_used = 0;
};

} // namespace jianbao
