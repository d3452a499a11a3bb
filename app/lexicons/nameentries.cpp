// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/nameentries.h"

#include "app/lexicons/kindnames.h"

namespace jianbao {

using namespace Qt::StringLiterals;

std::optional<Surname> Surname::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{
        {{"common"_L1, Kind::Common}, {"word"_L1, Kind::Word}, {"compound"_L1, Kind::Compound}}};
    return entryWithKind<Surname>(row, names);
}

std::optional<NameCharacter> NameCharacter::fromRow(const LexiconRow &row)
{
    return NameCharacter{row.field(u"word")};
}

std::optional<NameWord> NameWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 10> names{{{"title"_L1, Kind::Title},
                                                {"speech"_L1, Kind::Speech},
                                                {"act"_L1, Kind::Act},
                                                {"follow"_L1, Kind::Follow},
                                                {"honorific"_L1, Kind::Honorific},
                                                {"notname"_L1, Kind::NotName},
                                                {"reporter"_L1, Kind::Reporter},
                                                {"country"_L1, Kind::Country},
                                                {"person"_L1, Kind::Person},
                                                {"name"_L1, Kind::Name}}};
    return entryWithKind<NameWord>(row, names);
}

std::optional<NameLead> NameLead::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{
        {{"person"_L1, Kind::Person}, {"phrase"_L1, Kind::Phrase}, {"start"_L1, Kind::Start}}};
    return entryWithKind<NameLead>(row, names);
}

std::optional<PortWord> PortWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 7> names{{{"place"_L1, Kind::Place},
                                               {"port"_L1, Kind::Port},
                                               {"land"_L1, Kind::Land},
                                               {"harbour"_L1, Kind::Harbour},
                                               {"zone"_L1, Kind::Zone},
                                               {"modifier"_L1, Kind::Modifier},
                                               {"none"_L1, Kind::None}}};
    return entryWithKind<PortWord>(row, names);
}

} // namespace jianbao
