// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"

#include <QFlags>
#include <QMetaType>
#include <QSet>

namespace jianbao {

/// What an action, its undo or its redo changed. Views reload what they show of it.
struct ProjectChange
{
    enum Aspect {
        Issues = 0x01,   ///< Issues were added, removed or edited.
        Articles = 0x02, ///< Articles: their split, review state or topics.
        Facts = 0x04,
        Annotations = 0x08, ///< Annotations, their ranges, notes or tags.
        Tags = 0x10,        ///< The codebook (names, colours, tree).
        Checking = 0x20,    ///< Decisions on findings and proposed tags, kept searches.
        Lexicons = 0x40,    ///< The word lists that the project adds.
    };
    Q_DECLARE_FLAGS(Aspects, Aspect)

    Aspects aspects;
    QSet<IssueId> issues;     ///< Issues concerned; empty may mean any.
    QSet<ArticleId> articles; ///< Articles whose facts, state or blocks changed.
    QSet<FactId> facts;       ///< Facts concerned; empty where an issue was added.

    /// Nothing but facts changed, few enough to follow them one by one.
    bool namesFactsOnly() const
    {
        constexpr qsizetype Few = 2000;
        return aspects == Facts && !facts.isEmpty() && facts.size() <= Few;
    }
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ProjectChange::Aspects)

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::ProjectChange)
