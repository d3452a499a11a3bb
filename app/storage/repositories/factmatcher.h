// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/storage/repositories/issuefacts.h"

namespace jianbao {

/// Says which facts a query lets pass, issue by issue; the order of issues is no matter of it.
class FactMatcher
{
public:
    explicit FactMatcher(const FactQuery &query);

    /// Begins with the facts of an issue.
    void enter(const IssueFacts &issue);
    bool passes(const FactKey &fact) const;

private:
    bool isInRange(const FactKey &fact) const;

    FactQuery m_query;
    QByteArray m_words;  // in UTF-8
    quint32 m_types = 0; // a bit for each; 0: all
    quint32 m_states = 0;
    std::vector<bool> m_holdsWords; // by number of a text of the issue
};

} // namespace jianbao
