// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lexicons/newswords.h"

#include "app/lexicons/kindnames.h"

namespace jianbao {

using namespace Qt::StringLiterals;

std::optional<CreditWord> CreditWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 3> names{{{"text"_L1, Kind::Text},
                                               {"photo"_L1, Kind::Photo},
                                               {"photoreport"_L1, Kind::PhotoReport}}};
    return entryWithKind<CreditWord>(row, names);
}

std::optional<ImprintWord> ImprintWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 2> names{
        {{"start"_L1, Kind::Start}, {"anywhere"_L1, Kind::Anywhere}}};
    return entryWithKind<ImprintWord>(row, names);
}

std::optional<PaperName> PaperName::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 2> names{{{"name"_L1, Kind::Name}, {"word"_L1, Kind::Word}}};
    return entryWithKind<PaperName>(row, names);
}

std::optional<JumpWord> JumpWord::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 2> names{{{"on"_L1, Kind::On}, {"back"_L1, Kind::Back}}};
    return entryWithKind<JumpWord>(row, names);
}

std::optional<NoticeTitle> NoticeTitle::fromRow(const LexiconRow &row)
{
    static constexpr KindNames<Kind, 2> names{
        {{"notice"_L1, Kind::Notice}, {"title"_L1, Kind::Title}}};
    return entryWithKind<NoticeTitle>(row, names);
}

} // namespace jianbao
