// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/storage.h"

#include "app/storage/historylimit.h"

namespace jianbao {

Storage::Storage(std::unique_ptr<ProjectFile> openFile)
    : file(std::move(openFile))
    , database(file->database())
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
    if (!file->checkWritable()) {
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
