// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schema.h"

#include "app/storage/database.h"
#include "app/storage/search/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <SQLiteCpp/Transaction.h>

using namespace Qt::StringLiterals;

namespace jianbao {

namespace {

/// SQL of all things in the file by name; those of SQLite itself left out.
QMap<QString, QString> contentOf(const Database &database)
{
    Statement query = database.statement(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    query.bind();
    QMap<QString, QString> content;
    while (query.next()) {
        QString name;
        QString sql;
        query.read(name, sql);
        content.insert(name, sql);
    }
    return content;
}

Result<void> runStep(const Database &database, const QByteArray &step, int version)
{
    SQLite::Transaction transaction(database.connection());
    database.connection().exec(step.toStdString());
    if (database.statement("PRAGMA foreign_key_check").bind().next()) {
        return fail(ErrorCode::DamagedProject, database.path(), u"foreign keys"_s);
    }
    database.connection().exec("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
    return {};
}

} // namespace

Schema::Schema(QList<QByteArray> steps)
    : m_steps(std::move(steps))
{}

Schema Schema::builtIn()
{
    QList<QByteArray> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append(file.readAll());
        }
    }
    return Schema(std::move(steps));
}

Schema Schema::upTo(int version) const
{
    return Schema(m_steps.first(version));
}

Result<void> Schema::migrate(const Database &database, int from) const
{
    for (int version = from + 1; version <= m_steps.size(); ++version) {
        if (Result<void> done = runStep(database, m_steps[version - 1], version); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Schema::compare(const Database &database, int version) const
{
    const Database model(u":memory:"_s, SQLite::OPEN_READWRITE, database.path());
    Result<void> ready = registerTokenizer(model);
    ready = ready.and_then([&] { return Schema(m_steps.first(version)).migrate(model, 0); });
    if (!ready) {
        return ready;
    }
    const QMap<QString, QString> wanted = contentOf(model);
    const QMap<QString, QString> found = contentOf(database);
    for (const QString &name : wanted.keys() + found.keys()) {
        if (wanted.value(name) != found.value(name) || !found.contains(name)) {
            return fail(ErrorCode::DamagedProject, database.path(), name);
        }
    }
    return {};
}

} // namespace jianbao
