// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/factcolumns.h"

namespace jianbao {

/// Says which facts a query lets pass; issue and article order are no matter of it.
class FactMatcher
{
public:
    explicit FactMatcher(const FactQuery &query);

    bool passes(const FactKey &fact, const TextPool &texts);

private:
    bool holdsWords(quint32 number, const TextPool &texts);
    bool isInRange(const FactKey &fact) const;

    FactQuery m_query;
    QByteArray m_words;  // in UTF-8
    quint32 m_types = 0; // a bit for each; 0: all
    quint32 m_states = 0;
    QList<qint8> m_known; // by number of a text: 1 holds the words, -1 does not, 0 not looked at
};

} // namespace jianbao
