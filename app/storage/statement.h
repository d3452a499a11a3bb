// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/base/ids.h"
#include "app/base/textrange.h"
#include "app/model/names.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace jianbao {

/// A prepared statement on loan from the cache of its Database, reset when it goes back. Binds and
/// reads the types of the model; throws SQLite::Exception (see Database::write and read).
class Statement
{
public:
    using GiveBack = std::function<void(std::unique_ptr<SQLite::Statement>)>;

    Statement(std::unique_ptr<SQLite::Statement> statement, GiveBack giveBack);
    Statement(Statement &&) = default;
    ~Statement();

    /// Binds the parameters ?1, ?2 … in this order; resets the statement first.
    template<typename... T>
    Statement &bind(const T &...values)
    {
        m_statement->reset();
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }

    /// Runs to the next row; false at the end.
    bool next() { return m_statement->executeStep(); }
    /// Runs a statement that gives no rows, ready to be bound and run again.
    void run();

    /// Reads the first columns of the row in this order.
    template<typename... T>
    void read(T &...values)
    {
        int column = 0;
        (get(column++, values), ...);
    }
    /// The first column of the row.
    template<typename T>
    T value()
    {
        T result{};
        get(0, result);
        return result;
    }

private:
    void put(int index, qint64 value);
    void put(int index, int value) { put(index, qint64(value)); }
    void put(int index, double value);
    void put(int index, const QString &value);
    void put(int index, const QStringList &value); // as a JSON array
    void put(int index, const QByteArray &value);  // must live until the statement is reset
    void put(int index, QDate value);              // NULL for no date
    void put(int index, const QDateTime &value);
    void put(int index, TextRange value) = delete; // two columns: bind start and end
    void put(int index, const std::optional<Decimal> &value);
    void putNull(int index);

    template<typename Kind>
    void put(int index, Id<Kind> id)
    {
        id.isValid() ? put(index, id.value) : putNull(index);
    }
    template<typename Enum, typename = std::enable_if_t<std::is_enum_v<Enum>>>
    void put(int index, Enum value)
    {
        put(index, nameOf(value));
    }

    void get(int column, qint64 &value) const;
    void get(int column, int &value) const;
    void get(int column, double &value) const;
    void get(int column, QString &value) const;
    void get(int column, QStringList &value) const;
    void get(int column, QByteArray &value) const;
    void get(int column, QByteArrayView &value) const; // until the next step
    void get(int column, QDate &value) const;
    void get(int column, QDateTime &value) const;
    void get(int column, std::optional<Decimal> &value) const;

    template<typename Kind>
    void get(int column, Id<Kind> &id) const
    {
        get(column, id.value);
    }
    template<typename Enum, typename = std::enable_if_t<std::is_enum_v<Enum>>>
    void get(int column, Enum &value) const
    {
        QByteArrayView name;
        get(column, name);
        value = fromName<Enum>(QLatin1StringView(name)).value_or(Enum{});
    }

    std::unique_ptr<SQLite::Statement> m_statement;
    GiveBack m_giveBack;
};

} // namespace jianbao
