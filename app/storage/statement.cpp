// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <SQLiteCpp/Column.h>

namespace jianbao {

Statement::Statement(std::unique_ptr<SQLite::Statement> statement, GiveBack giveBack)
    : m_statement(std::move(statement))
    , m_giveBack(std::move(giveBack))
{}

Statement::~Statement()
{
    if (m_statement) {
        m_statement->tryReset();
        m_giveBack(std::move(m_statement));
    }
}

void Statement::run()
{
    m_statement->exec();
    m_statement->reset();
}

void Statement::put(int index, qint64 value)
{
    m_statement->bind(index, int64_t(value));
}

void Statement::put(int index, double value)
{
    m_statement->bind(index, value);
}

void Statement::put(int index, const QString &value)
{
    if (value.isEmpty()) { // most of a fact's columns; costs no memory of its own
        m_statement->bindNoCopy(index, "");
    } else {
        m_statement->bind(index, value.toStdString());
    }
}

void Statement::put(int index, const QStringList &value)
{
    const QJsonDocument document(QJsonArray::fromStringList(value));
    put(index, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void Statement::put(int index, const QByteArray &value)
{
    m_statement->bindNoCopy(index, value.constData(), int(value.size()));
}

void Statement::put(int index, QDate value)
{
    value.isValid() ? put(index, value.toString(Qt::ISODate)) : putNull(index);
}

void Statement::put(int index, const QDateTime &value)
{
    put(index, value.toUTC().toString(Qt::ISODateWithMs));
}

void Statement::put(int index, const std::optional<Decimal> &value)
{
    value ? put(index, value->toString()) : putNull(index);
}

void Statement::putNull(int index)
{
    m_statement->bind(index);
}

void Statement::get(int column, qint64 &value) const
{
    value = m_statement->getColumn(column).getInt64();
}

void Statement::get(int column, int &value) const
{
    value = m_statement->getColumn(column).getInt();
}

void Statement::get(int column, double &value) const
{
    value = m_statement->getColumn(column).getDouble();
}

void Statement::get(int column, QString &value) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    const char *text = cell.getText(); // before the length: it may convert
    value = QString::fromUtf8(text, cell.getBytes());
}

void Statement::get(int column, QStringList &value) const
{
    QByteArray json;
    get(column, json);
    value.clear();
    for (const QJsonValue &item : QJsonDocument::fromJson(json).array()) {
        value.append(item.toString());
    }
}

void Statement::get(int column, QByteArray &value) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    const char *bytes = static_cast<const char *>(cell.getBlob());
    value = QByteArray(bytes, cell.getBytes());
}

void Statement::get(int column, QByteArrayView &value) const
{
    const SQLite::Column cell = m_statement->getColumn(column);
    const char *bytes = static_cast<const char *>(cell.getBlob());
    value = QByteArrayView(bytes, cell.getBytes());
}

void Statement::get(int column, QDate &value) const
{
    QString text;
    get(column, text);
    value = QDate::fromString(text, Qt::ISODate);
}

void Statement::get(int column, QDateTime &value) const
{
    QString text;
    get(column, text);
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
}

void Statement::get(int column, std::optional<Decimal> &value) const
{
    QByteArrayView text;
    get(column, text); // NULL reads as an empty text, which is no number
    value = text.isEmpty() ? std::nullopt : Decimal::fromString(QString::fromLatin1(text));
}

} // namespace jianbao
