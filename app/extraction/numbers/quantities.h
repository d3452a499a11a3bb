// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/extraction/numbers/numberreader.h"

#include <optional>

namespace jianbao {

/// The quantity that begins with the numeral: money, percent, points, multiple, count, measure, age
/// or duration, a range of them included; nullopt where no unit follows. `currency` is the code of
/// a bare 元. The range of the fact is in the reading text, its quote is not set.
std::optional<Fact> quantityAt(const ScanText &text, const Numeral &numeral,
                               const QString &currency);

} // namespace jianbao
