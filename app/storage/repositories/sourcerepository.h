// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QCache>
#include <QString>

namespace jianbao {

class Database;

/// An imported file: its bytes and the text decoded from them.
struct SourceRecord
{
    QString sha256; ///< Of the bytes, lower-case hex.
    QString encoding;
    QByteArray bytes;
    QString text;
};

/// The imported files by content. They are no part of the history: undoing an import leaves the
/// source, so that redo costs little; dropUnreachable() clears away what cannot come back.
class SourceRepository
{
public:
    explicit SourceRepository(const Database &database);

    /// Adds a source; one with the same hash stays as it is.
    void add(const SourceRecord &source);
    /// The text of a source, as long as its row says (see textLength()); the last ones asked for
    /// are kept in memory.
    QString text(const QString &sha256);
    /// The bytes as they were imported.
    QByteArray bytes(const QString &sha256) const;
    QString ofIssue(IssueId id) const;
    QString ofArticle(ArticleId id) const;
    /// Drops the sources of issues that are gone and that no undo or redo can bring back.
    void dropUnreachable();

private:
    const Database &m_database;
    QCache<QString, QString> m_texts; // cost in UTF-16 units
};

} // namespace jianbao
