// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/history/missingvalues.h"

#include "app/storage/database.h"
#include "app/storage/history/changesetreader.h"

#include <QHash>

namespace jianbao {

namespace {

/// A literal of the schema as a changeset holds it.
QByteArray encodedLiteral(const QByteArray &literal)
{
    const bool isText = literal.startsWith('\'');
    return isText
               ? ChangesetReader::encoded(literal.sliced(1, literal.size() - 2).replace("''", "'"))
               : ChangesetReader::encoded(literal.toLongLong());
}

/// By column; empty for those without a default, or that may be NULL.
using Defaults = QList<QByteArray>;

Defaults defaultsOf(const Database &database, const char *table)
{
    Statement query = database.statement(
        "SELECT \"notnull\", dflt_value FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(QString::fromUtf8(table));
    Defaults defaults;
    while (query.next()) {
        int isNeverNull = 0;
        QByteArray literal;
        query.read(isNeverNull, literal);
        defaults.append(isNeverNull == 0 || literal.isEmpty() ? QByteArray()
                                                              : encodedLiteral(literal));
    }
    return defaults;
}

void append(QByteArray &result, const QList<QByteArrayView> &values, const Defaults &defaults)
{
    for (qsizetype column = 0; column < values.size(); ++column) {
        const QByteArray replacement = defaults.value(column);
        const bool isMissing = ChangesetReader::isNull(values[column]) && !replacement.isEmpty();
        result.append(isMissing ? QByteArrayView(replacement) : values[column]);
    }
}

} // namespace

QByteArray withMissingValues(const Database &database, const QByteArray &changeset)
{
    QHash<QByteArray, Defaults> known;
    QByteArray result;
    result.reserve(changeset.size());
    ChangesetReader reader(changeset);
    while (reader.next()) {
        Defaults &defaults = known[reader.table()];
        if (defaults.isEmpty()) {
            defaults = defaultsOf(database, reader.table());
        }
        result.append(reader.head());
        append(result, reader.oldValues(), defaults);
        append(result, reader.newValues(), defaults);
    }
    return reader.isComplete() ? result : changeset; // applying a damaged one tells the cause
}

} // namespace jianbao
