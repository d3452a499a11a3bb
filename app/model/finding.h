// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/ids.h"
#include "app/base/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace jianbao {

/// What a check of the facts can find. Unlike a diagnostic it may concern several issues.
enum class FindingCode {
    PartsDoNotSum,     ///< Figures said to be parts of a whole do not add up to it.
    TwoValues,         ///< One indicator of one period with two values.
    RateAgainstLevels, ///< A rate of change that does not fit the two levels it is between.
    UnitSlip,          ///< Two values of one indicator that differ by a factor of ten thousand …
};

enum class Verdict { Confirmed, Dismissed };

/// One place that a finding rests on.
struct FindingPlace
{
    IssueId issue;
    ArticleId article;
    FactId fact;
    TextRange range; ///< UTF-16, source text.
    QString quote;

    bool operator==(const FindingPlace &) const = default;
};

/// Something that cannot be right as it stands, with the places that say so.
struct Finding
{
    FindingCode code = FindingCode::TwoValues;
    QString key;     ///< What it says and where, the same in every run.
    QString subject; ///< The indicator and its period, as written.
    QString detail;  ///< Figures; not translated.
    QList<FindingPlace> places;
    std::optional<Verdict> verdict;

    bool operator==(const Finding &) const = default;
};

} // namespace jianbao
