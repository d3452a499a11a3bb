// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/projectcounts.h"

#include "app/storage/projectfile/projectchecks.h"

using namespace Qt::StringLiterals;

namespace jianbao {

OpenedDatabase openAtRest(const QString &path)
{
    return identify(path, Schema::builtIn()).and_then([&](const ProjectHeader & /*header*/) {
        return connectForReading(path, u"immutable=1"_s);
    });
}

ProjectCounts countsOf(const Database &database)
{
    ProjectCounts counts;
    Statement query = database.statement(
        "SELECT (SELECT count(*) FROM issue), (SELECT count(*) FROM article), "
        "(SELECT count(*) FROM article WHERE review IN ('done', 'checked', 'nothing here')), "
        "(SELECT count(*) FROM fact), (SELECT count(*) FROM fact WHERE state <> 'proposed'), "
        "(SELECT count(*) FROM annotation), (SELECT count(*) FROM tag), "
        "(SELECT at FROM action ORDER BY id DESC LIMIT 1)");
    if (query.bind().next()) {
        query.read(counts.issues, counts.articles, counts.articlesDone, counts.facts,
                   counts.factsDecided, counts.annotations, counts.tags, counts.lastChange);
    }
    return counts;
}

Result<ProjectCounts> countsOfFile(const QString &path)
{
    return openAtRest(path).and_then([](const auto &database) {
        return database->write([&]() -> Result<ProjectCounts> { return countsOf(*database); });
    });
}

} // namespace jianbao
