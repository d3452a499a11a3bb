// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/changesetreader.h"

#include "app/storage/sqlite.h"

#include <QtEndian>

namespace jianbao {

namespace {

constexpr char TableMark = 'T';
enum ValueType : char { Missing = 0, Integer = 1, Real = 2, Text = 3, Blob = 4, Null = 5 };
constexpr qsizetype NumberSize = 8;     // bytes, most significant first
constexpr qsizetype MostColumns = 2000; // SQLite's own limit

struct Varint
{
    qsizetype value = 0;
    qsizetype size = 0; // 0: cut off, or longer than a length can be
};

/// Seven bits a byte, the highest bit set in all but the last one.
Varint varintIn(QByteArrayView bytes)
{
    constexpr qsizetype Longest = 5;
    qsizetype value = 0;
    for (qsizetype i = 0; i < bytes.size() && i < Longest; ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80) {
            return {value, i + 1};
        }
    }
    return {};
}

/// Bytes of the value at the start; 0 where it is cut off or of an unknown kind.
qsizetype sizeOfValue(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return 0;
    }
    qsizetype size = 1;
    switch (bytes.front()) {
    case Missing:
    case Null:
        break;
    case Integer:
    case Real:
        size += NumberSize;
        break;
    case Text:
    case Blob: {
        const Varint length = varintIn(bytes.sliced(1));
        size = length.size == 0 ? 0 : size + length.size + length.value;
        break;
    }
    default:
        return 0;
    }
    return size <= bytes.size() ? size : 0;
}

std::optional<QString> textOf(QByteArrayView value)
{
    if (value.isEmpty() || value.front() == Missing) {
        return std::nullopt;
    }
    if (value.front() != Text) {
        return QString();
    }
    return QString::fromUtf8(value.sliced(1 + varintIn(value.sliced(1)).size));
}

} // namespace

ChangesetReader::ChangesetReader(const QByteArray &changeset)
    : m_rest(changeset)
{}

bool ChangesetReader::next()
{
    if (m_isDamaged || m_rest.isEmpty()) {
        return false;
    }
    const QByteArrayView before = m_rest;
    m_isDamaged = (m_rest.front() == TableMark && !readTable()) || !readRow();
    if (!m_isDamaged) {
        m_head = before.first(before.size() - m_rest.size() - m_old.size() - m_new.size());
    }
    return !m_isDamaged;
}

bool ChangesetReader::isComplete() const
{
    return !m_isDamaged && m_rest.isEmpty();
}

/// Mark, number of columns, for each whether it belongs to the key, name.
bool ChangesetReader::readTable()
{
    const Varint columns = varintIn(m_rest.sliced(1));
    const qsizetype name = 1 + columns.size + columns.value;
    if (columns.size == 0 || columns.value == 0 || columns.value > MostColumns
        || name >= m_rest.size()) {
        return false;
    }
    const qsizetype end = m_rest.indexOf('\0', name);
    if (end < 0) {
        return false;
    }
    m_columns = int(columns.value);
    m_table = m_rest.constData() + name;
    m_rest = m_rest.sliced(end + 1);
    return true;
}

/// Operation, whether a trigger did it, old values, new values.
bool ChangesetReader::readRow()
{
    constexpr qsizetype HeadSize = 2;
    if (m_table == nullptr || m_rest.size() < HeadSize) {
        return false;
    }
    m_operation = m_rest.front();
    if (m_operation != SQLITE_UPDATE && !isInsert() && !isRemoval()) {
        return false;
    }
    m_rest = m_rest.sliced(HeadSize);
    m_old = isInsert() ? QByteArrayView() : takeRecord();
    m_new = isRemoval() ? QByteArrayView() : takeRecord();
    return (isInsert() || !m_old.isEmpty()) && (isRemoval() || !m_new.isEmpty());
}

/// The values of one row; empty where they are cut off.
QByteArrayView ChangesetReader::takeRecord()
{
    qsizetype size = 0;
    for (int column = 0; column < m_columns; ++column) {
        const qsizetype length = sizeOfValue(m_rest.sliced(size));
        if (length == 0) {
            return {};
        }
        size += length;
    }
    const QByteArrayView record = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return record;
}

bool ChangesetReader::isInsert() const
{
    return m_operation == SQLITE_INSERT;
}

bool ChangesetReader::isRemoval() const
{
    return m_operation == SQLITE_DELETE;
}

QByteArrayView ChangesetReader::valueAt(QByteArrayView record, int column) const
{
    if (column < 0 || column >= m_columns || record.isEmpty()) {
        return {};
    }
    for (; column > 0; --column) {
        record = record.sliced(sizeOfValue(record));
    }
    return record.first(sizeOfValue(record));
}

QList<QByteArrayView> ChangesetReader::valuesIn(QByteArrayView record) const
{
    QList<QByteArrayView> values;
    while (!record.isEmpty()) {
        const qsizetype size = sizeOfValue(record);
        values.append(record.first(size));
        record = record.sliced(size);
    }
    return values;
}

qint64 ChangesetReader::id(int column) const
{
    const QByteArrayView value = valueAt(isInsert() ? m_new : m_old, column);
    return value.isEmpty() || value.front() != Integer ? 0
                                                       : qFromBigEndian<qint64>(value.data() + 1);
}

std::optional<QString> ChangesetReader::oldText(int column) const
{
    return textOf(valueAt(m_old, column));
}

std::optional<QString> ChangesetReader::newText(int column) const
{
    return textOf(valueAt(m_new, column));
}

QByteArray ChangesetReader::encoded(qint64 value)
{
    QByteArray bytes(1 + NumberSize, Integer);
    qToBigEndian(value, bytes.data() + 1);
    return bytes;
}

QByteArray ChangesetReader::encoded(const QByteArray &text)
{
    QByteArray length(1, char(text.size() & 0x7f));
    for (qsizetype more = text.size() >> 7; more > 0; more >>= 7) {
        length.prepend(char(0x80 | (more & 0x7f)));
    }
    return char(Text) + length + text;
}

bool ChangesetReader::isNull(QByteArrayView value)
{
    return !value.isEmpty() && value.front() == Null;
}

} // namespace jianbao
