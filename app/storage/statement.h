// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/base/ids.h"
#include "app/base/textrange.h"
#include "app/model/names.h"
#include "app/storage/preparedstatement.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace jianbao {

/// A prepared statement on loan from the cache of its Database, reset when it goes back. Binds and
/// reads the types of the model; throws SQLite::Exception (see Database::write and read).
class Statement
{
public:
    /// Statements of one text that are prepared and not on loan.
    using Idle = std::vector<std::unique_ptr<PreparedStatement>>;

    Statement(std::unique_ptr<PreparedStatement> statement, std::shared_ptr<Idle> idle);
    Statement(Statement &&) = default;
    ~Statement();

    /// Binds the parameters ?1, ?2 … in this order; resets the statement first.
    template<typename... T>
    Statement &bind(const T &...values)
    {
        m_statement->reset();
        m_bound = 0;
        return bindFurther(values...);
    }
    /// Binds the parameters behind those that are bound since the last bind().
    template<typename... T>
    Statement &bindFurther(const T &...values)
    {
        (put(++m_bound, values), ...);
        return *this;
    }

    /// Runs to the next row; false at the end.
    bool next() { return m_statement->step(); }
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
    void put(int index, qint64 value) { m_statement->bind(index, value); }
    void put(int index, int value) { m_statement->bind(index, qint64(value)); }
    void put(int index, double value) { m_statement->bind(index, value); }
    void put(int index, QStringView value) { m_statement->bind(index, value); }
    void put(int index, const QString &value) { m_statement->bind(index, QStringView(value)); }
    void put(int index, const QStringList &value); // as a JSON array
    void put(int index, const QByteArray &value)
    {
        m_statement->bind(index, QByteArrayView(value));
    }
    void put(int index, QDate value); // NULL for no date
    void put(int index, const QDateTime &value);
    void put(int index, TextRange value) = delete; // two columns: bind start and end
    void put(int index, const std::optional<Decimal> &value);

    template<typename Kind>
    void put(int index, Id<Kind> id)
    {
        id.isValid() ? put(index, id.value) : m_statement->bindNull(index);
    }
    template<typename Enum, typename = std::enable_if_t<std::is_enum_v<Enum>>>
    void put(int index, Enum value)
    {
        put(index, nameOf(value));
    }

    void get(int column, qint64 &value) const { value = m_statement->number(column); }
    void get(int column, int &value) const { value = int(m_statement->number(column)); }
    void get(int column, double &value) const { value = m_statement->real(column); }
    void get(int column, QString &value) const { value = QString::fromUtf8(bytes(column)); }
    void get(int column, QStringList &value) const;
    void get(int column, QByteArray &value) const { value = bytes(column).toByteArray(); }
    void get(int column, QByteArrayView &value) const { value = bytes(column); } // until next()
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
        value = fromName<Enum>(QLatin1StringView(bytes(column))).value_or(Enum{});
    }

    QByteArrayView bytes(int column) const { return m_statement->bytes(column); }

    std::unique_ptr<PreparedStatement> m_statement;
    std::shared_ptr<Idle> m_idle;
    int m_bound = 0;
};

} // namespace jianbao
