// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"
#include "app/model/fact.h"

#include <optional>

namespace jianbao {

/// A measure of two units, in the larger one: 二十八亩七分, 3斤2两, 一尺二寸, 5公里300米, and
/// metres as spoken, 1米78, 一米八; nullopt where the numeral begins none.
std::optional<Fact> compoundMeasureAt(const ScanText &text, const Numeral &numeral);

} // namespace jianbao
