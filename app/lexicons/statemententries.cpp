// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/statemententries.h"

#include "app/lexicons/kindnames.h"

namespace jianbao {

using namespace Qt::StringLiterals;

std::optional<ChangeWord> ChangeWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 6> names{{{"up"_L1, Kind::Up},
                                               {"down"_L1, Kind::Down},
                                               {"level"_L1, Kind::Level},
                                               {"beyond"_L1, Kind::Beyond},
                                               {"lead"_L1, Kind::Lead},
                                               {"keep"_L1, Kind::Keep}}};
    return entryWithKind<ChangeWord>(row, names);
}

std::optional<BaseWord> BaseWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 5> names{{{"base"_L1, Kind::Base},
                                               {"since"_L1, Kind::Since},
                                               {"end"_L1, Kind::End},
                                               {"period"_L1, Kind::Period},
                                               {"frame"_L1, Kind::Frame}}};
    return entryWithKind<BaseWord>(row, names);
}

std::optional<OccasionWord> OccasionWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 2> names{{{"name"_L1, Kind::Name}, {"span"_L1, Kind::Span}}};
    return entryWithKind<OccasionWord>(row, names);
}

std::optional<ScopeWord> ScopeWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{
        {{"scope"_L1, Kind::Scope}, {"opener"_L1, Kind::Opener}, {"name"_L1, Kind::Name}}};
    return entryWithKind<ScopeWord>(row, names);
}

std::optional<QualifierWord> QualifierWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 4> names{{{"condition"_L1, Kind::Condition},
                                               {"plan"_L1, Kind::Plan},
                                               {"step"_L1, Kind::Step},
                                               {"part"_L1, Kind::Part}}};
    return entryWithKind<QualifierWord>(row, names);
}

std::optional<VerbWord> VerbWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 5> names{{{"light"_L1, Kind::Light},
                                               {"verb"_L1, Kind::Verb},
                                               {"mixed"_L1, Kind::Mixed},
                                               {"keep"_L1, Kind::Keep},
                                               {"after"_L1, Kind::After}}};
    return entryWithKind<VerbWord>(row, names);
}

std::optional<TableHeadWord> TableHeadWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 4> names{{{"unit"_L1, Kind::Unit},
                                               {"rise"_L1, Kind::Rise},
                                               {"fall"_L1, Kind::Fall},
                                               {"bare"_L1, Kind::Bare}}};
    return entryWithKind<TableHeadWord>(row, names);
}

std::optional<VillageWord> VillageWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{
        {{"before"_L1, Kind::Before}, {"behind"_L1, Kind::Behind}, {"both"_L1, Kind::Both}}};
    return entryWithKind<VillageWord>(row, names);
}

std::optional<SumWord> SumWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{
        {{"verb"_L1, Kind::Verb}, {"money"_L1, Kind::Money}, {"both"_L1, Kind::Both}}};
    return entryWithKind<SumWord>(row, names);
}

} // namespace jianbao
