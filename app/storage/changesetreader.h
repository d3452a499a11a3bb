// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace jianbao {

/// Walks over the rows of a changeset, which must outlive it.
class ChangesetReader
{
public:
    explicit ChangesetReader(const QByteArray &changeset);
    ~ChangesetReader();
    Q_DISABLE_COPY_MOVE(ChangesetReader)

    /// Goes to the next row; false at the end, and where the changeset is damaged.
    bool next();
    /// Whether the end was reached without a damage.
    bool isComplete() const;
    /// The result code of SQLite's last call.
    int result() const { return m_result; }

    const char *table() const { return m_table; }
    bool isInsert() const;
    bool isRemoval() const;

    /// The value of a column: of the new row where one was inserted, else of the old one. 0 where
    /// the row does not carry it or it is NULL.
    qint64 id(int column) const;
    /// The text of a column before and after the change; nullopt where the row does not carry it.
    std::optional<QString> oldText(int column) const;
    std::optional<QString> newText(int column) const;

private:
    sqlite3_value *oldValue(int column) const;
    sqlite3_value *newValue(int column) const;

    sqlite3_changeset_iter *m_iterator = nullptr;
    const char *m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
    int m_result = 0;
};

} // namespace jianbao
