// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace jianbao {

Statement::Statement(std::unique_ptr<PreparedStatement> statement, std::shared_ptr<Idle> idle)
    : m_statement(std::move(statement))
    , m_idle(std::move(idle))
{}

Statement::~Statement()
{
    if (m_statement) {
        m_statement->reset();
        m_idle->push_back(std::move(m_statement));
    }
}

void Statement::run()
{
    (void)m_statement->step();
    m_statement->reset();
}

void Statement::put(int index, const QStringList &value)
{
    const QJsonDocument document(QJsonArray::fromStringList(value));
    put(index, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void Statement::put(int index, QDate value)
{
    value.isValid() ? put(index, value.toString(Qt::ISODate)) : m_statement->bindNull(index);
}

void Statement::put(int index, const QDateTime &value)
{
    put(index, value.toUTC().toString(Qt::ISODateWithMs));
}

void Statement::put(int index, const std::optional<Decimal> &value)
{
    value ? put(index, value->toString()) : m_statement->bindNull(index);
}

void Statement::get(int column, QStringList &value) const
{
    value.clear();
    for (const QJsonValue &item : QJsonDocument::fromJson(bytes(column).toByteArray()).array()) {
        value.append(item.toString());
    }
}

void Statement::get(int column, QDate &value) const
{
    value = QDate::fromString(QString::fromUtf8(bytes(column)), Qt::ISODate);
}

void Statement::get(int column, QDateTime &value) const
{
    value = QDateTime::fromString(QString::fromUtf8(bytes(column)), Qt::ISODateWithMs);
}

/// NULL reads as an empty text, which is no number.
void Statement::get(int column, std::optional<Decimal> &value) const
{
    constexpr qsizetype LongestNumber = 64;
    const QByteArrayView text = bytes(column);
    std::array<char16_t, LongestNumber> wide; // most numbers cost no memory
    if (text.isEmpty()) {
        value.reset();
    } else if (text.size() > LongestNumber) {
        value = Decimal::fromString(QString::fromLatin1(text));
    } else {
        std::transform(text.begin(), text.end(), wide.begin(), [](char c) { return uchar(c); });
        value = Decimal::fromString(QStringView(wide.data(), text.size()));
    }
}

} // namespace jianbao
