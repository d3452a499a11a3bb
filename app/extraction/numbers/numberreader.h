// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/chinesenumeral.h"
#include "app/extraction/scantext.h"

#include <optional>

namespace jianbao {

/// Whether a numeral can begin with this (folded) character.
inline bool canStartNumeral(char16_t c)
{
    return isDigit(c) || isChineseNumeral(c) || c == u'数' || c == u'几';
}

/// The numeral at a place whose character can begin one; for readNumeral().
std::optional<Numeral> numeralAt(const ScanText &text, qsizetype at);

/// The numeral that begins at `at`: Arabic (1,234.5), Chinese (三千二百, formal, positional) or
/// mixed (3.2万亿, 1亿2000万, 60多亿); nullopt where none does. A run of digits that is no
/// well-formed number gives a numeral without value, so that it can be passed over.
inline std::optional<Numeral> readNumeral(const ScanText &text, qsizetype at)
{
    return canStartNumeral(text.at(at)) ? numeralAt(text, at) : std::nullopt;
}

} // namespace jianbao
