// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/decimal.h"
#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <tuple>

namespace jianbao {

enum class FactType {
    Money,
    Percent,
    Points, ///< Percentage points; never percent.
    Multiple,
    Count,
    Measure,
    Age,
    Date,
    Period,
    Duration,
    Ordinal,
    DocumentNumber,
    Phone,
    OtherNumber,
    Person,
    Port,
};

enum class Bound { None, AtLeast, MoreThan, AtMost, LessThan, About };

enum class Change { None, Up, Down };

/// The normalised value of a fact. Which members are set depends on the type.
struct FactValue
{
    std::optional<Decimal> value;
    std::optional<Decimal> min; ///< Ranges have min and max and no value.
    std::optional<Decimal> max;
    Bound bound = Bound::None;
    QString unit;     ///< Classifier or unit without 万/亿; the ISO 4217 code for money.
    QString iso;      ///< Date: "2020-12-01", "--12-01", "2020-12", "2020", "---05".
    QString resolved; ///< Full date where `iso` lacks the year and the page gives it.
    QString isoStart; ///< Period, first day.
    QString isoEnd;   ///< Period, last day.
    QString norm;     ///< Normalised text: document number, period, phone, name of person or port.
    QString role;     ///< Person: office as written.

    bool operator==(const FactValue &) const = default;
};

enum class FactState { Proposed, Accepted, Corrected, Rejected };

enum class FactOrigin { Engine, Person };

/// A number, date, person, port … found in the text or made by hand.
struct Fact
{
    FactId id;
    ArticleId article;
    FactType type = FactType::Count;
    TextRange range; ///< In the source text (UTF-16): number and unit as they stand.
    QString quote;   ///< The source text of the range, line breaks included.
    FactValue value;
    QString indicator; ///< What is measured, as written, white space removed.
    Change change = Change::None;
    QString base;           ///< 同比, 较年初 …
    QString period;         ///< 前三季度, 截至目前 …
    QString baseResolved;   ///< ISO date or "start/end" that `base` was resolved to, with …
    QString periodResolved; ///< … the issue date as the assumption; empty where not resolved.
    double confidence = 1;
    FactState state = FactState::Proposed;
    FactOrigin origin = FactOrigin::Engine;
    QString note;

    bool operator==(const Fact &) const = default;
};

/// The order of facts by their place in the source text.
inline bool standsBefore(const Fact &a, const Fact &b)
{
    return std::tie(a.range.start, a.range.end, a.id) < std::tie(b.range.start, b.range.end, b.id);
}

} // namespace jianbao

Q_DECLARE_TYPEINFO(jianbao::Fact, Q_RELOCATABLE_TYPE); // a list may move it as bytes
