// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace jianbao {

class Database;

/// Small values that a project remembers (last article, scroll place); no part of the history.
class MemoryRepository
{
public:
    explicit MemoryRepository(const Database &database);

    QString value(const QString &key) const;
    void setValue(const QString &key, const QString &value);

private:
    const Database &m_database;
};

} // namespace jianbao
