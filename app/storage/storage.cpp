// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/storage.h"

#include "app/storage/history/historylimit.h"

namespace jianbao {

Storage::Storage(std::unique_ptr<ProjectFile> openFile)
    : Storage(std::move(openFile), nullptr)
{}

Storage::Storage(std::unique_ptr<Database> moreConnection)
    : Storage(nullptr, std::move(moreConnection))
{}

Storage::Storage(std::unique_ptr<ProjectFile> openFile, std::unique_ptr<Database> moreConnection)
    : file(std::move(openFile))
    , connection(std::move(moreConnection))
    , database(file ? file->database() : *connection)
    , sources(database)
    , issues(database)
    , articles(database)
    , facts(database)
    , factColumns(database)
    , annotations(database)
    , tags(database)
    , checking(database)
    , changes(database)
    , searches(database)
    , lexicons(database)
    , memory(database)
    , index(database, articles, sources)
    , actions(database, issues, index)
{}

Storage::~Storage()
{
    if (!file || !file->checkWritable()) {
        return;
    }
    const Result<void> cleared = database.write([this]() -> Result<void> {
        trimGrownHistory(database, HistoryLimit());
        sources.dropUnreachable();
        return {};
    });
    file->noteChange();
    if (!cleared) { // costs space, nothing else; the next close tries again
        qCWarning(storageLog, "clearing up failed: %s", qUtf8Printable(cleared.error().cause));
    }
}

} // namespace jianbao
