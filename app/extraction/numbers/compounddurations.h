// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// Lengths of time that are more than a numeral and a unit: 两个半小时, 三年半, 3个多月,
/// 1小时30分, 3分20秒 (in the smaller unit); nullopt where the numeral begins none.
std::optional<Fact> compoundDurationAt(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
