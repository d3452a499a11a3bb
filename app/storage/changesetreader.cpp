// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/changesetreader.h"

#include "app/storage/sqlite.h"

namespace jianbao {

namespace {

std::optional<QString> textOf(sqlite3_value *value)
{
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

} // namespace

ChangesetReader::ChangesetReader(const QByteArray &changeset)
    : m_result(sqlite3changeset_start(&m_iterator, int(changeset.size()),
                                      const_cast<char *>(changeset.constData())))
{}

ChangesetReader::~ChangesetReader()
{
    sqlite3changeset_finalize(m_iterator);
}

bool ChangesetReader::next()
{
    if (m_result == SQLITE_OK || m_result == SQLITE_ROW) {
        m_result = sqlite3changeset_next(m_iterator);
    }
    if (m_result != SQLITE_ROW) {
        return false;
    }
    m_result = sqlite3changeset_op(m_iterator, &m_table, &m_columns, &m_operation, nullptr);
    return m_result == SQLITE_OK;
}

bool ChangesetReader::isComplete() const
{
    return m_result == SQLITE_DONE;
}

bool ChangesetReader::isInsert() const
{
    return m_operation == SQLITE_INSERT;
}

bool ChangesetReader::isRemoval() const
{
    return m_operation == SQLITE_DELETE;
}

sqlite3_value *ChangesetReader::oldValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (column >= 0 && column < m_columns && !isInsert()) {
        sqlite3changeset_old(m_iterator, column, &value);
    }
    return value;
}

sqlite3_value *ChangesetReader::newValue(int column) const
{
    sqlite3_value *value = nullptr;
    if (column >= 0 && column < m_columns && !isRemoval()) {
        sqlite3changeset_new(m_iterator, column, &value);
    }
    return value;
}

qint64 ChangesetReader::id(int column) const
{
    sqlite3_value *value = isInsert() ? newValue(column) : oldValue(column);
    return value == nullptr ? 0 : sqlite3_value_int64(value);
}

std::optional<QString> ChangesetReader::oldText(int column) const
{
    return textOf(oldValue(column));
}

std::optional<QString> ChangesetReader::newText(int column) const
{
    return textOf(newValue(column));
}

} // namespace jianbao
