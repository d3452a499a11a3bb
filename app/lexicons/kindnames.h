// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lexicons/lexiconfile.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

namespace jianbao {

/// What the column `kind` of a list may hold.
template<typename Kind, std::size_t Count>
using KindNames = std::array<std::pair<QLatin1StringView, Kind>, Count>;

/// An entry whose column `kind` holds one of the names; nullopt for another name.
template<typename Entry, std::size_t Count>
std::optional<Entry> entryWithKind(const LexiconRow &row,
                                   const KindNames<typename Entry::Kind, Count> &names)
{
    const QStringView kind = row.fieldIn(u"kind");
    for (const auto &[name, value] : names) {
        if (kind == name) {
            return Entry{row.field(u"word"), value};
        }
    }
    return std::nullopt;
}

} // namespace jianbao
