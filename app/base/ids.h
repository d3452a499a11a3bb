// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>

namespace jianbao {

/// The row id of one kind of thing. Ids of different kinds do not mix; 0 means "none yet".
template<typename Kind>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using IssueId = Id<struct IssueKind>;
using ArticleId = Id<struct ArticleKind>;
using FactId = Id<struct FactKind>;
using AnnotationId = Id<struct AnnotationKind>;
using TagId = Id<struct TagKind>;
using ActionId = Id<struct ActionKindTag>;
using SavedSearchId = Id<struct SavedSearchKind>;
using SuggestionChangeId = Id<struct SuggestionChangeKind>;

} // namespace jianbao

Q_DECLARE_METATYPE(jianbao::IssueId)
Q_DECLARE_METATYPE(jianbao::ArticleId)
Q_DECLARE_METATYPE(jianbao::FactId)
Q_DECLARE_METATYPE(jianbao::AnnotationId)
Q_DECLARE_METATYPE(jianbao::TagId)
