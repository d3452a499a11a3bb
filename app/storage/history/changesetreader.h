// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace jianbao {

/// Walks over the rows of a changeset, which must outlive it. Reads SQLite's form of it (documented
/// in sqlite3session.c) itself: SQLite's own iterator makes an object of every value of every row,
/// which takes as long as an import needs for its facts.
class ChangesetReader
{
public:
    explicit ChangesetReader(const QByteArray &changeset);

    /// Goes to the next row; false at the end, and where the changeset is damaged.
    bool next();
    /// Whether the end was reached without a damage.
    bool isComplete() const;

    const char *table() const { return m_table; }
    bool isInsert() const;
    bool isRemoval() const;

    /// The value of a column: of the new row where one was inserted, else of the old one. 0 where
    /// the row does not carry it or it is NULL.
    qint64 id(int column) const;
    /// The text of a column before and after the change; nullopt where the row does not carry it.
    std::optional<QString> oldText(int column) const;
    std::optional<QString> newText(int column) const;

    /// As the changeset holds them: what stands before the values of the row (with the head of the
    /// table where it is the first of one), its old values and its new ones.
    QByteArrayView head() const { return m_head; }
    QList<QByteArrayView> oldValues() const { return valuesIn(m_old); }
    QList<QByteArrayView> newValues() const { return valuesIn(m_new); }
    /// The form of a value in a changeset.
    static QByteArray encoded(qint64 value);
    static QByteArray encoded(const QByteArray &text);
    static bool isNull(QByteArrayView value);

private:
    bool readTable();
    bool readRow();
    QByteArrayView takeRecord();
    QByteArrayView valueAt(QByteArrayView record, int column) const;
    QList<QByteArrayView> valuesIn(QByteArrayView record) const;

    QByteArrayView m_rest;
    const char *m_table = nullptr;
    int m_columns = 0;
    char m_operation = 0;
    bool m_isDamaged = false;
    QByteArrayView m_head;
    QByteArrayView m_old;
    QByteArrayView m_new;
};

} // namespace jianbao
