// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/scantext.h"

#include <optional>

namespace jianbao {

/// Whether a numeral can begin with this (folded) character.
bool canStartNumeral(char16_t c);

/// The numeral that begins at `at`: Arabic (1,234.5), Chinese (三千二百, formal, positional) or
/// mixed (3.2万亿, 1亿2000万, 60多亿); nullopt where none does. A run of digits that is no
/// well-formed number gives a numeral without value, so that it can be passed over.
std::optional<Numeral> readNumeral(const ScanText &text, qsizetype at);

} // namespace jianbao
