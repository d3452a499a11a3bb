// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shortsearch.h"
#include "app/extraction/statements/lead.h"

#include <array>
#include <string_view>

namespace jianbao {

Change changeBehind(const StatementText &text, TextRange range)
{
    static constexpr std::array<std::u16string_view, 4> fillers{u"以上", u"左右", u"的", u"幅度"};
    for (const std::u16string_view filler : fillers) {
        const QStringView word(filler.data(), qsizetype(filler.size()));
        if (beginsWith(range.in(text.folded), word)) {
            range.start += word.size();
        }
    }
    const auto match = text.lexicons.changes.longestAt(text.folded.first(range.end), range.start);
    if (!match || match.length < 2) {
        return Change::None;
    }
    return directionOf(*match.entry);
}

bool beginsWithName(QStringView change)
{
    constexpr QStringView names = u"额量价";
    return change.size() > 1 && change.endsWith(u'掉') && isAmong(change.front(), names);
}

Change directionOf(const ChangeWord &word)
{
    switch (word.kind) {
    case ChangeWord::Kind::Up:
        return Change::Up;
    case ChangeWord::Kind::Down:
        return Change::Down;
    default:
        return Change::None;
    }
}

} // namespace jianbao
