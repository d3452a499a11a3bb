// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/rowcopy.h"

#include "app/storage/sqlite.h"

#include <SQLiteCpp/Column.h>

namespace jianbao {

void copyColumn(const SQLite::Column &from, SQLite::Statement &into, int index)
{
    if (from.isNull()) {
        into.bind(index);
    } else if (from.isInteger()) {
        into.bind(index, int64_t(from.getInt64()));
    } else if (from.isFloat()) {
        into.bind(index, from.getDouble());
    } else if (from.isBlob()) {
        into.bind(index, from.getBlob(), from.getBytes());
    } else {
        into.bind(index, from.getString());
    }
}

std::optional<SQLite::Exception> failureOf(SQLite::Statement &insertion)
{
    try {
        insertion.exec();
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT) {
            return exception;
        }
    }
    return std::nullopt;
}

} // namespace jianbao
