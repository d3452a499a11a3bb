// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/statements/statementtext.h"

#include <QHash>

#include <vector>

namespace jianbao {

/// People named without an office: 段玉山今年47岁, 据段玉山介绍. A usual name of three characters
/// is one where a mark or a word such as 据 stands before it and a word that follows people behind
/// it; where too little does, where it stands so at several places with different words.
class BareNames
{
public:
    explicit BareNames(const StatementText &text)
        : m_text(text)
    {}

    /// The name that begins at the offset, a family name; empty where what stands around it does
    /// not tell of a person. Remembers the place where it may.
    TextRange look(qsizetype at);
    /// The names of `look` that were in doubt everywhere, but stand at several places.
    std::vector<TextRange> repeated() const;

private:
    struct Doubtful
    {
        TextRange first;
        QChar follower;      ///< Behind the first one.
        bool varies = false; ///< Different characters follow.
        bool isLed = false;  ///< A word that may follow names does at least once.
    };

    bool isSeparate(qsizetype at) const;
    bool isFollowedLikePerson(qsizetype end) const;
    bool tellsOfPerson(qsizetype end) const;
    void remember(TextRange name);

    const StatementText &m_text;
    QHash<QString, Doubtful> m_doubtful;
};

} // namespace jianbao
