// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/projectfile/newprojectfile.h"

#include "app/storage/projectfile/connecting.h"
#include "app/storage/projectfile/projectchecks.h"
#include "app/storage/projectfile/snapshot.h"
#include "app/storage/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

Result<void> makeFile(const QString &fileName, const QString &path, const Schema &schema,
                      const std::function<void(const Database &)> &fill)
{
    const OpenedDatabase opened =
        connectTo(fileName, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, path);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const Database &database = **opened;
    return database.write([&]() -> Result<void> {
        database.connection().exec("PRAGMA application_id = "
                                   + std::to_string(ProjectApplicationId));
        Result<void> made =
            configure(database).and_then([&] { return schema.migrate(database, 0); });
        if (made && fill) {
            SQLite::Transaction transaction(database.connection());
            fill(database);
            transaction.commit();
        }
        return made;
    });
}

} // namespace

Result<void> makeProjectFile(const QString &path, const Schema &schema,
                             const std::function<void(const Database &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return fail(ErrorCode::ProjectExists, path);
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return fail(ErrorCode::FileNotWritable, path);
    }
    const QString random = QString::number(QRandomGenerator::system()->generate(), 16);
    const QString unfinished = info.dir().filePath(u".%1.%2.part"_s.arg(info.fileName(), random));
    Result<void> made = makeFile(unfinished, path, schema, fill);
    if (made && !giveName(unfinished, path)) {
        const bool exists = QFileInfo::exists(path);
        made = fail(exists ? ErrorCode::ProjectExists : ErrorCode::FileNotWritable, path);
    }
    if (!made) {
        QFile::remove(unfinished);
        QFile::remove(unfinished + u"-journal"_s); // stays where a transaction was cut off
    }
    return made;
}

} // namespace jianbao
