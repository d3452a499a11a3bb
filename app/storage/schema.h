// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QList>

namespace jianbao {

class Database;

/// The steps that make the tables of a project file, from resources/schema: step n leads from
/// version n - 1 (PRAGMA user_version) to version n.
class Schema
{
public:
    /// Steps from anywhere; the program itself uses builtIn().
    explicit Schema(QList<QByteArray> steps);
    static Schema builtIn();

    /// The steps up to a version, to read what an older program wrote.
    Schema upTo(int version) const;
    int version() const { return int(m_steps.size()); }

    /// Leads a file of version `from` to this version, each step in its own transaction that also
    /// checks the foreign keys and sets the version. Throws SQLite's exceptions.
    Result<void> migrate(const Database &database, int from) const;
    /// Whether the tables and indexes of the file are those that the steps up to `version` make,
    /// and no others: a file with triggers or views, or without a table, is none of ours. The cause
    /// of the error DamagedProject names the first difference.
    Result<void> compare(const Database &database, int version) const;

private:
    QList<QByteArray> m_steps;
};

} // namespace jianbao
