// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace jianbao {

/// How many of something there are in a damaged file, as far as that can be known.
struct RowCount
{
    qint64 atLeast = 0;
    std::optional<qint64> atMost; ///< Empty where nothing tells.

    bool isExact() const { return atMost == atLeast; }
};

} // namespace jianbao
