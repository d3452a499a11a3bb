// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/lexicontext.h"

#include <QList>

namespace jianbao {

class Database;

/// The word lists that a project adds to those of the program.
class LexiconRepository
{
public:
    explicit LexiconRepository(const Database &database);

    /// By name.
    QList<LexiconText> all() const;
    /// Adds a list, or replaces the one of this name.
    void set(const LexiconText &lexicon);
    void remove(const QString &name);

private:
    const Database &m_database;
};

} // namespace jianbao
