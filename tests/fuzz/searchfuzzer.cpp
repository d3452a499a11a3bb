// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as what a person types into the search field; its first line is the query, the rest an
// article. The index must give every article that the query matches.

#include "app/storage/projectfile/connecting.h"
#include "app/storage/search/searchexpression.h"
#include "tests/fuzz/invariants.h"

namespace {

using namespace jianbao;

/// An index as a project has it, in memory.
const Database &index()
{
    static const std::unique_ptr<Database> database = [] {
        auto opened = connectTo(QStringLiteral(":memory:"),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, QString());
        fuzz::require(opened && configure(**opened), "a database in memory");
        (*opened)->execute("CREATE VIRTUAL TABLE x USING fts5 (text, content = '', "
                           "tokenize = 'jianbao')");
        return std::move(*opened);
    }();
    return *database;
}

bool isFound(const QString &text, const QString &condition)
{
    index().execute("INSERT INTO x (x) VALUES ('delete-all')");
    index().statement("INSERT INTO x (rowid, text) VALUES (1, ?1)").bind(text).run();
    return index().statement("SELECT 1 FROM x WHERE x MATCH ?1").bind(condition).next();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input =
        QString::fromUtf8(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const QString text = input.section(u'\n', 1);
    const SearchExpression expression(input.section(u'\n', 0, 0));
    const QString condition = expression.indexCondition();
    fuzz::require(condition.isEmpty() || !expression.isEmpty(), "nothing asks for nothing");
    const QList<TextRange> places = expression.placesIn(SearchedText(text));
    for (const TextRange place : places) {
        fuzz::requireInside(place, text);
        fuzz::require(!place.isEmpty(), "a place holds something");
    }
    if (!condition.isEmpty()) {
        try {
            const bool found = isFound(text, condition);
            fuzz::require(found || places.isEmpty(), "the index gives what matches");
        } catch (const SQLite::Exception &exception) {
            fuzz::require(false, exception.what());
        }
    }
    return 0;
}
