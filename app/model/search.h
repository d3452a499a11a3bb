// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"
#include "app/model/article.h"
#include "app/model/fact.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace jianbao {

/// One place where a search term stands, as a keyword-in-context line.
struct SearchHit
{
    IssueId issue;
    ArticleId article;
    TextRange range; ///< UTF-16, source text.
    QString before;  ///< Context as it reads, line breaks undone.
    QString match;
    QString after;

    bool operator==(const SearchHit &) const = default;
};

/// How much around a found place is annotated when hits are tagged.
enum class HitExtent { Words, Sentence, Paragraph };

/// Which articles a search looks at, and which places there. What is left as it is made does not
/// restrict.
struct SearchFilter
{
    QString paper;
    QDate from; ///< Of the issue, inclusive.
    QDate to;   ///< Inclusive.
    TagId tag;  ///< Articles with an annotation that carries it.
    std::optional<FactType>
        factType;                 ///< Places with such a fact, not rejected, in their sentence …
    std::optional<Decimal> least; ///< … whose value is at least this …
    std::optional<Decimal> most;  ///< … and at most this.
    std::optional<ReviewState> review;

    bool asksForFacts() const { return factType || least || most; }
    bool operator==(const SearchFilter &) const = default;
};

/// A query (see SearchExpression for its language) with a filter. Without a query, the passages
/// that carry the tag of the filter are what is looked for.
struct SearchRequest
{
    QString query;
    SearchFilter filter;

    /// Whether nothing is looked for.
    bool isEmpty() const { return query.trimmed().isEmpty() && !filter.tag.isValid(); }

    bool operator==(const SearchRequest &) const = default;
};

/// A search that a person keeps.
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    SearchRequest request;
    QDateTime createdAt; ///< UTC.

    bool operator==(const SavedSearch &) const = default;
};

} // namespace jianbao
