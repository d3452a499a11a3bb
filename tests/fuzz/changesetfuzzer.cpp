// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a changeset of the history, as a hostile project may hold one: read to the end or
// told as damaged, and tried on the tables of a project.

#include "app/storage/history/changeset.h"
#include "app/storage/history/changesetreader.h"
#include "app/storage/history/missingvalues.h"
#include "app/storage/projectfile/connecting.h"
#include "app/storage/schema.h"
#include "tests/fuzz/invariants.h"

#include <SQLiteCpp/Transaction.h>

namespace {

using namespace jianbao;

/// The tables of a project, in memory.
const Database &tables()
{
    static const std::unique_ptr<Database> database = [] {
        auto opened = connectTo(QStringLiteral(":memory:"),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, QString());
        fuzz::require(opened && configure(**opened) && Schema::builtIn().migrate(**opened, 0),
                      "the tables can be made");
        return std::move(*opened);
    }();
    return *database;
}

/// Reads all of it and gives the bytes of the rows that were read.
QByteArray rowsOf(const QByteArray &changeset, bool &complete)
{
    QByteArray rows;
    ChangesetReader reader(changeset);
    while (reader.next()) {
        rows += reader.head();
        for (const auto &values : {reader.oldValues(), reader.newValues()}) {
            for (const QByteArrayView value : values) {
                rows += value;
            }
        }
        for (int column = -1; column < 4; ++column) {
            (void)reader.id(column);
            (void)reader.oldText(column);
            (void)reader.newText(column);
        }
    }
    complete = reader.isComplete();
    return rows;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bool complete = false;
    const QByteArray rows = rowsOf(bytes, complete);
    fuzz::require(bytes.startsWith(rows), "rows are read as they stand");
    fuzz::require(!complete || rows == bytes, "a complete changeset is read whole");
    (void)tables().write([&]() -> Result<void> {
        const SQLite::Transaction undone(tables().connection());
        const QByteArray whole = withMissingValues(tables(), bytes);
        fuzz::require(withMissingValues(tables(), whole) == whole, "nothing is missing twice");
        (void)rowsChangedBy(tables(), bytes);
        (void)inverted(tables(), bytes);
        return applyChangeset(tables(), whole);
    });
    return 0;
}
