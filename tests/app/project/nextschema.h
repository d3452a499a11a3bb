// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/schema.h"

#include <QDir>
#include <QFile>

namespace jianbao::test {

/// The schema of the program and one step more, which touches every fact.
inline Schema nextSchema()
{
    QList<QByteArray> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append(file.readAll());
        }
    }
    steps.append("CREATE TABLE review_note (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                 "article_id INTEGER NOT NULL REFERENCES article (id), note TEXT NOT NULL) STRICT;"
                 "ALTER TABLE fact ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';"
                 "UPDATE fact SET checked_by = 'nobody';");
    return Schema(std::move(steps));
}

} // namespace jianbao::test
