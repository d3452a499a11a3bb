// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/model/fact.h"

#include <QDate>
#include <QList>

namespace jianbao {

/// What the facts of a query are ordered by; those alike stay in the order of the library.
enum class FactOrder {
    Library, ///< By issue, article and place.
    Type,
    Value, ///< Or the lower end of a range; those without a number first.
    Indicator,
    Change,
    Base,
    Period, ///< By the days it was resolved to, then by its words; those without one first.
    Confidence,
    State,
};

/// Which facts of a project are asked for. What is left as it is made does not restrict.
struct FactQuery
{
    IssueId issue;
    ArticleId article; ///< Its issue must be given too.
    QList<FactType> types;
    QList<FactState> states;
    double confidenceBelow = 2;
    QString words; ///< Stand in the passage or in what is said of it; width- and script-blind.
    std::optional<Decimal> least; ///< Value (or upper end of a range) at least this …
    std::optional<Decimal> most;  ///< … and value (or lower end) at most this.
    FactOrder order = FactOrder::Library;
    bool descending = false;

    bool operator==(const FactQuery &) const = default;
};

/// A fact with where it stands.
struct FactRow
{
    Fact fact;
    IssueId issue;
    QString paper;
    QDate date;
    QString edition;
    QString headline; ///< Of the article; its first words where it has none.

    bool operator==(const FactRow &) const = default;
};

} // namespace jianbao
